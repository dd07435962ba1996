using System.Numerics;
using SalesDomain.Errors;
using SalesDomain.Measures;

namespace SalesDomain.Calibration;

/// <summary>How far two raters agree beyond chance, where near misses count less than far ones: 1 is full agreement, 0 what chance gives, below 0 less than that.</summary>
/// <remarks>
/// 1 − Σ vᵢⱼ oᵢⱼ / Σ vᵢⱼ eᵢⱼ, with o the things rated i by one and j by the other, e = rᵢ cⱼ / n what chance gives, and v the weight of the disagreement; exact, divided once.
/// A scale is worth scoring by when those who use it agree.
/// Source: J. Cohen, Psychological Bulletin 70 (1968), 213-220.
/// </remarks>
public static class WeightedKappa
{
    /// <summary>The agreement of two raters.</summary>
    /// <param name="totals">What they rated.</param>
    /// <param name="weights">How much a disagreement weighs.</param>
    /// <param name="fewest">
    /// How many things must have been rated, 1 or more; by default twice the square of the number of levels, from D. V. Cicchetti, Applied Psychological Measurement 5 (1981), 101-104.
    /// </param>
    /// <returns>At most 1, or undefined: <c>noObservations</c>, <c>tooFewObservations</c>, or <c>notComparable</c> where both put everything on one same level.</returns>
    /// <exception cref="InvalidValueException"><paramref name="weights"/> is no member of the enumeration, or <paramref name="fewest"/> is below 1.</exception>
    public static Kpi<decimal> Of(RatingTotals totals, KappaWeights weights, long? fewest = null)
    {
        ArgumentNullException.ThrowIfNull(totals);
        if (!Enum.IsDefined(weights)) Throw.OutOfRange(weights, "Linear or Quadratic", nameof(weights));
        long least = fewest ?? 2L * totals.Levels * totals.Levels;
        CalibrationTotals.CheckFewest(least, nameof(fewest));
        if (totals.Count == 0) return Kpi.Undefined<decimal>(CalibrationReason.NoObservations);
        if (totals.Count < least) return Kpi.Undefined<decimal>(CalibrationReason.TooFewObservations, totals.Count);

        int levels = totals.Levels;
        BigInteger[] rows = new BigInteger[levels], columns = new BigInteger[levels];
        BigInteger observed = BigInteger.Zero, expected = BigInteger.Zero;
        for (int i = 0; i < levels; i++)
        {
            for (int j = 0; j < levels; j++)
            {
                rows[i] += totals[i, j];
                columns[j] += totals[i, j];
                observed += Weight(i, j) * (BigInteger)totals[i, j];
            }
        }

        for (int i = 0; i < levels; i++)
        {
            for (int j = 0; j < levels; j++) expected += Weight(i, j) * rows[i] * columns[j];
        }

        if (expected.IsZero) return Kpi.Undefined<decimal>(CalibrationReason.NotComparable, totals.Count);
        return Kpi.Of((Fraction.Of(1L) - Fraction.Of(observed * totals.Count, expected)).ToDecimal(), totals.Count);

        int Weight(int i, int j) => weights == KappaWeights.Linear ? Math.Abs(i - j) : (i - j) * (i - j);
    }
}
