using System.Text.Json;
using System.Text.Json.Serialization;
using SalesDomain.Errors;

namespace SalesDomain.Methodologies;

/// <summary>A field as <c>{"alternatives":[{"kind":"Vendor","name":"Acme"},{"kind":"NoDecision"}]}</c>; no decision is always written and need not be there to be read.</summary>
public sealed class CompetitiveFieldJsonConverter : JsonConverter<CompetitiveField>
{
    /// <inheritdoc/>
    public override CompetitiveField Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JsonForm.Read(ref reader, MethodologiesJsonContext.Default.CompetitiveFieldForm, static form => CompetitiveField.Of(JsonForm.Items(form.Alternatives)));

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, CompetitiveField value, JsonSerializerOptions options) =>
        JsonForm.Write(writer, value, MethodologiesJsonContext.Default.CompetitiveFieldForm, static field => new CompetitiveFieldForm { Alternatives = field.Alternatives });
}
