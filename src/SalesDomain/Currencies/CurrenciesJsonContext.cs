using System.Text.Json.Serialization;
using NodaTime;
using SalesDomain.Calendars;

namespace SalesDomain.Currencies;

/// <summary>The forms of currencies, rates and sums that the generator reads and writes, as strictly as the public context.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    AllowDuplicateProperties = false)]
[JsonSerializable(typeof(Dictionary<Currency, string>))]
[JsonSerializable(typeof(ExchangeRateForm))]
[JsonSerializable(typeof(IReadOnlyList<ExchangeRate>))]
[JsonSerializable(typeof(RoundingPolicyForm))]
internal sealed partial class CurrenciesJsonContext : JsonSerializerContext;

internal sealed record ExchangeRateForm(
    Currency From,
    Currency To,
    [property: JsonConverter(typeof(LocalDateJsonConverter))] LocalDate ValidFrom,
    [property: JsonConverter(typeof(DecimalJsonConverter))] decimal Rate);

internal sealed record RoundingPolicyForm(string Midpoint, int? Decimals = null);
