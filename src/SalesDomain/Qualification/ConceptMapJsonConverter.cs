using System.Text.Json;
using System.Text.Json.Serialization;
using SalesDomain.Errors;

namespace SalesDomain.Qualification;

/// <summary>A concept map as <c>{"id":"salesdomain","version":"1.0","relations":[{"from":"IdentifyPain","fit":"implies","to":"Need"}],"names":{"our-budget":"Budget"}}</c>; what is not there is left out.</summary>
public sealed class ConceptMapJsonConverter : JsonConverter<ConceptMap>
{
    /// <inheritdoc/>
    public override ConceptMap Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => JsonForm.Read(
        ref reader, QualificationJsonContext.Default.ConceptMapForm, static form => new ConceptMap(form.Id, form.Version, JsonForm.Items(form.Relations), form.Attribution, form.Names));

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, ConceptMap value, JsonSerializerOptions options) => JsonForm.Write(writer, value, QualificationJsonContext.Default.ConceptMapForm, static map => new ConceptMapForm
    {
        Id = map.Id,
        Version = map.Version,
        Attribution = map.Attribution,
        Relations = map.Relations,
        Names = map.Names.IsEmpty ? null : map.Names,
    });
}
