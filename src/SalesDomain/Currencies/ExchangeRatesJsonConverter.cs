using System.Text.Json;
using System.Text.Json.Serialization;
using SalesDomain.Errors;

namespace SalesDomain.Currencies;

/// <summary>A table of rates as the array of its rates.</summary>
public sealed class ExchangeRatesJsonConverter : JsonConverter<ExchangeRates>
{
    /// <inheritdoc/>
    public override ExchangeRates Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JsonForm.Read(ref reader, CurrenciesJsonContext.Default.IReadOnlyListExchangeRate, static rates => new ExchangeRates(JsonForm.Items(rates)));

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, ExchangeRates value, JsonSerializerOptions options) =>
        JsonForm.Write(writer, value, CurrenciesJsonContext.Default.IReadOnlyListExchangeRate, static table => table.Rates);
}
