using System.Text.Json;
using System.Text.Json.Serialization;

namespace SalesDomain.Measures;

/// <summary>A probability as a fraction: <c>0.65</c>.</summary>
public sealed class ProbabilityJsonConverter : JsonConverter<Probability>
{
    /// <inheritdoc/>
    public override Probability Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.Number && reader.TryGetDecimal(out decimal fraction) && fraction is >= 0m and <= 1m
            ? Probability.FromFraction(fraction)
            : throw new JsonException("A probability is a number from 0 to 1.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Probability value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteNumberValue(value.Fraction);
    }
}
