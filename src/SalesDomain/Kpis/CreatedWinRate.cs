using SalesDomain.Measures;

namespace SalesDomain.Kpis;

/// <summary>Of the deals created in the period, how many are won at as-of: won / all created, open ones included.</summary>
/// <remarks>
/// A proportion from 0 to 1 with a Wilson interval. It rises as the deals mature, so compare cohorts of one age. Source:
/// Varicent's created win rate.
/// </remarks>
public static class CreatedWinRate
{
    /// <summary>The created win rate of the period.</summary>
    /// <returns>A proportion, or undefined: <c>noOpportunities</c>.</returns>
    public static Kpi<Proportion> Of(OpportunityTotals totals)
    {
        ArgumentNullException.ThrowIfNull(totals);
        Exclusions excluded = Exclusions.Of(ExclusionReason.NoCreationDate, totals.UndatedCreatedCount) + Exclusions.Of(ExclusionReason.NoHistory, totals.CreatedUnknownCount);
        return totals.CreatedCount == 0
            ? Kpi.Undefined<Proportion>(UndefinedReason.NoOpportunities, 0, excluded)
            : Kpi.Of(Proportion.Of(totals.CreatedWonCount, totals.CreatedCount), totals.CreatedCount, excluded);
    }
}
