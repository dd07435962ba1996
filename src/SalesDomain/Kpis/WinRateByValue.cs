using SalesDomain.Currencies;
using SalesDomain.Measures;

namespace SalesDomain.Kpis;

/// <summary>Of the value of the deals that closed, how much was won: value won / (value won + value lost).</summary>
/// <remarks>
/// A ratio of money from 0 to 1, without an interval: those stand on counts. It misleads where lost deals are written with
/// amount 0, which the tool reports as <c>lostWithoutAmount</c>. Source: the win percentage of dbt_salesforce.
/// </remarks>
public static class WinRateByValue
{
    /// <summary>The win rate by value of deals closed in the period.</summary>
    /// <returns>
    /// A ratio, or undefined: <c>mixedCurrencies</c>, <c>noOpportunities</c>, <c>noClosedOpportunities</c>, <c>noAmounts</c> (also
    /// where all amounts are 0).
    /// </returns>
    public static Kpi<Ratio> Of(OpportunityTotals totals)
    {
        ArgumentNullException.ThrowIfNull(totals);
        AmountTotal won = totals.Won.ToTotal();
        AmountTotal closed = won + totals.Lost;
        Exclusions excluded = closed.Excluded + Exclusions.Of(ExclusionReason.NoCloseDate, totals.UndatedWonCount + totals.UndatedLostCount);
        if (closed.Sum.Count > 1) return Kpi.Undefined<Ratio>(UndefinedReason.MixedCurrencies, closed.Population, excluded);
        if (totals.Count == 0) return Kpi.Undefined<Ratio>(UndefinedReason.NoOpportunities, 0, excluded);
        if (totals.WonCount + totals.LostCount == 0) return Kpi.Undefined<Ratio>(UndefinedReason.NoClosedOpportunities, 0, excluded);
        Currency currency = closed.Sum.Currencies.FirstOrDefault();
        ExactDecimal value = closed.Sum.Exact(currency);
        return value.Sign > 0
            ? Kpi.Of(Ratio.Of(won.Sum.Exact(currency), value, currency), closed.Population, excluded)
            : Kpi.Undefined<Ratio>(UndefinedReason.NoAmounts, closed.Population, excluded);
    }

    /// <summary>Whether every lost deal carries the amount 0, so that the win rate by value says nothing.</summary>
    public static bool IsBlindToLosses(OpportunityTotals totals)
    {
        ArgumentNullException.ThrowIfNull(totals);
        return totals.LostCount > 0 && totals.Lost.Population == totals.LostCount && totals.Lost.Sum.Currencies.All(currency => totals.Lost.Sum.Exact(currency).Sign == 0);
    }
}
