using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using NodaTime;
using SalesDomain.Errors;
using SalesDomain.Identifiers;

namespace SalesDomain.Leads;

/// <summary>Somebody who may become a customer, with every dated move through the lifecycle.</summary>
/// <remarks>
/// A lead begins as an <see cref="LeadState.Inquiry"/> when it is created. Each move is guarded by <see cref="LeadState.Next"/> and dated not
/// before the last one. Only id and creation are always known; everything else is <c>null</c> where it is unknown. A first contact before
/// the creation is a legal fact, which the KPIs leave out. Two leads are equal when all members are.
/// </remarks>
[JsonConverter(typeof(LeadJsonConverter))]
public sealed class Lead : IEquatable<Lead>
{
    private readonly LeadLifecycle _lifecycle;

    /// <summary>A lead.</summary>
    /// <param name="id">The id in the system of record.</param>
    /// <param name="createdAt">When it came in.</param>
    /// <param name="transitions">Its moves since then, the earliest first.</param>
    /// <param name="firstContactAt">When somebody first got in touch with it.</param>
    /// <param name="owner">Whose lead it is.</param>
    /// <param name="source">Where it came from, in the team's own words.</param>
    /// <param name="fit">How well it resembles the customers one wants.</param>
    /// <param name="engagementPoints">What it has done of late, in points of the team's own scheme; 0 or more.</param>
    /// <exception cref="InvalidValueException">
    /// An id is empty (<c>empty</c>), the points are negative or a time lies outside the years 1 to 9998 (<c>outOfRange</c>), or a move is not in the lifecycle (<c>illegalTransition</c>) or
    /// dated before the one it follows (<c>outOfOrder</c>).
    /// </exception>
    public Lead(
        LeadId id,
        Instant createdAt,
        IEnumerable<LeadTransition>? transitions = null,
        Instant? firstContactAt = null,
        OwnerId? owner = null,
        string? source = null,
        FitGrade? fit = null,
        int? engagementPoints = null)
    {
        if (id.Value.Length == 0) Throw.Empty("the id of a lead", nameof(id));
        if (owner is { Value.Length: 0 }) Throw.Empty("the id of an owner, or null", nameof(owner));
        if (engagementPoints < 0) Throw.OutOfRange(engagementPoints, "0 points or more", nameof(engagementPoints));
        if (LeadLifecycle.RangeProblem(createdAt) is { } never) Throw.Invalid(never, nameof(createdAt));
        if (firstContactAt is { } contact && LeadLifecycle.RangeProblem(contact) is { } nowhere) Throw.Invalid(nowhere, nameof(firstContactAt));
        Id = id;
        CreatedAt = createdAt;
        FirstContactAt = firstContactAt;
        Owner = owner;
        Source = source;
        Fit = fit;
        EngagementPoints = engagementPoints;
        Transitions = transitions is null ? [] : [.. transitions];
        _lifecycle = new LeadLifecycle(createdAt);
        foreach (LeadTransition transition in Transitions)
        {
            ArgumentNullException.ThrowIfNull(transition, nameof(transitions));
            if ((_lifecycle.ProblemOf(transition.To) ?? _lifecycle.ProblemOf(transition.At)) is { } problem) Throw.Invalid(problem, nameof(transitions));
            _lifecycle.Apply(transition.To, transition.At, transition.Rejection);
        }
    }

    // one move after a legal past, which is not checked again
    private Lead(Lead before, LeadTransition transition, int? engagementPoints)
    {
        _lifecycle = before._lifecycle;
        if ((_lifecycle.ProblemOf(transition.To) ?? _lifecycle.ProblemOf(transition.At)) is { } problem) Throw.Invalid(problem, nameof(transition));
        _lifecycle.Apply(transition.To, transition.At, transition.Rejection);
        Id = before.Id;
        CreatedAt = before.CreatedAt;
        FirstContactAt = before.FirstContactAt;
        Owner = before.Owner;
        Source = before.Source;
        Fit = before.Fit;
        EngagementPoints = engagementPoints;
        Transitions = before.Transitions.Add(transition);
    }

    /// <summary>The id in the system of record.</summary>
    public LeadId Id { get; }

    /// <summary>When it came in.</summary>
    public Instant CreatedAt { get; }

    /// <summary>When somebody first got in touch with it.</summary>
    public Instant? FirstContactAt { get; }

    /// <summary>Whose lead it is.</summary>
    public OwnerId? Owner { get; }

    /// <summary>Where it came from, in the team's own words.</summary>
    public string? Source { get; }

    /// <summary>How well it resembles the customers one wants; <c>null</c> where nobody has looked.</summary>
    public FitGrade? Fit { get; }

    /// <summary>What it has done of late, in points of the team's own scheme; <c>null</c> where nobody has counted.</summary>
    public int? EngagementPoints { get; }

    /// <summary>Its moves, the earliest first; empty for one that is still an inquiry.</summary>
    public ImmutableArray<LeadTransition> Transitions { get; }

    /// <summary>Where it stands.</summary>
    public LeadState State => _lifecycle.State;

