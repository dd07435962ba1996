using SalesDomain.Cli.Terminal;
using SalesDomain.Currencies;
using SalesDomain.Kpis;
using SalesDomain.Measures;
using Spectre.Console;

namespace SalesDomain.Cli.Report;

/// <summary>A line a group, with as many columns as fit, the more telling ones first; no figure is ever broken over lines.</summary>
internal static class GroupTable
{
    private const int Padding = 3;
    private const int LongestKey = 40;

    /// <summary>The table, and whether columns are left out for want of room.</summary>
    public static (Table Table, bool IsCut) Of(ReportView view, int width)
    {
        IReadOnlyList<KpiGroup> groups = view.Report.Groups;
        string[] keys = [.. groups.Select(group => Shown(group.Key))];
        List<Column> columns = [];
        int used = keys.Append(view.By!.Name).Max(key => key.Length) + Padding + 1;
        bool cut = false;
        foreach (Column column in Columns(view))
        {
            int wide = groups.Select(group => column.Cell(group.Report).Length).Append(column.Heading.Length).Max() + Padding;
            cut |= used + wide > width;
            if (cut) continue;
            columns.Add(column);
            used += wide;
        }

        Table table = new Table().Border(TableBorder.Simple).BorderColor(Color.Grey);
        table.AddColumn(new TableColumn(Markup.Escape(view.By.Name)).NoWrap());
        foreach (Column column in columns) table.AddColumn(new TableColumn(Markup.Escape(column.Heading)).RightAligned().NoWrap());
        for (int i = 0; i < keys.Length; i++) table.AddRow([new Text(keys[i]), .. columns.Select(column => new Text(column.Cell(groups[i].Report)))]);
        return (table, cut);
    }

    private static IEnumerable<Column> Columns(ReportView view)
    {
        yield return new("Won", report => Figures.Number(report.Totals.WonCount));
        yield return new("Lost", report => Figures.Number(report.Totals.LostCount));
        yield return new("Open", report => Figures.Number(report.Totals.OpenCount));
        yield return new("Win rate", report => Cell(report.WinRate, share => Figures.Percent(share.Value)));
        if (view.Input.Quotas.Quotas.Count > 0) yield return new("Attainment", report => Cell(report.QuotaAttainment, ratio => Figures.Percent(ratio.Value)));

        // one currency stands in the heading, several beside each amount
        bool single = view.Report.Totals.Currencies.Count == 1;
        string currency = single ? $", {view.Report.Totals.Currencies[0]}" : "";
        Func<Money, string> amount = single ? Figures.Bare : Figures.Amount;
        yield return new($"Average deal{currency}", report => Cell(report.AverageDealSize, size => amount(size.Mean)));
        yield return new($"Open pipeline{currency}", report => Cell(report.OpenPipeline, amount));
        yield return new("Cycle, days", report => Cell(report.SalesCycleDays, days => Figures.Day(days.Mean)));
        yield return new("95 % interval", report => Cell(report.WinRate, Figures.Interval));
        yield return new($"Weighted{currency}", report => Cell(report.WeightedPipeline, amount));
    }

    private static string Cell<T>(Kpi<T> kpi, Func<T, string> value)
        where T : notnull => kpi.Match(value, reason => reason.Code);

    private static string Shown(string? key) => key is null ? "(none)" : key.Any(char.IsControl) ? Shown(string.Concat(key.Select(c => char.IsControl(c) ? ' ' : c))) : key.Length > LongestKey ? string.Concat(key.AsSpan(0, LongestKey - 1), "…") : key;

    private sealed record Column(string Heading, Func<KpiReport, string> Cell);
}
