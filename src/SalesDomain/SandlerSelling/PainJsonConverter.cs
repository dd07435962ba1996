using System.Text.Json;
using System.Text.Json.Serialization;
using SalesDomain.Errors;

namespace SalesDomain.SandlerSelling;

/// <summary>A pain as <c>{"person":"CFO","problem":"Invoices go out late","admittedOn":"2026-03-10","isInWriting":true,"answers":[{"question":"Cost","answer":"120 000 EUR a year","on":"2026-03-10"}]}</c>.</summary>
public sealed class PainJsonConverter : JsonConverter<Pain>
{
    /// <inheritdoc/>
    public override Pain Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JsonForm.Read(ref reader, SandlerSellingJsonContext.Default.PainForm, static form =>
            JsonForm.Items(form.Answers ?? []).Aggregate(new Pain(form.Person, form.Problem, form.AdmittedOn) { IsInWriting = form.IsInWriting ?? false }, static (pain, answer) => pain.Hear(answer.Question, answer.Answer, answer.On)));

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Pain value, JsonSerializerOptions options) =>
        JsonForm.Write(writer, value, SandlerSellingJsonContext.Default.PainForm, static pain => new PainForm
        {
            Person = pain.Person,
            Problem = pain.Problem,
            AdmittedOn = pain.AdmittedOn,
            IsInWriting = pain.IsInWriting ? true : null,
            Answers = pain.Answers.IsEmpty ? null : [.. pain.Answers.Select(answer => new PainAnswerForm(answer.Question, answer.Answer, answer.On))],
        });
}
