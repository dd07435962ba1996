using System.Text.Json;
using System.Text.Json.Serialization;

namespace SalesDomain.Measures;

/// <summary>A reason as its code: <c>"noQuota"</c>.</summary>
public sealed class UndefinedReasonJsonConverter : JsonConverter<UndefinedReason>
{
    /// <inheritdoc/>
    public override UndefinedReason Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        FromCode(reader.TokenType == JsonTokenType.String ? reader.GetString() : null);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, UndefinedReason value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(value.Code);
    }

    private static UndefinedReason FromCode(string? code) =>
        string.IsNullOrWhiteSpace(code) ? throw new JsonException("A reason is a code such as \"noQuota\".") : UndefinedReason.Of(code);
}
