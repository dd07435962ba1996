using System.Text.Json.Serialization;

namespace SalesDomain.Survival;

/// <summary>A group of a log-rank test.</summary>
/// <param name="Count">How many were observed.</param>
/// <param name="Observed">How many events there were.</param>
/// <param name="Expected">How many there would have been if all groups ended at the same rate: Σ d nᵢ / n over the days with events.</param>
[JsonConverter(typeof(LogRankGroupJsonConverter))]
public readonly record struct LogRankGroup(long Count, long Observed, double Expected);
