using SalesDomain.Cli.Terminal;
using SalesDomain.Currencies;
using SalesDomain.Kpis;
using SalesDomain.Measures;
using Spectre.Console;

namespace SalesDomain.Cli.Report;

/// <summary>A line a group, with as many columns as fit.</summary>
internal static class GroupTable
{
    /// <summary>The table, and whether columns are left out for want of room.</summary>
    public static (Table Table, bool IsCut) Of(ReportView view, int width) =>
        FittingTable.Of(view.By!.Name, [.. view.Report.Groups.Select(group => (group.Key, group.Report))], [.. Columns(view)], width);

    private static IEnumerable<FittingColumn<KpiReport>> Columns(ReportView view)
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
}
