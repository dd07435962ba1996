using System.Text.Json;
using System.Text.Json.Serialization;
using SalesDomain.Errors;
using SalesDomain.Measures;

namespace SalesDomain.LeadFunnel;

/// <summary>The totals of a state as an object with its counts and times. Reading needs each member and refuses counts that do not fit together.</summary>
public sealed class LeadStateTotalsJsonConverter : JsonConverter<LeadStateTotals>
{
    /// <inheritdoc/>
    public override LeadStateTotals Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JsonForm.Read(ref reader, LeadFunnelJsonContext.Default.LeadStateTotalsForm, Checked);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, LeadStateTotals value, JsonSerializerOptions options) =>
        JsonForm.Write(writer, value, LeadFunnelJsonContext.Default.LeadStateTotalsForm, static totals => new LeadStateTotalsForm(
            totals.State, totals.Advanced, totals.Rejected, totals.Disqualified, totals.Recycled, totals.Remaining, totals.Completed, totals.Running));

    private static LeadStateTotals Checked(LeadStateTotalsForm form)
    {
        JsonForm.Require(form.State.IsInFunnel, "a state of the funnel");
        JsonForm.Require(form is { Advanced: >= 0, Rejected: >= 0, Disqualified: >= 0, Recycled: >= 0, Remaining: >= 0 }, "counts of 0 or more");
        LeadStateTotals totals = new(form.State)
        {
            Advanced = form.Advanced,
            Rejected = form.Rejected,
            Disqualified = form.Disqualified,
            Recycled = form.Recycled,
            Remaining = form.Remaining,
            Completed = form.Completed,
            Running = form.Running,
        };
        long completed = form.Completed.Durations.Total + form.Completed.Excluded.Total;
        long running = form.Running.Durations.Total + form.Running.Excluded.Total;
        bool fit = completed <= totals.Entered && running <= totals.Entered && completed + running >= totals.Entered;
        JsonForm.Require(fit, "a time, or a reason to exclude it, for each lead that entered");
        return totals;
    }
}
