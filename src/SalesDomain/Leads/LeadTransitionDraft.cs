using System.Text.Json.Serialization;
using NodaTime;
using SalesDomain.Calendars;

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
}
