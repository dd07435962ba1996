using System.Globalization;
using System.Text.Json.Serialization;
using SalesDomain.Measures;

namespace SalesDomain.Survival;

/// <summary>A confidence interval of which an end may be unknown, as few facts bound a curve on both sides. R prints <c>NA</c> there.</summary>
/// <remarks>An unknown end is <c>null</c>: it is neither 0 nor infinity, and the facts do not say where it lies.</remarks>
/// <param name="Level">The level, above 0 and below 1, such as 0.95.</param>
/// <param name="Lower">The lower end; <c>null</c> where it is unknown.</param>
/// <param name="Upper">The upper end; <c>null</c> where it is unknown.</param>
[JsonConverter(typeof(PartialIntervalJsonConverter))]
public readonly record struct PartialInterval(double Level, double? Lower, double? Upper)
{
    /// <summary>The interval where both ends are known, else <c>null</c>.</summary>
    public ConfidenceInterval? Complete => Lower is { } lower && Upper is { } upper ? new ConfidenceInterval(Level, lower, upper) : null;

    /// <summary>The interval with four decimals at most: <c>[18, unknown] at 95 %</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"[{Text(Lower)}, {Text(Upper)}] at {Level * 100:0.##} %");

    private static string Text(double? end) => end?.ToString("0.####", CultureInfo.InvariantCulture) ?? "unknown";
}
