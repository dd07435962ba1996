using NodaTime;
using SalesDomain.Errors;
using SalesDomain.Leads;
using SalesDomain.Measures;

namespace SalesDomain.LeadFunnel;

/// <summary>How long leads are in a state, in days of 24 hours, with mean, median and quartiles.</summary>
/// <remarks>
/// Completed and running visits stand apart: leads that wait would shorten or lengthen the mean of those that went. All visits of one lead
/// count together. A state that was passed by has no time, and the lead is excluded (<c>skipped</c>).
/// </remarks>
public static class TimeInLeadState
{
    private static readonly Duration Unit = Duration.FromDays(1);

    /// <summary>The time of leads that left the state.</summary>
    /// <returns>A distribution of days, or undefined: <c>noLeads</c>, <c>noDates</c> where none has left it by a dated visit.</returns>
    /// <exception cref="InvalidValueException"><paramref name="state"/> is not in the funnel.</exception>
    public static Kpi<Distribution> OfCompleted(LeadTotals totals, LeadState state)
    {
        ArgumentNullException.ThrowIfNull(totals);
        return Of(totals.Count, totals[state].Completed, Unit);
    }

    /// <summary>The time so far of leads that are in the state, until the end of as-of.</summary>
    /// <returns>A distribution of days, or undefined: <c>noLeads</c>, <c>noDates</c> where none is there.</returns>
    /// <exception cref="InvalidValueException"><paramref name="state"/> is not in the funnel.</exception>
    public static Kpi<Distribution> OfRunning(LeadTotals totals, LeadState state)
    {
        ArgumentNullException.ThrowIfNull(totals);
        return Of(totals.Count, totals[state].Running, Unit);
    }

    internal static Kpi<Distribution> Of(long leads, DurationTotal time, Duration unit)
    {
        if (leads == 0) return Kpi.Undefined<Distribution>(UndefinedReason.NoLeads, 0, time.Excluded);
        if (time.Durations.Count == 0) return Kpi.Undefined<Distribution>(UndefinedReason.NoDates, 0, time.Excluded);
        Distribution spread = Distribution.Of(time.Durations, unit);
        return Kpi.Of(spread, spread.Count, time.Excluded);
    }
}
