using System.Text.Json;
using System.Text.Json.Serialization;
using SalesDomain.Errors;
using SalesDomain.Leads;

namespace SalesDomain.LeadFunnel;

/// <summary>
/// Totals as <c>{"definition":{...},"count":12,"states":[...],"firstContact":{...}}</c>, the states in the order of the funnel, so that they can be
/// kept, sent and made elsewhere. Reading refuses counts that do not fit together.
/// </summary>
public sealed class LeadTotalsJsonConverter : JsonConverter<LeadTotals>
{
    /// <inheritdoc/>
    public override LeadTotals Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JsonForm.Read(ref reader, LeadFunnelJsonContext.Default.LeadTotalsForm, Checked);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, LeadTotals value, JsonSerializerOptions options) =>
        JsonForm.Write(writer, value, LeadFunnelJsonContext.Default.LeadTotalsForm,
            static totals => new LeadTotalsForm(totals.Definition, totals.Count, totals.States, totals.FirstContact));

    private static LeadTotals Checked(LeadTotalsForm form)
    {
        IEnumerable<LeadState> states = JsonForm.Items(form.States).Select(totals => totals.State);
        JsonForm.Require(states.SequenceEqual(LeadState.Funnel), $"the states {string.Join(", ", LeadState.Funnel)} in this order");
        JsonForm.Require(form.States[0].Entered == form.Count, "as many leads that came in as entered the first state");
        JsonForm.Require(form.States.All(totals => totals.Entered <= form.Count), "no more leads in a state than came in");
        JsonForm.Require(form.FirstContact.Durations.Total + form.FirstContact.Excluded.Total == form.Count, "a first contact, or a reason to exclude it, for each lead");
        return new LeadTotals(form.Definition, [.. form.States], form.FirstContact, form.Count);
    }
}
