using System.Numerics;
using SalesDomain.Measures;

namespace SalesDomain.Calibration;

/// <summary>How well scores tell what is won from what is lost: the area under the ROC curve (AUC), which is how likely a won one has the higher score of two.</summary>
/// <remarks>
/// (pairs of won and lost where the won one scores higher + half of those where both score the same) / all pairs; exact, divided once. 1 is perfect order, 0.5 none, below 0.5 the wrong way round.
/// It asks for order only, so points of any scale have it and no probability comes of it.
/// Source: H. B. Mann and D. R. Whitney, Annals of Mathematical Statistics 18 (1947), 50-60; J. A. Hanley and B. J. McNeil, Radiology 143 (1982), 29-36.
/// </remarks>
public static class RocArea
{
    /// <summary>The area of scores; linear in the distinct scores.</summary>
    /// <typeparam name="T">What was judged.</typeparam>
    /// <param name="totals">The scores and what came of them.</param>
    /// <param name="fewest">How many must have been won and how many lost, 1 or more; <see cref="CalibrationTotals.Fewest"/> by default.</param>
    /// <returns>0 to 1, or undefined: <c>noObservations</c>, <c>tooFewOutcomes</c>.</returns>
    /// <exception cref="Errors.InvalidValueException"><paramref name="fewest"/> is below 1.</exception>
    public static Kpi<decimal> Of<T>(CalibrationTotals<T> totals, long fewest = CalibrationTotals.Fewest)
        where T : struct, IComparable<T>, IEquatable<T>
    {
        if (CalibrationTotals.Refusal(totals, fewest) is { } reason) return Kpi.Undefined<decimal>(reason, totals.Count, totals.Excluded);
        BigInteger halves = BigInteger.Zero;
        BigInteger below = BigInteger.Zero;
        foreach ((_, long won, long lost) in totals.Rows())
        {
            halves += won * ((2 * below) + lost);
            below += lost;
        }

        Fraction area = Fraction.Of(halves, 2 * (BigInteger)totals.WonCount * totals.LostCount);
        return Kpi.Of(area.ToDecimal(), totals.Count, totals.Excluded);
    }
}
