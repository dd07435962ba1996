using System.Text.Json;
using System.Text.Json.Serialization;
using SalesDomain.Errors;

namespace SalesDomain.SpinSelling;

/// <summary>A plan as <c>{"objective":{"kind":"advance",...},"fallback":{"kind":"advance",...},"situation":["How do orders come in?"],"problems":[...]}</c>; <c>situation</c> is left out where there are no such questions.</summary>
public sealed class CallPlanJsonConverter : JsonConverter<CallPlan>
{
    /// <inheritdoc/>
    public override CallPlan Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JsonForm.Read<CallPlanForm, CallPlan>(ref reader, SpinJsonContext.Default.CallPlanForm, static form => new CallPlan(
            form.Objective,
            form.Fallback as CallOutcome.Advance ?? throw new JsonException("The fallback is an advance."),
            form.Situation ?? [],
            JsonForm.Items(form.Problems)));

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, CallPlan value, JsonSerializerOptions options) =>
        JsonForm.Write(writer, value, SpinJsonContext.Default.CallPlanForm, static plan => new CallPlanForm
        {
            Objective = plan.Objective,
            Fallback = plan.Fallback,
            Situation = plan.SituationQuestions.IsEmpty ? null : plan.SituationQuestions,
            Problems = plan.Problems,
        });
}
