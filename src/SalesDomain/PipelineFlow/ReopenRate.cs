using SalesDomain.Measures;

namespace SalesDomain.PipelineFlow;

/// <summary>Of the deals that were ever won or lost, how many were taken up again: reopened / ever closed, each deal once.</summary>
/// <remarks>A proportion from 0 to 1 with a Wilson interval. A deal that was reopened counts even where it is closed again.</remarks>
public static class ReopenRate
{
    /// <summary>The reopen rate of deals.</summary>
    /// <returns>A proportion, or undefined: <c>noOpportunities</c>, <c>noClosedOpportunities</c>.</returns>
    public static Kpi<Proportion> Of(FlowTotals totals)
    {
        ArgumentNullException.ThrowIfNull(totals);
        if (totals.Count == 0) return Kpi.Undefined<Proportion>(UndefinedReason.NoOpportunities, 0, totals.Excluded);
        return totals.EverClosed == 0
            ? Kpi.Undefined<Proportion>(UndefinedReason.NoClosedOpportunities, 0, totals.Excluded)
            : Kpi.Of(Proportion.Of(totals.Reopened, totals.EverClosed), totals.EverClosed, totals.Excluded);
    }
}
