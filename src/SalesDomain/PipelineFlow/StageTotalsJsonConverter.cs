using System.Text.Json;
using System.Text.Json.Serialization;
using SalesDomain.Errors;
using SalesDomain.Opportunities;

namespace SalesDomain.PipelineFlow;

/// <summary>The totals of a stage as an object with its counts and times. Reading needs each member and refuses counts that do not fit together.</summary>
public sealed class StageTotalsJsonConverter : JsonConverter<StageTotals>
{
    /// <inheritdoc/>
    public override StageTotals Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JsonForm.Read(ref reader, FlowJsonContext.Default.StageTotalsForm, Checked);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, StageTotals value, JsonSerializerOptions options) =>
        JsonForm.Write(writer, value, FlowJsonContext.Default.StageTotalsForm, static totals => new StageTotalsForm(
            totals.Stage, totals.Advanced, totals.Lost, totals.Remaining, totals.WentBack, totals.Completed, totals.Running));

    private static StageTotals Checked(StageTotalsForm form)
    {
        JsonForm.Require(form.Stage.Kind == OpportunityStatus.Open, "an open stage");
        JsonForm.Require(form is { Advanced: >= 0, Lost: >= 0, Remaining: >= 0, WentBack: >= 0 }, "counts of 0 or more");
        long left = form.Advanced + form.Lost + form.WentBack;
        long completed = form.Completed.Durations.Total + form.Completed.Excluded.Total;
        JsonForm.Require(completed >= left && completed - left <= form.Remaining, "a completed time, or a reason to exclude it, for each deal that left, and for those that came back at most");
        JsonForm.Require(form.Running.Durations.Total + form.Running.Excluded.Total == form.Remaining, "a running time, or a reason to exclude it, for each deal that is there");
        return new StageTotals(form.Stage)
        {
            Advanced = form.Advanced,
            Lost = form.Lost,
            Remaining = form.Remaining,
            WentBack = form.WentBack,
            Completed = form.Completed,
            Running = form.Running,
        };
    }
}
