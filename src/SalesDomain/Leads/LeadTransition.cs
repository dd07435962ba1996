using System.Text.Json.Serialization;
using NodaTime;
using NodaTime.Text;
using SalesDomain.Errors;

namespace SalesDomain.Leads;

/// <summary>A dated move of a lead into a state.</summary>
[JsonConverter(typeof(LeadTransitionJsonConverter))]
public sealed record LeadTransition
{
    /// <summary>A move.</summary>
    /// <param name="to">The state that is reached.</param>
    /// <param name="at">When.</param>
    /// <param name="rejection">Why it is handed back, where <paramref name="to"/> is <see cref="LeadState.Rejected"/> and the reason is known.</param>
    /// <param name="note">More about it in words, such as why it is disqualified.</param>
    /// <exception cref="InvalidValueException">Something else than a rejection has a reason of rejection (<c>contradiction</c>).</exception>
    public LeadTransition(LeadState to, Instant at, RejectionReason? rejection = null, string? note = null)
    {
        ArgumentNullException.ThrowIfNull(to);
        if (LeadLifecycle.RejectionProblem(to, rejection) is { } problem) Throw.Invalid(problem, nameof(rejection));
        To = to;
        At = at;
        Rejection = rejection;
        Note = note;
    }

    /// <summary>The state that is reached.</summary>
    public LeadState To { get; }

    /// <summary>When.</summary>
    public Instant At { get; }

    /// <summary>Why it is handed back; <c>null</c> where that is unknown, and for any other move.</summary>
    public RejectionReason? Rejection { get; }

    /// <summary>More about it in words.</summary>
    public string? Note { get; }

    /// <summary>The state and the instant: <c>SalesAccepted at 2026-03-31T14:05:00Z</c>.</summary>
    public override string ToString() => $"{To}{(Rejection is null ? "" : $" ({Rejection})")} at {InstantPattern.ExtendedIso.Format(At)}";
}
