using SalesDomain.Currencies;
using SalesDomain.Measures;

namespace SalesDomain.Kpis;

/// <summary>How often the pipeline due in the period covers the quota, whole or what is missing to it.</summary>
/// <remarks>
/// A ratio of money. Due are open deals with an expected date in the period, not before as-of (overdue) and not Omitted. What
/// is enough depends on the win rate by value: about 1 over it. Source: GitLab's pipeline coverage.
/// </remarks>
public static class PipelineCoverage
{
    /// <summary>The pipeline due over the whole quota of the total.</summary>
    /// <returns>A ratio, or undefined: <c>mixedCurrencies</c>, <c>noHistory</c>, <c>noQuota</c>, <c>quotaPeriodMismatch</c>, <c>noAmounts</c>, <c>noDates</c>.</returns>
    public static Kpi<Ratio> Of(OpportunityTotals totals)
    {
        ArgumentNullException.ThrowIfNull(totals);
        return Of(totals, QuotaStanding.OfTotal(totals));
    }

    /// <summary>The pipeline due over what is missing to the quota of the total: quota − credited won.</summary>
    /// <returns>As <see cref="Of(OpportunityTotals)"/>, and <c>alreadyAttained</c> where nothing is missing.</returns>
    public static Kpi<Ratio> OfRemaining(OpportunityTotals totals)
    {
        ArgumentNullException.ThrowIfNull(totals);
        return OfRemaining(totals, QuotaStanding.OfTotal(totals));
    }

    internal static Kpi<Ratio> Of(OpportunityTotals totals, QuotaStanding standing) =>
        Over(totals, standing, standing.Quota.Reason, standing.Quota.IsDefined ? ExactDecimal.Of(standing.Quota.Value.Amount) : default);

    internal static Kpi<Ratio> OfRemaining(OpportunityTotals totals, QuotaStanding standing)
    {
        if (standing.IsMixed) return Over(totals, standing, UndefinedReason.MixedCurrencies, default);
        if (standing.Quota.Reason is { } noQuota) return Over(totals, standing, noQuota, default);
        Money quota = standing.Quota.Value;
        ExactDecimal remaining = ExactDecimal.Of(quota.Amount) - standing.Credited.Sum.Exact(quota.Currency);
        return Over(totals, standing, remaining.Sign <= 0 ? UndefinedReason.AlreadyAttained : standing.Uncreditable, remaining);
    }

    private static Kpi<Ratio> Over(OpportunityTotals totals, QuotaStanding standing, UndefinedReason? quotaReason, ExactDecimal quota)
    {
        AmountTotal due = totals.Due;
        UndefinedReason? reason = UndefinedReason.First(OpenPipeline.Undefined(totals, due), quotaReason);
        if (standing.Quota.TryGetValue(out Money whole) && due.Sum.Currencies.Any(currency => currency != whole.Currency)) reason = UndefinedReason.MixedCurrencies;
        return reason is { } undefined
            ? OpenPipeline.Undefined<Ratio>(totals, due, undefined)
            : Kpi.Of(Ratio.Of(due.Sum.Exact(whole.Currency), quota, whole.Currency), due.Population, due.Excluded);
    }
}
