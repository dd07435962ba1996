using System.Text.Json;
using System.Text.Json.Serialization;
using SalesDomain.Currencies;

namespace SalesDomain.Measures;

/// <summary>Chooses the <see cref="KpiJsonConverter{T}"/> of a KPI, without reflection. Other types than those of the library's own KPIs are refused.</summary>
public sealed class KpiJsonConverterFactory : JsonConverterFactory
{
    /// <inheritdoc/>
    public override bool CanConvert(Type typeToConvert) => typeToConvert is { IsGenericType: true } && typeToConvert.GetGenericTypeDefinition() == typeof(Kpi<>);

    /// <inheritdoc/>
    /// <exception cref="NotSupportedException">The KPI is of another type; a converter has to be added to the options.</exception>
    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        typeToConvert == typeof(Kpi<Proportion>) ? new KpiJsonConverter<Proportion>(new ProportionJsonConverter())
        : typeToConvert == typeof(Kpi<Ratio>) ? new KpiJsonConverter<Ratio>(new RatioJsonConverter())
        : typeToConvert == typeof(Kpi<Money>) ? new KpiJsonConverter<Money>(new MoneyJsonConverter())
        : typeToConvert == typeof(Kpi<Distribution>) ? new KpiJsonConverter<Distribution>(new DistributionJsonConverter())
        : typeToConvert == typeof(Kpi<MoneyDistribution>) ? new KpiJsonConverter<MoneyDistribution>(new MoneyDistributionJsonConverter())
        : typeToConvert == typeof(Kpi<decimal>) ? new KpiJsonConverter<decimal>(new DecimalJsonConverter())
        : typeToConvert == typeof(Kpi<Probability>) ? new KpiJsonConverter<Probability>(new ProbabilityJsonConverter())
        : throw new NotSupportedException($"{typeToConvert} has no JSON of its own; add a KpiJsonConverter of what it measures to JsonSerializerOptions.Converters.");
}
