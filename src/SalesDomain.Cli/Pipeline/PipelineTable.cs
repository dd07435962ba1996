using SalesDomain.Cli.Terminal;
using SalesDomain.Currencies;
using SalesDomain.Measures;
using SalesDomain.PipelineFlow;
using SalesDomain.Risks;
using Spectre.Console;

namespace SalesDomain.Cli.Pipeline;

/// <summary>The tables of <c>pipeline</c>: the snapshot, the bridge, the stages, the signs, the largest deals at risk, and what was noticed.</summary>
internal static class PipelineTable
{
    private const int MostDeals = 15;
    private const int MostNamed = 4;

    public static void Write(TextWriter output, PipelineView view, bool isTerminal)
    {
        IAnsiConsole console = Screen.Of(output, isTerminal);
        int width = console.Profile.Width;
        console.MarkupLine($"[bold]{Markup.Escape(view.Title)}[/]: {Figures.Number(view.Input.Opportunities.Count)} {(view.Input.Opportunities.Count == 1 ? "opportunity" : "opportunities")}, as of the end of {CommonOptions.Iso(view.AsOf) ?? "all time"}");
        bool isCut = Section(console, "Open pipeline", view.Snapshot is null ? null : Snapshot(view, view.Snapshot, width));
        if (!view.Window.IsUnbounded) isCut |= Section(console, $"Due from {CommonOptions.Iso(view.Window.Start)} to before {CommonOptions.Iso(view.Window.End)}", view.Bridge is null ? null : Bridge(view, view.Bridge, width));
        if (view.Bridge is { Unknown: { Length: > 0 } unknown }) console.MarkupLine($"[yellow]Left out: {Figures.Number(unknown.Length)} of unknown state at the start or the end, such as {Markup.Escape(unknown[0].Value)}[/]");
        if (view.Slipped is { } flow) console.MarkupLine($"[bold]Slippage[/]: {Markup.Escape(Slippage.ByCount(flow).Match(Share, ReasonText.Of))}; by value {Markup.Escape(Slippage.ByValue(flow).Match(ratio => Figures.Percent(ratio.Value), ReasonText.Of))}");
        if (view.Stages is { } stages)
        {
            isCut |= Section(console, "Stages", Stages(stages, width));
            console.MarkupLine($"[bold]Days to win[/]: {Markup.Escape(stages.DaysToWin.Match(Spread, ReasonText.Of))}; [bold]to loss[/]: {Markup.Escape(stages.DaysToLoss.Match(Spread, ReasonText.Of))}; [bold]reopened[/]: {Markup.Escape(stages.ReopenRate.Match(Share, ReasonText.Of))}");
        }

        if (view.Risks.Count > 0)
        {
            isCut |= Section(console, "Signs of risk at open deals", Signs(view, width));
            isCut |= Section(console, Heading(view), Deals(view, width));
        }

        if (isCut) console.MarkupLine("[grey]More columns fit a wider terminal; --format json has every figure and every deal.[/]");
        Screen.WriteFindings(console, view.Input.Findings);
    }

    /// <summary>A heading and its table; whether the table is cut.</summary>
    private static bool Section(IAnsiConsole console, string heading, (Table Table, bool IsCut)? section)
    {
        console.WriteLine();
        console.MarkupLine($"[bold]{Markup.Escape(heading)}[/]{(section is null ? $"[grey]: {Markup.Escape(ReasonText.Of(UndefinedReason.NoHistory))}[/]" : "")}");
        if (section is { } shown) console.Write(shown.Table);
        return section is { IsCut: true };
    }

    private static (Table Table, bool IsCut) Snapshot(PipelineView view, PipelineSnapshot snapshot, int width) => FittingTable.Of<(long Count, AmountTotal Amount)>(
        "Stage",
        [.. snapshot.Stages.Select(stage => ((string?)stage.Stage.Name, (stage.Count, stage.Amount))), ("All", (snapshot.Count, snapshot.Amount))],
        [
            new("Deals", stage => Figures.Number(stage.Count)),
            new("Amount", stage => Amount(stage.Amount.AsMoney(view.CurrencyOfNothing))),
            new("Left out", stage => stage.Amount.Excluded.Count > 0 ? stage.Amount.Excluded.ToString() : "", Rank: 1),
        ],
        width);

