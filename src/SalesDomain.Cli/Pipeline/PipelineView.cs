using NodaTime;
using SalesDomain.Calendars;
using SalesDomain.Crm.Findings;
using SalesDomain.Currencies;
using SalesDomain.Identifiers;
using SalesDomain.Opportunities;
using SalesDomain.PipelineFlow;
using SalesDomain.Risks;

namespace SalesDomain.Cli.Pipeline;

/// <summary>What <c>pipeline</c> shows, computed: the snapshot, the bridge of a window, how deals went through the stages, and the signs of risk.</summary>
internal sealed class PipelineView
{
    private PipelineView(string title, OpportunityInput input, ReportingPeriod window, LocalDate? asOf)
    {
        Title = title;
        Input = input;
        Window = window;
        AsOf = asOf;
    }

    /// <summary>The names of the inputs.</summary>
    public string Title { get; }

    /// <summary>What was read.</summary>
    public OpportunityInput Input { get; }

    /// <summary>The window of the bridge; without bounds where none is asked.</summary>
    public ReportingPeriod Window { get; }

    /// <summary>The day at whose end one stands; <c>null</c> where no fact is dated.</summary>
    public LocalDate? AsOf { get; }

    /// <summary>The zone whose days are meant.</summary>
    public DateTimeZone Zone { get; private init; } = DateTimeZone.Utc;

    /// <summary>The currency of a sum of nothing.</summary>
    public Currency CurrencyOfNothing { get; private init; }

    /// <summary>What was open at the end of as-of; <c>null</c> where that is a past day and there are no histories.</summary>
    public PipelineSnapshot? Snapshot { get; private init; }

    /// <summary>How the pipeline due in the window became what it is; <c>null</c> without a window or histories.</summary>
    public PipelineBridge? Bridge { get; private init; }

    /// <summary>What became of the pipeline due in the window at its start; <c>null</c> without a window or histories.</summary>
    public FlowMatrix? Slipped { get; private init; }

    /// <summary>How deals went through the stages; <c>null</c> without histories.</summary>
    public FlowReport? Stages { get; private init; }

    /// <summary>The signs at each open deal, in the order of the opportunities.</summary>
    public IReadOnlyList<PipelineRisk> Risks { get; private init; } = [];

    public static PipelineView Of(string title, OpportunityInput input, ReportingPeriod window, LocalDate? asOf, DateTimeZone zone, Currency currency, RiskPolicy policy)
    {
        LocalDate day = asOf ?? LocalDate.MinIsoValue;
        Instant end = CommonOptions.EndOf(day, zone);
        bool isPast = input.History is null && input.LatestFact > day;
        IReadOnlyList<OpportunityHistory> deals = input.History?.Histories ?? (isPast ? [] : [.. input.Opportunities.Select(deal => Present(deal, end, zone))]);
        (SalesPipeline Pipeline, bool IsAssumed)? order = StageOrder.Of(input.Pipeline, deals);
        if (input.History is null) input.Add(new Finding(FindingCodes.NoHistory, FindingSeverity.Warning, 1, $"{(isPast ? "the deals open at a past day, " : "")}the bridge, conversion and time by stage need the changes of the deals; pass them with --history FILE."));
        else if (order is { IsAssumed: true } assumed) input.Add(new Finding(FindingCodes.StageOrderAssumed, FindingSeverity.Warning, 1, $"nothing says the order of the stages; taken from the way deals went: {Listed(assumed.Pipeline)}. Say it with --pipeline FILE."));

        RiskRule[] strangers = [.. policy.Rules.Where(rule => rule.Stage is { } key && order is { } stages && !stages.Pipeline.TryGet(key, out _))];
        if (strangers.Length > 0) input.Add(new Finding(FindingCodes.RuleWithoutStage, FindingSeverity.Warning, strangers.Length, $"the rule \"{strangers[0]}\" is for a stage that is not there; legal are the keys {string.Join(", ", order!.Value.Pipeline.Stages.Select(stage => $"\"{stage.Key}\""))}."));
        FlowDefinition? definition = order is { } known ? new FlowDefinition(known.Pipeline, day) { Zone = zone } : null;
        bool hasWindow = input.History is not null && !window.IsUnbounded;
        Currency[] currencies = [.. input.Opportunities.Select(deal => deal.Amount?.Currency).OfType<Currency>().Distinct().Take(2)];
        FlowTotals? totals = definition is not null && input.History is not null ? FlowTotals.Sum(deals, definition) : null;
        return new PipelineView(title, input, window, asOf)
        {
            Zone = zone,
            CurrencyOfNothing = currencies.Length == 1 ? currencies[0] : currency,
            Snapshot = isPast ? null : PipelineSnapshot.Of(deals, end, order?.Pipeline),
            Bridge = hasWindow ? PipelineBridge.Of(deals, window, day, zone) : null,
            Slipped = hasWindow ? FlowMatrix.Of(deals, new FlowMatrixDefinition(window, day) { Zone = zone }) : null,
            Stages = totals is null ? null : FlowReport.Of(totals),
            Risks = definition is null ? [] : RisksOf(deals, input, new RiskWatch(totals ?? FlowTotals.Empty(definition), policy) { HasAmounts = input.History?.HasAmounts ?? false, HasExpectedDates = input.History?.HasExpectedDates ?? false }, end),
        };
    }

    private static List<PipelineRisk> RisksOf(IReadOnlyList<OpportunityHistory> deals, OpportunityInput input, RiskWatch watch, Instant end)
    {
        // what only the record says is of the present
        bool isPresent = !(input.LatestFact > watch.Team.Definition.AsOf);
        List<PipelineRisk> risks = [];
        for (int i = 0; i < deals.Count; i++)
        {
            // a deal of unknown state need not be open
            if (deals[i].Before(end) is { } then && watch.Of(deals[i], isPresent ? input.Opportunities[i] : null) is { } risk) risks.Add(new PipelineRisk(input.Opportunities[i], then, risk));
        }

        return risks;
    }

    /// <summary>A deal of which only the present is known.</summary>
    private static OpportunityHistory Present(Opportunity deal, Instant end, DateTimeZone zone)
    {
        Instant? created = deal.CreatedOn is { } day ? zone.AtStartOfDay(day).ToInstant() : null;
        OpportunityHistory history = OpportunityHistory.Open(deal.Id, deal.Stage, created, deal.Owner, deal.Amount, deal.ExpectedCloseOn, deal.ForecastCategory, deal.Name, deal.Type, knownSince: end - Duration.Epsilon);
        return deal.Status == history.Status ? history
            : deal.Status == OpportunityStatus.Won ? history.Win(end - Duration.Epsilon)
            : deal.Status == OpportunityStatus.Lost ? history.Lose(end - Duration.Epsilon)
            : history.Reopen(new PipelineStage(deal.Stage.Key, OpportunityStatus.Open, deal.Stage.Name), end - Duration.Epsilon);
    }

    private static string Listed(SalesPipeline pipeline) => string.Join(", ", pipeline.Stages.Where(stage => stage.Kind == OpportunityStatus.Open).Select(stage => $"\"{stage.Name}\""));
}
