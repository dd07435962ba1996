using System.Text.Json;
using System.Text.Json.Serialization;
using SalesDomain.Errors;

namespace SalesDomain.SpinSelling;

/// <summary>A call as <c>{"on":"2026-03-10","sellers":["Ana Costa"],"known":[...],"questions":[...],"needs":[...],"statements":[...],"outcome":{...}}</c>; lists without entries and an outcome that is unknown are left out.</summary>
public sealed class SalesCallJsonConverter : JsonConverter<SalesCall>
{
    /// <inheritdoc/>
    public override SalesCall Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JsonForm.Read<SalesCallForm, SalesCall>(ref reader, SpinJsonContext.Default.SalesCallForm, static form => SalesCall.Of(
            new SalesCall(form.On, form.Sellers).Knowing(JsonForm.Items(form.Known ?? [])),
            JsonForm.Items(form.Questions ?? []),
            JsonForm.Items(form.Needs ?? []),
            JsonForm.Items(form.Statements ?? []),
            form.Outcome));

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, SalesCall value, JsonSerializerOptions options) =>
        JsonForm.Write(writer, value, SpinJsonContext.Default.SalesCallForm, static call => new SalesCallForm
        {
            On = call.On,
            Sellers = call.Sellers,
            Known = call.Known.IsEmpty ? null : call.Known,
            Questions = call.Questions.IsEmpty ? null : call.Questions,
            Needs = call.Needs.IsEmpty ? null : call.Needs,
            Statements = call.Statements.IsEmpty ? null : call.Statements,
            Outcome = call.Outcome,
        });
}
