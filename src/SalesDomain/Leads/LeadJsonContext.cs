using System.Text.Json.Serialization;
using NodaTime;
using SalesDomain.Calendars;

namespace SalesDomain.Leads;

/// <summary>The forms of leads and of their moves that the generator reads and writes, as strictly as the public context.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    AllowDuplicateProperties = false)]
[JsonSerializable(typeof(LeadDraft))]
[JsonSerializable(typeof(LeadTransitionForm))]
internal sealed partial class LeadJsonContext : JsonSerializerContext;

internal sealed record LeadTransitionForm(
    LeadState To,
    [property: JsonConverter(typeof(InstantJsonConverter))] Instant At,
    RejectionReason? Rejection = null,
    string? Note = null);
