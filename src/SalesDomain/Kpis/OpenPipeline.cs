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
        return Undefined(totals, totals.Open) is { } reason
            ? Undefined<Money>(totals, totals.Open, reason)
            : Kpi.Of(Sum(totals, totals.Open), totals.Open.Population, totals.Open.Excluded);
    }

    /// <summary>Why a sum over open deals cannot be said; <c>null</c> where it can.</summary>
    internal static UndefinedReason? Undefined(OpportunityTotals totals, AmountTotal total) =>
        total.Sum.Count > 1 ? UndefinedReason.MixedCurrencies
        : totals.IsPastWithoutHistory ? UndefinedReason.NoHistory
        : total.Sum.Count == 0 ? Missing(total.Excluded)
        : null;

    /// <summary>A sum over open deals that can be said: of none it is 0.</summary>
    internal static Money Sum(OpportunityTotals totals, AmountTotal total) =>
        Nearest.TrySingle(total.Sum, out Money sum) ? sum : Money.Zero(totals.CurrencyOfNothing);

    /// <summary>A KPI of open deals without a value. In the past it is unknown which deals were open, so none are counted.</summary>
    internal static Kpi<T> Undefined<T>(OpportunityTotals totals, AmountTotal total, UndefinedReason reason)
        where T : notnull =>
        totals.IsPastWithoutHistory ? Kpi.Undefined<T>(reason) : Kpi.Undefined<T>(reason, total.Population, total.Excluded);

    /// <summary>What the facts of an empty sum lack; <c>null</c> where there was no fact, or all were ruled out.</summary>
    private static UndefinedReason? Missing(Exclusions excluded) =>
        excluded[ExclusionReason.NoHistory] > 0 ? UndefinedReason.NoHistory
        : excluded[ExclusionReason.NoProbability] > 0 ? UndefinedReason.NoProbabilities
        : excluded[ExclusionReason.NoAmount] + excluded[ExclusionReason.NegativeAmount] > 0 ? UndefinedReason.NoAmounts
        : excluded[ExclusionReason.NoExpectedCloseDate] > 0 ? UndefinedReason.NoDates
        : null;
}
