using System.Numerics;
using System.Text.Json.Serialization;
using NodaTime;

namespace SalesDomain.Measures;

/// <summary>Lengths to the nanosecond with the facts left out. The default value is that of nothing.</summary>
/// <param name="Durations">How often each length occurs.</param>
/// <param name="Excluded">How many facts have no length that counts, by reason.</param>
[JsonConverter(typeof(DurationTotalJsonConverter))]
public readonly record struct DurationTotal(Histogram<Duration> Durations, Exclusions Excluded) : IAdditionOperators<DurationTotal, DurationTotal, DurationTotal>
{
    /// <summary>Both together.</summary>
    public static DurationTotal operator +(DurationTotal left, DurationTotal right) => new(left.Durations + right.Durations, left.Excluded + right.Excluded);
}
