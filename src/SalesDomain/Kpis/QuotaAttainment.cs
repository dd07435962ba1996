using SalesDomain.Currencies;
using SalesDomain.Identifiers;
using SalesDomain.Measures;

namespace SalesDomain.Kpis;

/// <summary>How much of the quota is won: credited won / quota.</summary>
/// <remarks>
/// A ratio of money, 1 is 100 %, more is possible. A win is credited where it closed inside a quota of whoever gets the
/// credit: its owner in full, or as the splits say. Where the plan has quotas of the total, all wins count towards those.
/// </remarks>
public static class QuotaAttainment
{
    /// <summary>The attainment of the total.</summary>
    /// <returns>A ratio, or undefined: <c>mixedCurrencies</c>, <c>noQuota</c>, <c>quotaPeriodMismatch</c>, <c>noAmounts</c>, <c>noDates</c>.</returns>
    public static Kpi<Ratio> Of(OpportunityTotals totals)
    {
        ArgumentNullException.ThrowIfNull(totals);
        return Of(QuotaStanding.OfTotal(totals));
    }

    /// <summary>The attainment of one owner.</summary>
    /// <param name="totals">Totals of all opportunities: credit may come from deals of others.</param>
    /// <param name="owner">Whose quota.</param>
    /// <inheritdoc cref="Of(OpportunityTotals)" path="/returns"/>
    public static Kpi<Ratio> Of(OpportunityTotals totals, OwnerId owner)
    {
        ArgumentNullException.ThrowIfNull(totals);
        return Of(QuotaStanding.OfOwner(totals, owner));
    }

    internal static Kpi<Ratio> Of(QuotaStanding standing)
    {
        AmountTotal credited = standing.Credited;
        if (standing.IsMixed) return Kpi.Undefined<Ratio>(UndefinedReason.MixedCurrencies, credited.Population, credited.Excluded);
        if (standing.Quota.Reason is { } reason) return Kpi.Undefined<Ratio>(reason, credited.Population, credited.Excluded);
        if (standing.Uncreditable is { } missing) return Kpi.Undefined<Ratio>(missing, 0, credited.Excluded);
        Money quota = standing.Quota.Value;
        return Kpi.Of(Ratio.Of(credited.Sum.Exact(quota.Currency), ExactDecimal.Of(quota.Amount), quota.Currency), credited.Population, credited.Excluded);
    }
}
