using SalesDomain.Currencies;
using SalesDomain.Measures;

namespace SalesDomain.Kpis;

/// <summary>What a won deal is worth: the value won over the number of won deals that have an amount, with median and quartiles.</summary>
/// <remarks>Money. Deals won in the period by closing date; 0 is an amount, negative ones are left out. Quantiles: Hyndman and Fan, definition 7.</remarks>
public static class AverageDealSize
{
    /// <summary>The sizes of the deals won in the period.</summary>
    /// <returns>A distribution of money, or undefined: <c>mixedCurrencies</c>, <c>noOpportunities</c>, <c>noWonOpportunities</c>, <c>noAmounts</c>.</returns>
    public static Kpi<MoneyDistribution> Of(OpportunityTotals totals)
    {
        ArgumentNullException.ThrowIfNull(totals);
        Exclusions excluded = totals.Won.Excluded + Exclusions.Of(ExclusionReason.NoCloseDate, totals.UndatedWonCount);
        if (totals.Won.ByCurrency.Count > 1) return Kpi.Undefined<MoneyDistribution>(UndefinedReason.MixedCurrencies, totals.Won.ByCurrency.Values.Sum(amounts => amounts.Total), excluded);
        if (totals.Count == 0) return Kpi.Undefined<MoneyDistribution>(UndefinedReason.NoOpportunities, 0, excluded);
        if (totals.WonCount == 0) return Kpi.Undefined<MoneyDistribution>(UndefinedReason.NoWonOpportunities, 0, excluded);
        if (totals.Won.ByCurrency.Count == 0) return Kpi.Undefined<MoneyDistribution>(UndefinedReason.NoAmounts, 0, excluded);
        (Currency currency, Histogram<decimal> amounts) = totals.Won.ByCurrency.First();
        Distribution distribution = Distribution.Of(amounts);
        return Kpi.Of(new MoneyDistribution(distribution, currency), distribution.Count, excluded);
    }
}
