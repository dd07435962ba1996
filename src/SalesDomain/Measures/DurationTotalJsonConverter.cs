using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;
using SalesDomain.Errors;

namespace SalesDomain.Measures;

/// <summary>A total as <c>{"durations":[["1:30:00",3]],"excludedBy":{"skipped":1}}</c>: lengths in hours, minutes and seconds with their counts.</summary>
public sealed class DurationTotalJsonConverter : JsonConverter<DurationTotal>
{
    /// <inheritdoc/>
    public override DurationTotal Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JsonForm.Read(ref reader, MeasuresJsonContext.Default.DurationTotalForm, Checked);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, DurationTotal value, JsonSerializerOptions options) =>
        JsonForm.Write(writer, value, MeasuresJsonContext.Default.DurationTotalForm, static total => new DurationTotalForm(total.Durations, total.Excluded));

    private static DurationTotal Checked(DurationTotalForm form)
    {
        JsonForm.Require(form.Durations.All(bar => bar.Key >= Duration.Zero), "lengths of 0 or more");
        return new DurationTotal(form.Durations, form.ExcludedBy);
    }
}
