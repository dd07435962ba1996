using System.Text.Json.Serialization;
using SalesDomain.Calendars;
using SalesDomain.Currencies;
using SalesDomain.Identifiers;

namespace SalesDomain.Quotas;

/// <summary>The forms of quotas and splits that the generator reads and writes, as strictly as the public context.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    AllowDuplicateProperties = false)]
[JsonSerializable(typeof(QuotaForm))]
[JsonSerializable(typeof(IReadOnlyList<Quota>))]
[JsonSerializable(typeof(CreditSplitForm))]
[JsonSerializable(typeof(IReadOnlyList<CreditSplit>))]
internal sealed partial class QuotasJsonContext : JsonSerializerContext;

internal sealed record QuotaForm(ReportingPeriod Period, Money Amount, OwnerId? Owner = null);

internal sealed record CreditSplitForm(OpportunityId Opportunity, OwnerId Owner, [property: JsonConverter(typeof(DecimalJsonConverter))] decimal Percent);
