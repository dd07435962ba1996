using SalesDomain.Measures;

namespace SalesDomain.Kpis;

/// <summary>How long deals took: whole days from creation (or first contact) to closing, with mean, median and quartiles.</summary>
/// <remarks>
/// Days, 0 is legal; a deal that closed before it began is left out. Only deals that have closed count, so a fast-growing
/// team looks faster than it is. Source: Frappe CRM and Atrium, won deals by closing date.
/// </remarks>
public static class SalesCycle
{
    /// <summary>The cycle of the deals won in the period.</summary>
    /// <returns>A distribution of days, or undefined: <c>noOpportunities</c>, <c>noWonOpportunities</c>, <c>noDates</c>.</returns>
    public static Kpi<Distribution> OfWon(OpportunityTotals totals)
    {
        ArgumentNullException.ThrowIfNull(totals);
        return Of(totals, totals.WonCount, totals.UndatedWonCount, totals.WonCycle, UndefinedReason.NoWonOpportunities);
    }

    /// <summary>The cycle of the deals lost in the period.</summary>
    /// <returns>A distribution of days, or undefined: <c>noOpportunities</c>, <c>noLostOpportunities</c>, <c>noDates</c>.</returns>
    public static Kpi<Distribution> OfLost(OpportunityTotals totals)
    {
        ArgumentNullException.ThrowIfNull(totals);
        return Of(totals, totals.LostCount, totals.UndatedLostCount, totals.LostCycle, UndefinedReason.NoLostOpportunities);
    }

    private static Kpi<Distribution> Of(OpportunityTotals totals, long closed, long undated, DayTotal cycle, UndefinedReason none)
    {
        Exclusions excluded = cycle.Excluded + Exclusions.Of(ExclusionReason.NoCloseDate, undated);
        if (totals.Count == 0) return Kpi.Undefined<Distribution>(UndefinedReason.NoOpportunities, 0, excluded);
        if (closed == 0) return Kpi.Undefined<Distribution>(none, 0, excluded);
        if (cycle.Days.Count == 0) return Kpi.Undefined<Distribution>(UndefinedReason.NoDates, 0, excluded);
        Distribution days = Distribution.Of(cycle.Days.Select(bar => KeyValuePair.Create((decimal)bar.Key, bar.Value)));
        return Kpi.Of(days, days.Count, excluded);
    }
}
