using System.Globalization;
using SalesDomain.Crm.Findings;
using SalesDomain.Currencies;
using SalesDomain.Kpis;
using SalesDomain.Measures;
using Spectre.Console;

namespace SalesDomain.Cli.Report;

/// <summary>The report for people: a table of KPIs, one of groups, and what was noticed.</summary>
internal static class ReportTable
{
    private const int WidthOfFiles = 150;

    public static void Write(TextWriter output, ReportView view, bool isTerminal)
    {
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(output),
            Ansi = isTerminal ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = isTerminal ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
        });
        if (!isTerminal) console.Profile.Width = WidthOfFiles;

        console.MarkupLine($"[bold]{Markup.Escape(view.Title)}[/]  {Number(view.Input.Opportunities.Count)} opportunities, {PeriodText(view)}");
        console.WriteLine();
        console.Write(Kpis(view.Report));
        if (view.By is not null) console.Write(Groups(view));
        WriteFindings(console, view.Input);
    }

    private static string PeriodText(ReportView view)
    {
        Calendars.ReportingPeriod period = view.Report.Totals.Definition.Period;
        string range = (CommonOptions.Iso(period.Start), CommonOptions.Iso(period.End)) switch
        {
            (null, null) => "all time",
            ({ } from, null) => $"from {from}",
            (null, { } to) => $"before {to}",
            ({ } from, { } to) => $"{from} up to {to} (exclusive)",
        };
        return view.AsOf is { } asOf ? $"{range}, as of the end of {CommonOptions.Iso(asOf)}" : range;
    }

    private static Table Kpis(KpiReport report)
    {
        Table table = new Table().Border(TableBorder.Rounded).BorderColor(Color.Grey);
        table.AddColumn("KPI");
        table.AddColumn(new TableColumn("Value").RightAligned());
        table.AddColumn("Where it comes from");
        table.AddColumn(new TableColumn("Facts").RightAligned());
        table.AddColumn("Left out");
        Add(table, KpiName.WinRate, report.WinRate, Percent, Share);
        Add(table, KpiName.WinRateByValue, report.WinRateByValue, Percent, Quotient);
        Add(table, KpiName.CreatedWinRate, report.CreatedWinRate, Percent, Share);
        Add(table, KpiName.AverageDealSize, report.AverageDealSize, size => Amount(size.Mean), Spread);
        Add(table, KpiName.SalesCycleDays, report.SalesCycleDays, Days, Spread);
        Add(table, KpiName.LostCycleDays, report.LostCycleDays, Days, Spread);
        Add(table, KpiName.OpenPipeline, report.OpenPipeline, Amount, _ => $"of {Number(report.Totals.OpenCount)} open");
        Add(table, KpiName.WeightedPipeline, report.WeightedPipeline, Amount, _ => $"of {Number(report.Totals.OpenCount)} open");
        Add(table, KpiName.PipelineCoverage, report.PipelineCoverage, Times, Quotient);
        Add(table, KpiName.RemainingCoverage, report.RemainingCoverage, Times, Quotient);
        Add(table, KpiName.QuotaAttainment, report.QuotaAttainment, Percent, Quotient);
        Add(table, KpiName.PipelineVelocityPerDay, report.PipelineVelocityPerDay, v => $"{Amount(v)} a day", _ => Velocity(report));
        return table;
    }

    private static void Add<T>(Table table, KpiName name, Kpi<T> kpi, Func<T, string> value, Func<T, string> origin)
        where T : notnull =>
        table.AddRow(
            new Text(name.Label),
            kpi.IsDefined ? new Markup($"[bold]{Markup.Escape(value(kpi.Value))}[/]") : new Markup("[grey]undefined[/]"),
            kpi.IsDefined ? new Text(origin(kpi.Value)) : new Markup($"[grey]{Markup.Escape(ReasonText.Of(kpi.Reason!.Value))}[/]"),
            new Text(Number(kpi.Population)),
            new Text(kpi.Excluded.ToString()));

    private static Table Groups(ReportView view)
    {
        bool quotas = view.Input.Quotas.Quotas.Count > 0;
        Table table = new Table().Border(TableBorder.Rounded).BorderColor(Color.Grey);
        table.AddColumn(Markup.Escape(view.By!.Name));
        foreach (string heading in (string[])["Won", "Lost", "Open", "Win rate", "95 % interval", "Average deal", "Cycle (days)", "Open pipeline"]) table.AddColumn(new TableColumn(heading).RightAligned());
        if (quotas) table.AddColumn(new TableColumn("Attainment").RightAligned());
        foreach ((string? key, KpiReport report) in view.Report.Groups)
        {
            List<string> cells =
            [
                key ?? "(none)", Number(report.Totals.WonCount), Number(report.Totals.LostCount), Number(report.Totals.OpenCount),
                Cell(report.WinRate, Percent), Cell(report.WinRate, Interval), Cell(report.AverageDealSize, size => Amount(size.Mean)),
                Cell(report.SalesCycleDays, days => Rounded(days.Mean, "0.0")), Cell(report.OpenPipeline, Amount),
            ];
            if (quotas) cells.Add(Cell(report.QuotaAttainment, Percent));
            table.AddRow([.. cells.Select(cell => new Text(cell))]);
        }

        return table;
    }

    private static void WriteFindings(IAnsiConsole console, ReportInput input)
    {
        if (input.Findings.IsEmpty) return;
        console.WriteLine();
        console.MarkupLine("[bold]What was noticed[/]");
        Grid grid = new Grid().AddColumn(new GridColumn().NoWrap()).AddColumn(new GridColumn().NoWrap()).AddColumn();
        foreach (Finding finding in input.Findings)
        {
            string colour = finding.Severity switch
            {
                FindingSeverity.Error => "red",
                FindingSeverity.Warning => "yellow",
                _ => "grey",
            };
            grid.AddRow(new Markup($"[{colour}]{SeverityText.Of(finding.Severity)}[/]"), new Text($"{finding.Code} ({Number(finding.Count)})"), new Text(finding.Example));
        }

        console.Write(grid);
    }

    private static string Cell<T>(Kpi<T> kpi, Func<T, string> value)
        where T : notnull => kpi.Match(value, reason => reason.Code);

    private static string Percent(Proportion share) => Percent(share.Value);

    private static string Percent(Ratio ratio) => Percent(ratio.Value);

    private static string Percent(decimal fraction) => Rounded(fraction * 100m, "#,0.00") + " %";

    private static string Interval(Proportion share)
    {
        ConfidenceInterval interval = share.Wilson(0.95);
        return string.Create(CultureInfo.InvariantCulture, $"{interval.Lower * 100:0.0} to {interval.Upper * 100:0.0} %");
    }

    private static string Share(Proportion share) => $"{Number(share.Numerator)} of {Number(share.Denominator)}; 95 % interval {Interval(share)}";

    private static string Times(Ratio ratio) => Rounded(ratio.Value, "#,0.00") + " x";

    private static string Quotient(Ratio ratio) => $"{Amount(ratio.Numerator)} of {Amount(ratio.Denominator)}";

    private static string Days(Distribution days) => Rounded(days.Mean, "#,0.0") + " days";

    private static string Spread(Distribution days) => $"median {Rounded(days.Median, "#,0.#")}, quartiles {Rounded(days.Quantile(0.25m), "#,0.#")} to {Rounded(days.Quantile(0.75m), "#,0.#")}";

    private static string Spread(MoneyDistribution size) => $"median {Amount(size.Median)}, quartiles {Amount(size.Quantile(0.25m))} to {Amount(size.Quantile(0.75m))}";

    private static string Velocity(KpiReport report) =>
        $"{Number(report.Totals.OpenCount)} open x {Amount(report.AverageDealSize.Value.Mean)} x {Percent(report.WinRate.Value)} / {Days(report.SalesCycleDays.Value)}";

    private static string Amount(Money money)
    {
        int digits = money.Currency.MinorUnits ?? 2;
        return $"{Rounded(money.Amount, digits == 0 ? "#,0" : "#,0." + new string('0', digits))} {money.Currency}";
    }

    private static string Number(long number) => number.ToString("#,0", CultureInfo.InvariantCulture);

    private static string Rounded(decimal number, string format) => number.ToString(format, CultureInfo.InvariantCulture);
}
