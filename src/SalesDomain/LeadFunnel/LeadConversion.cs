using SalesDomain.Errors;
using SalesDomain.Leads;
using SalesDomain.Measures;

namespace SalesDomain.LeadFunnel;

/// <summary>Of the leads that left a state, how many went on: advanced / (advanced + rejected + disqualified).</summary>
/// <remarks>
/// A proportion from 0 to 1 with a Wilson interval. A lead counts once: as advanced if it ever went on, else by how its last visit ended.
/// Leads that are still there, or went back to be nurtured without a verdict, are in neither part and stand in the totals beside.
/// Source: stage-to-stage conversion of the demand waterfall of SiriusDecisions, over decided leads.
/// </remarks>
public static class LeadConversion
{
    /// <summary>The conversion of two counts.</summary>
    /// <returns>A proportion, or undefined: <c>noDecidedLeads</c>.</returns>
    /// <exception cref="InvalidValueException">A count is negative.</exception>
    public static Kpi<Proportion> Of(long advanced, long lost)
    {
        if (advanced < 0) Throw.OutOfRange(advanced, "a count of 0 or more", nameof(advanced));
        if (lost < 0) Throw.OutOfRange(lost, "a count of 0 or more", nameof(lost));
        long decided = advanced + lost;
        return decided == 0 ? Kpi.Undefined<Proportion>(UndefinedReason.NoDecidedLeads) : Kpi.Of(Proportion.Of(advanced, decided), decided);
    }

    /// <summary>The conversion of a state.</summary>
    /// <returns>A proportion, or undefined: <c>noLeads</c>, <c>noDecidedLeads</c>.</returns>
    /// <exception cref="InvalidValueException"><paramref name="state"/> is not in the funnel.</exception>
    public static Kpi<Proportion> Of(LeadTotals totals, LeadState state)
    {
        ArgumentNullException.ThrowIfNull(totals);
        LeadStateTotals of = totals[state];
        return totals.Count == 0 ? Kpi.Undefined<Proportion>(UndefinedReason.NoLeads) : Of(of.Advanced, of.Rejected + of.Disqualified);
    }
}
