using System.Text.Json.Serialization;
using NodaTime;
using SalesDomain.Calendars;
using SalesDomain.Errors;

namespace SalesDomain.Leads;

/// <summary>What a form or a file says of a move of a lead, before it is checked.</summary>
public sealed record LeadTransitionDraft
{
    /// <summary>The state that is reached; needed.</summary>
    public LeadState? To { get; init; }

    /// <summary>When; needed, and not before the move it follows.</summary>
    [JsonConverter(typeof(InstantJsonConverter))]
    public Instant? At { get; init; }

    /// <summary>Why it is handed back, where that is known; of a rejection only.</summary>
    public RejectionReason? Rejection { get; init; }

    /// <summary>More about it in words.</summary>
    public string? Note { get; init; }

    internal IEnumerable<Problem> Problems(LeadLifecycle lifecycle, string path)
    {
        Problem? to = To is null ? new Problem(ErrorCodes.Missing, null, "the state that is reached") : lifecycle.ProblemOf(To);
        Problem? rejection = To is null ? null : LeadLifecycle.RejectionProblem(To, Rejection);
        Problem? at = At is { } instant ? lifecycle.ProblemOf(instant) : new Problem(ErrorCodes.Missing, null, "the instant of the move");
        if (to is not null) yield return to with { Path = $"{path}.{nameof(To)}" };
        if (rejection is not null) yield return rejection with { Path = $"{path}.{nameof(Rejection)}" };
        if (at is not null) yield return at with { Path = $"{path}.{nameof(At)}" };
    }
}
