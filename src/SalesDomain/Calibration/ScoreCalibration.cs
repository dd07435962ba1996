using System.Collections.Immutable;
using System.Numerics;
using System.Text.Json.Serialization;
using SalesDomain.Errors;
using SalesDomain.Measures;

namespace SalesDomain.Calibration;

/// <summary>What points have meant so far: the win rate of each band of scores. The only way from points to a <see cref="Measures.Probability"/>.</summary>
/// <remarks>
/// Two are equal when they have the same totals and bands.
/// <code>
/// ScoreCalibration calibration = ScoreCalibration.Of(points, ScoreBands.CutAt(40, 60));
/// Kpi&lt;Probability&gt; probability = calibration.Probability(72, priorWeight: 10);
/// </code>
/// </remarks>
[JsonConverter(typeof(ScoreCalibrationJsonConverter))]
public sealed class ScoreCalibration : IEquatable<ScoreCalibration>
{
    private readonly CalibrationTotals<decimal> _totals;
    private readonly ScoreBands _cuts;

    private ScoreCalibration(CalibrationTotals<decimal> totals, ScoreBands cuts)
    {
        _totals = totals;
        _cuts = cuts;
        long[] won = new long[cuts.Count], lost = new long[cuts.Count];
        foreach ((decimal score, long count) in totals.Won) won[cuts.IndexOf(score)] += count;
        foreach ((decimal score, long count) in totals.Lost) lost[cuts.IndexOf(score)] += count;
        Bands = [.. won.Select((count, i) => new CalibratedBand(i == 0 ? null : cuts.Cuts[i - 1], i == cuts.Cuts.Length ? null : cuts.Cuts[i], count, lost[i]))];
    }

    /// <summary>The bands from the lowest, those too that nothing fell into.</summary>
    public ImmutableArray<CalibratedBand> Bands { get; }

    /// <summary>The share won of all, whatever their score; undefined (<c>noObservations</c>) where there are none.</summary>
    public Kpi<Proportion> BaseRate => _totals.BaseRate;

    /// <summary>What the points of these observations have meant.</summary>
    public static ScoreCalibration Of(CalibrationTotals<decimal> totals, ScoreBands bands)
    {
        ArgumentNullException.ThrowIfNull(totals);
        ArgumentNullException.ThrowIfNull(bands);
        return new ScoreCalibration(totals, bands);
    }

    /// <summary>The band that a score is in.</summary>
    public CalibratedBand BandOf(decimal score) => Bands[_cuts.IndexOf(score)];

    /// <summary>How likely something of this score is won: the rate of its band, drawn towards the base rate as if so many observations more had come out like the base rate.</summary>
    /// <remarks>
    /// (w + m ō) / (n + m), with w won of n in the band, ō the base rate and m the weight: the mean of a beta-binomial model with the prior Beta(m ō, m (1 − ō)); exact, divided once.
    /// A band without observations gets the base rate.
    /// Source: B. Efron and C. Morris, Journal of the American Statistical Association 70 (1975), 311-319, for the idea; A. Gelman and others, Bayesian Data Analysis, chapter 2, for the formula.
    /// </remarks>
    /// <param name="score">The points.</param>
    /// <param name="priorWeight">m, in observations; above 0. The larger, the more evidence a band needs to differ from the others.</param>
    /// <param name="fewest">How many must have been won and how many lost in all bands, 1 or more; <see cref="CalibrationTotals.Fewest"/> by default.</param>
    /// <returns>The probability, or undefined: <c>noObservations</c>, <c>tooFewOutcomes</c>.</returns>
    /// <exception cref="InvalidValueException"><paramref name="priorWeight"/> or <paramref name="fewest"/> is out of range.</exception>
    public Kpi<Probability> Probability(decimal score, decimal priorWeight, long fewest = CalibrationTotals.Fewest)
    {
        if (priorWeight <= 0m) Throw.OutOfRange(priorWeight, "a weight above 0, such as 10 observations", nameof(priorWeight));
        if (CalibrationTotals.Refusal(_totals, fewest) is { } reason) return Kpi.Undefined<Probability>(reason, _totals.Count, _totals.Excluded);
        CalibratedBand band = BandOf(score);
        Fraction weight = Fraction.Of(priorWeight), baseRate = Fraction.Of(_totals.WonCount, _totals.Count);
        Fraction shrunk = (Fraction.Of(band.Won) + (weight * baseRate)) / (Fraction.Of(band.Count) + weight);
        return Kpi.Of(Measures.Probability.FromFraction(shrunk.ToDecimal()), _totals.Count, _totals.Excluded);
    }

    /// <summary>The bands whose win rate is below that of the next lower band with enough in it: there more points mean less.</summary>
    /// <param name="fewest">How many must be in a band for it to be looked at, 1 or more; <see cref="CalibrationTotals.Fewest"/> by default.</param>
    /// <exception cref="InvalidValueException"><paramref name="fewest"/> is below 1.</exception>
    public ImmutableArray<CalibratedBand> Reversals(long fewest = CalibrationTotals.Fewest)
    {
        CalibratedBand[] compared = Compared(fewest);
        return [.. compared.Skip(1).Where((band, i) => (BigInteger)band.Won * compared[i].Count < (BigInteger)compared[i].Won * band.Count)];
    }

    /// <summary>Whether no band has a lower win rate than a lower band. Rates alone are compared: look at their intervals too.</summary>
    /// <param name="fewest">How many must be in a band for it to be looked at, 1 or more; <see cref="CalibrationTotals.Fewest"/> by default.</param>
    /// <returns>The answer, or undefined: <c>noObservations</c>, or <c>notComparable</c> where fewer than two bands have enough in them.</returns>
    /// <exception cref="InvalidValueException"><paramref name="fewest"/> is below 1.</exception>
    public Kpi<bool> IsMonotone(long fewest = CalibrationTotals.Fewest)
    {
        CalibratedBand[] compared = Compared(fewest);
        if (_totals.Count == 0) return Kpi.Undefined<bool>(CalibrationReason.NoObservations, 0, _totals.Excluded);
        long count = compared.Sum(band => band.Count);
        return compared.Length < 2 ? Kpi.Undefined<bool>(CalibrationReason.NotComparable, count, _totals.Excluded) : Kpi.Of(Reversals(fewest).IsEmpty, count, _totals.Excluded);
    }

    /// <inheritdoc/>
    public bool Equals(ScoreCalibration? other) => other is not null && _cuts.Equals(other._cuts) && _totals.Equals(other._totals);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ScoreCalibration);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_totals, _cuts);

    /// <summary>The bands: <c>below 40: 10 of 50 won; 40 and above: 40 of 50 won</c>.</summary>
    public override string ToString() => string.Join("; ", Bands);

    private CalibratedBand[] Compared(long fewest)
    {
        CalibrationTotals.CheckFewest(fewest, nameof(fewest));
        return [.. Bands.Where(band => band.Count >= fewest)];
    }
}
