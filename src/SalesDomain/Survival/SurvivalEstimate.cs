using System.Globalization;
using System.Text.Json.Serialization;
using SalesDomain.Errors;
using SalesDomain.Measures;

namespace SalesDomain.Survival;

/// <summary>The share that is still without an event after some day, with what its interval needs.</summary>
/// <remarks>The default value is that of a curve that has come down to 0, where R too states no error and no bounds.</remarks>
[JsonConverter(typeof(SurvivalEstimateJsonConverter))]
public readonly record struct SurvivalEstimate
{
    internal SurvivalEstimate(double value, double? logVariance)
    {
        Value = value;
        LogVariance = logVariance;
    }

    /// <summary>The survival S, 0 to 1. Exact to 1 part in 10^15 where nothing is censored, else to 1 in 10^12; <see cref="SurvivalCurve.ExactAt"/> has all digits.</summary>
    public double Value { get; }

    /// <summary>The variance of ln S: Σ d / (n (n − d)) over the days with events. <c>null</c> where S is 0, as ln 0 has none.</summary>
    /// <remarks>Source: M. Greenwood, Reports on Public Health and Medical Subjects 33 (1926). Relative error below 1e-12.</remarks>
    public double? LogVariance { get; }

    /// <summary>The standard error of ln S, as R's <c>survfit</c> keeps it; <c>null</c> where S is 0.</summary>
    public double? LogStandardError => LogVariance is { } variance ? Math.Sqrt(variance) : null;

    /// <summary>The standard error of S by Greenwood: S √(Σ d / (n (n − d))); <c>null</c> where S is 0.</summary>
    public double? StandardError => Value * LogStandardError;

    /// <summary>The confidence interval of S at this one day (pointwise).</summary>
    /// <remarks>
    /// With v the Greenwood sum and z the normal quantile of (1 + level) / 2:
    /// <list type="bullet">
    /// <item>plain: S ± z S √v, cut off at 0 and 1;</item>
    /// <item>log: S exp(± z √v), cut off at 1;</item>
    /// <item>log-log: S^exp(± z √v / ln S);</item>
    /// <item>logit: the inverse of logit at logit S ± z √v / (1 − S);</item>
    /// <item>arcsin: sin²(arcsin √S ± ½ z √v √(S / (1 − S))), the angle cut off at 0 and π/2.</item>
    /// </list>
    /// As in R, both ends are 1 where S is 1 for plain and log and unknown for the others, and both are unknown where S is 0.
    /// Relative error below 1e-12. Source: T. Therneau, R package survival, <c>survfit</c>, <c>conf.type</c>.
    /// </remarks>
    /// <param name="level">The level of confidence, above 0 and below 1.</param>
    /// <param name="transform">The scale on which the interval is symmetric; log is the default of R.</param>
    /// <exception cref="InvalidValueException">An argument is out of range.</exception>
    public PartialInterval Interval(double level, IntervalTransform transform = IntervalTransform.Log)
    {
        double z = NormalQuantile(level);
        if (!Enum.IsDefined(transform)) Throw.OutOfRange(transform, "one of the five transforms", nameof(transform));
        if (LogStandardError is not { } error) return new PartialInterval(level, null, null);
        double s = Value, half = z * error;
        bool certain = s == 1;
        return transform switch
        {
            IntervalTransform.Plain => new PartialInterval(level, Math.Max(0, s - (s * half)), Math.Min(1, s + (s * half))),
            IntervalTransform.Log => new PartialInterval(level, s * Math.Exp(-half), Math.Min(1, s * Math.Exp(half))),
            _ when certain => new PartialInterval(level, null, null),
            IntervalTransform.LogLog => new PartialInterval(level, Math.Pow(s, Math.Exp(-half / Math.Log(s))), Math.Pow(s, Math.Exp(half / Math.Log(s)))),
            IntervalTransform.Logit => new PartialInterval(level, Odds(-half / (1 - s)), Odds(half / (1 - s))),
            _ => new PartialInterval(level, Sine(Math.Max(0, Angle(-1))), Sine(Math.Min(Math.PI / 2, Angle(1)))),
        };

        double Odds(double shift) => 1 / (1 + ((1 - s) / s * Math.Exp(-shift)));

        double Angle(int sign) => Math.Asin(Math.Sqrt(s)) + (sign * 0.5 * half * Math.Sqrt(s / (1 - s)));

        static double Sine(double angle) => Math.Sin(angle) * Math.Sin(angle);
    }

    /// <summary>The survival and its error with four decimals: <c>0.4909 (standard error 0.1642)</c>.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Value:0.0000} (standard error {StandardError?.ToString("0.0000", CultureInfo.InvariantCulture) ?? "unknown"})");

    /// <summary>The normal quantile of (1 + level) / 2, of a checked level.</summary>
    internal static double NormalQuantile(double level)
    {
        if (!(level is > 0 and < 1)) Throw.OutOfRange(level, "a level above 0 and below 1, such as 0.95", nameof(level));
        return -NormalDistribution.Quantile((1 - level) / 2);
    }
}
