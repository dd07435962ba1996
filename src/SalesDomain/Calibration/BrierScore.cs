using SalesDomain.Measures;

namespace SalesDomain.Calibration;

/// <summary>The mean squared error of stated probabilities: 0 is perfect, 0.25 is what saying one half always gets, 1 is always certain and wrong.</summary>
/// <remarks>
/// (1/n) Σ (p − y)², with y 1 for what was won and 0 for what was lost; exact, divided once.
/// Source: G. W. Brier, Monthly Weather Review 78 (1950), 1-3, in its form for two outcomes.
/// </remarks>
public static class BrierScore
{
    /// <summary>The score of stated probabilities.</summary>
    /// <param name="totals">The probabilities and what came of them.</param>
    /// <param name="fewest">How many must have been won and how many lost, 1 or more; <see cref="CalibrationTotals.Fewest"/> by default.</param>
    /// <returns>0 to 1, or undefined: <c>noObservations</c>, <c>tooFewOutcomes</c>.</returns>
    /// <exception cref="Errors.InvalidValueException"><paramref name="fewest"/> is below 1.</exception>
    public static Kpi<decimal> Of(CalibrationTotals<Probability> totals, long fewest = CalibrationTotals.Fewest) =>
        CalibrationTotals.Refusal(totals, fewest) is { } reason
            ? Kpi.Undefined<decimal>(reason, totals.Count, totals.Excluded)
            : Kpi.Of(Exact(totals).ToDecimal(), totals.Count, totals.Excluded);

    /// <summary>How much better the probabilities are than saying the base rate always: 1 is perfect, 0 no better, below 0 worse.</summary>
    /// <remarks>1 − B / (ō (1 − ō)), with B the score and ō the share won.</remarks>
    /// <inheritdoc cref="Of"/>
    /// <returns>At most 1, or undefined: <c>noObservations</c>, <c>tooFewOutcomes</c>.</returns>
    public static Kpi<decimal> Skill(CalibrationTotals<Probability> totals, long fewest = CalibrationTotals.Fewest)
    {
        if (CalibrationTotals.Refusal(totals, fewest) is { } reason) return Kpi.Undefined<decimal>(reason, totals.Count, totals.Excluded);
        Fraction skill = Fraction.Of(1L) - (Exact(totals) / Uncertainty(totals));
        return Kpi.Of(skill.ToDecimal(), totals.Count, totals.Excluded);
    }

    internal static Fraction Exact(CalibrationTotals<Probability> totals)
    {
        Fraction sum = Fraction.Of(0L);
        foreach ((Probability score, long won, long lost) in totals.Rows())
        {
            Fraction p = Fraction.Of(score.Fraction), miss = Fraction.Of(1m - score.Fraction);
            sum += (Fraction.Of(won) * miss * miss) + (Fraction.Of(lost) * p * p);
        }

        return sum / Fraction.Of(totals.Count);
    }

    /// <summary>ō (1 − ō): the score of the base rate itself.</summary>
    internal static Fraction Uncertainty(CalibrationTotals<Probability> totals) =>
        Fraction.Of(totals.WonCount) * Fraction.Of(totals.LostCount) / (Fraction.Of(totals.Count) * Fraction.Of(totals.Count));
}
