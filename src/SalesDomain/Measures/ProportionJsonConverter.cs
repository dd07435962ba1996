using System.Text.Json;
using System.Text.Json.Serialization;
using SalesDomain.Errors;

namespace SalesDomain.Measures;

/// <summary>A proportion as <c>{"numerator":1,"denominator":3}</c>.</summary>
public sealed class ProportionJsonConverter : JsonConverter<Proportion>
{
    /// <inheritdoc/>
    public override Proportion Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JsonForm.Read(ref reader, MeasuresJsonContext.Default.ProportionForm, static form => Proportion.Of(form.Numerator, form.Denominator));

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Proportion value, JsonSerializerOptions options) =>
        JsonForm.Write(writer, value, MeasuresJsonContext.Default.ProportionForm, static share => new ProportionForm(share.Numerator, share.Denominator));
}