    /// <summary>Since when it stands there.</summary>
    public Instant StateSince => _lifecycle.Since;

    /// <summary>The lead of a draft.</summary>
    /// <exception cref="InvalidValueException">The draft is no lead; the code is that of the first problem <see cref="LeadDraftValidator"/> reports.</exception>
    public static Lead Of(LeadDraft draft)
    {
        ArgumentNullException.ThrowIfNull(draft);
        foreach (Problem problem in draft.Problems()) Throw.Invalid(problem, problem.Path);
        return Built(draft);
    }

    /// <summary>The lead of a draft, if it is one. <see cref="LeadDraftValidator"/> says all that is wrong with one that is not.</summary>
    public static bool TryOf(LeadDraft? draft, [NotNullWhen(true)] out Lead? lead)
    {
        lead = draft is null || draft.Problems().Any() ? null : Built(draft);
        return lead is not null;
    }

    /// <summary>Whether the lead may be moved to a state now.</summary>
    public bool CanMoveTo(LeadState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        return _lifecycle.ProblemOf(state) is null;
    }

    /// <summary>The lead after a move of the past, as a record tells it: the engagement stays as it is known now, unlike in <see cref="Recycle"/>.</summary>
    /// <inheritdoc cref="MoveTo"/>
    public Lead Move(LeadTransition transition)
    {
        ArgumentNullException.ThrowIfNull(transition);
        return new Lead(this, transition, EngagementPoints);
    }

    /// <summary>The lead after a move forward, or after a rejected one is handed over again; back to an inquiry it is recycled.</summary>
    /// <exception cref="InvalidValueException">The lifecycle has no such move (<c>illegalTransition</c>), or it is dated too early (<c>outOfOrder</c>).</exception>
    public Lead MoveTo(LeadState state, Instant at)
    {
        ArgumentNullException.ThrowIfNull(state);
        return state == LeadState.Inquiry ? Recycle(at) : Move(new LeadTransition(state, at));
    }

    /// <summary>The lead after the receiving team has handed it back, without having worked it; <c>null</c> for an unknown reason.</summary>
    /// <inheritdoc cref="MoveTo"/>
    public Lead Reject(RejectionReason? reason, Instant at, string? note = null) => Move(new LeadTransition(LeadState.Rejected, at, reason, note));

    /// <summary>The lead after whoever worked it has found that there is no deal.</summary>
    /// <inheritdoc cref="MoveTo"/>
    public Lead Disqualify(Instant at, string? note = null) => Move(new LeadTransition(LeadState.Disqualified, at, note: note));

    /// <summary>The lead back as an inquiry, to be nurtured again: its fit is kept and its engagement starts from 0 points.</summary>
    /// <inheritdoc cref="MoveTo"/>
    public Lead Recycle(Instant at, string? note = null) => new(this, new LeadTransition(LeadState.Inquiry, at, note: note), engagementPoints: 0);

    /// <summary>The lead with its first contact, if it had none.</summary>
    public Lead Contact(Instant at) => FirstContactAt is null ? new Lead(Id, CreatedAt, Transitions, at, Owner, Source, Fit, EngagementPoints) : this;

    /// <summary>The lead with another fit and engagement; <c>null</c> for unknown.</summary>
    /// <exception cref="InvalidValueException">The points are negative.</exception>
    public Lead Score(FitGrade? fit, int? engagementPoints) => new(Id, CreatedAt, Transitions, FirstContactAt, Owner, Source, fit, engagementPoints);

    /// <summary>Where the lead stood just before an instant: what happens at that very instant is not yet visible. <c>null</c> where it did not exist.</summary>
    public LeadState? StateAt(Instant instant)
    {
        if (instant <= CreatedAt) return null;
        LeadState state = LeadState.Inquiry;
        foreach (LeadTransition transition in Transitions)
        {
            if (transition.At >= instant) break;
            state = transition.To;
        }

        return state;
    }

    /// <inheritdoc/>
    public bool Equals(Lead? other) =>
        ReferenceEquals(this, other)
        || (other is not null && Id == other.Id && CreatedAt == other.CreatedAt && FirstContactAt == other.FirstContactAt && Owner == other.Owner && Source == other.Source
            && Equals(Fit, other.Fit) && EngagementPoints == other.EngagementPoints && Transitions.AsSpan().SequenceEqual(other.Transitions.AsSpan()));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Lead);

    /// <inheritdoc/>
    public override int GetHashCode() => Id.GetHashCode();

    /// <summary>Id and state: <c>L-17, SalesAccepted</c>.</summary>
    public override string ToString() => $"{Id}, {State}";

    private static Lead Built(LeadDraft draft) => new(
        new LeadId(draft.Id!),
        draft.CreatedAt!.Value,
        draft.Transitions?.Select(move => new LeadTransition(move!.To!, move.At!.Value, move.Rejection, move.Note)),
        draft.FirstContactAt,
        draft.Owner is { } owner ? new OwnerId(owner) : null,
        draft.Source,
        draft.Fit,
        draft.EngagementPoints);
}
