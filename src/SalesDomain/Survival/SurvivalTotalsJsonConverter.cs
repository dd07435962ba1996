using System.Text.Json;
using System.Text.Json.Serialization;
using SalesDomain.Errors;

namespace SalesDomain.Survival;

/// <summary>
/// Totals as <c>{"causes":{"lost":[[5,1]],"won":[[31,2],[48,1]]},"censored":[[16,1]]}</c>: days with their counts, so that they can be kept, sent and
/// made elsewhere.
/// </summary>
public sealed class SurvivalTotalsJsonConverter : JsonConverter<SurvivalTotals>
{
    /// <inheritdoc/>
    public override SurvivalTotals Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JsonForm.Read(ref reader, SurvivalJsonContext.Default.SurvivalTotalsForm, static form => SurvivalTotals.Of(form.Causes, form.Censored));

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, SurvivalTotals value, JsonSerializerOptions options) =>
        JsonForm.Write(writer, value, SurvivalJsonContext.Default.SurvivalTotalsForm, static totals => new SurvivalTotalsForm(totals.ByCause, totals.Censored));
}
