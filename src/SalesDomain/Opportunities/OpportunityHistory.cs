using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;
using System.Text.Json.Serialization;
using NodaTime;
using NodaTime.Text;
using SalesDomain.Currencies;
using SalesDomain.Errors;
using SalesDomain.Funnel;
using SalesDomain.Identifiers;

namespace SalesDomain.Opportunities;

/// <summary>The life of a deal: how it began, and every dated change since. It folds to an <see cref="Opportunity"/> at any instant.</summary>
/// <remarks>
/// Append-only: each change gives a new history and leaves the old one as it was, in constant time and memory. Changes stand in the order of time;
/// those of one instant in the order in which they were made. Two histories are equal when beginning and changes are.
/// </remarks>
[JsonConverter(typeof(OpportunityHistoryJsonConverter))]
public sealed class OpportunityHistory : IEquatable<OpportunityHistory>
{
    private readonly Beginning _beginning;
    private readonly OpportunityHistory? _before;
    private readonly State _state;

    private OpportunityHistory(Beginning beginning, OpportunityHistory? before, OpportunityChange? last, State state)
    {
        _beginning = beginning;
        _before = before;
        LastChange = last;
        _state = state;
        Count = before is null ? 0 : before.Count + 1;
    }

    /// <summary>The id in the system of record.</summary>
    public OpportunityId Id => _beginning.Id;

    /// <summary>What people call it.</summary>
    public string? Name => _beginning.Name;

    /// <summary>New business, renewal, upsell, in the team's own words.</summary>
    public string? Type => _beginning.Type;

    /// <summary>When it was created; <c>null</c> where that is unknown, and then it exists always.</summary>
    public Instant? CreatedAt => _beginning.CreatedAt;

    /// <summary>Since when its state is known; what it was between its creation and then is not. <c>null</c> where it is known from the beginning.</summary>
    public Instant? KnownSince => _beginning.KnownSince;

    /// <summary>The number of changes.</summary>
    public int Count { get; }

    /// <summary>The changes, the earliest first.</summary>
    public ImmutableArray<OpportunityChange> Changes
    {
        get
        {
            OpportunityChange[] changes = new OpportunityChange[Count];
            for (OpportunityHistory at = this; at._before is not null; at = at._before) changes[at.Count - 1] = at.LastChange!;
            return ImmutableCollectionsMarshal.AsImmutableArray(changes);
        }
    }

    /// <summary>The latest change; <c>null</c> where nothing has changed.</summary>
    public OpportunityChange? LastChange { get; }

    /// <summary>The stage it is in.</summary>
    public PipelineStage Stage => _state.Stage;

    /// <summary>How it stands.</summary>
    public OpportunityStatus Status => _state.Status;

    /// <summary>What it is worth.</summary>
    public Money? Amount => _state.Amount;

    /// <summary>The day on which it is expected to close.</summary>
    public LocalDate? ExpectedCloseOn => _state.ExpectedCloseOn;

    /// <summary>Whose deal it is.</summary>
    public OwnerId? Owner => _state.Owner;

    /// <summary>How firmly it is called, where it differs from the stage's.</summary>
    public ForecastCategory? ForecastCategory => _state.ForecastCategory;

    /// <summary>The next step, in words; <c>null</c> for none, and where no change has said it.</summary>
    public string? NextStep => _state.NextStep;

    /// <summary>Whether some change has said the next step, also that there is none.</summary>
    public bool IsNextStepKnown => _state.IsNextStepKnown;

    /// <summary>When it was last won or lost; <c>null</c> for an open deal.</summary>
    public Instant? ClosedAt => _state.ClosedAt;

    /// <summary>Whether the record was deleted.</summary>
    public bool IsDeleted => _state.IsDeleted;

