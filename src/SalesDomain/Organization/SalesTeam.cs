using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using SalesDomain.Errors;
using SalesDomain.Identifiers;

namespace SalesDomain.Organization;

/// <summary>The people of a sales team and who reports to whom.</summary>
/// <remarks>
/// Ids are unique, every manager is a member, and no one is above themselves. Whether a manager should have a leading role is a team's own affair.
/// Two teams are equal when their members are, in whatever order they were given.
/// </remarks>
[JsonConverter(typeof(SalesTeamJsonConverter))]
public sealed class SalesTeam : IEquatable<SalesTeam>
{
    // Members stand in the order of the tree, so that a person and everyone below are one stretch of the list.
    private readonly Dictionary<OwnerId, int> _rowOf;
    private readonly int[] _above;
    private readonly int[] _size;

    private SalesTeam(TeamMember[] members)
    {
        if (members.Contains(null)) Throw.Empty("members, none of them null", nameof(members));
        foreach (Problem problem in Hierarchy.Problems([.. members.Select(member => ((string?)member.Id.Value, member.Manager?.Value))])) Throw.Invalid(problem, nameof(members));

        Array.Sort(members, (a, b) => a.Id.CompareTo(b.Id));
        ILookup<OwnerId?, TeamMember> reports = members.ToLookup(member => member.Manager);
        Stack<TeamMember> next = new(reports[null].Reverse());
        ImmutableArray<TeamMember>.Builder ordered = ImmutableArray.CreateBuilder<TeamMember>(members.Length);
        _rowOf = new(members.Length);
        _above = new int[members.Length];
        _size = new int[members.Length];
        while (next.TryPop(out TeamMember? member))
        {
            int row = ordered.Count;
            _rowOf.Add(member.Id, row);
            _above[row] = member.Manager is { } manager ? _rowOf[manager] : -1;
            ordered.Add(member);
            foreach (TeamMember report in reports[member.Id].Reverse()) next.Push(report);
        }

        // from the last row up, as everyone stands after their manager
        for (int row = members.Length - 1; row >= 0; row--)
        {
            _size[row]++;
            if (_above[row] >= 0) _size[_above[row]] += _size[row];
        }

        Members = ordered.MoveToImmutable();
    }

    /// <summary>A team without members.</summary>
    public static SalesTeam None { get; } = new([]);

    /// <summary>The members, everyone right below their manager, those beside each other by id.</summary>
    public ImmutableArray<TeamMember> Members { get; }

    /// <summary>Those who report to no one, by id.</summary>
    public ImmutableArray<TeamMember> TopLevel => Beside(0, Members.Length);

    /// <summary>The member of an id.</summary>
    /// <exception cref="InvalidValueException">No member has the id.</exception>
    public TeamMember this[OwnerId id] => Members[Row(id)];

    /// <summary>A team of members in any order.</summary>
    /// <exception cref="InvalidValueException">
    /// A member is null (<c>empty</c>), two have one id (<c>duplicate</c>), a manager is no member (<c>notFound</c>), or managers report to each other in a circle (<c>cycle</c>).
    /// </exception>
    public static SalesTeam Of(params IEnumerable<TeamMember> members)
    {
        ArgumentNullException.ThrowIfNull(members);
        return new(members.ToArray());
    }

    /// <summary>The team of a draft.</summary>
    /// <exception cref="InvalidValueException">Something is wrong with the draft; the code is that of the first failure that <see cref="SalesTeamDraftValidator"/> names.</exception>
    public static SalesTeam Of(SalesTeamDraft draft)
    {
        ArgumentNullException.ThrowIfNull(draft);
        foreach (Problem problem in draft.Problems()) Throw.Invalid(problem, problem.Path);
        return FromChecked(draft);
    }

    /// <summary>The team of a draft, if nothing is wrong with it.</summary>
    public static bool TryOf(SalesTeamDraft? draft, [NotNullWhen(true)] out SalesTeam? team)
    {
        team = draft is not null && !draft.Problems().Any() ? FromChecked(draft) : null;
        return team is not null;
    }

    /// <summary>Whether someone is a member.</summary>
    public bool Contains(OwnerId id) => _rowOf.ContainsKey(id);

    /// <summary>The member of an id, if there is one.</summary>
    public bool TryGet(OwnerId id, [NotNullWhen(true)] out TeamMember? member)
    {
        member = _rowOf.TryGetValue(id, out int row) ? Members[row] : null;
        return member is not null;
    }

    /// <summary>Those who report to a member directly, by id.</summary>
    /// <exception cref="InvalidValueException">No member has the id.</exception>
    public ImmutableArray<TeamMember> ReportsOf(OwnerId id)
    {
        int row = Row(id);
        return Beside(row + 1, row + _size[row]);
    }

    /// <summary>The managers of a member: the direct one first, the one at the top last.</summary>
    /// <exception cref="InvalidValueException">No member has the id.</exception>
    public ImmutableArray<TeamMember> ManagersOf(OwnerId id)
    {
        ImmutableArray<TeamMember>.Builder managers = ImmutableArray.CreateBuilder<TeamMember>();
        for (int row = _above[Row(id)]; row >= 0; row = _above[row]) managers.Add(Members[row]);
        return managers.DrainToImmutable();
    }

    /// <summary>The person alone: whose deals and quotas are the person's own.</summary>
    /// <exception cref="InvalidValueException">No member has the id.</exception>
    public IReadOnlySet<OwnerId> Own(OwnerId id) => new TeamStretch(Members, _rowOf, Row(id), 1);

    /// <summary>The person and everyone below, at any depth: whose deals and quotas add up to the person's. Made in no time, whatever its size.</summary>
    /// <exception cref="InvalidValueException">No member has the id.</exception>
    public IReadOnlySet<OwnerId> RollUp(OwnerId id)
    {
        int row = Row(id);
        return new TeamStretch(Members, _rowOf, row, _size[row]);
    }

    /// <summary>The team as a form shows it.</summary>
    public SalesTeamDraft ToDraft() => new()
    {
        Members = Members.Select(member => new TeamMemberDraft { Id = member.Id.Value, Role = member.Role.Name, Name = member.Name, Manager = member.Manager?.Value }).ToImmutableArray(),
    };

    /// <inheritdoc/>
    public bool Equals(SalesTeam? other) => other is not null && Members.SequenceEqual(other.Members);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as SalesTeam);

    /// <inheritdoc/>
    public override int GetHashCode() => Members.IsEmpty ? 0 : HashCode.Combine(Members.Length, Members[0], Members[^1]);

    /// <summary>The number of members in words.</summary>
    public override string ToString() => FormattableString.Invariant($"{Members.Length} {(Members.Length == 1 ? "member" : "members")}");

    private static SalesTeam FromChecked(SalesTeamDraft draft) =>
        Of(draft.Members!.Select(member => new TeamMember(new OwnerId(member!.Id!), SalesRole.Parse(member.Role!, null), member.Name, member.Manager is { } manager ? new OwnerId(manager) : null)));

    private ImmutableArray<TeamMember> Beside(int from, int end)
    {
        ImmutableArray<TeamMember>.Builder members = ImmutableArray.CreateBuilder<TeamMember>();
        for (int row = from; row < end; row += _size[row]) members.Add(Members[row]);
        return members.DrainToImmutable();
    }

    private int Row(OwnerId id)
    {
        if (!_rowOf.TryGetValue(id, out int row)) Throw.NotFound(id, "the id of a member of the team", nameof(id));
        return row;
    }
}
