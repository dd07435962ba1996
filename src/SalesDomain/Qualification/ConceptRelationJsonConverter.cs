using System.Text.Json;
using System.Text.Json.Serialization;
using SalesDomain.Errors;

namespace SalesDomain.Qualification;

/// <summary>A relation as <c>{"from":"IdentifyPain","fit":"implies","to":"Need"}</c>.</summary>
public sealed class ConceptRelationJsonConverter : JsonConverter<ConceptRelation>
{
    /// <inheritdoc/>
    public override ConceptRelation Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JsonForm.Read(ref reader, QualificationJsonContext.Default.ConceptRelationForm, static form => new ConceptRelation(form.From, JsonForm.Member<ConceptFit>(form.Fit), form.To));

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, ConceptRelation value, JsonSerializerOptions options) =>
        JsonForm.Write(writer, value, QualificationJsonContext.Default.ConceptRelationForm, static relation => new ConceptRelationForm(relation.From, JsonForm.Name(relation.Fit), relation.To));
}
