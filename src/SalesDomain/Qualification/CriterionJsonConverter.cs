using System.Text.Json;
using System.Text.Json.Serialization;
using SalesDomain.Errors;

namespace SalesDomain.Qualification;

/// <summary>A criterion as <c>{"id":"Budget","element":"Budget","levels":[...]}</c>; what is left out has its default.</summary>
public sealed class CriterionJsonConverter : JsonConverter<Criterion>
{
    /// <inheritdoc/>
    public override Criterion Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => JsonForm.Read(ref reader, QualificationJsonContext.Default.CriterionDraft, Criterion.Of);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Criterion value, JsonSerializerOptions options) => JsonForm.Write(writer, value, QualificationJsonContext.Default.CriterionDraft, static value => value.ToDraft());
}
