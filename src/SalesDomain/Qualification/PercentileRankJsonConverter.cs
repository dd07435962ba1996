using System.Text.Json;
using System.Text.Json.Serialization;
using SalesDomain.Errors;

namespace SalesDomain.Qualification;

/// <summary>A rank as <c>{"below":7,"equal":1,"population":10}</c>.</summary>
public sealed class PercentileRankJsonConverter : JsonConverter<PercentileRank>
{
    /// <inheritdoc/>
    public override PercentileRank Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JsonForm.Read(ref reader, QualificationJsonContext.Default.PercentileRankForm, static form => new PercentileRank(form.Below, form.Equal, form.Population));

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, PercentileRank value, JsonSerializerOptions options) =>
        JsonForm.Write(writer, value, QualificationJsonContext.Default.PercentileRankForm, static rank => new PercentileRankForm(rank.Below, rank.Equal, rank.Population));
}
