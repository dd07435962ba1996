using System.Collections.Immutable;
using System.Text.Json.Serialization;
using NodaTime;
using SalesDomain.Identifiers;
using SalesDomain.Opportunities;

namespace SalesDomain.PipelineFlow;

/// <summary>The way of one deal until just before an instant: its visits, how often its date was pushed, how often it was reopened.</summary>
[JsonConverter(typeof(OpportunityJourneyJsonConverter))]
public sealed class OpportunityJourney
{
    private OpportunityJourney(OpportunityHistory then, Instant at)
    {
        Id = then.Id;
        At = at;
        OpportunityHistory first = then.AtBeginning();
        List<StageVisit> visits = [];
        List<DateShift> shifts = [];
        StageVisit current = new(first.Stage, first.Status, then.KnownSince is { } known && known != then.CreatedAt ? null : then.CreatedAt, null);
        LocalDate? due = first.ExpectedCloseOn;
        foreach (OpportunityChange change in then.Changes)
        {
            switch (change)
            {
                case OpportunityChange.Moved moved:
                    // known by its key: a stage that was only renamed was not left
                    if (moved.Stage.Key != current.Stage.Key) Enter(moved.Stage, OpportunityStatus.Open, moved.At);
                    break;
                case OpportunityChange.Won won:
                    Enter(won.Stage ?? current.Stage, OpportunityStatus.Won, won.At);
                    ClosingCount++;
                    break;
                case OpportunityChange.Lost lost:
                    Enter(lost.Stage ?? current.Stage, OpportunityStatus.Lost, lost.At);
                    ClosingCount++;
                    break;
                case OpportunityChange.Reopened reopened:
                    Enter(reopened.Stage, OpportunityStatus.Open, reopened.At);
                    ReopenCount++;
                    break;
                case OpportunityChange.Rescheduled { ExpectedCloseOn: { } date }:
                    // a closed deal is not pushed; the date that it gets then is the one from which it is, once reopened
                    if (current.Status == OpportunityStatus.Open && due is { } before && before != date) shifts.Add(new DateShift(change.At, before, date));
                    due = date;
                    break;
                case OpportunityChange.Deleted:
                    current = current with { Left = change.At };
                    break;
            }
        }

        visits.Add(current);
        Visits = [.. visits];
        Shifts = [.. shifts];
        if (first.Status != OpportunityStatus.Open) ClosingCount++;

        void Enter(PipelineStage stage, OpportunityStatus status, Instant since)
        {
            visits.Add(current with { Left = since });
            current = new StageVisit(stage, status, since, null);
        }
    }

    /// <summary>The deal.</summary>
    public OpportunityId Id { get; }

    /// <summary>The instant just before which one stands.</summary>
    public Instant At { get; }

    /// <summary>Its visits in order, one or more, each beginning where the last one ended; those of closed stages too.</summary>
    public ImmutableArray<StageVisit> Visits { get; }

    /// <summary>The visit that runs on; <c>null</c> where the record was deleted.</summary>
    public StageVisit? Current => Visits[^1] is { IsCompleted: false } last ? last : null;

    /// <summary>How the expected date of the open deal moved, in order: pushes to a later day and pulls to an earlier one.</summary>
    /// <remarks>A date that is found or lost is no shift; dates set while the deal is closed do not count. Source: the change model of truly.co.</remarks>
    public ImmutableArray<DateShift> Shifts { get; }

    /// <summary>How often the expected date was set to a later one than the last known.</summary>
    public int PushCount => Shifts.Count(shift => shift.IsPush);

    /// <summary>How often the expected date was set to an earlier one than the last known.</summary>
    public int PullCount => Shifts.Length - PushCount;

    /// <summary>By how many days the expected date moved in all: the sum over pushes, above 0, and pulls, below 0.</summary>
    public int DaysPushed => Shifts.Sum(shift => shift.Days);

    /// <summary>How often the deal was taken up again after it was closed.</summary>
    public int ReopenCount { get; }

    /// <summary>How often it was won or lost; 1 for a deal that began closed.</summary>
    public int ClosingCount { get; }

    /// <summary>How long the current visit has lasted; <c>null</c> where there is none or its begin is unknown.</summary>
    public Duration? VisitAge => Current?.Length(At);

    /// <summary>How long the deal has been in its stage, all visits together; <c>null</c> where there is none or the begin of one is unknown.</summary>
    public Duration? StageAge => Current is { } current ? TimeIn(current.Stage.Key, current.Status) : null;

    /// <summary>The journey of a deal.</summary>
    /// <param name="deal">The deal.</param>
    /// <param name="at">Just before which instant one stands: what happens at it is not yet visible.</param>
    /// <returns>The journey, or <c>null</c> where the deal did not exist yet or nothing is known of it then.</returns>
    public static OpportunityJourney? Of(OpportunityHistory deal, Instant at)
    {
        ArgumentNullException.ThrowIfNull(deal);
        return deal.Before(at) is { } then ? new OpportunityJourney(then, at) : null;
    }

    /// <summary>How long the deal was in a stage, all visits together, the running one until <see cref="At"/>; <c>null</c> where the begin of one is unknown.</summary>
    /// <param name="stage">The stage, known by its key.</param>
    public Duration? TimeIn(PipelineStage stage)
    {
        ArgumentNullException.ThrowIfNull(stage);
        return TimeIn(stage.Key, stage.Kind);
    }

    /// <summary>Id and visits in words: <c>D-17: 4 visits, pushed 2 times</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"{Id}: {Visits.Length} visits, pushed {PushCount} times");

    private Duration? TimeIn(string key, OpportunityStatus status)
    {
        Duration? sum = Duration.Zero;
        foreach (StageVisit visit in Visits)
        {
            if (visit.Stage.Key == key && visit.Status == status) sum += visit.Length(At);
        }

        return sum;
    }
}
