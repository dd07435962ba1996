using System.Globalization;
using System.Text.Json.Serialization;

namespace SalesDomain.Measures;

/// <summary>A range that covers the true value with a stated level.</summary>
/// <param name="Level">The level, above 0 and below 1, such as 0.95.</param>
/// <param name="Lower">The lower end.</param>
/// <param name="Upper">The upper end.</param>
[JsonConverter(typeof(ConfidenceIntervalJsonConverter))]
public readonly record struct ConfidenceInterval(double Level, double Lower, double Upper)
{
    /// <summary>The interval with four decimals: <c>[0.6199, 0.6430] at 95 %</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"[{Lower:0.0000}, {Upper:0.0000}] at {Level * 100:0.##} %");
}
