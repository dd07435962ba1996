using SalesDomain.Cli.Terminal;
using SalesDomain.LeadFunnel;
using SalesDomain.Leads;
using SalesDomain.Measures;
using Spectre.Console;

namespace SalesDomain.Cli.Leads;

/// <summary>The tables of <c>leads</c>: the funnel, the first contact, a line a group, and what was noticed.</summary>
internal static class LeadsTable
{
    private static readonly Style Grey = new(Color.Grey);

    public static void Write(TextWriter output, LeadsView view, bool isTerminal)
    {
        IAnsiConsole console = Screen.Of(output, isTerminal);
        LeadReport report = view.Report;
        console.MarkupLine($"[bold]{Markup.Escape(view.Title)}[/]: {Figures.Number(report.Totals.Count)} {(report.Totals.Count == 1 ? "lead" : "leads")} that came in, {Screen.PeriodText(report.Totals.Definition.Period, view.AsOf)}");
        (Table funnel, bool isCut) = Funnel(report, console.Profile.Width);
        console.Write(funnel);
        console.MarkupLine($"[bold]Speed to lead[/]: {Markup.Escape(report.SpeedToLeadHours.Match(Speed, ReasonText.Of))}{Markup.Escape(LeftOut(report.SpeedToLeadHours))}");
        if (view.By is not null)
        {
            console.WriteLine();
            (Table groups, bool isShort) = Groups(view.By, report, console.Profile.Width);
            console.Write(groups);
            isCut |= isShort;
        }

        if (isCut) console.MarkupLine("[grey]More columns fit a wider terminal; --format json has every figure.[/]");

        Screen.WriteFindings(console, view.Input.Findings);
    }

    internal static (Table Table, bool IsCut) Funnel(LeadReport report, int width) => FittingTable.Of<LeadStateReport>(
        "State",
        [.. report.Funnel.Select(state => ((string?)state.State.Label, state))],
        [
            new("Entered", state => Figures.Number(state.Totals.Entered)),
            new("Went on", state => Figures.Number(state.Totals.Advanced)),
            new("Rejected", state => Figures.Number(state.Totals.Rejected), Rank: 2),
            new("Disqualified", state => Figures.Number(state.Totals.Disqualified), Rank: 2),
            new("Recycled", state => Figures.Number(state.Totals.Recycled), Rank: 3),
            new("There", state => Figures.Number(state.Totals.Remaining), Rank: 1),
            new("Rate", state => state.Rate.Match(rate => Figures.Percent(rate.Value), _ => "undefined"), Style: state => state.Rate.Match(_ => new Style(decoration: Decoration.Bold), _ => Grey)),
            new("95 % interval", state => state.Rate.Match(Figures.Interval, why => why.Code), Rank: 4, Style: state => state.Rate.Match(_ => Style.Plain, _ => Grey)),
            new("Days in it", state => state.Days.Match(days => $"median {Figures.Day(days.Median)}, mean {Figures.Day(days.Mean)}", _ => ""), Rank: 5),
        ],
        width);

    internal static (Table Table, bool IsCut) Groups(string by, LeadReport report, int width) => FittingTable.Of<LeadReport>(
        by,
        [.. report.Groups.Select(group => (group.Key, group.Report))],
        [
            new("Leads", group => Figures.Number(group.Totals.Count)),
            .. LeadState.Funnel.Where(state => state != LeadState.Customer).Select(state => new FittingColumn<LeadReport>(
                $"From {state.Abbreviation ?? state.Label}", group => group[state].Rate.Match(rate => Figures.Percent(rate.Value), _ => "-"), Rank: 1)),
            new("Customers", group => Figures.Number(group[LeadState.Customer].Totals.Entered)),
            new("Hours to contact", group => group.SpeedToLeadHours.Match(hours => Figures.Day(hours.Median), _ => "-"), Rank: 2),
        ],
        width);

    private static string Speed(Distribution hours) =>
        $"median {Figures.Day(hours.Median)} hours (quartiles {Figures.Day(hours.Quantile(0.25m))} to {Figures.Day(hours.Quantile(0.75m))}) over {Figures.Number(hours.Count)} {(hours.Count == 1 ? "lead" : "leads")}";

    private static string LeftOut(Kpi<Distribution> kpi) => kpi.Excluded.Count > 0 ? $"; left out: {kpi.Excluded}" : "";
}
