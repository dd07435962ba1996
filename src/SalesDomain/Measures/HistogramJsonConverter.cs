using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;
using NodaTime.Text;
using SalesDomain.Currencies;
using SalesDomain.Errors;

namespace SalesDomain.Measures;

/// <summary>
/// A histogram as its values with their counts: <c>[[12,3],[40,1]]</c> of whole days, <c>[[12.50,3]]</c> of decimals, <c>[["1:30:00",3]]</c> of
/// durations in hours, minutes and seconds, <c>[[0.65,3]]</c> of probabilities, <c>[[true,3]]</c> of answers. Reading takes any order and refuses a value that stands twice.
/// </summary>
public sealed class HistogramJsonConverter : JsonConverterFactory
{
    /// <inheritdoc/>
    public override bool CanConvert(Type typeToConvert) => typeToConvert is { IsGenericType: true } && typeToConvert.GetGenericTypeDefinition() == typeof(Histogram<>);

    /// <inheritdoc/>
    /// <exception cref="NotSupportedException">The values are something else.</exception>
    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        typeToConvert == typeof(Histogram<int>) ? new Bars<int>(new Days())
        : typeToConvert == typeof(Histogram<decimal>) ? new Bars<decimal>(new DecimalJsonConverter())
        : typeToConvert == typeof(Histogram<Duration>) ? new Bars<Duration>(new Durations())
        : typeToConvert == typeof(Histogram<Probability>) ? new Bars<Probability>(new ProbabilityJsonConverter())
        : typeToConvert == typeof(Histogram<bool>) ? new Bars<bool>(new Answers())
        : throw new NotSupportedException($"Histograms of int, decimal, Duration, Probability and bool have JSON, {typeToConvert} has none; add a converter to JsonSerializerOptions.Converters.");

    private sealed class Bars<T>(JsonConverter<T> values) : JsonConverter<Histogram<T>>
        where T : struct, IComparable<T>, IEquatable<T>
    {
        private const string Legal = "A histogram is an array of pairs of a value and a count, such as [[12,3],[40,1]].";

        public override Histogram<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            if (reader.TokenType != JsonTokenType.StartArray) throw new JsonException(Legal);
            List<KeyValuePair<T, long>> bars = [];
            while (reader.Read() && reader.TokenType == JsonTokenType.StartArray)
            {
                reader.Read();
                if (reader.TokenType == JsonTokenType.EndArray) throw new JsonException(Legal);
                T value = values.Read(ref reader, typeof(T), options);
                if (!reader.Read() || reader.TokenType != JsonTokenType.Number || !reader.TryGetInt64(out long count)) throw new JsonException(Legal);
                if (!reader.Read() || reader.TokenType != JsonTokenType.EndArray) throw new JsonException(Legal);
                bars.Add(KeyValuePair.Create(value, count));
            }

            if (reader.TokenType != JsonTokenType.EndArray) throw new JsonException(Legal);
            try
            {
                Histogram<T> histogram = Histogram<T>.Of(bars);
                _ = histogram.Total;
                return histogram;
            }
            catch (Exception e) when (e is InvalidValueException or OverflowException)
            {
                throw JsonForm.Refused(e);
            }
        }

        public override void Write(Utf8JsonWriter writer, Histogram<T> value, JsonSerializerOptions options)
        {
            writer.WriteStartArray();
            foreach ((T bar, long count) in value)
            {
                writer.WriteStartArray();
                values.Write(writer, bar, options);
                writer.WriteNumberValue(count);
                writer.WriteEndArray();
            }

            writer.WriteEndArray();
        }
    }

    private sealed class Days : JsonConverter<int>
    {
        public override int Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            reader.TokenType == JsonTokenType.Number && reader.TryGetInt32(out int days)
                ? days
                : throw new JsonException("The values of this histogram are whole numbers.");

        public override void Write(Utf8JsonWriter writer, int value, JsonSerializerOptions options) => writer.WriteNumberValue(value);
    }

    private sealed class Answers : JsonConverter<bool>
    {
        public override bool Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            reader.TokenType is JsonTokenType.True or JsonTokenType.False
                ? reader.GetBoolean()
                : throw new JsonException("The values of this histogram are true and false.");

        public override void Write(Utf8JsonWriter writer, bool value, JsonSerializerOptions options) => writer.WriteBooleanValue(value);
    }

    private sealed class Durations : JsonConverter<Duration>
    {
        public override Duration Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            reader.TokenType == JsonTokenType.String && DurationPattern.JsonRoundtrip.Parse(reader.GetString()!).TryGetValue(default, out Duration duration)
                ? duration
                : throw new JsonException("A duration is hours, minutes and seconds, such as \"1:30:00\".");

        public override void Write(Utf8JsonWriter writer, Duration value, JsonSerializerOptions options) =>
            writer.WriteStringValue(DurationPattern.JsonRoundtrip.Format(value));
    }
}
