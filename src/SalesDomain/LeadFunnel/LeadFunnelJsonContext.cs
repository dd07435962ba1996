using System.Text.Json.Serialization;
using NodaTime;
using SalesDomain.Calendars;
using SalesDomain.Leads;
using SalesDomain.Measures;

namespace SalesDomain.LeadFunnel;

/// <summary>The forms of definitions and totals that the generator reads and writes, as strictly as the public context.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    AllowDuplicateProperties = false)]
[JsonSerializable(typeof(LeadDefinitionForm))]
[JsonSerializable(typeof(LeadStateTotalsForm))]
[JsonSerializable(typeof(LeadTotalsForm))]
internal sealed partial class LeadFunnelJsonContext : JsonSerializerContext;

/// <summary>With setters, so that what is left out keeps its default.</summary>
internal sealed class LeadDefinitionForm
{
    public required ReportingPeriod Period { get; set; }

    [JsonConverter(typeof(LocalDateJsonConverter))]
    public required LocalDate AsOf { get; set; }

    public string Zone { get; set; } = DateTimeZone.Utc.Id;
}

internal sealed record LeadStateTotalsForm(
    LeadState State,
    long Advanced,
    long Rejected,
    long Disqualified,
    long Recycled,
    long Remaining,
    DurationTotal Completed,
    DurationTotal Running);

internal sealed record LeadTotalsForm(LeadDefinition Definition, long Count, IReadOnlyList<LeadStateTotals> States, DurationTotal FirstContact);
