using System.Text.Json;
using System.Text.Json.Serialization;
using SalesDomain.Currencies;
using SalesDomain.Measures;

namespace SalesDomain.Kpis;

/// <summary>
/// The KPIs of a report by name, each as <c>{"value":0.6315,"population":6711,"excluded":0,"excludedBy":{}}</c> with what
/// belongs to it, or with <c>"value":null</c> and <c>"undefined":"noClosedOpportunities"</c>. Groups are not in it. Written only.
/// </summary>
public sealed class KpiReportJsonConverter : JsonConverter<KpiReport>
{
    private const double Level = 0.95;

    /// <summary>Refused: a report is computed, not read. Read its facts instead.</summary>
    /// <exception cref="NotSupportedException">Always.</exception>
    public override KpiReport Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException("A KPI report is written only; compute it from its facts.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, KpiReport value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        writer.WriteStartObject();
        Write(writer, KpiName.WinRate, value.WinRate, Proportion);
        Write(writer, KpiName.WinRateByValue, value.WinRateByValue, Ratio);
        Write(writer, KpiName.CreatedWinRate, value.CreatedWinRate, Proportion);
        Write(writer, KpiName.AverageDealSize, value.AverageDealSize, MoneyDistribution);
        Write(writer, KpiName.SalesCycleDays, value.SalesCycleDays, Distribution);
        Write(writer, KpiName.LostCycleDays, value.LostCycleDays, Distribution);
        Write(writer, KpiName.OpenPipeline, value.OpenPipeline, Sum);
        Write(writer, KpiName.WeightedPipeline, value.WeightedPipeline, Sum);
        Write(writer, KpiName.PipelineCoverage, value.PipelineCoverage, Ratio);
        Write(writer, KpiName.RemainingCoverage, value.RemainingCoverage, Ratio);
        Write(writer, KpiName.QuotaAttainment, value.QuotaAttainment, Ratio);
        Write(writer, KpiName.PipelineVelocityPerDay, value.PipelineVelocityPerDay, Sum, () => Parts(writer, value));
        writer.WriteEndObject();
    }

    private static void Write<T>(Utf8JsonWriter writer, KpiName name, Kpi<T> kpi, Action<Utf8JsonWriter, T> defined, Action? parts = null)
        where T : notnull
    {
        writer.WriteStartObject(name.JsonName);
        if (kpi.TryGetValue(out T? value))
        {
            defined(writer, value);
        }
        else
        {
            writer.WriteNull("value"u8);
            writer.WriteString("undefined"u8, kpi.Reason!.Value.Code);
        }

        writer.WriteNumber("population"u8, kpi.Population);
        writer.WriteNumber("excluded"u8, kpi.Excluded.Total);
        writer.WriteStartObject("excludedBy"u8);
        foreach ((ExclusionReason reason, long count) in kpi.Excluded) writer.WriteNumber(reason.Code, count);
        writer.WriteEndObject();
        parts?.Invoke();
        writer.WriteEndObject();
    }

    private static void Proportion(Utf8JsonWriter writer, Proportion value)
    {
        writer.WriteNumber("value"u8, value.Value);
        writer.WriteNumber("numerator"u8, value.Numerator);
        writer.WriteNumber("denominator"u8, value.Denominator);
        ConfidenceInterval interval = value.Wilson(Level);
        writer.WriteStartObject("interval"u8);
        writer.WriteNumber("level"u8, interval.Level);
        writer.WriteNumber("lower"u8, interval.Lower);
        writer.WriteNumber("upper"u8, interval.Upper);
        writer.WriteEndObject();
    }

    private static void Ratio(Utf8JsonWriter writer, Ratio value)
    {
        writer.WriteNumber("value"u8, value.Value);
        Amount(writer, "numerator", value.Numerator);
        Amount(writer, "denominator", value.Denominator);
    }

    private static void Distribution(Utf8JsonWriter writer, Distribution value)
    {
        writer.WriteNumber("value"u8, value.Mean);
        writer.WriteNumber("median"u8, value.Median);
        writer.WriteNumber("p25"u8, value.Quantile(0.25m));
        writer.WriteNumber("p75"u8, value.Quantile(0.75m));
    }

    private static void MoneyDistribution(Utf8JsonWriter writer, MoneyDistribution value)
    {
        Amount(writer, "value", value.Mean);
        Amount(writer, "median", value.Median);
        Amount(writer, "p25", value.Quantile(0.25m));
        Amount(writer, "p75", value.Quantile(0.75m));
    }

    private static void Sum(Utf8JsonWriter writer, Money value) => Amount(writer, "value", value);

    /// <summary>The four components of the velocity, plain, <c>null</c> where one is undefined.</summary>
    private static void Parts(Utf8JsonWriter writer, KpiReport report)
    {
        writer.WriteStartObject("parts"u8);
        if (report.Totals.IsPastWithoutHistory) writer.WriteNull("openOpportunities"u8);
        else writer.WriteNumber("openOpportunities"u8, report.Totals.OpenCount);
        if (report.AverageDealSize.TryGetValue(out MoneyDistribution? size)) Amount(writer, "averageDealSize", size.Mean);
        else writer.WriteNull("averageDealSize"u8);
        if (report.WinRate.TryGetValue(out Proportion winRate)) writer.WriteNumber("winRate"u8, winRate.Value);
        else writer.WriteNull("winRate"u8);
        if (report.SalesCycleDays.TryGetValue(out Distribution? days)) writer.WriteNumber("cycleDays"u8, days.Mean);
        else writer.WriteNull("cycleDays"u8);
        writer.WriteEndObject();
    }

    private static void Amount(Utf8JsonWriter writer, string member, Money money)
    {
        writer.WriteStartObject(member);
        writer.WriteString("amount"u8, money.AmountText());
        writer.WriteString("currency"u8, money.Currency.Code);
        writer.WriteEndObject();
    }
}
