using NodaTime;
using SalesDomain.Measures;
using SalesDomain.Opportunities;

namespace SalesDomain.PipelineFlow;

/// <summary>Sums deals in one pass: walks each through its visible visits and counts where it stands.</summary>
internal sealed class FlowTotalsBuilder : ExclusionCounter
{
    private readonly FlowDefinition _definition;
    private readonly Instant _end;
    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);
    private readonly Tally[] _tallies;
    private readonly DayAccumulator _toWin = new();
    private readonly DayAccumulator _toLoss = new();
    private long _count;
    private long _everClosed;
    private long _reopened;
    private long _pushed;

    public FlowTotalsBuilder(FlowDefinition definition)
    {
        _definition = definition;
        _end = definition.End;
        _tallies = [.. definition.Pipeline.Stages.Where(stage => stage.Kind == OpportunityStatus.Open).Select(stage => new Tally(stage))];
        for (int i = 0; i < _tallies.Length; i++) _places.Add(_tallies[i].Stage.Key, i);
    }

    public void Add(OpportunityHistory deal)
    {
        ArgumentNullException.ThrowIfNull(deal);
        if (deal.CreatedAt >= _end || (deal.CreatedAt is { } created && !_definition.Created.Contains(DayOf(created)))) return;
        if (deal.Before(_end) is not { } then) Exclude(ExclusionReason.NoHistory);
        else if (then.IsDeleted) return;
        else if (deal.CreatedAt is null && !_definition.Created.IsUnbounded) Exclude(ExclusionReason.NoCreationDate);
        else Add(then, OpportunityJourney.Of(then, _end)!);
    }

    public FlowTotals Build() => new(_definition, [.. _tallies.Select(tally => tally.Build())])
    {
        Count = _count,
        Excluded = Excluded,
        DaysToWin = _toWin.Build(),
        DaysToLoss = _toLoss.Build(),
        EverClosed = _everClosed,
        Reopened = _reopened,
        Pushed = _pushed,
    };

    private void Add(OpportunityHistory then, OpportunityJourney journey)
    {
        int last = -1;
        foreach (StageVisit visit in journey.Visits)
        {
            if (visit.Status == OpportunityStatus.Open && !_places.TryGetValue(visit.Stage.Key, out last))
            {
                Exclude(ExclusionReason.UnknownStage);
                return;
            }
        }

        _count++;
        if (journey.ClosingCount > 0) _everClosed++;
        if (journey.ReopenCount > 0) _reopened++;
        if (journey.PushCount > 0) _pushed++;
        if (then.Status == OpportunityStatus.Won) Close(then, _toWin);
        if (then.Status == OpportunityStatus.Lost) Close(then, _toLoss);
        ExclusionReason? unknown = journey.Visits[0].Entered is not null ? null : then.KnownSince is null ? ExclusionReason.NoCreationDate : ExclusionReason.NoHistory;
        for (int i = 0; i < _tallies.Length; i++) _tallies[i].Count(journey, then.Status, i.CompareTo(last), _definition.Counting, unknown);
    }

    private void Close(OpportunityHistory then, DayAccumulator days)
    {
        if (then.CreatedAt is not { } created) days.Exclude(ExclusionReason.NoCreationDate);
        else if (then.ClosedAt is not { } closed) days.Exclude(ExclusionReason.NoCloseDate);
        else days.Add(Period.DaysBetween(DayOf(created), DayOf(closed)));
    }

    private LocalDate DayOf(Instant instant) => instant.InZone(_definition.Zone).Date;

    private sealed class Tally(PipelineStage stage)
    {
        private readonly DurationAccumulator _completed = new();
        private readonly DurationAccumulator _running = new();
        private long _advanced;
        private long _lost;
        private long _remaining;
        private long _wentBack;

        public PipelineStage Stage => stage;

        /// <param name="journey">The way of the deal.</param>
        /// <param name="status">How it stands.</param>
        /// <param name="fromLast">Below 0 for a stage before the one in which it was last open, 0 for that one, above 0 for a later one.</param>
        /// <param name="counting">Which deals count as having come.</param>
        /// <param name="unknown">Why the begin of the deal is not known; <c>null</c> where it is.</param>
        public void Count(OpportunityJourney journey, OpportunityStatus status, int fromLast, StageCounting counting, ExclusionReason? unknown)
        {
            int visits = 0, completed = 0;
            Duration? time = Duration.Zero;
            foreach (StageVisit visit in journey.Visits)
            {
                if (visit.Status != OpportunityStatus.Open || visit.Stage.Key != stage.Key) continue;
                visits++;
                if (!visit.IsCompleted)
                {
                    _running.Add(visit.Length(journey.At), unknown ?? ExclusionReason.NoHistory);
                    continue;
                }

                completed++;
                time += visit.Length(journey.At);
            }

            bool isWon = status == OpportunityStatus.Won;
            bool isEntered = (isWon || fromLast <= 0) && (counting == StageCounting.Reached || visits > 0);
            if (completed > 0) _completed.Add(time, unknown ?? ExclusionReason.NoHistory);
            else if (isEntered && visits == 0) _completed.Exclude(unknown ?? ExclusionReason.Skipped);
            if (!isEntered) _wentBack += visits > 0 ? 1 : 0;
            else if (isWon || fromLast < 0) _advanced++;
            else if (status == OpportunityStatus.Lost) _lost++;
            else _remaining++;
        }

        public StageTotals Build() => new(stage)
        {
            Advanced = _advanced,
            Lost = _lost,
            Remaining = _remaining,
            WentBack = _wentBack,
            Completed = _completed.Build(),
            Running = _running.Build(),
        };
    }
}
