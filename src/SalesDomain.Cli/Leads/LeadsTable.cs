using SalesDomain.Cli.Terminal;
using SalesDomain.LeadFunnel;
using SalesDomain.Leads;
using SalesDomain.Measures;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace SalesDomain.Cli.Leads;

/// <summary>The tables of <c>leads</c>: the funnel, the first contact, a line a group, and what was noticed.</summary>
internal static class LeadsTable
{
    public static void Write(TextWriter output, LeadsView view, bool isTerminal)
    {
        IAnsiConsole console = Screen.Of(output, isTerminal);
        LeadReport report = view.Report;
        console.MarkupLine($"[bold]{Markup.Escape(view.Title)}[/]: {Figures.Number(report.Totals.Count)} {(report.Totals.Count == 1 ? "lead" : "leads")} that came in, {Screen.PeriodText(report.Totals.Definition.Period, view.AsOf)}");
        console.Write(Funnel(report));
        console.MarkupLine($"[bold]Speed to lead[/]: {Markup.Escape(report.SpeedToLeadHours.Match(Speed, ReasonText.Of))}{Markup.Escape(LeftOut(report.SpeedToLeadHours))}");
        if (view.By is not null)
        {
            console.WriteLine();
            console.Write(Groups(view.By, report));
        }

        Screen.WriteFindings(console, view.Input.Findings);
    }

    private static Table Funnel(LeadReport report)
    {
        Table table = new Table().Border(TableBorder.Simple).BorderColor(Color.Grey);
        table.AddColumn(new TableColumn("State").NoWrap());
        foreach (string heading in (string[])["Entered", "Went on", "Rejected", "Disqualified", "Recycled", "There", "Rate"]) table.AddColumn(new TableColumn(heading).RightAligned().NoWrap());
        table.AddColumn("95 % interval");
        table.AddColumn("Days in it");
        foreach (LeadStateReport state in report.Funnel)
        {
            LeadStateTotals totals = state.Totals;
            table.AddRow(
                new Text(state.State.Label),
                Count(totals.Entered), Count(totals.Advanced), Count(totals.Rejected), Count(totals.Disqualified), Count(totals.Recycled), Count(totals.Remaining),
                state.Rate.Match(rate => new Markup($"[bold]{Figures.Percent(rate.Value)}[/]"), _ => new Markup("[grey]undefined[/]")),
                state.Rate.Match<IRenderable>(rate => new Text(Figures.Interval(rate)), why => new Markup($"[grey]{Markup.Escape(why.Code)}[/]")),
                new Text(state.Days.Match(days => $"median {Figures.Day(days.Median)}, mean {Figures.Day(days.Mean)}", _ => "")));
        }

        return table;
    }

    private static Table Groups(string by, LeadReport report)
    {
        LeadState[] decided = [.. LeadState.Funnel.Where(state => state != LeadState.Customer)];
        Table table = new Table().Border(TableBorder.Simple).BorderColor(Color.Grey);
        table.AddColumn(new TableColumn(by).NoWrap());
        foreach (string heading in (string[])["Leads", .. decided.Select(state => $"From {state.Abbreviation ?? state.Label}"), "Customers", "Hours to contact"]) table.AddColumn(new TableColumn(heading).RightAligned());
        foreach (LeadGroup group in report.Groups)
        {
            table.AddRow(
                [
                    group.Key is null ? new Markup("[grey](none)[/]") : new Text(group.Key),
                    Count(group.Report.Totals.Count),
                    .. decided.Select(state => new Text(group.Report[state].Rate.Match(rate => Figures.Percent(rate.Value), _ => "-"))),
                    Count(group.Report[LeadState.Customer].Totals.Entered),
                    new Text(group.Report.SpeedToLeadHours.Match(hours => Figures.Day(hours.Median), _ => "-")),
                ]);
        }

        return table;
    }

    private static Text Count(long count) => new(Figures.Number(count));

    private static string Speed(Distribution hours) =>
        $"median {Figures.Day(hours.Median)} hours (quartiles {Figures.Day(hours.Quantile(0.25m))} to {Figures.Day(hours.Quantile(0.75m))}) over {Figures.Number(hours.Count)} {(hours.Count == 1 ? "lead" : "leads")}";

    private static string LeftOut(Kpi<Distribution> kpi) => kpi.Excluded.Count > 0 ? $"; left out: {kpi.Excluded}" : "";
}
