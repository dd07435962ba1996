using SalesDomain.Measures;

namespace SalesDomain.PipelineFlow;

/// <summary>How long deals took from creation to their last closing: whole days between the two dates, with mean, median and quartiles.</summary>
/// <remarks>Days, 0 is legal. A reopened deal is open until it is closed again. Only deals that have closed count, so a fast-growing team looks faster than it is.</remarks>
public static class TimeToClose
{
    /// <summary>The time to win: of the deals that are won at as-of.</summary>
    /// <returns>A distribution of days, or undefined: <c>noOpportunities</c>, <c>noWonOpportunities</c>, <c>noDates</c>.</returns>
    public static Kpi<Distribution> OfWon(FlowTotals totals)
    {
        ArgumentNullException.ThrowIfNull(totals);
        return Of(totals, totals.DaysToWin, UndefinedReason.NoWonOpportunities);
    }

    /// <summary>The time to loss: of the deals that are lost at as-of.</summary>
    /// <returns>A distribution of days, or undefined: <c>noOpportunities</c>, <c>noLostOpportunities</c>, <c>noDates</c>.</returns>
    public static Kpi<Distribution> OfLost(FlowTotals totals)
    {
        ArgumentNullException.ThrowIfNull(totals);
        return Of(totals, totals.DaysToLoss, UndefinedReason.NoLostOpportunities);
    }

    private static Kpi<Distribution> Of(FlowTotals totals, DayTotal time, UndefinedReason none)
    {
        Exclusions excluded = totals.Excluded + time.Excluded;
        if (totals.Count == 0) return Kpi.Undefined<Distribution>(UndefinedReason.NoOpportunities, 0, excluded);
        if (time.Days.Count == 0) return Kpi.Undefined<Distribution>(time.Excluded.Total == 0 ? none : UndefinedReason.NoDates, 0, excluded);
        Distribution days = Distribution.Of(time.Days.Select(bar => KeyValuePair.Create((decimal)bar.Key, bar.Value)));
        return Kpi.Of(days, days.Count, excluded);
    }
}
