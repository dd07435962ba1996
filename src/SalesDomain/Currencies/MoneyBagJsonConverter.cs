using System.Text.Json;
using System.Text.Json.Serialization;
using SalesDomain.Errors;

namespace SalesDomain.Currencies;

/// <summary>Sums as <c>{"EUR":"12.50","JPY":"3"}</c>: each exact, with as many digits as it needs.</summary>
public sealed class MoneyBagJsonConverter : JsonConverter<MoneyBag>
{
    /// <inheritdoc/>
    public override MoneyBag Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JsonForm.Read(ref reader, CurrenciesJsonContext.Default.DictionaryCurrencyString, static sums => sums.Aggregate(default(MoneyBag), (bag, sum) => bag + MoneyBag.Of(sum.Key, Exact(sum.Value))));

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, MoneyBag value, JsonSerializerOptions options) =>
        JsonForm.Write(writer, value, CurrenciesJsonContext.Default.DictionaryCurrencyString,
            static bag => bag.Currencies.ToDictionary(currency => currency, currency => bag.Exact(currency).ToText(currency.Digits)));

    private static ExactDecimal Exact(string? text) =>
        ExactDecimal.TryParseExact(text, out ExactDecimal amount) ? amount : throw new JsonException($"\"{text}\" is not an amount such as \"12.50\".");
}
