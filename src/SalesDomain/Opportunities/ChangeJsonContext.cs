using System.Text.Json.Serialization;
using NodaTime;
using SalesDomain.Calendars;
using SalesDomain.Currencies;
using SalesDomain.Funnel;
using SalesDomain.Identifiers;

namespace SalesDomain.Opportunities;

/// <summary>
/// The forms of changes that the generator reads and writes, as strictly as the public context. The new value of what changed must stand there also
/// where it is <c>null</c>, so that one that was forgotten does not make it unknown.
/// </summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    AllowDuplicateProperties = false)]
[JsonSerializable(typeof(MovedForm))]
[JsonSerializable(typeof(RepricedForm))]
[JsonSerializable(typeof(RescheduledForm))]
[JsonSerializable(typeof(ReassignedForm))]
[JsonSerializable(typeof(RecategorizedForm))]
[JsonSerializable(typeof(PlannedForm))]
[JsonSerializable(typeof(WonForm))]
[JsonSerializable(typeof(LostForm))]
[JsonSerializable(typeof(DeletedForm))]
internal sealed partial class ChangeJsonContext : JsonSerializerContext;

/// <summary>Of what moved and of what was reopened.</summary>
internal sealed record MovedForm(string Kind, [property: JsonConverter(typeof(InstantJsonConverter))] Instant At, PipelineStage Stage);

internal sealed record RepricedForm(
    string Kind,
    [property: JsonConverter(typeof(InstantJsonConverter))] Instant At,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] Money? Amount);

internal sealed record RescheduledForm(
    string Kind,
    [property: JsonConverter(typeof(InstantJsonConverter))] Instant At,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never), JsonConverter(typeof(LocalDateJsonConverter))] LocalDate? ExpectedCloseOn);

internal sealed record ReassignedForm(
    string Kind,
    [property: JsonConverter(typeof(InstantJsonConverter))] Instant At,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] OwnerId? Owner);

internal sealed record RecategorizedForm(
    string Kind,
    [property: JsonConverter(typeof(InstantJsonConverter))] Instant At,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] ForecastCategory? Category);

internal sealed record PlannedForm(
    string Kind,
    [property: JsonConverter(typeof(InstantJsonConverter))] Instant At,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] string? Step);

internal sealed record WonForm(string Kind, [property: JsonConverter(typeof(InstantJsonConverter))] Instant At, PipelineStage? Stage = null);

internal sealed record LostForm(string Kind, [property: JsonConverter(typeof(InstantJsonConverter))] Instant At, PipelineStage? Stage = null, string? Reason = null);

internal sealed record DeletedForm(string Kind, [property: JsonConverter(typeof(InstantJsonConverter))] Instant At);
