using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using SalesDomain.Errors;

namespace SalesDomain.Measures;

/// <summary>
/// A KPI as <c>{"value":{"numerator":1,"denominator":3},"population":3,"excludedBy":{"noAmount":1}}</c>, the value in its own JSON, or as
/// <c>{"value":null,"undefined":"noQuota","population":0,"excludedBy":{}}</c>.
/// </summary>
/// <remarks>
/// KPIs of <see cref="Proportion"/>, <see cref="Ratio"/>, <c>Money</c>, <see cref="Distribution"/>, <see cref="MoneyDistribution"/>, <see cref="Probability"/> and <see cref="decimal"/> have it
/// already. For a type of your own, add one to <see cref="JsonSerializerOptions.Converters"/>.
/// </remarks>
/// <typeparam name="T">What is measured.</typeparam>
public sealed class KpiJsonConverter<T> : JsonConverter<Kpi<T>>
    where T : notnull
{
    private readonly JsonConverter<T>? _values;

    /// <summary>A converter that reads and writes the value as the options say.</summary>
    public KpiJsonConverter()
    {
    }

    internal KpiJsonConverter(JsonConverter<T> values) => _values = values;

    /// <inheritdoc/>
    public override Kpi<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        if (reader.TokenType != JsonTokenType.StartObject) throw new JsonException("A KPI is an object with value, population and excludedBy.");
        T? value = default;
        bool isDefined = false;
        UndefinedReason? reason = null;
        long population = -1;
        Exclusions? excluded = null;
        HashSet<string> seen = [];
        while (JsonForm.TryNext(ref reader, seen, out string member))
        {
            switch (member)
            {
                case "value":
                    isDefined = reader.TokenType != JsonTokenType.Null;
                    if (isDefined) value = _values is null ? JsonSerializer.Deserialize(ref reader, Values(options)) : _values.Read(ref reader, typeof(T), options);
                    break;
                case "undefined": reason = new UndefinedReasonJsonConverter().Read(ref reader, typeof(UndefinedReason), options); break;
                case "population": population = reader.TokenType == JsonTokenType.Number && reader.TryGetInt64(out long count) ? count : -1; break;
                case "excludedBy": excluded = new ExclusionsJsonConverter().Read(ref reader, typeof(Exclusions), options); break;
                default: throw new JsonException($"A KPI has no member \"{member}\".");
            }
        }

        if (!seen.Contains("value") || excluded is null) throw new JsonException("A KPI needs value, population and excludedBy.");
        if (population < 0) throw new JsonException("The population of a KPI is a count of 0 or more.");
        if (isDefined != reason is null) throw new JsonException("A KPI has either a value, or null and the code in \"undefined\".");
        return isDefined ? Kpi.Of(value!, population, excluded.Value) : Kpi.Undefined<T>(reason!.Value, population, excluded.Value);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Kpi<T> value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(options);
        writer.WriteStartObject();
        if (value.TryGetValue(out T? measured))
        {
            writer.WritePropertyName("value"u8);
            if (_values is null) JsonSerializer.Serialize(writer, measured, Values(options));
            else _values.Write(writer, measured, options);
        }
        else
        {
            writer.WriteNull("value"u8);
            writer.WriteString("undefined"u8, value.Reason!.Value.Code);
        }

        writer.WriteNumber("population"u8, value.Population);
        writer.WritePropertyName("excludedBy"u8);
        new ExclusionsJsonConverter().Write(writer, value.Excluded, options);
        writer.WriteEndObject();
    }

    private static JsonTypeInfo<T> Values(JsonSerializerOptions options) => (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T));
}
