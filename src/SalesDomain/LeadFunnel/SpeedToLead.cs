using NodaTime;
using SalesDomain.Measures;

namespace SalesDomain.LeadFunnel;

/// <summary>How long a new lead waits for the first contact, in hours; the median is the figure that is quoted.</summary>
/// <remarks>
/// Leads without a contact by as-of are excluded (<c>noFirstContact</c>), and so are those contacted before they came in (<c>negativeCycle</c>).
/// Hours of the clock, nights and weekends included.
/// </remarks>
public static class SpeedToLead
{
    /// <summary>The wait of the leads that were contacted.</summary>
    /// <returns>A distribution of hours, or undefined: <c>noLeads</c>, <c>noDates</c>.</returns>
    public static Kpi<Distribution> Hours(LeadTotals totals)
    {
        ArgumentNullException.ThrowIfNull(totals);
        return TimeInLeadState.Of(totals.Count, totals.FirstContact, Duration.FromHours(1));
    }
}
