using SalesDomain.Errors;
using SalesDomain.Measures;

namespace SalesDomain.Calibration;

/// <summary>The mean surprise of outcomes under stated probabilities, in natural logarithms: 0 is perfect, ln 2 = 0.693 is what saying one half always gets.</summary>
/// <remarks>
/// −(1/n) Σ ln p over what was won and ln (1 − p) over what was lost. Relative error below 1e-12.
/// One certainty that turns out wrong makes it infinite: it is then undefined, unless a limit for clipping is given in so many words.
/// Source: I. J. Good, Journal of the Royal Statistical Society B 14 (1952), 107-114.
/// </remarks>
public static class LogLoss
{
    /// <summary>The loss of stated probabilities as they are.</summary>
    /// <param name="totals">The probabilities and what came of them.</param>
    /// <param name="fewest">How many must have been won and how many lost, 1 or more; <see cref="CalibrationTotals.Fewest"/> by default.</param>
    /// <returns>0 or more, or undefined: <c>noObservations</c>, <c>tooFewOutcomes</c>, <c>certainAndWrong</c>.</returns>
    /// <exception cref="InvalidValueException"><paramref name="fewest"/> is below 1.</exception>
    public static Kpi<double> Of(CalibrationTotals<Probability> totals, long fewest = CalibrationTotals.Fewest)
    {
        ArgumentNullException.ThrowIfNull(totals);
        return Of(totals, 0m, fewest);
    }

    /// <summary>The loss of probabilities that are moved away from 0 and 1 first: into <paramref name="limit"/> to 1 − <paramref name="limit"/>.</summary>
    /// <param name="totals">The probabilities and what came of them.</param>
    /// <param name="limit">The lowest probability that is believed; above 0 and below one half. State it beside the figure, which hangs on it.</param>
    /// <param name="fewest">How many must have been won and how many lost, 1 or more; <see cref="CalibrationTotals.Fewest"/> by default.</param>
    /// <returns>0 or more, or undefined: <c>noObservations</c>, <c>tooFewOutcomes</c>.</returns>
    /// <exception cref="InvalidValueException"><paramref name="limit"/> or <paramref name="fewest"/> is out of range.</exception>
    public static Kpi<double> Clipped(CalibrationTotals<Probability> totals, Probability limit, long fewest = CalibrationTotals.Fewest)
    {
        ArgumentNullException.ThrowIfNull(totals);
        if (limit.Fraction is <= 0m or >= 0.5m) Throw.OutOfRange(limit, "a probability above 0 and below 50 %", nameof(limit));
        return Of(totals, limit.Fraction, fewest);
    }

    private static Kpi<double> Of(CalibrationTotals<Probability> totals, decimal limit, long fewest)
    {
        if (CalibrationTotals.Refusal(totals, fewest) is { } reason) return Kpi.Undefined<double>(reason, totals.Count, totals.Excluded);
        double sum = 0;
        foreach ((Probability score, long won, long lost) in totals.Rows())
        {
            decimal p = Math.Clamp(score.Fraction, limit, 1m - limit);
            if ((p == 0m && won > 0) || (p == 1m && lost > 0)) return Kpi.Undefined<double>(CalibrationReason.CertainAndWrong, totals.Count, totals.Excluded);
            if (won > 0) sum -= won * Math.Log((double)p);
            if (lost > 0) sum -= lost * Math.Log((double)(1m - p));
        }

        return Kpi.Of(sum / totals.Count, totals.Count, totals.Excluded);
    }
}
