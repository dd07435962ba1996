using System.Text.Json;
using System.Text.Json.Serialization;
using SalesDomain.Errors;

namespace SalesDomain.Measures;

/// <summary>
/// A distribution as its values with their counts, <c>{"counts":[[12,3],[40,1]]}</c>. One of durations counts nanoseconds and says how many make its
/// unit: <c>{"counts":[[5400000000000,1]],"unit":3600000000000}</c>.
/// </summary>
public sealed class DistributionJsonConverter : JsonConverter<Distribution>
{
    /// <inheritdoc/>
    public override Distribution Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JsonForm.Read(ref reader, MeasuresJsonContext.Default.DistributionForm, Distribution.Of);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Distribution value, JsonSerializerOptions options) =>
        JsonForm.Write(writer, value, MeasuresJsonContext.Default.DistributionForm, static spread => spread.ToForm());
}
