using SalesDomain.Currencies;
using SalesDomain.Measures;

namespace SalesDomain.PipelineFlow;

/// <summary>Of the pipeline that was due in the window at its start, how much is open at the end and dated after it. Won and lost deals have not slipped.</summary>
/// <remarks>Formula: pushed / start, by count or by value at the start. Deals of unknown state are excluded (<c>noHistory</c>).</remarks>
public static class Slippage
{
    /// <summary>The share of deals that slipped.</summary>
    /// <returns>A proportion from 0 to 1 with a Wilson interval, or undefined: <c>noOpportunities</c> where nothing was due.</returns>
    public static Kpi<Proportion> ByCount(FlowMatrix matrix)
    {
        ArgumentNullException.ThrowIfNull(matrix);
        long start = matrix.Total.Start.Count;
        Exclusions excluded = Exclusions.Of(ExclusionReason.NoHistory, matrix.Unknown);
        return start == 0 ? Kpi.Undefined<Proportion>(UndefinedReason.NoOpportunities, 0, excluded) : Kpi.Of(Proportion.Of(matrix.Total.Pushed.Count, start), start, excluded);
    }

    /// <summary>The share of value that slipped; amounts are those at the start.</summary>
    /// <returns>A ratio of money from 0 to 1, or undefined: <c>mixedCurrencies</c>, <c>noOpportunities</c>, <c>noAmounts</c> (also where all amounts are 0).</returns>
    public static Kpi<Ratio> ByValue(FlowMatrix matrix)
    {
        ArgumentNullException.ThrowIfNull(matrix);
        FlowCell start = matrix.Total.Start;
        Exclusions excluded = start.Amount.Excluded + Exclusions.Of(ExclusionReason.NoHistory, matrix.Unknown);
        if (start.Amount.Sum.Count > 1) return Kpi.Undefined<Ratio>(UndefinedReason.MixedCurrencies, start.Amount.Population, excluded);
        if (start.Count == 0) return Kpi.Undefined<Ratio>(UndefinedReason.NoOpportunities, 0, excluded);
        Currency currency = start.Amount.Sum.Currencies.FirstOrDefault();
        ExactDecimal value = start.Amount.Sum.Exact(currency);
        return value.Sign > 0
            ? Kpi.Of(Ratio.Of(matrix.Total.Pushed.Amount.Sum.Exact(currency), value, currency), start.Amount.Population, excluded)
            : Kpi.Undefined<Ratio>(UndefinedReason.NoAmounts, start.Amount.Population, excluded);
    }
}
