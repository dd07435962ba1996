using SalesDomain.Cli.Terminal;
using Spectre.Console;

namespace SalesDomain.Cli.Report;

/// <summary>The report for people: the KPIs, the groups, and what was noticed.</summary>
internal static class ReportTable
{
    public static void Write(TextWriter output, ReportView view, bool isTerminal)
    {
        IAnsiConsole console = Screen.Of(output, isTerminal);
        console.MarkupLine($"[bold]{Markup.Escape(view.Title)}[/]: {Figures.Number(view.Input.Opportunities.Count)} {(view.Input.Opportunities.Count == 1 ? "opportunity" : "opportunities")}, {Screen.PeriodText(view.Report.Totals.Definition.Period, view.AsOf)}");
        console.Write(KpiTable.Of(view.Report));
        if (view.By is not null)
        {
            (Table table, bool isCut) = GroupTable.Of(view, console.Profile.Width);
            console.Write(table);
            if (isCut) console.MarkupLine("[grey]More columns fit a wider terminal; --format json has every figure of every group.[/]");
        }

        Screen.WriteFindings(console, view.Input.Findings);
    }
}
