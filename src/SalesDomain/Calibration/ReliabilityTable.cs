using System.Collections.Immutable;
using System.Numerics;
using System.Text.Json.Serialization;
using SalesDomain.Errors;
using SalesDomain.Measures;

namespace SalesDomain.Calibration;

/// <summary>Stated probabilities in bins of equal width, with what was predicted in each and what came of it: of what was called 70 %, about 70 % should be won.</summary>
/// <remarks>A bin holds its lower end and not its upper, the last one both. Two are equal when they have the same totals and number of bins.</remarks>
[JsonConverter(typeof(ReliabilityTableJsonConverter))]
public sealed class ReliabilityTable : IEquatable<ReliabilityTable>
{
    private readonly CalibrationTotals<Probability> _totals;
    private readonly Bin[] _bins;

    private ReliabilityTable(CalibrationTotals<Probability> totals, int bins)
    {
        _totals = totals;
        _bins = new Bin[bins];
        Array.Fill(_bins, new Bin());
        foreach ((Probability score, long won, long lost) in totals.Rows())
        {
            Fraction p = Fraction.Of(score.Fraction);
            int index = (int)BigInteger.Min(p.Numerator * bins / p.Denominator, bins - 1);
            Fraction count = Fraction.Of(won + lost);
            Bin bin = _bins[index];
            _bins[index] = new Bin
            {
                Won = bin.Won + won,
                Lost = bin.Lost + lost,
                Sum = bin.Sum + (count * p),
                Squares = bin.Squares + (count * p * p),
                SumOfWon = bin.SumOfWon + (Fraction.Of(won) * p),
            };
        }

        Bins = [.. _bins.Select((bin, i) => new ReliabilityBin((decimal)i / bins, (decimal)(i + 1) / bins, bin.Won, bin.Lost, bin.Count == 0 ? null : bin.Mean.ToDecimal()))];
    }

    /// <summary>The bins from 0 to 1, those too that nothing fell into.</summary>
    public ImmutableArray<ReliabilityBin> Bins { get; }

    /// <summary>How many observations there are.</summary>
    public long Count => _totals.Count;

    /// <summary>The table of stated probabilities.</summary>
    /// <param name="totals">The probabilities and what came of them.</param>
    /// <param name="bins">How many bins of equal width; 1 to 1000.</param>
    /// <exception cref="InvalidValueException"><paramref name="bins"/> is out of range.</exception>
    public static ReliabilityTable Of(CalibrationTotals<Probability> totals, int bins = 10)
    {
        ArgumentNullException.ThrowIfNull(totals);
        if (bins is < 1 or > 1000) Throw.OutOfRange(bins, "1 to 1000 bins", nameof(bins));
        return new ReliabilityTable(totals, bins);
    }

    /// <summary>How far prediction and outcome are apart, on average of all observations: the expected calibration error, 0 to 1.</summary>
    /// <remarks>
    /// Σ nₖ/n |p̄ₖ − ōₖ| over the bins, with p̄ₖ the mean prediction and ōₖ the share won; exact, divided once. It hangs on the bins.
    /// Source: M. P. Naeini, G. F. Cooper and M. Hauskrecht, AAAI 2015, 2901-2907.
    /// </remarks>
    /// <param name="fewest">How many must have been won and how many lost, 1 or more; <see cref="CalibrationTotals.Fewest"/> by default.</param>
    /// <returns>0 to 1, or undefined: <c>noObservations</c>, <c>tooFewOutcomes</c>.</returns>
    /// <exception cref="InvalidValueException"><paramref name="fewest"/> is below 1.</exception>
    public Kpi<decimal> ExpectedCalibrationError(long fewest = CalibrationTotals.Fewest)
    {
        if (CalibrationTotals.Refusal(_totals, fewest) is { } reason) return Kpi.Undefined<decimal>(reason, Count, _totals.Excluded);
        Fraction sum = Fraction.Of(0L);
        foreach (Bin bin in _bins)
        {
            Fraction gap = bin.Sum - Fraction.Of(bin.Won);
            sum += gap.Numerator.Sign < 0 ? Fraction.Of(0L) - gap : gap;
        }

        return Kpi.Of((sum / Fraction.Of(Count)).ToDecimal(), Count, _totals.Excluded);
    }

    /// <summary>The Brier score in its parts.</summary>
    /// <inheritdoc cref="ExpectedCalibrationError"/>
    /// <returns>The parts, or undefined: <c>noObservations</c>, <c>tooFewOutcomes</c>.</returns>
    public Kpi<BrierParts> BrierParts(long fewest = CalibrationTotals.Fewest)
    {
        if (CalibrationTotals.Refusal(_totals, fewest) is { } reason) return Kpi.Undefined<BrierParts>(reason, Count, _totals.Excluded);
        Fraction none = Fraction.Of(0L), n = Fraction.Of(Count), baseRate = Fraction.Of(_totals.WonCount, Count);
        Fraction reliability = none, resolution = none, variance = none, covariance = none;
        foreach (Bin bin in _bins.Where(bin => bin.Count > 0))
        {
            Fraction size = Fraction.Of(bin.Count), rate = Fraction.Of(bin.Won, bin.Count), gap = bin.Mean - rate, gain = rate - baseRate;
            reliability += size * gap * gap;
            resolution += size * gain * gain;
            variance += bin.Squares - (size * bin.Mean * bin.Mean);
            covariance += bin.SumOfWon - (size * bin.Mean * rate);
        }

        BrierParts parts = new(
            (reliability / n).ToDecimal(),
            (resolution / n).ToDecimal(),
            BrierScore.Uncertainty(_totals).ToDecimal(),
            (variance / n).ToDecimal(),
            (Fraction.Of(2L) * covariance / n).ToDecimal());
        return Kpi.Of(parts, Count, _totals.Excluded);
    }

    /// <inheritdoc/>
    public bool Equals(ReliabilityTable? other) => other is not null && Bins.Length == other.Bins.Length && _totals.Equals(other._totals);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ReliabilityTable);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_totals, Bins.Length);

    /// <summary>The size in words: <c>10 bins, 180 observations</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"{Bins.Length} bins, {Count} observations");

    // exact sums, so that all is divided once
    private sealed record Bin
    {
        public long Won { get; init; }

        public long Lost { get; init; }

        public Fraction Sum { get; init; } = Fraction.Of(0L);

        public Fraction Squares { get; init; } = Fraction.Of(0L);

        public Fraction SumOfWon { get; init; } = Fraction.Of(0L);

        public long Count => Won + Lost;

        public Fraction Mean => Sum / Fraction.Of(Count);
    }
}
