using System.Text.Json;
using System.Text.Json.Serialization;
using SalesDomain.Errors;

namespace SalesDomain.Currencies;

/// <summary>A rate as <c>{"from":"EUR","to":"USD","validFrom":"2026-01-01","rate":1.0912}</c>.</summary>
public sealed class ExchangeRateJsonConverter : JsonConverter<ExchangeRate>
{
    /// <inheritdoc/>
    public override ExchangeRate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JsonForm.Read(ref reader, CurrenciesJsonContext.Default.ExchangeRateForm, static form => new ExchangeRate(form.From, form.To, form.ValidFrom, form.Rate));

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, ExchangeRate value, JsonSerializerOptions options) =>
        JsonForm.Write(writer, value, CurrenciesJsonContext.Default.ExchangeRateForm, static rate => new ExchangeRateForm(rate.From, rate.To, rate.ValidFrom, rate.Rate));
}
