using System.Text.Json;
using System.Text.Json.Serialization;
using SalesDomain.Errors;

namespace SalesDomain.Calibration;

/// <summary>Totals as <c>{"counts":[[5,1],[0,4]]}</c>: a row for each level of the first rater, in it a count for each level of the second.</summary>
public sealed class RatingTotalsJsonConverter : JsonConverter<RatingTotals>
{
    /// <inheritdoc/>
    public override RatingTotals Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JsonForm.Read(ref reader, CalibrationJsonContext.Default.RatingTotalsForm, RatingTotals.Of);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, RatingTotals value, JsonSerializerOptions options) =>
        JsonForm.Write(writer, value, CalibrationJsonContext.Default.RatingTotalsForm, static totals => totals.ToForm());
}
