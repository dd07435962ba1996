using System.Text.Json;
using System.Text.Json.Serialization;
using SalesDomain.Errors;

namespace SalesDomain.Measures;

/// <summary>A total as <c>{"days":[[12,3],[40,1]],"excludedBy":{"noCreationDate":1}}</c>: lengths with their counts.</summary>
public sealed class DayTotalJsonConverter : JsonConverter<DayTotal>
{
    /// <inheritdoc/>
    public override DayTotal Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JsonForm.Read(ref reader, MeasuresJsonContext.Default.DayTotalForm, Checked);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, DayTotal value, JsonSerializerOptions options) =>
        JsonForm.Write(writer, value, MeasuresJsonContext.Default.DayTotalForm, static total => new DayTotalForm(total.Days, total.Excluded));

    private static DayTotal Checked(DayTotalForm form)
    {
        JsonForm.Require(form.Days.All(bar => bar.Key >= 0), "lengths of 0 days or more");
        return new DayTotal(form.Days, form.ExcludedBy);
    }
}