    private static (Table Table, bool IsCut) Bridge(PipelineView view, PipelineBridge bridge, int width) => FittingTable.Of<BridgeLine>(
        "Line",
        [.. BridgeLines.Of(bridge).Select(line => ((string?)line.Label, line.Line))],
        [
            new("Deals", line => Figures.Number(line.Count)),
            new("Amount", line => Amount(line.Amount(view.CurrencyOfNothing))),
            new("Which", Named, Rank: 1),
        ],
        width);

    private static (Table Table, bool IsCut) Stages(FlowReport report, int width) => FittingTable.Of<StageReport>(
        "Stage",
        [.. report.Stages.Select(stage => ((string?)stage.Stage.Name, stage))],
        [
            new("Entered", stage => Figures.Number(stage.Totals.Entered)),
            new("Went on", stage => Figures.Number(stage.Totals.Advanced)),
            new("Lost", stage => Figures.Number(stage.Totals.Lost), Rank: 2),
            new("There", stage => Figures.Number(stage.Totals.Remaining), Rank: 1),
            new("Went back", stage => Figures.Number(stage.Totals.WentBack), Rank: 3),
            new("Rate", stage => stage.Rate.Match(rate => Figures.Percent(rate.Value), _ => "undefined")),
            new("95 % interval", stage => stage.Rate.Match(Figures.Interval, why => why.Code), Rank: 4),
            new("Days in it", stage => stage.Days.Match(Spread, _ => ""), Rank: 2),
            new("Days so far", stage => stage.RunningDays.Match(Spread, _ => ""), Rank: 5),
        ],
        width);

    private static (Table Table, bool IsCut) Signs(PipelineView view, int width) => FittingTable.Of<SignCount>(
        "Sign",
        [.. SignCount.Of(view.Risks).Select(sign => ((string?)sign.Sign.Label, sign))],
        [
            new("Raised", sign => Figures.Number(sign.Raised)),
            new("Clear", sign => Figures.Number(sign.Clear)),
            new("Unknown", sign => Figures.Number(sign.Unknown)),
            new("What it says", sign => sign.Sign.Meaning, Rank: 1),
        ],
        width);

    private static (Table Table, bool IsCut) Deals(PipelineView view, int width) => FittingTable.Of<PipelineRisk>(
        "Deal",
        [.. Raised(view).OrderByDescending(risk => risk.Then.Amount?.Amount ?? 0).ThenBy(risk => risk.Record.Id).Take(MostDeals).Select(risk => ((string?)risk.Record.Id.Value, risk))],
        [
            new("Amount", risk => risk.Then.Amount is { } amount ? Figures.Amount(amount) : ""),
            new("Stage", risk => risk.Then.Stage.Name, Rank: 2),
            new("Owner", risk => risk.Then.Owner?.Value ?? "", Rank: 3),
            new("Signs", risk => string.Join(", ", risk.Risk.Raised.Select(Shown)), Rank: 1),
        ],
        width);

    private static string Heading(PipelineView view)
    {
        int raised = Raised(view).Count();
        return raised > MostDeals ? $"The largest {MostDeals} of {Figures.Number(raised)} deals with a sign" : $"{Figures.Number(raised)} {(raised == 1 ? "deal" : "deals")} with a sign";
    }

    private static IEnumerable<PipelineRisk> Raised(PipelineView view) => view.Risks.Where(risk => risk.Risk.Raised.Any());

    private static string Shown(RiskFlag flag) =>
        $"{flag.Rule.Sign.Label.ToLowerInvariant()} {(flag.Rule.Sign == RiskSign.AmountDropped ? Figures.Percent(flag.Value!.Value) : Figures.Day(flag.Value!.Value))}";

    private static string Named(BridgeLine line) =>
        string.Join(", ", line.Deals.Take(MostNamed).Select(deal => deal.Id.Value)) + (line.Count > MostNamed ? $" and {Figures.Number(line.Count - MostNamed)} more" : "");

    private static string Amount(Kpi<Money> sum) => sum.Match(Figures.Amount, why => why.Code);

    private static string Share(Proportion share) => $"{Figures.Number(share.Numerator)} of {Figures.Number(share.Denominator)} deals ({Figures.Percent(share.Value)})";

    private static string Spread(Distribution days) => $"median {Figures.Day(days.Median)}, mean {Figures.Day(days.Mean)}";
}
