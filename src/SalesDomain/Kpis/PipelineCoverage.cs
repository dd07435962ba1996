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

    internal static Kpi<Ratio> Of(OpportunityTotals totals, QuotaStanding standing) => Over(totals, standing.Quota);

    internal static Kpi<Ratio> OfRemaining(OpportunityTotals totals, QuotaStanding standing)
    {
        Kpi<Money> remaining = standing.IsMixed
            ? Kpi.Undefined<Money>(UndefinedReason.MixedCurrencies)
            : standing.Quota.Select(quota => quota - standing.Credited.Sum.In(quota.Currency));
        if (remaining.IsDefined && !remaining.Value.IsPositive) remaining = Kpi.Undefined<Money>(UndefinedReason.AlreadyAttained);
        else if (remaining.IsDefined && standing.Uncreditable is { } missing) remaining = Kpi.Undefined<Money>(missing);
        return Over(totals, remaining);
    }

    private static Kpi<Ratio> Over(OpportunityTotals totals, Kpi<Money> quota)
    {
        Kpi<Money> due = OpenPipeline.Sum(totals, totals.Due);
        bool nothing = due.IsDefined && due.Population == 0;
        if (due.IsDefined && !nothing && quota.IsDefined && due.Value.Currency != quota.Value.Currency)
            return Kpi.Undefined<Ratio>(UndefinedReason.MixedCurrencies, 0, due.Excluded);
        if (due.Reason is { } noDue && quota.Reason is { } noQuota) return Kpi.Undefined<Ratio>(UndefinedReason.First(noDue, noQuota), 0, due.Excluded);
        if ((due.Reason ?? quota.Reason) is { } reason) return Kpi.Undefined<Ratio>(reason, 0, due.Excluded);

        // a sum of nothing is 0 in any currency
        Money numerator = nothing ? Money.Zero(quota.Value.Currency) : due.Value;
        return Kpi.Of(Ratio.Of(numerator, quota.Value), due.Population, due.Excluded);
    }
}