    /// <summary>A deal that begins.</summary>
    /// <param name="id">The id in the system of record.</param>
    /// <param name="stage">The stage in which it begins.</param>
    /// <param name="at">When it was created; <c>null</c> where that is unknown.</param>
    /// <param name="owner">Whose deal it is.</param>
    /// <param name="amount">What it is worth.</param>
    /// <param name="closing">The day on which it is expected to close.</param>
    /// <param name="forecastCategory">How firmly it is called, where it differs from the stage's.</param>
    /// <param name="name">What people call it.</param>
    /// <param name="type">New business, renewal, upsell, in the team's own words.</param>
    /// <param name="knownSince">Since when the state given here holds, where it is not known from the creation on.</param>
    /// <exception cref="InvalidValueException">An id is empty, the amount has no currency, or the state is known before the creation (<c>outOfOrder</c>).</exception>
    public static OpportunityHistory Open(
        OpportunityId id,
        PipelineStage stage,
        Instant? at,
        OwnerId? owner = null,
        Money? amount = null,
        LocalDate? closing = null,
        ForecastCategory? forecastCategory = null,
        string? name = null,
        string? type = null,
        Instant? knownSince = null)
    {
        ArgumentNullException.ThrowIfNull(stage);
        if (id.Value.Length == 0) Throw.Empty("the id of an opportunity", nameof(id));
        if (knownSince < at) Throw.Invalid(new Problem(ErrorCodes.OutOfOrder, knownSince, $"{Iso(at)}, when it was created, or later"), nameof(knownSince));
        if ((Problems.Of(owner) ?? Problems.Of(amount)) is { } problem) Throw.Invalid(problem, null);
        Instant? closed = stage.Kind == OpportunityStatus.Open ? null : knownSince ?? at;
        return new OpportunityHistory(new Beginning(id, name, type, at, knownSince), null, null, new State(stage, stage.Kind, amount, closing, owner, forecastCategory, null, false, closed, false));
    }

    /// <summary>The history after it went to another open stage.</summary>
    /// <exception cref="InvalidValueException">The stage is not open or the one it is in, or the deal is closed or deleted (<c>illegalTransition</c>); or it is dated too early (<c>outOfOrder</c>).</exception>
    public OpportunityHistory MoveTo(PipelineStage stage, Instant at) => Append(new OpportunityChange.Moved(at, stage));

    /// <summary>The history after its amount changed; <c>null</c> for unknown.</summary>
    /// <inheritdoc cref="Append"/>
    public OpportunityHistory Reprice(Money? amount, Instant at) => Append(new OpportunityChange.Repriced(at, amount));

    /// <summary>The history after its expected date changed; <c>null</c> for unknown.</summary>
    /// <inheritdoc cref="Append"/>
    public OpportunityHistory Reschedule(LocalDate? closing, Instant at) => Append(new OpportunityChange.Rescheduled(at, closing));

    /// <summary>The history after it got another owner; <c>null</c> for none.</summary>
    /// <inheritdoc cref="Append"/>
    public OpportunityHistory Reassign(OwnerId? owner, Instant at) => Append(new OpportunityChange.Reassigned(at, owner));

    /// <summary>The history after it was called another way; <c>null</c> for the category of the stage.</summary>
    /// <inheritdoc cref="Append"/>
    public OpportunityHistory Recategorize(ForecastCategory? category, Instant at) => Append(new OpportunityChange.Recategorized(at, category));

    /// <summary>The history after the next step was set; <c>null</c> for none.</summary>
    /// <inheritdoc cref="Append"/>
    public OpportunityHistory Plan(string? step, Instant at) => Append(new OpportunityChange.Planned(at, step));

    /// <summary>The history after the buyer ordered.</summary>
    /// <inheritdoc cref="Append"/>
    public OpportunityHistory Win(Instant at, PipelineStage? stage = null) => Append(new OpportunityChange.Won(at, stage));

