using System.Text.Json.Serialization;
using SalesDomain.Measures;

namespace SalesDomain.Calibration;

/// <summary>What was predicted within a range of probabilities, and what came of it.</summary>
/// <param name="From">The lower end, 0 to 1; in the bin.</param>
/// <param name="To">The upper end, 0 to 1; in the bin only where it is 1.</param>
/// <param name="Won">How many were won.</param>
/// <param name="Lost">How many were lost.</param>
/// <param name="MeanPredicted">The mean of the probabilities stated; <c>null</c> where there are none.</param>
[JsonConverter(typeof(ReliabilityBinJsonConverter))]
public readonly record struct ReliabilityBin(decimal From, decimal To, long Won, long Lost, decimal? MeanPredicted)
{
    /// <summary>How many there are.</summary>
    public long Count => Won + Lost;

    /// <summary>The share won; its <see cref="Proportion.Wilson"/> interval says whether the prediction is off by more than chance.</summary>
    /// <param name="fewest">How many must be in the bin, 1 or more; <see cref="CalibrationTotals.Fewest"/> by default.</param>
    /// <returns>The share, or undefined: <c>noObservations</c>, <c>tooFewObservations</c>.</returns>
    /// <exception cref="Errors.InvalidValueException"><paramref name="fewest"/> is below 1.</exception>
    public Kpi<Proportion> Observed(long fewest = CalibrationTotals.Fewest) => CalibrationTotals.Rate(Won, Count, fewest);

    /// <summary>The range, the prediction and the outcome: <c>0.6 to 0.8: 0.7 predicted, 5 of 8 won</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"{From:0.####} to {To:0.####}: {(MeanPredicted is { } mean ? FormattableString.Invariant($"{mean:0.####}") : "nothing")} predicted, {Won} of {Count} won");
}
