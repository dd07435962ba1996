using System.Text.Json;
using System.Text.Json.Serialization;
using SalesDomain.Errors;

namespace SalesDomain.SandlerSelling;

/// <summary>
/// An outcome as its kind and day: <c>{"kind":"nextStep","on":"2026-03-10","what":"Show it to the CFO","when":"2026-03-20"}</c>. The kinds are <c>yes</c>; <c>no</c> with <c>reason</c> or without; <c>nextStep</c> with
/// <c>what</c> and <c>when</c>.
/// </summary>
public sealed class MeetingOutcomeJsonConverter : JsonConverter<MeetingOutcome>
{
    /// <inheritdoc/>
    public override MeetingOutcome Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JsonForm.Read<MeetingOutcomeForm, MeetingOutcome>(ref reader, SandlerSellingJsonContext.Default.MeetingOutcomeForm, static form =>
        {
            MeetingOutcome outcome = form switch
            {
                { Kind: "yes" } => new MeetingOutcome.Yes(form.On),
                { Kind: "no" } => new MeetingOutcome.No(form.On, form.Reason),
                { Kind: "nextStep", What: { } what, When: { } when } => new MeetingOutcome.NextStep(form.On, what, when),
                _ => throw new JsonException("Legal is: yes, no, or nextStep with what and when."),
            };
            JsonForm.Require(FormOf(outcome) == form, "the members of its kind and no others");
            return outcome;
        });

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, MeetingOutcome value, JsonSerializerOptions options) => JsonForm.Write(writer, value, SandlerSellingJsonContext.Default.MeetingOutcomeForm, FormOf);

    private static MeetingOutcomeForm FormOf(MeetingOutcome outcome) => outcome switch
    {
        MeetingOutcome.No no => new() { Kind = "no", On = no.On, Reason = no.Reason },
        MeetingOutcome.NextStep step => new() { Kind = "nextStep", On = step.On, What = step.What, When = step.When },
        _ => new() { Kind = "yes", On = outcome.On },
    };
}
