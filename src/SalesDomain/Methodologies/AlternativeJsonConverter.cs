using System.Text.Json;
using System.Text.Json.Serialization;
using SalesDomain.Errors;

namespace SalesDomain.Methodologies;

/// <summary>An alternative as <c>{"kind":"Vendor","name":"Acme","standing":"ahead","champion":"Head of IT","evidence":[...]}</c>; what is unknown is left out, and so is a name that is that of the kind.</summary>
public sealed class AlternativeJsonConverter : JsonConverter<Alternative>
{
    /// <inheritdoc/>
    public override Alternative Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JsonForm.Read(ref reader, MethodologiesJsonContext.Default.AlternativeForm, static form => new Alternative(form.Kind, form.Name)
        {
            Standing = form.Standing is { } standing ? JsonForm.Member<AlternativeStanding>(standing) : null,
            Champion = form.Champion,
            Evidence = [.. JsonForm.Items(form.Evidence ?? [])],
        });

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Alternative value, JsonSerializerOptions options) =>
        JsonForm.Write(writer, value, MethodologiesJsonContext.Default.AlternativeForm, static alternative => new AlternativeForm
        {
            Kind = alternative.Kind,
            Name = alternative.Name == alternative.Kind.Label ? null : alternative.Name,
            Standing = alternative.Standing is { } standing ? JsonForm.Name(standing) : null,
            Champion = alternative.Champion,
            Evidence = alternative.Evidence.IsEmpty ? null : alternative.Evidence,
        });
}
