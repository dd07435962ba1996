using System.Text.Json;
using System.Text.Json.Serialization;
using SalesDomain.Errors;

namespace SalesDomain.ChallengerSale;

/// <summary>Tension as <c>{"kind":"AskedSeniorAccess","on":"2026-03-10","statement":"...","answer":"done","answeredOn":"2026-03-20","reply":"..."}</c>; what is unknown is left out.</summary>
public sealed class CommercialTensionJsonConverter : JsonConverter<CommercialTension>
{
    /// <inheritdoc/>
    public override CommercialTension Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JsonForm.Read(ref reader, ChallengerSaleJsonContext.Default.CommercialTensionForm, static form =>
        {
            CommercialTension tension = new(form.Kind, form.On, form.Statement);
            if (form is { Answer: { } answer, AnsweredOn: { } on, Reply: { } reply }) return tension.Answered(JsonForm.Member<TensionAnswer>(answer), on, reply, form.Speaker);
            JsonForm.Require(form is { Answer: null, AnsweredOn: null, Reply: null, Speaker: null }, "an answer with answeredOn and reply, or none of them");
            return tension;
        });

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, CommercialTension value, JsonSerializerOptions options) =>
        JsonForm.Write(writer, value, ChallengerSaleJsonContext.Default.CommercialTensionForm, static tension =>
            new CommercialTensionForm(tension.Kind, tension.On, tension.Statement, tension.Answer is { } answer ? JsonForm.Name(answer) : null, tension.AnsweredOn, tension.Reply, tension.Speaker));
}
