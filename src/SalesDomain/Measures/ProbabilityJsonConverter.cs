using System.Text.Json;
using System.Text.Json.Serialization;

namespace SalesDomain.Measures;

/// <summary>A probability as a fraction: <c>0.65</c>.</summary>
public sealed class ProbabilityJsonConverter : JsonConverter<Probability>
{
    // "0." and 28 digits; a longer number could be rounded on the way in
    private const int LongestExact = 30;

    /// <inheritdoc/>
    public override Probability Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.Number && !reader.HasValueSequence && reader.ValueSpan.Length <= LongestExact && reader.TryGetDecimal(out decimal fraction) && fraction is >= 0m and <= 1m
            ? Probability.FromFraction(fraction)
            : throw new JsonException("A probability is a number from 0 to 1.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Probability value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteNumberValue(value.Fraction);
    }
}
