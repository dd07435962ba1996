using System.Text.Json;
using System.Text.Json.Serialization;
using SalesDomain.Errors;

namespace SalesDomain.SpinSelling;

/// <summary>A problem as <c>{"problem":"Lost orders","capability":"It confirms each order","questions":[...],"leadsTo":[...],"payoff":[...]}</c>.</summary>
public sealed class PlannedProblemJsonConverter : JsonConverter<PlannedProblem>
{
    /// <inheritdoc/>
    public override PlannedProblem Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JsonForm.Read<PlannedProblemForm, PlannedProblem>(ref reader, SpinJsonContext.Default.PlannedProblemForm, static form => new PlannedProblem(form.Problem, form.Capability, form.Questions, JsonForm.Items(form.LeadsTo), form.Payoff));

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, PlannedProblem value, JsonSerializerOptions options) =>
        JsonForm.Write(writer, value, SpinJsonContext.Default.PlannedProblemForm, static problem => new PlannedProblemForm
        {
            Problem = problem.Problem,
            Capability = problem.Capability,
            Questions = problem.ProblemQuestions,
            LeadsTo = problem.LeadsTo,
            Payoff = problem.NeedPayoffQuestions,
        });
}
