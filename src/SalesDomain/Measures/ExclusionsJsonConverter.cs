using System.Text.Json;
using System.Text.Json.Serialization;
using SalesDomain.Errors;

namespace SalesDomain.Measures;

/// <summary>Counts by reason as <c>{"noAmount":3,"overdue":1}</c>.</summary>
public sealed class ExclusionsJsonConverter : JsonConverter<Exclusions>
{
    /// <inheritdoc/>
    public override Exclusions Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JsonForm.Read(ref reader, MeasuresJsonContext.Default.DictionaryExclusionReasonInt64, Checked);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Exclusions value, JsonSerializerOptions options) =>
        JsonForm.Write(writer, value, MeasuresJsonContext.Default.DictionaryExclusionReasonInt64, static excluded => excluded.ToDictionary());

    private static Exclusions Checked(Dictionary<ExclusionReason, long> counts)
    {
        Exclusions excluded = Exclusions.None;
        foreach ((ExclusionReason reason, long count) in counts)
        {
            JsonForm.Require(count > 0, "a count of 1 or more for each reason");
            excluded += Exclusions.Of(reason, count);
        }

        _ = excluded.Total;
        return excluded;
    }
}
