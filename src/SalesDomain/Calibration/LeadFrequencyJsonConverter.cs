using System.Text.Json;
using System.Text.Json.Serialization;
using SalesDomain.Errors;

namespace SalesDomain.Calibration;

/// <summary>A row as <c>{"variable":"country","value":"BE","won":2,"lost":1,"team":"EMEA"}</c>; without a team where the leads had none.</summary>
public sealed class LeadFrequencyJsonConverter : JsonConverter<LeadFrequency>
{
    /// <inheritdoc/>
    public override LeadFrequency Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JsonForm.Read(ref reader, CalibrationJsonContext.Default.LeadFrequencyForm, static form => new LeadFrequency(form.Team, form.Variable, form.Value, form.Won, form.Lost));

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, LeadFrequency value, JsonSerializerOptions options) =>
        JsonForm.Write(writer, value, CalibrationJsonContext.Default.LeadFrequencyForm, static row => new LeadFrequencyForm(row.Variable, row.Value, row.Won, row.Lost, row.Team));
}
