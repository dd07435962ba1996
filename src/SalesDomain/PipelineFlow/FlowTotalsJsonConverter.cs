using System.Text.Json;
using System.Text.Json.Serialization;
using SalesDomain.Errors;
using SalesDomain.Measures;
using SalesDomain.Opportunities;

namespace SalesDomain.PipelineFlow;

/// <summary>
/// Totals as <c>{"definition":{...},"count":12,"excludedBy":{},"stages":[...],"daysToWin":{...},...}</c>, the stages in the order of the pipeline, so
/// that they can be kept, sent and made elsewhere. Reading refuses counts that do not fit together.
/// </summary>
public sealed class FlowTotalsJsonConverter : JsonConverter<FlowTotals>
{
    /// <inheritdoc/>
    public override FlowTotals Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JsonForm.Read(ref reader, FlowJsonContext.Default.FlowTotalsForm, Checked);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, FlowTotals value, JsonSerializerOptions options) =>
        JsonForm.Write(writer, value, FlowJsonContext.Default.FlowTotalsForm, static totals => new FlowTotalsForm(
            totals.Definition, totals.Count, totals.Excluded, totals.Stages, totals.DaysToWin, totals.DaysToLoss, totals.EverClosed, totals.Reopened, totals.Pushed));

    private static FlowTotals Checked(FlowTotalsForm form)
    {
        IEnumerable<PipelineStage> stages = JsonForm.Items(form.Stages).Select(totals => totals.Stage);
        JsonForm.Require(stages.SequenceEqual(form.Definition.Pipeline.Stages.Where(stage => stage.Kind == OpportunityStatus.Open)), "the open stages of the pipeline in their order");
        JsonForm.Require(form is { Count: >= 0, EverClosed: >= 0, Reopened: >= 0, Pushed: >= 0 }, "counts of 0 or more");
        JsonForm.Require(form.EverClosed <= form.Count && form.Pushed <= form.Count, "no more deals that were closed or pushed than are counted");
        JsonForm.Require(form.Reopened <= form.EverClosed, "no more deals that were reopened than were closed");
        RequireStanding(form, All(form.DaysToWin), All(form.DaysToLoss));
        return new FlowTotals(form.Definition, [.. form.Stages])
        {
            Count = form.Count,
            Excluded = form.ExcludedBy,
            DaysToWin = form.DaysToWin,
            DaysToLoss = form.DaysToLoss,
            EverClosed = form.EverClosed,
            Reopened = form.Reopened,
            Pushed = form.Pushed,
        };
    }

    // each deal is won, lost, or there in one stage; by Reached, those that went on from a stage are those that came to the next
    private static void RequireStanding(FlowTotalsForm form, long won, long lost)
    {
        JsonForm.Require(won + lost <= form.EverClosed, "no more days to win and to loss than deals that were closed");
        JsonForm.Require(won + lost + form.Stages.Sum(totals => totals.Remaining) == form.Count, "days, or a reason to exclude them, for each deal that is in no stage");
        JsonForm.Require(form.Stages.Sum(totals => totals.Lost) <= lost, "no more deals that were lost from a stage than are lost");
        JsonForm.Require(form.Stages.All(totals => totals.Entered + totals.WentBack <= form.Count), "no more deals in a stage than are counted");
        if (form.Definition.Counting != StageCounting.Reached) return;
        IEnumerable<long> next = form.Stages.Skip(1).Select(totals => totals.Entered).Append(won);
        JsonForm.Require(form.Stages.Count == 0 || form.Stages.Select(totals => totals.Advanced).SequenceEqual(next), "as many deals that went on from a stage as came to the next, or were won");
    }

    private static long All(DayTotal days) => days.Days.Total + days.Excluded.Total;
}
