using SalesDomain.Errors;

namespace SalesDomain.Organization;

/// <summary>A sales team as a form or a file has it, before it is checked. In the JSON of <c>SalesDomainJsonContext</c> it looks like the <see cref="SalesTeam"/>.</summary>
/// <remarks>
/// <see cref="SalesTeamDraftValidator"/> names all that is wrong with it; <see cref="SalesTeam.Of(SalesTeamDraft)"/> makes the team of a draft
/// with which nothing is wrong.
/// </remarks>
public sealed class SalesTeamDraft
{
    /// <summary>The people; must be there, and may be none.</summary>
    public IReadOnlyList<TeamMemberDraft?>? Members { get; init; }

    /// <summary>All that is wrong, member by member and then across them; the one list that the validator and the factory go by.</summary>
    internal IEnumerable<Problem> Problems()
    {
        if (Members is null) return [new Problem(ErrorCodes.Missing, null, "a list of members", nameof(Members))];
        (string?, string?)[] rows = [.. Members.Select(member => (Text(member?.Id), Text(member?.Manager)))];
        return Members.SelectMany(Problems).Concat(Hierarchy.Problems(rows));
    }

    internal static string PathOf(int row, string? member = null) => FormattableString.Invariant($"{nameof(Members)}[{row}]{(member is null ? "" : ".")}{member}");

    private static IEnumerable<Problem> Problems(TeamMemberDraft? member, int row)
    {
        if (member is null)
        {
            yield return new Problem(ErrorCodes.Missing, null, "a member", PathOf(row));
            yield break;
        }

        if (Text(member.Id) is null) yield return new Problem(ErrorCodes.Empty, member.Id, "the id of a person", PathOf(row, nameof(member.Id)));
        if (Text(member.Role) is null) yield return new Problem(ErrorCodes.Empty, member.Role, "a role", PathOf(row, nameof(member.Role)));
        else if (!SalesRole.TryParse(member.Role, out _))
            yield return new Problem(ErrorCodes.NotFound, member.Role, $"one of {string.Join(", ", SalesRole.List)}", PathOf(row, nameof(member.Role)));
        if (member.Name is not null && Text(member.Name) is null)
            yield return new Problem(ErrorCodes.Empty, member.Name, "a name, or null where it is unknown", PathOf(row, nameof(member.Name)));
        if (member.Manager is not null && Text(member.Manager) is null)
            yield return new Problem(ErrorCodes.Empty, member.Manager, "the id of a manager, or null at the top", PathOf(row, nameof(member.Manager)));
        if (Text(member.Manager) is not null && member.Manager == member.Id)
            yield return new Problem(ErrorCodes.Contradiction, member.Manager, "a manager other than the person", PathOf(row, nameof(member.Manager)));
    }

    private static string? Text(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;
}
