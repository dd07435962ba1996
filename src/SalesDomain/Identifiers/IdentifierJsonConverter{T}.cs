using System.Text.Json;
using System.Text.Json.Serialization;

namespace SalesDomain.Identifiers;

/// <summary>An id as a string.</summary>
/// <typeparam name="T">The type of the id.</typeparam>
public sealed class IdentifierJsonConverter<T> : JsonConverter<T>
    where T : struct, IIdentifier<T>
{
    /// <inheritdoc/>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        FromText(reader.TokenType == JsonTokenType.String ? reader.GetString() : null);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(Text(value));
    }

    /// <inheritdoc/>
    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => FromText(reader.GetString());

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WritePropertyName(Text(value));
    }

    private static T FromText(string? text) => string.IsNullOrWhiteSpace(text) ? throw new JsonException($"An id ({typeof(T).Name}) is a string that is not empty.") : T.Of(text);

    private static string Text(T value) => value.Value.Length > 0 ? value.Value : throw new JsonException($"An id ({typeof(T).Name}) without text (a default value) cannot be written.");
}
