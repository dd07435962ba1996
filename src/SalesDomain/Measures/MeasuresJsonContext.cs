using System.Collections.Immutable;
using System.Text.Json.Serialization;
using NodaTime;
using SalesDomain.Currencies;

namespace SalesDomain.Measures;

/// <summary>The forms of measures that the generator reads and writes, as strictly as the public context.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    AllowDuplicateProperties = false)]
[JsonSerializable(typeof(AmountHistogramForm))]
[JsonSerializable(typeof(AmountTotalForm))]
[JsonSerializable(typeof(ConfidenceIntervalForm))]
[JsonSerializable(typeof(DayTotalForm))]
[JsonSerializable(typeof(DistributionForm))]
[JsonSerializable(typeof(DurationTotalForm))]
[JsonSerializable(typeof(Dictionary<ExclusionReason, long>))]
[JsonSerializable(typeof(MoneyDistributionForm))]
[JsonSerializable(typeof(ProportionForm))]
[JsonSerializable(typeof(RatioForm))]
internal sealed partial class MeasuresJsonContext : JsonSerializerContext;

internal sealed record AmountHistogramForm(ImmutableSortedDictionary<Currency, Histogram<decimal>> ByCurrency, Exclusions ExcludedBy);

internal sealed record AmountTotalForm(MoneyBag Sum, long Population, Exclusions ExcludedBy);

internal sealed record ConfidenceIntervalForm(double Level, double Lower, double Upper);

internal sealed record DayTotalForm(Histogram<int> Days, Exclusions ExcludedBy);

internal sealed record DistributionForm(Histogram<decimal> Counts, long? Unit = null);

internal sealed record DurationTotalForm(Histogram<Duration> Durations, Exclusions ExcludedBy);

internal sealed record MoneyDistributionForm(Distribution Amounts, Currency Currency);

internal sealed record ProportionForm(long Numerator, long Denominator);

internal sealed record RatioForm(Money Numerator, Money Denominator, [property: JsonConverter(typeof(DecimalJsonConverter))] decimal? Value = null);
