using SalesDomain.Errors;
using SalesDomain.Measures;
using SalesDomain.Opportunities;

namespace SalesDomain.PipelineFlow;

/// <summary>Of the deals that left a stage, how many went on: advanced / (advanced + lost).</summary>
/// <remarks>
/// A proportion from 0 to 1 with a Wilson interval. Each deal counts once, lost ones too; those still there are in neither part and stand in the
/// totals beside, unless the definition divides by all that entered (<see cref="StageDenominator.Entered"/>). Source: Varicent's linear model.
/// </remarks>
public static class StageConversion
{
    /// <summary>The conversion of two counts.</summary>
    /// <returns>A proportion, or undefined: <c>noDecidedOpportunities</c>.</returns>
    /// <exception cref="InvalidValueException">A count is negative.</exception>
    public static Kpi<Proportion> Of(long advanced, long lost)
    {
        if (advanced < 0) Throw.OutOfRange(advanced, "a count of 0 or more", nameof(advanced));
        if (lost < 0) Throw.OutOfRange(lost, "a count of 0 or more", nameof(lost));
        return Of(advanced, advanced + lost, Exclusions.None);
    }

    /// <summary>The conversion of a stage.</summary>
    /// <returns>A proportion, or undefined: <c>noOpportunities</c>, <c>noDecidedOpportunities</c>.</returns>
    /// <exception cref="InvalidValueException"><paramref name="stage"/> is no open stage of the pipeline.</exception>
    public static Kpi<Proportion> Of(FlowTotals totals, PipelineStage stage)
    {
        ArgumentNullException.ThrowIfNull(totals);
        StageTotals of = totals[stage];
        if (totals.Count == 0) return Kpi.Undefined<Proportion>(UndefinedReason.NoOpportunities, 0, totals.Excluded);
        return Of(of.Advanced, totals.Definition.Denominator == StageDenominator.Entered ? of.Entered : of.Advanced + of.Lost, totals.Excluded);
    }

    private static Kpi<Proportion> Of(long advanced, long all, Exclusions excluded) =>
        all == 0 ? Kpi.Undefined<Proportion>(UndefinedReason.NoDecidedOpportunities, 0, excluded) : Kpi.Of(Proportion.Of(advanced, all), all, excluded);
}
