using SalesDomain.Currencies;
using SalesDomain.Measures;

namespace SalesDomain.Kpis;

/// <summary>What the open deals are worth, each by its probability: the sum of amount × probability.</summary>
/// <remarks>
/// Money. The probability is the deal's own, else its stage's; a deal with neither is left out. Won and lost deals do not
/// count. Source: Salesforce's expected revenue; dbt_salesforce forgets to divide the percentage by 100.
/// </remarks>
public static class WeightedPipeline
{
    /// <summary>The weighted pipeline at as-of.</summary>
    /// <remarks>Where no deal has both, it is <c>noAmounts</c> if none has an amount, else <c>noProbabilities</c>.</remarks>
    /// <returns>Money, or undefined: <c>mixedCurrencies</c>, <c>noHistory</c>, <c>noAmounts</c>, <c>noProbabilities</c>.</returns>
    public static Kpi<Money> Of(OpportunityTotals totals)
    {
        ArgumentNullException.ThrowIfNull(totals);
        return OpenPipeline.Undefined(totals, totals.Weighted) is { } reason
            ? OpenPipeline.Undefined<Money>(totals, totals.Weighted, reason)
            : Kpi.Of(OpenPipeline.Sum(totals, totals.Weighted), totals.Weighted.Population, totals.Weighted.Excluded);
    }
}
