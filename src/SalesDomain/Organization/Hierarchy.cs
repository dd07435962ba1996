using SalesDomain.Errors;

namespace SalesDomain.Organization;

/// <summary>The check that ids with their managers form a hierarchy, for teams and for drafts alike; in linear time and without recursion.</summary>
internal static class Hierarchy
{
    /// <summary>How many ids of a cycle are named before it is cut short.</summary>
    private const int NamedAtMost = 10;

    /// <summary>All problems: ids that stand twice, managers who are no members, and then each cycle once, at its first row.</summary>
    /// <param name="rows">The id and the manager's id of each member; what is missing is passed over, and so is a manager who is the member itself.</param>
    public static IEnumerable<Problem> Problems(IReadOnlyList<(string? Id, string? Manager)> rows)
    {
        Dictionary<string, int> rowOf = new(rows.Count, StringComparer.Ordinal);
        for (int row = 0; row < rows.Count; row++)
        {
            if (rows[row].Id is { } id && !rowOf.TryAdd(id, row))
                yield return new Problem(ErrorCodes.Duplicate, id, "an id of its own for each member", SalesTeamDraft.PathOf(row, nameof(TeamMemberDraft.Id)));
        }

        for (int row = 0; row < rows.Count; row++)
        {
            if (rows[row].Manager is { } manager && !rowOf.ContainsKey(manager))
                yield return new Problem(ErrorCodes.NotFound, manager, "the id of a member of the team", SalesTeamDraft.PathOf(row, nameof(TeamMemberDraft.Manager)));
        }

        // Everyone has one manager at most, so a walk upwards either ends or runs into a cycle. Each row is walked through once.
        int[] walk = new int[rows.Count];
        for (int start = 0; start < rows.Count; start++)
        {
            int row = start;
            for (; row >= 0 && walk[row] == 0; row = Above(row)) walk[row] = start + 1;
            if (row >= 0 && walk[row] == start + 1) yield return Cycle(row);
        }

        int Above(int row) =>
            rows[row] is ({ } id, { } manager) && manager != id && rowOf.TryGetValue(manager, out int above) ? above : -1;

        Problem Cycle(int inside)
        {
            int first = inside, length = 1;
            for (int row = Above(inside); row != inside; row = Above(row), length++) first = Math.Min(first, row);
            List<string> names = [];
            for (int row = first; names.Count < Math.Min(length, NamedAtMost); row = Above(row)) names.Add(rows[row].Id!);
            names.Add(length > NamedAtMost ? FormattableString.Invariant($"… ({length} members)") : rows[first].Id!);
            return new Problem(ErrorCodes.Cycle, string.Join(" → ", names), "managers in a line that ends at the top", SalesTeamDraft.PathOf(first, nameof(TeamMemberDraft.Manager)));
        }
    }
}
