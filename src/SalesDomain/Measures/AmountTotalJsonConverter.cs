using System.Text.Json;
using System.Text.Json.Serialization;
using SalesDomain.Errors;

namespace SalesDomain.Measures;

/// <summary>A total as <c>{"sum":{"EUR":"12.50"},"population":3,"excludedBy":{"noAmount":1}}</c>.</summary>
public sealed class AmountTotalJsonConverter : JsonConverter<AmountTotal>
{
    /// <inheritdoc/>
    public override AmountTotal Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JsonForm.Read(ref reader, MeasuresJsonContext.Default.AmountTotalForm, Checked);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, AmountTotal value, JsonSerializerOptions options) =>
        JsonForm.Write(writer, value, MeasuresJsonContext.Default.AmountTotalForm, static total => new AmountTotalForm(total.Sum, total.Population, total.Excluded));

    private static AmountTotal Checked(AmountTotalForm form)
    {
        JsonForm.Require(form.Population >= form.Sum.Count, "a population of 0 or more, and of one fact or more a currency");
        JsonForm.Require(form.Population == 0 || form.Sum.Count > 0, "a sum where there is a population");
        return new AmountTotal(form.Sum, form.Population, form.ExcludedBy);
    }
}