    /// <summary>The history after the deal was lost.</summary>
    /// <inheritdoc cref="Append"/>
    public OpportunityHistory Lose(Instant at, PipelineStage? stage = null, string? reason = null) => Append(new OpportunityChange.Lost(at, stage, reason));

    /// <summary>The history after a closed deal was taken up again.</summary>
    /// <inheritdoc cref="Append"/>
    public OpportunityHistory Reopen(PipelineStage stage, Instant at) => Append(new OpportunityChange.Reopened(at, stage));

    /// <summary>The history after the record was deleted.</summary>
    /// <inheritdoc cref="Append"/>
    public OpportunityHistory Delete(Instant at) => Append(new OpportunityChange.Deleted(at));

    /// <summary>The history with one more change.</summary>
    /// <exception cref="InvalidValueException">The deal cannot change so (<c>illegalTransition</c>), or the change is dated before the last one (<c>outOfOrder</c>), or holds no legal value.</exception>
    public OpportunityHistory Append(OpportunityChange change)
    {
        if (ProblemOf(change) is { } problem) Throw.Invalid(problem, nameof(change));
        return new OpportunityHistory(_beginning, this, change, Apply(_state, change));
    }

    /// <summary>The history with one more change, if the deal can change so.</summary>
    public bool TryAppend(OpportunityChange change, out OpportunityHistory history) => TryAppend(change, out history, out _);

    /// <summary>The history with one more change, if the deal can change so; else this one, and why not.</summary>
    /// <param name="change">The change.</param>
    /// <param name="history">The history after the change; this one where it is refused.</param>
    /// <param name="refusal">What is refused and what is legal, in one sentence; <c>null</c> where nothing is refused.</param>
    public bool TryAppend(OpportunityChange change, out OpportunityHistory history, [NotNullWhen(false)] out string? refusal)
    {
        refusal = ProblemOf(change)?.ToString();
        history = refusal is null ? new OpportunityHistory(_beginning, this, change, Apply(_state, change)) : this;
        return refusal is null;
    }

    /// <summary>The history as it was just before an instant: what happens at that very instant is not yet visible. <c>null</c> where the deal did not exist yet, or nothing is known of it then.</summary>
    public OpportunityHistory? Before(Instant instant)
    {
        if (CreatedAt >= instant || KnownSince >= instant) return null;
        OpportunityHistory at = this;
        while (at._before is not null && at.LastChange!.At >= instant) at = at._before;
        return at;
    }

    /// <summary>The history as it was when the deal was last won or lost, right after that change; this one where it is open.</summary>
    public OpportunityHistory AtClosing()
    {
        OpportunityHistory at = this;
        if (Status == OpportunityStatus.Open) return at;
        while (at._before is not null && at.LastChange is not (OpportunityChange.Won or OpportunityChange.Lost)) at = at._before;
        return at;
    }

    /// <summary>The history without its changes: the deal as it began, or as it was when it became known.</summary>
    public OpportunityHistory AtBeginning()
    {
        OpportunityHistory at = this;
        while (at._before is not null) at = at._before;
        return at;
    }

    /// <summary>Whether the deal existed just before an instant and nothing is known of its state then.</summary>
    public bool IsUnknownBefore(Instant instant) => KnownSince >= instant && !(CreatedAt >= instant);

    /// <summary>The deal as it was just before an instant. <c>null</c> where it did not exist, was deleted, or nothing is known of it then.</summary>
    /// <param name="instant">The instant; changes at it are not yet visible.</param>
    /// <param name="zone">The zone whose days the facts get; UTC where it is left out.</param>
    public Opportunity? AsOf(Instant instant, DateTimeZone? zone = null) => Before(instant) is { IsDeleted: false } then ? then.ToOpportunity(zone) : null;

