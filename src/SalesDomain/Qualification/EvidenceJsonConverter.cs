using System.Text.Json;
using System.Text.Json.Serialization;
using SalesDomain.Errors;

namespace SalesDomain.Qualification;

/// <summary>
/// Evidence as <c>{"about":["Champion"],"polarity":"supports","strength":"buyerConfirmed","observedOn":"2026-03-10","statement":"Took our case to the CFO","level":2,"outOf":3}</c>;
/// what is unknown is left out, and so is an id that is made of the content.
/// </summary>
public sealed class EvidenceJsonConverter : JsonConverter<Evidence>
{
    /// <inheritdoc/>
    public override Evidence Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => JsonForm.Read(ref reader, QualificationJsonContext.Default.EvidenceForm, static form =>
    {
        Evidence evidence = new(form.About, JsonForm.Member<Polarity>(form.Polarity), JsonForm.Member<Strength>(form.Strength), form.ObservedOn, form.Statement, form.Level, form.OutOf)
        {
            RecordedOn = form.RecordedOn,
            Source = form.Source,
            Speaker = form.Speaker,
            Supersedes = form.Supersedes,
        };
        return form.Id is null ? evidence : evidence with { Id = form.Id };
    });

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Evidence value, JsonSerializerOptions options) => JsonForm.Write(writer, value, QualificationJsonContext.Default.EvidenceForm, static evidence => new EvidenceForm
    {
        Id = evidence.GivenId,
        About = evidence.About,
        Polarity = JsonForm.Name(evidence.Polarity),
        Strength = JsonForm.Name(evidence.Strength),
        ObservedOn = evidence.ObservedOn,
        RecordedOn = evidence.RecordedOn,
        Statement = evidence.Statement,
        Level = evidence.Level,
        OutOf = evidence.OutOf,
        Source = evidence.Source,
        Speaker = evidence.Speaker,
        Supersedes = evidence.Supersedes,
    });
}
