using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;
using SalesDomain.Errors;

namespace SalesDomain.SandlerSelling;

/// <summary>
/// A step as its kind with what belongs to it: <c>{"kind":"moved","on":"2026-03-10","to":"Pain"}</c>. The kinds are <c>bonded</c> and <c>secured</c> with <c>on</c> and <c>note</c>, <c>moved</c> with <c>on</c> and <c>to</c>,
/// <c>disqualified</c> with <c>on</c>, <c>reason</c> and <c>note</c>; <c>contract</c>, <c>outcome</c>, <c>pain</c>, <c>budget</c> and <c>decision</c> with a member of the same name, which has the date.
/// </summary>
public sealed class SandlerStepJsonConverter : JsonConverter<SandlerStep>
{
    /// <inheritdoc/>
    public override SandlerStep Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JsonForm.Read<SandlerStepForm, SandlerStep>(ref reader, SandlerSellingJsonContext.Default.SandlerStepForm, static form =>
        {
            SandlerStep step = form switch
            {
                { Kind: "bonded", On: { } on, Note: { } note } => new SandlerStep.Bonded(on, note),
                { Kind: "moved", On: { } on, To: { } to } => new SandlerStep.Moved(on, to),
                { Kind: "contract", Contract: { } contract } => new SandlerStep.ContractAgreed(contract),
                { Kind: "outcome", Outcome: { } outcome } => new SandlerStep.MeetingConcluded(outcome),
                { Kind: "pain", Pain: { } pain } => new SandlerStep.PainFound(pain),
                { Kind: "budget", Budget: { } budget } => new SandlerStep.BudgetDiscussed(budget),
                { Kind: "decision", Decision: { } decision } => new SandlerStep.DecisionDiscussed(decision),
                { Kind: "disqualified", On: { } on, Reason: { } reason, Note: { } note } => new SandlerStep.Disqualified(on, reason, note),
                { Kind: "secured", On: { } on, Note: { } note } => new SandlerStep.Secured(on, note),
                _ => throw new JsonException("Legal is: bonded, moved, contract, outcome, pain, budget, decision, disqualified or secured, with what belongs to it."),
            };
            JsonForm.Require(FormOf(step) == form, "the members of its kind and no others");
            return step;
        });

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, SandlerStep value, JsonSerializerOptions options) => JsonForm.Write(writer, value, SandlerSellingJsonContext.Default.SandlerStepForm, FormOf);

    private static SandlerStepForm FormOf(SandlerStep step) => step switch
    {
        SandlerStep.Bonded bonded => Dated("bonded", step.On) with { Note = bonded.Note },
        SandlerStep.Moved moved => Dated("moved", step.On) with { To = moved.To },
        SandlerStep.ContractAgreed agreed => new() { Kind = "contract", Contract = agreed.Contract },
        SandlerStep.MeetingConcluded concluded => new() { Kind = "outcome", Outcome = concluded.Outcome },
        SandlerStep.PainFound found => new() { Kind = "pain", Pain = found.Pain },
        SandlerStep.BudgetDiscussed discussed => new() { Kind = "budget", Budget = discussed.Budget },
        SandlerStep.DecisionDiscussed discussed => new() { Kind = "decision", Decision = discussed.Decision },
        SandlerStep.Disqualified disqualified => Dated("disqualified", step.On) with { Reason = disqualified.Reason, Note = disqualified.Note },
        _ => Dated("secured", step.On) with { Note = ((SandlerStep.Secured)step).Note },
    };

    private static SandlerStepForm Dated(string kind, LocalDate on) => new() { Kind = kind, On = on };
}
