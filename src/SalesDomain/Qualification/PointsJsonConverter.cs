using System.Text.Json;
using System.Text.Json.Serialization;
using SalesDomain.Errors;

namespace SalesDomain.Qualification;

/// <summary>Points as exact text and their percentage: <c>{"earned":"10/3","possible":"10","percent":33.3}</c>. Reading goes by the first two; the percentage may be left out and is not read.</summary>
public sealed class PointsJsonConverter : JsonConverter<Points>
{
    /// <inheritdoc/>
    public override Points Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JsonForm.Read(ref reader, QualificationJsonContext.Default.PointsForm, static form => Points.Of(Points.Read(form.Earned), Points.Read(form.Possible)));

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Points value, JsonSerializerOptions options) => JsonForm.Write(writer, value, QualificationJsonContext.Default.PointsForm, static points =>
        new PointsForm { Earned = Points.Text(points.ExactEarned), Possible = Points.Text(points.ExactPossible), Percent = points.Percent });
}
