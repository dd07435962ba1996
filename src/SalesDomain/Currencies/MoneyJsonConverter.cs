using System.Text.Json;
using System.Text.Json.Serialization;

namespace SalesDomain.Currencies;

/// <summary>Money as <c>{"amount":"12.50","currency":"EUR"}</c>, and nothing else: no other member, order is free, the amount is a string.</summary>
public sealed class MoneyJsonConverter : JsonConverter<Money>
{
    /// <inheritdoc/>
    public override Money Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartObject) throw new JsonException("Money is an object with amount and currency.");
        decimal? amount = null;
        Currency? currency = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            bool isAmount = reader.ValueTextEquals("amount"u8);
            if (!isAmount && !reader.ValueTextEquals("currency"u8)) throw new JsonException($"Money has no member \"{reader.GetString()}\".");
            if (isAmount ? amount.HasValue : currency.HasValue) throw new JsonException("Money has each member once.");
            reader.Read();
            if (reader.TokenType != JsonTokenType.String) throw new JsonException("The members of money are strings.");
            if (isAmount) amount = ParseAmount(reader.GetString());
            else currency = CurrencyJsonConverter.FromCode(reader.GetString());
        }

        return amount is { } a && currency is { } c ? Money.Of(a, c) : throw new JsonException("Money needs amount and currency.");
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Money value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (value.Currency.IsNone) throw new JsonException("Money without a currency (a default value) cannot be written.");
        writer.WriteStartObject();
        writer.WriteString("amount"u8, value.AmountText());
        writer.WriteString("currency"u8, value.Currency.Code);
        writer.WriteEndObject();
    }

    private static decimal ParseAmount(string? text) =>
        ExactDecimal.TryParse(text, out decimal amount) ? amount : throw new JsonException($"\"{text}\" is not an amount such as \"12.50\".");
}
