using SalesDomain.Errors;

namespace SalesDomain.Organization;

/// <summary>A sales team as a form or a file has it, before it is checked. In JSON it looks like the <see cref="SalesTeam"/>.</summary>
/// <remarks>
/// <see cref="SalesTeamDraftValidator"/> names all that is wrong with it; <see cref="SalesTeam.Of(SalesTeamDraft)"/> makes the team of a draft
/// with which nothing is wrong.
/// </remarks>
public sealed class SalesTeamDraft
{
    /// <summary>The people; must be there, and may be none.</summary>
    public IReadOnlyList<TeamMemberDraft?>? Members { get; init; }

    /// <summary>All that is wrong, member by member and then across them; the one list that the validator and the factory go by.</summary>
    internal IEnumerable<TeamProblem> Problems()
    {
        if (Members is null) return [new TeamProblem(nameof(Members), ErrorCodes.Empty, null, "a list of members")];
        (string?, string?)[] rows = [.. Members.Select(member => (Text(member?.Id), Text(member?.Manager)))];
        return Members.SelectMany(Problems).Concat(Hierarchy.Problems(rows));
    }

    private static IEnumerable<TeamProblem> Problems(TeamMemberDraft? member, int row)
    {
        if (member is null)
        {
            yield return TeamProblem.Of(row, "", ErrorCodes.Empty, null, "a member");
            yield break;
        }

        if (Text(member.Id) is null) yield return TeamProblem.Of(row, nameof(member.Id), ErrorCodes.Empty, member.Id, "the id of a person");
        if (Text(member.Role) is null) yield return TeamProblem.Of(row, nameof(member.Role), ErrorCodes.Empty, member.Role, "a role");
        else if (!SalesRole.TryParse(member.Role, out _))
            yield return TeamProblem.Of(row, nameof(member.Role), ErrorCodes.NotFound, member.Role, $"one of {string.Join(", ", SalesRole.List)}");
        if (member.Name is not null && Text(member.Name) is null)
            yield return TeamProblem.Of(row, nameof(member.Name), ErrorCodes.Empty, member.Name, "a name, or null where it is unknown");
        if (member.Manager is not null && Text(member.Manager) is null)
            yield return TeamProblem.Of(row, nameof(member.Manager), ErrorCodes.Empty, member.Manager, "the id of a manager, or null at the top");
        if (Text(member.Manager) is not null && member.Manager == member.Id)
            yield return TeamProblem.Of(row, nameof(member.Manager), ErrorCodes.Contradiction, member.Manager, "a manager other than the person");
    }

    private static string? Text(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;
}