    /// <summary>The record of the deal as it was just before an instant: the history, and what the record says beside and held then already.</summary>
    /// <remarks>
    /// Of the record: attributes; days of first contact and last activity that had come; its own day of closing, where that is the closing of then and
    /// had come; the probability while the stage is the record's; contacts and next step where nothing has changed since.
    /// </remarks>
    /// <param name="record">The record of the deal as it stands after the last change.</param>
    /// <param name="instant">The instant; changes at it are not yet visible.</param>
    /// <param name="zone">The zone whose days the facts get; UTC where it is left out.</param>
    /// <returns>The deal; <c>null</c> where it did not exist, was deleted, or nothing is known of it then.</returns>
    /// <exception cref="InvalidValueException">The record is of another deal (<c>contradiction</c>).</exception>
    public Opportunity? RecordAsOf(Opportunity record, Instant instant, DateTimeZone? zone = null)
    {
        ArgumentNullException.ThrowIfNull(record);
        if (record.Id != Id) Throw.Contradiction(record.Id, $"the record of {Id}", nameof(record));
        if (Before(instant) is not { IsDeleted: false } then) return null;
        LocalDate last = DayOf(instant - Duration.Epsilon, zone)!.Value;
        bool isUnchanged = then.Count == Count, isOfRecord = then.Status == record.Status && then.ClosedAt == ClosedAt && record.ClosedOn <= last;
        return new Opportunity(
            Id, then.Stage, then.Status, Name ?? record.Name, then.Owner, then.Amount, then.Stage.Key == record.Stage.Key && then.Status == record.Status ? record.Probability : null,
            then.ForecastCategory, DayOf(CreatedAt, zone) ?? record.CreatedOn, Come(record.FirstContactOn), then.ExpectedCloseOn, isOfRecord ? record.ClosedOn : DayOf(then.ClosedAt, zone),
            Type ?? record.Type, Come(record.LastActivityOn), isUnchanged ? record.ContactCount : null, then.SaidNextStep ?? (isUnchanged ? record.NextStep : null), record.Attributes);

        LocalDate? Come(LocalDate? day) => day <= last ? day : null;
    }

    /// <summary>The deal as it stands after the last change, also where that deleted it.</summary>
    /// <param name="zone">The zone whose days the facts get; UTC where it is left out.</param>
    public Opportunity ToOpportunity(DateTimeZone? zone = null) => new(
        Id, Stage, Status, Name, Owner, Amount, null, ForecastCategory, DayOf(CreatedAt, zone), null, ExpectedCloseOn, DayOf(ClosedAt, zone), Type,
        nextStep: SaidNextStep);

