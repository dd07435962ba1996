namespace SalesDomain.Crm.Columns;

/// <summary>How headings are matched: letters and digits count, without case and without what CRMs put around them.</summary>
internal static class HeadingMatcher
{
    private static readonly string[] Decorations = ["(Do Not Modify)", "Opportunity:", "Opportunities:"];

    public static string Fold(string heading)
    {
        foreach (string decoration in Decorations) heading = heading.Replace(decoration, "", StringComparison.OrdinalIgnoreCase);
        return string.Concat(heading.Where(char.IsLetterOrDigit)).ToLowerInvariant();
    }

    /// <summary>The first column that one of the aliases names, the earlier alias first; -1 where there is none.</summary>
    public static int Find(IReadOnlyList<string> foldedHeadings, IEnumerable<string> aliases)
    {
        foreach (string alias in aliases)
        {
            for (int i = 0; i < foldedHeadings.Count; i++)
            {
                if (foldedHeadings[i] == alias) return i;
            }
        }

        return -1;
    }
}
