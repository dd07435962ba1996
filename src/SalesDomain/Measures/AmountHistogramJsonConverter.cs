using System.Text.Json;
using System.Text.Json.Serialization;
using SalesDomain.Errors;

namespace SalesDomain.Measures;

/// <summary>A histogram as <c>{"byCurrency":{"EUR":[[12.50,3]]},"excludedBy":{"noAmount":1}}</c>: amounts with their counts.</summary>
public sealed class AmountHistogramJsonConverter : JsonConverter<AmountHistogram>
{
    /// <inheritdoc/>
    public override AmountHistogram Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JsonForm.Read(ref reader, MeasuresJsonContext.Default.AmountHistogramForm, Checked);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, AmountHistogram value, JsonSerializerOptions options) =>
        JsonForm.Write(writer, value, MeasuresJsonContext.Default.AmountHistogramForm, static amounts => new AmountHistogramForm(amounts.ByCurrency, amounts.Excluded));

    private static AmountHistogram Checked(AmountHistogramForm form)
    {
        JsonForm.Require(form.ByCurrency.Values.All(amounts => amounts.Count > 0), "one amount or more for each currency");
        AmountHistogram histogram = new(form.ByCurrency, form.ExcludedBy);
        _ = histogram.ToTotal();
        return histogram;
    }
}
