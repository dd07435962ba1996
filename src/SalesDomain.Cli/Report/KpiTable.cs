using SalesDomain.Cli.Terminal;
using SalesDomain.Currencies;
using SalesDomain.Kpis;
using SalesDomain.Measures;
using Spectre.Console;

namespace SalesDomain.Cli.Report;

/// <summary>The KPIs of a report: name, value, the facts in it, and in words how it comes about.</summary>
internal static class KpiTable
{
    public static Table Of(KpiReport report)
    {
        Table table = new Table().Border(TableBorder.Simple).BorderColor(Color.Grey);
        table.AddColumn(new TableColumn("KPI").NoWrap());
        table.AddColumn(new TableColumn("Value").RightAligned().NoWrap());
        table.AddColumn(new TableColumn("Facts").RightAligned().NoWrap());
        table.AddColumn("How it comes about");
        Add(table, KpiName.WinRate, report.WinRate, share => Figures.Percent(share.Value), Share);
        Add(table, KpiName.WinRateByValue, report.WinRateByValue, ratio => Figures.Percent(ratio.Value), Quotient);
        Add(table, KpiName.CreatedWinRate, report.CreatedWinRate, share => Figures.Percent(share.Value), Share);
        Add(table, KpiName.AverageDealSize, report.AverageDealSize, size => Figures.Amount(size.Mean), Spread);
        Add(table, KpiName.SalesCycleDays, report.SalesCycleDays, days => Figures.Days(days.Mean), Spread);
        Add(table, KpiName.LostCycleDays, report.LostCycleDays, days => Figures.Days(days.Mean), Spread);
        Add(table, KpiName.OpenPipeline, report.OpenPipeline, Figures.Amount, _ => $"{Figures.Number(report.OpenPipeline.Population)} of {Figures.Number(report.Totals.OpenCount)} open deals");
        Add(table, KpiName.WeightedPipeline, report.WeightedPipeline, Figures.Amount, _ => "each amount times its probability");
        Add(table, KpiName.PipelineCoverage, report.PipelineCoverage, ratio => Figures.Times(ratio.Value), Quotient);
        Add(table, KpiName.RemainingCoverage, report.RemainingCoverage, ratio => Figures.Times(ratio.Value), Quotient);
        Add(table, KpiName.QuotaAttainment, report.QuotaAttainment, ratio => Figures.Percent(ratio.Value), Quotient);
        Add(table, KpiName.PipelineVelocityPerDay, report.PipelineVelocityPerDay, perDay => $"{Figures.Amount(perDay)}/day", _ => Velocity(report));
        return table;
    }

    private static void Add<T>(Table table, KpiName name, Kpi<T> kpi, Func<T, string> value, Func<T, string> origin)
        where T : notnull
    {
        string left = kpi.Excluded.Count > 0 ? $"; left out: {kpi.Excluded}" : "";
        table.AddRow(
            new Text(name.Label),
            kpi.Match(known => new Markup($"[bold]{Markup.Escape(value(known))}[/]"), _ => new Markup("[grey]undefined[/]")),
            new Text(Figures.Number(kpi.Population)),
            kpi.Match(known => new Markup(Markup.Escape(origin(known) + left)), reason => new Markup($"[grey]{Markup.Escape(ReasonText.Of(reason) + left)}[/]")));
    }

    private static string Share(Proportion share) => $"{Figures.Number(share.Numerator)} of {Figures.Number(share.Denominator)}; 95 % interval {Figures.Interval(share)}";

    private static string Quotient(Ratio ratio) => $"{Figures.Bare(ratio.Numerator)} of {Figures.Amount(ratio.Denominator)}";

    private static string Spread(Distribution days) => $"median {Figures.Day(days.Median)}, quartiles {Figures.Day(days.Quantile(0.25m))} to {Figures.Day(days.Quantile(0.75m))}";

    private static string Spread(MoneyDistribution size) => $"median {Figures.Bare(size.Median)}, quartiles {Figures.Bare(size.Quantile(0.25m))} to {Figures.Bare(size.Quantile(0.75m))}";

    private static string Velocity(KpiReport report)
    {
        Money size = report.AverageDealSize.Value.Mean;
        return $"{Figures.Number(report.Totals.OpenCount)} open x {Figures.Bare(size)} x {Figures.Percent(report.WinRate.Value.Value)} / {Figures.Days(report.SalesCycleDays.Value.Mean)}";
    }
}
