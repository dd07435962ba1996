using System.Text.Json;
using System.Text.Json.Serialization;
using SalesDomain.Errors;

namespace SalesDomain.Calibration;

/// <summary>Totals as <c>{"definition":{...},"frequencies":[{"variable":"country","value":"BE","won":2,"lost":1}]}</c>, so that they can be kept, sent and added elsewhere.</summary>
public sealed class LeadScoringTotalsJsonConverter : JsonConverter<LeadScoringTotals>
{
    /// <inheritdoc/>
    public override LeadScoringTotals Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JsonForm.Read(ref reader, CalibrationJsonContext.Default.LeadScoringTotalsForm, static form => LeadScoringTotals.Of(JsonForm.Items(form.Frequencies), form.Definition));

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, LeadScoringTotals value, JsonSerializerOptions options) =>
        JsonForm.Write(writer, value, CalibrationJsonContext.Default.LeadScoringTotalsForm, static totals => new LeadScoringTotalsForm(totals.Definition, totals.Frequencies));
}
