using NodaTime;
using SalesDomain.Errors;
using SalesDomain.Measures;
using SalesDomain.Opportunities;

namespace SalesDomain.PipelineFlow;

/// <summary>How long deals are in a stage, in days of 24 hours, with mean, median and quartiles.</summary>
/// <remarks>
/// Completed and running visits stand apart: deals that wait would shorten or lengthen the mean of those that went. All completed visits of one deal
/// count together. A stage that was passed by has no time, and the deal is excluded (<c>skipped</c>); so is one whose first visit began at an unknown
/// time (<c>noCreationDate</c>, <c>noHistory</c>). Source: HubSpot's cumulative time in stage.
/// </remarks>
public static class TimeInStage
{
    private static readonly Duration Unit = Duration.FromDays(1);

    /// <summary>The time of visits that ended, summed for each deal.</summary>
    /// <returns>A distribution of days, or undefined: <c>noOpportunities</c>, <c>noDates</c> where no deal has left the stage by a dated visit.</returns>
    /// <exception cref="InvalidValueException"><paramref name="stage"/> is no open stage of the pipeline.</exception>
    public static Kpi<Distribution> OfCompleted(FlowTotals totals, PipelineStage stage)
    {
        ArgumentNullException.ThrowIfNull(totals);
        return Of(totals, totals[stage].Completed);
    }

    /// <summary>The time so far of the visits that run on, until the end of as-of.</summary>
    /// <returns>A distribution of days, or undefined: <c>noOpportunities</c>, <c>noDates</c> where no deal is there by a dated visit.</returns>
    /// <exception cref="InvalidValueException"><paramref name="stage"/> is no open stage of the pipeline.</exception>
    public static Kpi<Distribution> OfRunning(FlowTotals totals, PipelineStage stage)
    {
        ArgumentNullException.ThrowIfNull(totals);
        return Of(totals, totals[stage].Running);
    }

    private static Kpi<Distribution> Of(FlowTotals totals, DurationTotal time)
    {
        Exclusions excluded = totals.Excluded + time.Excluded;
        if (totals.Count == 0) return Kpi.Undefined<Distribution>(UndefinedReason.NoOpportunities, 0, excluded);
        if (time.Durations.Count == 0) return Kpi.Undefined<Distribution>(UndefinedReason.NoDates, 0, excluded);
        Distribution spread = Distribution.Of(time.Durations, Unit);
        return Kpi.Of(spread, spread.Count, excluded);
    }
}
