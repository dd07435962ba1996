using System.Text.Json;
using System.Text.Json.Serialization;
using SalesDomain.Errors;

namespace SalesDomain.SolutionSelling;

/// <summary>A plan as <c>{"steps":[{"on":"2026-03-20","what":"Test","owner":"Head of IT","isByBuyer":true,"isGoNoGo":true,"isGo":true}],"on":"2026-03-10","standing":"edited","by":"Head of IT","isInWriting":true}</c>.</summary>
public sealed class EvaluationPlanJsonConverter : JsonConverter<EvaluationPlan>
{
    /// <inheritdoc/>
    public override EvaluationPlan Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JsonForm.Read(ref reader, SolutionSellingJsonContext.Default.EvaluationPlanForm, static form =>
            new EvaluationPlan(
                [
                    .. JsonForm.Items(form.Steps).Select(step => new EvaluationStep(step.On, step.What, step.Owner) { IsByBuyer = step.IsByBuyer ?? false, IsGoNoGo = step.IsGoNoGo ?? false, IsGo = step.IsGo }),
                ],
                form.On,
                JsonForm.Member<PlanStanding>(form.Standing),
                form.By,
                form.IsInWriting ?? false));

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, EvaluationPlan value, JsonSerializerOptions options) =>
        JsonForm.Write(writer, value, SolutionSellingJsonContext.Default.EvaluationPlanForm, static plan => new EvaluationPlanForm
        {
            Steps =
            [
                .. plan.Steps.Select(step => new EvaluationStepForm { On = step.On, What = step.What, Owner = step.Owner, IsByBuyer = step.IsByBuyer ? true : null, IsGoNoGo = step.IsGoNoGo ? true : null, IsGo = step.IsGo }),
            ],
            On = plan.On,
            Standing = JsonForm.Name(plan.Standing),
            By = plan.By,
            IsInWriting = plan.IsInWriting ? true : null,
        });
}
