using System.Text.Json;
using System.Text.Json.Serialization;
using SalesDomain.Errors;

namespace SalesDomain.Qualification;

/// <summary>A level as <c>{"value":1,"anchor":"Named","strength":"buyerStated"}</c>; the strength may be left out.</summary>
public sealed class CriterionLevelJsonConverter : JsonConverter<CriterionLevel>
{
    /// <inheritdoc/>
    public override CriterionLevel Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => JsonForm.Read(ref reader, QualificationJsonContext.Default.LevelDraft, CriterionLevel.Of);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, CriterionLevel value, JsonSerializerOptions options) => JsonForm.Write(writer, value, QualificationJsonContext.Default.LevelDraft, static value => value.ToDraft());
}
