using System.Text.Json;
using System.Text.Json.Serialization;
using SalesDomain.Errors;

namespace SalesDomain.Qualification;

/// <summary>A rubric as <c>{"id":"bant","version":"1.0","title":"BANT","criteria":[...]}</c>; what is left out has its default. <see cref="RubricSchema"/> describes it.</summary>
public sealed class RubricJsonConverter : JsonConverter<Rubric>
{
    /// <inheritdoc/>
    public override Rubric Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => JsonForm.Read(ref reader, QualificationJsonContext.Default.RubricDraft, Rubric.Of);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Rubric value, JsonSerializerOptions options) => JsonForm.Write(writer, value, QualificationJsonContext.Default.RubricDraft, static value => value.ToDraft());
}
