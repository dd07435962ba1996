using System.Text.Json;
using System.Text.Json.Serialization;
using SalesDomain.Errors;

namespace SalesDomain.Measures;

/// <summary>
/// A ratio as <c>{"numerator":{"amount":"320.00","currency":"EUR"},"denominator":{"amount":"100.00","currency":"EUR"}}</c>. Where the two are
/// rounded, as they had more than 28 digits, the <c>value</c> stands there too.
/// </summary>
public sealed class RatioJsonConverter : JsonConverter<Ratio>
{
    /// <inheritdoc/>
    public override Ratio Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JsonForm.Read(ref reader, MeasuresJsonContext.Default.RatioForm, Ratio.Of);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Ratio value, JsonSerializerOptions options) =>
        JsonForm.Write(writer, value, MeasuresJsonContext.Default.RatioForm, Of);

    private static RatioForm Of(Ratio ratio) =>
        ratio == default ? throw new JsonException("A ratio of nothing (a default value) cannot be written.")
        : new RatioForm(ratio.Numerator, ratio.Denominator, ratio.Value == Ratio.Of(ratio.Numerator, ratio.Denominator).Value ? null : ratio.Value);
}
