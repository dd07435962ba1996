using NodaTime;
using SalesDomain.Measures;
using SalesDomain.Opportunities;
using SalesDomain.PipelineFlow;

namespace SalesDomain.Tests.PipelineFlow;

/// <summary>Stages as one would count them by looking at each deal anew, change by change, without visits or totals.</summary>
internal sealed class NaiveStages
{
    private readonly List<OpportunityHistory> _deals;
    private readonly FlowDefinition _definition;
    private readonly List<string> _order;
    private readonly Instant _end;

    public NaiveStages(IEnumerable<OpportunityHistory> deals, FlowDefinition definition)
    {
        _definition = definition;
        _end = definition.AsOf.PlusDays(1).AtStartOfDayInZone(definition.Zone).ToInstant();
        _deals = [.. deals.Select(deal => deal.Before(_end)).OfType<OpportunityHistory>().Where(deal => !deal.IsDeleted)];
        _order = [.. definition.Pipeline.Stages.Where(stage => stage.Kind == OpportunityStatus.Open).Select(stage => stage.Key)];
    }

    public long Count => _deals.Count;

    public long Advanced(PipelineStage stage) => _deals.Count(deal => Counts(deal, stage) && (deal.Status == OpportunityStatus.Won || Last(deal) > _order.IndexOf(stage.Key)));

    public long Entered(PipelineStage stage) => _deals.Count(deal => Counts(deal, stage) && (deal.Status == OpportunityStatus.Won || Last(deal) >= _order.IndexOf(stage.Key)));

    public long There(PipelineStage stage, OpportunityStatus status) => _deals.Count(deal => deal.Status == status && Last(deal) == _order.IndexOf(stage.Key));

    public Histogram<Duration> Completed(PipelineStage stage) => Histogram(
        _deals.Select(deal => Stretches(deal).Where(stretch => stretch.Key == stage.Key && stretch.To is not null).ToList()).Where(visits => visits.Count > 0 && visits.All(visit => visit.From is not null))
            .Select(visits => visits.Aggregate(Duration.Zero, (sum, visit) => sum + (visit.To!.Value - visit.From!.Value))));

    public Histogram<Duration> Running(PipelineStage stage) => Histogram(
        _deals.SelectMany(deal => Stretches(deal).Where(stretch => stretch.Key == stage.Key && stretch.To is null && stretch.From is not null).Select(stretch => _end - stretch.From!.Value)));

    private bool Counts(OpportunityHistory deal, PipelineStage stage) => _definition.Counting == StageCounting.Reached || Stretches(deal).Any(stretch => stretch.Key == stage.Key);

    private int Last(OpportunityHistory deal) => Stretches(deal).Select(stretch => _order.IndexOf(stretch.Key)).LastOrDefault(-1);

    private static Histogram<Duration> Histogram(IEnumerable<Duration> values) => Histogram<Duration>.Of(values.CountBy(value => value).Select(pair => KeyValuePair.Create(pair.Key, (long)pair.Value)));

    // the states after the beginning and after each change, of which those are stretches in which the deal is open in one stage
    private static List<(string Key, Instant? From, Instant? To)> Stretches(OpportunityHistory deal)
    {
        OpportunityHistory state = OpportunityHistory.Open(deal.Id, deal.AtBeginning().Stage, deal.CreatedAt, knownSince: deal.KnownSince);
        List<(string Key, Instant? From, Instant? To)> stretches = [];
        bool isKnown = deal.KnownSince is null || deal.KnownSince == deal.CreatedAt;
        if (state.Status == OpportunityStatus.Open) stretches.Add((state.Stage.Key, isKnown ? deal.CreatedAt : null, null));
        foreach (OpportunityChange change in deal.Changes)
        {
            OpportunityHistory next = state.Append(change);
            if ((next.Stage, next.Status) != (state.Stage, state.Status))
            {
                if (state.Status == OpportunityStatus.Open) stretches[^1] = stretches[^1] with { To = change.At };
                if (next.Status == OpportunityStatus.Open) stretches.Add((next.Stage.Key, change.At, null));
            }

            state = next;
        }

        return stretches;
    }
}
