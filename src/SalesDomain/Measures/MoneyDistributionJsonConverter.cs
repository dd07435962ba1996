using System.Text.Json;
using System.Text.Json.Serialization;
using SalesDomain.Errors;

namespace SalesDomain.Measures;

/// <summary>A distribution of amounts as <c>{"amounts":{"counts":[[12.50,3]]},"currency":"EUR"}</c>.</summary>
public sealed class MoneyDistributionJsonConverter : JsonConverter<MoneyDistribution>
{
    /// <inheritdoc/>
    public override MoneyDistribution Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JsonForm.Read(ref reader, MeasuresJsonContext.Default.MoneyDistributionForm, static form => new MoneyDistribution(form.Amounts, form.Currency));

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, MoneyDistribution value, JsonSerializerOptions options) =>
        JsonForm.Write(writer, value, MeasuresJsonContext.Default.MoneyDistributionForm, static spread => new MoneyDistributionForm(spread.Amounts, spread.Currency));
}
