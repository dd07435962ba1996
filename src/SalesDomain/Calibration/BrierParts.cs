using System.Text.Json.Serialization;

namespace SalesDomain.Calibration;

/// <summary>What a Brier score is made of, by the bins of a <see cref="ReliabilityTable"/>.</summary>
/// <remarks>
/// B = reliability − resolution + uncertainty + variance within bins − covariance within bins. The first three alone are the score only where all probabilities of a bin are the same.
/// Each part is exact to 28 digits, and so is their sum within 1e-27.
/// Source: A. H. Murphy, Journal of Applied Meteorology 12 (1973), 595-600; D. B. Stephenson, C. A. S. Coelho and I. T. Jolliffe, Weather and Forecasting 23 (2008), 752-757.
/// </remarks>
/// <param name="Reliability">Σ nₖ/n (p̄ₖ − ōₖ)²: how far predictions are off; 0 is best.</param>
/// <param name="Resolution">Σ nₖ/n (ōₖ − ō)²: how far outcomes differ between bins; large is good.</param>
/// <param name="Uncertainty">ō (1 − ō): how hard it is; nothing that a prediction can change.</param>
/// <param name="WithinBinVariance">Σ (p − p̄ₖ)²/n.</param>
/// <param name="WithinBinCovariance">2 Σ (p − p̄ₖ)(y − ōₖ)/n.</param>
[JsonConverter(typeof(BrierPartsJsonConverter))]
public readonly record struct BrierParts(decimal Reliability, decimal Resolution, decimal Uncertainty, decimal WithinBinVariance, decimal WithinBinCovariance)
{
    /// <summary>The parts together: the Brier score.</summary>
    public decimal Score => Reliability - Resolution + Uncertainty + WithinBinVariance - WithinBinCovariance;

    /// <summary>The parts with four decimals: <c>0.1585 = 0.0208 - 0.1000 + 0.2500 + 0.0028 - 0.0150</c>.</summary>
    public override string ToString() =>
        FormattableString.Invariant($"{Score:0.0000} = {Reliability:0.0000} - {Resolution:0.0000} + {Uncertainty:0.0000} + {WithinBinVariance:0.0000} - {WithinBinCovariance:0.0000}");
}
