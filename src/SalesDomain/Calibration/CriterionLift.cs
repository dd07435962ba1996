using System.Text.Json.Serialization;
using SalesDomain.Measures;

namespace SalesDomain.Calibration;

/// <summary>What a criterion is worth: the win rate of what met it beside that of what did not. Where it is unknown whether it was met, it counts on neither side.</summary>
/// <remarks>It tells what goes together, not what causes what.</remarks>
/// <param name="With">The share won of what met the criterion.</param>
/// <param name="Without">The share won of what did not.</param>
[JsonConverter(typeof(CriterionLiftJsonConverter))]
public readonly record struct CriterionLift(Proportion With, Proportion Without)
{
    /// <summary>The win rate with it less that without it; −1 to 1.</summary>
    public decimal Difference => With.Value - Without.Value;

    /// <summary>The win rate with it over that without it, exactly; undefined (<c>notComparable</c>) where nothing was won without it.</summary>
    public Kpi<decimal> Ratio => Without.Numerator == 0
        ? Kpi.Undefined<decimal>(CalibrationReason.NotComparable, With.Denominator + Without.Denominator)
        : Kpi.Of((Fraction.Of(With.Numerator, With.Denominator) / Fraction.Of(Without.Numerator, Without.Denominator)).ToDecimal(), With.Denominator + Without.Denominator);

    /// <summary>The lift of a criterion that was assessed before the outcome.</summary>
    /// <param name="totals">Whether it was met, and what came of it.</param>
    /// <param name="fewest">How many must have met it and how many not, 1 or more; <see cref="CalibrationTotals.Fewest"/> by default.</param>
    /// <returns>Both rates, or undefined: <c>noObservations</c>, <c>tooFewObservations</c>.</returns>
    /// <exception cref="Errors.InvalidValueException"><paramref name="fewest"/> is below 1.</exception>
    public static Kpi<CriterionLift> Of(CalibrationTotals<bool> totals, long fewest = CalibrationTotals.Fewest)
    {
        ArgumentNullException.ThrowIfNull(totals);
        Kpi<Proportion> with = Rate(true), without = Rate(false);
        if (with.TryGetValue(out Proportion met) && without.TryGetValue(out Proportion unmet)) return Kpi.Of(new CriterionLift(met, unmet), totals.Count, totals.Excluded);
        return Kpi.Undefined<CriterionLift>(totals.Count == 0 ? CalibrationReason.NoObservations : CalibrationReason.TooFewObservations, totals.Count, totals.Excluded);

        Kpi<Proportion> Rate(bool isMet)
        {
            (_, long won, long lost) = totals.Rows().FirstOrDefault(row => row.Score == isMet);
            return CalibrationTotals.Rate(won, won + lost, fewest);
        }
    }

    /// <summary>Both rates: <c>0.8000 (40/50) with, 0.2000 (10/50) without</c>.</summary>
    public override string ToString() => $"{With} with, {Without} without";
}
