using System.Text.Json;
using System.Text.Json.Serialization;

namespace SalesDomain.Currencies;

/// <summary>A currency as its code: <c>"EUR"</c>. Reading takes upper case only.</summary>
public sealed class CurrencyJsonConverter : JsonConverter<Currency>
{
    /// <inheritdoc/>
    public override Currency Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String ? FromCode(reader.GetString()) : throw new JsonException("A currency is a string such as \"EUR\".");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Currency value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(Code(value));
    }

    /// <inheritdoc/>
    public override Currency ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => FromCode(reader.GetString());

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, Currency value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WritePropertyName(Code(value));
    }

    private static string Code(Currency value) => value.IsNone ? throw new JsonException("No currency (a default value) cannot be written.") : value.Code;

    internal static Currency FromCode(string? code) =>
        Currency.TryParse(code, out Currency currency) && currency.Code == code
            ? currency
            : throw new JsonException($"\"{code}\" is not a code of ISO 4217 in upper case.");
}
