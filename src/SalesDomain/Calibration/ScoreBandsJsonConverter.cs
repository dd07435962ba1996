using System.Text.Json;
using System.Text.Json.Serialization;
using SalesDomain.Errors;

namespace SalesDomain.Calibration;

/// <summary>Bands as their cuts: <c>[40,60]</c>. Numbers with an exponent or more digits than decimal holds are refused.</summary>
public sealed class ScoreBandsJsonConverter : JsonConverter<ScoreBands>
{
    // with at most 28 digits and a sign and a point, decimal rounds nothing
    private const int LongestExact = 29;

    /// <inheritdoc/>
    public override ScoreBands Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        JsonForm.Require(reader.TokenType == JsonTokenType.StartArray, "an array of cuts such as [40,60]");
        List<decimal> cuts = [];
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            JsonForm.Require(reader.TokenType == JsonTokenType.Number && IsPlain(reader), "cuts that are plain numbers of at most 28 digits");
            cuts.Add(reader.GetDecimal());
        }

        try
        {
            return ScoreBands.CutAt(cuts);
        }
        catch (InvalidValueException e)
        {
            throw JsonForm.Refused(e);
        }
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, ScoreBands value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        writer.WriteStartArray();
        foreach (decimal cut in value.Cuts) writer.WriteNumberValue(cut);
        writer.WriteEndArray();
    }

    private static bool IsPlain(in Utf8JsonReader reader) => !reader.HasValueSequence && reader.ValueSpan.Length <= LongestExact && !reader.ValueSpan.ContainsAny((byte)'e', (byte)'E');
}
