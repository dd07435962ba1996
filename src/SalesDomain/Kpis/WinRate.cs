using SalesDomain.Errors;
using SalesDomain.Measures;

namespace SalesDomain.Kpis;

/// <summary>Of the deals that closed, how many were won: won / (won + lost). Open deals do not count.</summary>
/// <remarks>
/// A proportion from 0 to 1 with a Wilson interval. Source: the close-based count of Close.com, Atrium and MetricFlow.
/// Not to be confused with <see cref="CreatedWinRate"/>, which divides by all deals created.
/// </remarks>
public static class WinRate
{
    /// <summary>The win rate of two counts.</summary>
    /// <returns>A proportion, or undefined: <c>noClosedOpportunities</c>.</returns>
    /// <exception cref="InvalidValueException">A count is negative.</exception>
    public static Kpi<Proportion> Of(long won, long lost)
    {
        if (won < 0) Throw.OutOfRange(won, "a count of 0 or more", nameof(won));
        if (lost < 0) Throw.OutOfRange(lost, "a count of 0 or more", nameof(lost));
        return won == 0 && lost == 0 ? Kpi.Undefined<Proportion>(UndefinedReason.NoClosedOpportunities) : Kpi.Of(Proportion.Of(won, won + lost), won + lost);
    }

    /// <summary>The win rate of deals closed in the period.</summary>
    /// <returns>A proportion, or undefined: <c>noOpportunities</c>, <c>noClosedOpportunities</c>.</returns>
    public static Kpi<Proportion> Of(OpportunityTotals totals)
    {
        ArgumentNullException.ThrowIfNull(totals);
        long closed = totals.WonCount + totals.LostCount;
        Exclusions excluded = Exclusions.Of(ExclusionReason.NoCloseDate, totals.UndatedWonCount + totals.UndatedLostCount);
        if (totals.Count == 0) return Kpi.Undefined<Proportion>(UndefinedReason.NoOpportunities, 0, excluded);
        return closed == 0
            ? Kpi.Undefined<Proportion>(UndefinedReason.NoClosedOpportunities, 0, excluded)
            : Kpi.Of(Proportion.Of(totals.WonCount, closed), closed, excluded);
    }
}
