using System.Text.Json.Serialization;
using SalesDomain.Measures;

namespace SalesDomain.Calibration;

/// <summary>What came of scores within a band.</summary>
/// <param name="From">The lowest score in the band; <c>null</c> where it has no lower end.</param>
/// <param name="To">The score at which the next band begins; <c>null</c> where it has no upper end.</param>
/// <param name="Won">How many were won.</param>
/// <param name="Lost">How many were lost.</param>
[JsonConverter(typeof(CalibratedBandJsonConverter))]
public readonly record struct CalibratedBand(decimal? From, decimal? To, long Won, long Lost)
{
    /// <summary>How many there are.</summary>
    public long Count => Won + Lost;

    /// <summary>The win rate of the band, with its <see cref="Proportion.Wilson"/> interval: 8 of 10 may be anything from 49 % to 94 %.</summary>
    /// <param name="fewest">How many must be in the band, 1 or more; <see cref="CalibrationTotals.Fewest"/> by default.</param>
    /// <returns>The share won, or undefined: <c>noObservations</c>, <c>tooFewObservations</c>.</returns>
    /// <exception cref="Errors.InvalidValueException"><paramref name="fewest"/> is below 1.</exception>
    public Kpi<Proportion> Rate(long fewest = CalibrationTotals.Fewest) => CalibrationTotals.Rate(Won, Count, fewest);

    /// <summary>The band and its counts: <c>40 to 60: 12 of 31 won</c>.</summary>
    public override string ToString()
    {
        string range = From is null ? FormattableString.Invariant($"below {To}") : To is null ? FormattableString.Invariant($"{From} and above") : FormattableString.Invariant($"{From} to {To}");
        return FormattableString.Invariant($"{range}: {Won} of {Count} won");
    }
}
