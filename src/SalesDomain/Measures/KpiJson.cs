using System.Text.Json;
using SalesDomain.Currencies;

namespace SalesDomain.Measures;

/// <summary>A KPI as JSON: <c>{"value":0.6315,"population":6711,"excluded":0,"excludedBy":{}}</c> with what belongs to it, or undefined.</summary>
internal static class KpiJson
{
    private const double Level = 0.95;

    public static void Write<T>(Utf8JsonWriter writer, string name, Kpi<T> kpi, Action<Utf8JsonWriter, T> defined, Action? parts = null)
        where T : notnull
    {
        writer.WriteStartObject(name);
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

    public static void Proportion(Utf8JsonWriter writer, Proportion value)
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

    public static void Ratio(Utf8JsonWriter writer, Ratio value)
    {
        writer.WriteNumber("value"u8, value.Value);
        Amount(writer, "numerator", value.Numerator);
        Amount(writer, "denominator", value.Denominator);
    }

    public static void Distribution(Utf8JsonWriter writer, Distribution value)
    {
        writer.WriteNumber("value"u8, value.Mean);
        writer.WriteNumber("median"u8, value.Median);
        writer.WriteNumber("p25"u8, value.Quantile(0.25m));
        writer.WriteNumber("p75"u8, value.Quantile(0.75m));
    }

    public static void MoneyDistribution(Utf8JsonWriter writer, MoneyDistribution value)
    {
        Amount(writer, "value", value.Mean);
        Amount(writer, "median", value.Median);
        Amount(writer, "p25", value.Quantile(0.25m));
        Amount(writer, "p75", value.Quantile(0.75m));
    }

    public static void Sum(Utf8JsonWriter writer, Money value) => Amount(writer, "value", value);

    /// <summary>A distribution whose median is the figure that is stated.</summary>
    public static void Median(Utf8JsonWriter writer, Distribution value)
    {
        writer.WriteNumber("value"u8, value.Median);
        writer.WriteNumber("mean"u8, value.Mean);
        writer.WriteNumber("median"u8, value.Median);
        writer.WriteNumber("p25"u8, value.Quantile(0.25m));
        writer.WriteNumber("p75"u8, value.Quantile(0.75m));
    }

    public static void Amount(Utf8JsonWriter writer, string member, Money money)
    {
        writer.WriteStartObject(member);
        writer.WriteString("amount"u8, money.AmountText());
        writer.WriteString("currency"u8, money.Currency.Code);
        writer.WriteEndObject();
    }
}
