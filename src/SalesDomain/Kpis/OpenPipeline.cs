using SalesDomain.Currencies;
using SalesDomain.Measures;

namespace SalesDomain.Kpis;

/// <summary>What the open deals are worth: the sum of their amounts, whatever their dates and categories.</summary>
/// <remarks>Money. A sum of no deals is 0; a sum whose deals all lack amounts is undefined.</remarks>
public static class OpenPipeline
{
    /// <summary>The open pipeline at as-of.</summary>
    /// <returns>Money, or undefined: <c>mixedCurrencies</c>, <c>noHistory</c>, <c>noAmounts</c>.</returns>
    public static Kpi<Money> Of(OpportunityTotals totals)
    {
        ArgumentNullException.ThrowIfNull(totals);
        return Sum(totals, totals.Open);
    }

    /// <summary>A sum over open deals, by the rules that all such sums share.</summary>
    internal static Kpi<Money> Sum(OpportunityTotals totals, AmountTotal total)
    {
        if (total.Sum.Count > 1) return Kpi.Undefined<Money>(UndefinedReason.MixedCurrencies, 0, total.Excluded);
        if (totals.IsPastWithoutHistory) return Kpi.Undefined<Money>(UndefinedReason.NoHistory, 0, total.Excluded);
        if (total.Sum.TrySingle(out Money sum)) return Kpi.Of(sum, total.Population, total.Excluded);
        return Missing(total.Excluded) is { } reason
            ? Kpi.Undefined<Money>(reason, 0, total.Excluded)
            : Kpi.Of(Money.Zero(totals.CurrencyOfNothing), 0, total.Excluded);
    }

    /// <summary>What all facts of an empty sum lack; <c>null</c> where there was no fact, or all were ruled out.</summary>
    private static UndefinedReason? Missing(Exclusions excluded)
    {
        if (excluded[ExclusionReason.NoAmount] + excluded[ExclusionReason.NegativeAmount] > 0)
            return excluded[ExclusionReason.NoProbability] > 0 ? UndefinedReason.NoProbabilities : UndefinedReason.NoAmounts;
        if (excluded[ExclusionReason.NoProbability] > 0) return UndefinedReason.NoProbabilities;
        return excluded[ExclusionReason.NoExpectedCloseDate] > 0 ? UndefinedReason.NoDates : null;
    }
}
