using SalesDomain.Crm.Findings;
using Spectre.Console;

namespace SalesDomain.Cli.Report;

/// <summary>The report for people: the KPIs, the groups, and what was noticed.</summary>
internal static class ReportTable
{
    private const int WidthOfFiles = 200;

    public static void Write(TextWriter output, ReportView view, bool isTerminal)
    {
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(output),
            Ansi = isTerminal ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = isTerminal ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
        });
        if (!isTerminal) console.Profile.Width = WidthOfFiles;

        console.MarkupLine($"[bold]{Markup.Escape(view.Title)}[/]: {Figures.Number(view.Input.Opportunities.Count)} {(view.Input.Opportunities.Count == 1 ? "opportunity" : "opportunities")}, {PeriodText(view)}");
        console.Write(KpiTable.Of(view.Report));
        if (view.By is not null)
        {
            (Table table, bool isCut) = GroupTable.Of(view, console.Profile.Width);
            console.Write(table);
            if (isCut) console.MarkupLine("[grey]More columns fit a wider terminal; --format json has every figure of every group.[/]");
        }

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
            ({ } from, { } to) => $"from {from} to before {to}",
        };
        return view.AsOf is { } asOf ? $"{range}, as of the end of {CommonOptions.Iso(asOf)}" : range;
    }

    private static void WriteFindings(IAnsiConsole console, ReportInput input)
    {
        if (input.Findings.IsEmpty) return;
        console.WriteLine();
        console.MarkupLine("[bold]What was noticed[/]");
        Grid grid = new Grid().AddColumn(new GridColumn().NoWrap()).AddColumn();
        foreach (Finding finding in input.Findings)
        {
            string colour = finding.Severity switch
            {
                FindingSeverity.Error => "red",
                FindingSeverity.Warning => "yellow",
                _ => "grey",
            };
            grid.AddRow(new Markup($"[{colour}]{SeverityText.Of(finding.Severity)}[/]"), new Markup($"[bold]{finding.Code}[/] ({Figures.Number(finding.Count)}) {Markup.Escape(finding.Example)}"));
        }

        console.Write(grid);
    }
}