    /// <inheritdoc/>
    public bool Equals(OpportunityHistory? other)
    {
        if (other is null || Count != other.Count || _beginning != other._beginning) return false;
        (OpportunityHistory one, OpportunityHistory two) = (this, other);
        while (!ReferenceEquals(one, two) && one._before is not null)
        {
            if (one.LastChange != two.LastChange) return false;
            (one, two) = (one._before, two._before!);
        }

        return one._state == two._state;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as OpportunityHistory);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Id, Count);

    /// <summary>Id, stage and the number of changes: <c>D-17 in Proposal, 4 changes</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"{Id} in {Stage}, {Count} {(Count == 1 ? "change" : "changes")}");

    private string? SaidNextStep => IsNextStepKnown ? NextStep ?? "" : null;

    private Problem? ProblemOf(OpportunityChange change)
    {
        ArgumentNullException.ThrowIfNull(change);
        if (IsDeleted) return Illegal(change, "nothing after the record was deleted");
        Instant? since = LastChange?.At ?? KnownSince ?? CreatedAt;
        if (change.At < since) return new Problem(ErrorCodes.OutOfOrder, change.At, $"{Iso(since)}, the time of what came before, or later");
        return change switch
        {
            OpportunityChange.Moved { Stage: null } or OpportunityChange.Reopened { Stage: null } => new Problem(ErrorCodes.Missing, null, "a stage"),
            OpportunityChange.Moved moved => Status != OpportunityStatus.Open ? Illegal(change, "a deal that is closed is reopened before it moves")
                : moved.Stage.Kind != OpportunityStatus.Open ? Illegal(change, "an open stage; a deal is won or lost otherwise")
                : moved.Stage.Equals(Stage) ? Illegal(change, $"another stage than {Stage}, in which it is") : null,
            OpportunityChange.Won won => Closing(change, won.Stage, OpportunityStatus.Won),
            OpportunityChange.Lost lost => Closing(change, lost.Stage, OpportunityStatus.Lost),
            OpportunityChange.Reopened reopened => Status == OpportunityStatus.Open ? Illegal(change, "a closed deal")
                : reopened.Stage.Kind != OpportunityStatus.Open ? Illegal(change, "an open stage") : null,
            OpportunityChange.Repriced repriced => Problems.Of(repriced.Amount),
            OpportunityChange.Reassigned reassigned => Problems.Of(reassigned.Owner),
            _ => null,
        };
    }

    private Problem? Closing(OpportunityChange change, PipelineStage? stage, OpportunityStatus kind) =>
        Status != OpportunityStatus.Open ? Illegal(change, "an open deal; reopen it first")
        : stage is not null && stage.Kind != kind ? Illegal(change, $"a stage whose kind is {kind}, or none") : null;

    private static Problem Illegal(OpportunityChange change, string legal) => new(ErrorCodes.IllegalTransition, change.GetType().Name, legal);

    private static State Apply(State state, OpportunityChange change) => change switch
    {
        OpportunityChange.Moved moved => state with { Stage = moved.Stage },
        OpportunityChange.Repriced repriced => state with { Amount = repriced.Amount },
        OpportunityChange.Rescheduled rescheduled => state with { ExpectedCloseOn = rescheduled.ExpectedCloseOn },
        OpportunityChange.Reassigned reassigned => state with { Owner = reassigned.Owner },
        OpportunityChange.Recategorized recategorized => state with { ForecastCategory = recategorized.Category },
        OpportunityChange.Planned planned => state with { NextStep = planned.Step, IsNextStepKnown = true },
        OpportunityChange.Won won => state with { Stage = won.Stage ?? state.Stage, Status = OpportunityStatus.Won, ClosedAt = won.At },
        OpportunityChange.Lost lost => state with { Stage = lost.Stage ?? state.Stage, Status = OpportunityStatus.Lost, ClosedAt = lost.At },
        OpportunityChange.Reopened reopened => state with { Stage = reopened.Stage, Status = OpportunityStatus.Open, ClosedAt = null },
        OpportunityChange.Deleted => state with { IsDeleted = true },
        _ => state,
    };

    private static LocalDate? DayOf(Instant? instant, DateTimeZone? zone) => instant is { } at ? at.InZone(zone ?? DateTimeZone.Utc).Date : null;

    private static string Iso(Instant? instant) => instant is { } at ? InstantPattern.ExtendedIso.Format(at) : "";

    private static class Problems
    {
        public static Problem? Of(OwnerId? owner) => owner is { Value.Length: 0 } ? new Problem(ErrorCodes.Empty, "", "the id of an owner, or null") : null;

        public static Problem? Of(Money? amount) => amount is { } money && money.Currency == default ? new Problem(ErrorCodes.NoCurrency, "XXX", "an ISO 4217 currency other than XXX") : null;
    }

    /// <summary>What never changes.</summary>
    private sealed record Beginning(OpportunityId Id, string? Name, string? Type, Instant? CreatedAt, Instant? KnownSince);

    /// <summary>What changes, as it stands after a change.</summary>
    private sealed record State(
        PipelineStage Stage,
        OpportunityStatus Status,
        Money? Amount,
        LocalDate? ExpectedCloseOn,
        OwnerId? Owner,
        ForecastCategory? ForecastCategory,
        string? NextStep,
        bool IsNextStepKnown,
        Instant? ClosedAt,
        bool IsDeleted);
}
