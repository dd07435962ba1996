using System.Text.Json;
using System.Text.Json.Serialization;
using SalesDomain.Errors;
using SalesDomain.Measures;

namespace SalesDomain.Calibration;

/// <summary>
/// Totals as <c>{"won":[[0.8,3]],"lost":[[0.3,1]],"excludedBy":{"assessedTooLate":1}}</c>: scores with their counts, so that they can be kept, sent and made elsewhere.
/// </summary>
public sealed class CalibrationTotalsJsonConverter : JsonConverterFactory
{
    /// <inheritdoc/>
    public override bool CanConvert(Type typeToConvert) => typeToConvert is { IsGenericType: true } && typeToConvert.GetGenericTypeDefinition() == typeof(CalibrationTotals<>);

    /// <inheritdoc/>
    /// <exception cref="NotSupportedException">The scores are something else than decimals, probabilities and booleans.</exception>
    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        typeToConvert == typeof(CalibrationTotals<decimal>) ? new Totals<decimal>(options)
        : typeToConvert == typeof(CalibrationTotals<Probability>) ? new Totals<Probability>(options)
        : typeToConvert == typeof(CalibrationTotals<bool>) ? new Totals<bool>(options)
        : throw new NotSupportedException($"Totals of decimal, Probability and bool have JSON, {typeToConvert} has none; add a converter to JsonSerializerOptions.Converters.");

    private sealed class Totals<T>(JsonSerializerOptions outer) : JsonConverter<CalibrationTotals<T>>
        where T : struct, IComparable<T>, IEquatable<T>
    {
        private readonly JsonConverter<Histogram<T>> _scores = (JsonConverter<Histogram<T>>)new HistogramJsonConverter().CreateConverter(typeof(Histogram<T>), outer);
        private readonly ExclusionsJsonConverter _exclusions = new();

        public override CalibrationTotals<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            JsonForm.Require(reader.TokenType == JsonTokenType.StartObject, "an object of won, lost, excludedBy");
            Histogram<T>? won = null, lost = null;
            Exclusions? excluded = null;
            HashSet<string> seen = [];
            while (JsonForm.TryNext(ref reader, seen, out string member))
            {
                switch (member)
                {
                    case "won": won = _scores.Read(ref reader, typeof(Histogram<T>), options); break;
                    case "lost": lost = _scores.Read(ref reader, typeof(Histogram<T>), options); break;
                    case "excludedBy": excluded = _exclusions.Read(ref reader, typeof(Exclusions), options); break;
                    default: throw new JsonException($"Totals of calibration have no member \"{member}\".");
                }
            }

            JsonForm.Require(won is not null && lost is not null && excluded is not null, "an object of won, lost, excludedBy");
            try
            {
                return new CalibrationTotals<T>(won!.Value, lost!.Value, excluded!.Value);
            }
            catch (OverflowException e)
            {
                throw JsonForm.Refused(e);
            }
        }

        public override void Write(Utf8JsonWriter writer, CalibrationTotals<T> value, JsonSerializerOptions options)
        {
            writer.WriteStartObject();
            writer.WritePropertyName("won"u8);
            _scores.Write(writer, value.Won, options);
            writer.WritePropertyName("lost"u8);
            _scores.Write(writer, value.Lost, options);
            writer.WritePropertyName("excludedBy"u8);
            _exclusions.Write(writer, value.Excluded, options);
            writer.WriteEndObject();
        }
    }
}
