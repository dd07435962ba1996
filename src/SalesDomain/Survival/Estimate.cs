using System.Globalization;
using System.Text.Json.Serialization;
using SalesDomain.Errors;
using SalesDomain.Measures;

namespace SalesDomain.Survival;

/// <summary>A number estimated from facts, with its standard error, in one unit (days, or none for a cumulative hazard).</summary>
/// <param name="Value">The estimate.</param>
/// <param name="StandardError">The standard deviation of the estimate; 0 or more.</param>
[JsonConverter(typeof(EstimateJsonConverter))]
public readonly record struct Estimate(double Value, double StandardError)
{
    /// <summary>The interval by the normal approximation: value ± z · standard error, with z the normal quantile of (1 + level) / 2. Not cut off anywhere.</summary>
    /// <param name="level">The level of confidence, above 0 and below 1.</param>
    /// <exception cref="InvalidValueException"><paramref name="level"/> is out of range.</exception>
    public ConfidenceInterval Interval(double level)
    {
        double half = SurvivalEstimate.NormalQuantile(level) * StandardError;
        return new ConfidenceInterval(level, Value - half, Value + half);
    }

    /// <summary>Both with four decimals at most: <c>41.4159 (standard error 10.8289)</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Value:0.####} (standard error {StandardError:0.####})");
}
