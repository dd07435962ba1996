using System.Text.Json;
using System.Text.Json.Serialization;
using SalesDomain.Errors;

namespace SalesDomain.Measures;

/// <summary>An interval as <c>{"level":0.95,"lower":0.25,"upper":0.5}</c>.</summary>
public sealed class ConfidenceIntervalJsonConverter : JsonConverter<ConfidenceInterval>
{
    /// <inheritdoc/>
    public override ConfidenceInterval Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JsonForm.Read(ref reader, MeasuresJsonContext.Default.ConfidenceIntervalForm, Checked);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, ConfidenceInterval value, JsonSerializerOptions options) =>
        JsonForm.Write(writer, value, MeasuresJsonContext.Default.ConfidenceIntervalForm,
            static range => new ConfidenceIntervalForm(range.Level, range.Lower, range.Upper));

    private static ConfidenceInterval Checked(ConfidenceIntervalForm form)
    {
        JsonForm.Require(form.Level is > 0 and < 1, "a level above 0 and below 1");
        JsonForm.Require(form.Lower <= form.Upper, "a lower end that does not lie above the upper one");
        return new ConfidenceInterval(form.Level, form.Lower, form.Upper);
    }
}
