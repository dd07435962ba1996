using System.Text.Json;
using System.Text.Json.Serialization;

namespace SalesDomain.Measures;

/// <summary>A reason as its code: <c>"noAmount"</c>.</summary>
public sealed class ExclusionReasonJsonConverter : JsonConverter<ExclusionReason>
{
    /// <inheritdoc/>
    public override ExclusionReason Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        FromCode(reader.TokenType == JsonTokenType.String ? reader.GetString() : null);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, ExclusionReason value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(value.Code);
    }

    /// <inheritdoc/>
    public override ExclusionReason ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => FromCode(reader.GetString());

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, ExclusionReason value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WritePropertyName(value.Code);
    }

    private static ExclusionReason FromCode(string? code) =>
        string.IsNullOrWhiteSpace(code) ? throw new JsonException("A reason is a code such as \"noAmount\".") : ExclusionReason.Of(code);
}
