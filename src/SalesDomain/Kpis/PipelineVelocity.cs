using SalesDomain.Currencies;
using SalesDomain.Measures;

namespace SalesDomain.Kpis;

/// <summary>What the pipeline brings a day: open deals × average deal size × win rate / mean won cycle.</summary>
/// <remarks>
/// Money a day. It is one exact fraction, divided once, and undefined where one of its four parts is. Its population is that
/// of its first part, the open deals. Source: the sales velocity of HubSpot, Salesforce and Close.com.
/// </remarks>
public static class PipelineVelocity
{
    /// <summary>The velocity a day, from deals open at as-of and deals closed in the period.</summary>
    /// <returns>Money a day, or undefined for the first reason among those of its parts, <c>noHistory</c> and <c>zeroCycle</c>.</returns>
    public static Kpi<Money> PerDay(OpportunityTotals totals)
    {
        ArgumentNullException.ThrowIfNull(totals);
        return PerDay(totals, AverageDealSize.Of(totals), WinRate.Of(totals), SalesCycle.OfWon(totals));
    }

    /// <summary>The velocity from parts that are computed already.</summary>
    internal static Kpi<Money> PerDay(OpportunityTotals totals, Kpi<MoneyDistribution> size, Kpi<Proportion> winRate, Kpi<Distribution> cycle)
    {
        Exclusions unknown = Exclusions.Of(ExclusionReason.NoHistory, totals.UnknownCount);
        UndefinedReason? past = totals.IsPastWithoutHistory ? UndefinedReason.NoHistory : null;
        UndefinedReason? still = cycle.TryGetValue(out Distribution? days) && days.ExactMean.Numerator.IsZero ? UndefinedReason.ZeroCycle : null;
        if (UndefinedReason.First(past, size.Reason, winRate.Reason, cycle.Reason, still) is { } reason) return Kpi.Undefined<Money>(reason, past is null ? totals.OpenCount : 0, past is null ? unknown : Exclusions.None);

        Fraction value = Fraction.Of(totals.OpenCount) * size.Value.Amounts.ExactMean
            * (Fraction.Of(winRate.Value.Numerator) / Fraction.Of(winRate.Value.Denominator)) / cycle.Value.ExactMean;
        return Kpi.Of(Money.Of(value.ToDecimal(), size.Value.Currency), totals.OpenCount, unknown);
    }
}
