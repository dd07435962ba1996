using Spectre.Console;

namespace SalesDomain.Cli.Terminal;

/// <summary>A table with as many columns as fit, the more telling ones first; no figure is ever broken over lines.</summary>
internal static class FittingTable
{
    private const int Padding = 3;
    private const int LongestKey = 40;

    /// <summary>The table, and whether columns are left out for want of room.</summary>
    /// <param name="heading">What the keys are.</param>
    /// <param name="rows">The rows, each with its key; a missing key is shown as <c>(none)</c>.</param>
    /// <param name="columns">The columns from left to right; where room is short, the lowest ranks stay.</param>
    /// <param name="width">The characters of a line.</param>
    public static (Table Table, bool IsCut) Of<T>(string heading, IReadOnlyList<(string? Key, T Of)> rows, IReadOnlyList<FittingColumn<T>> columns, int width)
    {
        string[] keys = [.. rows.Select(row => Shown(row.Key))];
        HashSet<FittingColumn<T>> fitting = [];
        int used = keys.Append(heading).Max(key => key.Length) + Padding + 1;
        foreach (FittingColumn<T> column in columns.OrderBy(column => column.Rank))
        {
            used += rows.Select(row => column.Cell(row.Of).Length).Append(column.Heading.Length).Max() + Padding;
            if (used > width) break;
            fitting.Add(column);
        }

        FittingColumn<T>[] shown = [.. columns.Where(fitting.Contains)];
        Table table = new Table().Border(TableBorder.Simple).BorderColor(Color.Grey);
        table.AddColumn(new TableColumn(Markup.Escape(heading)).NoWrap());
        foreach (FittingColumn<T> column in shown) table.AddColumn(new TableColumn(Markup.Escape(column.Heading)).RightAligned().NoWrap());
        for (int i = 0; i < keys.Length; i++) table.AddRow([new Text(keys[i]), .. shown.Select(column => new Text(column.Cell(rows[i].Of), column.Style?.Invoke(rows[i].Of)))]);
        return (table, shown.Length < columns.Count);
    }

    private static string Shown(string? key) => key is null ? "(none)" : Cut(Screen.Plain(key));

    private static string Cut(string key) => key.Length > LongestKey ? string.Concat(key.AsSpan(0, LongestKey - 1), "…") : key;
}
