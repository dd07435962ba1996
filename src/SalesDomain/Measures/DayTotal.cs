using System.Numerics;
using System.Text.Json.Serialization;

namespace SalesDomain.Measures;

/// <summary>Lengths in whole days with the facts left out. The default value is that of nothing.</summary>
/// <param name="Days">How often each length occurs.</param>
/// <param name="Excluded">How many facts have no length that counts, by reason.</param>
[JsonConverter(typeof(DayTotalJsonConverter))]
public readonly record struct DayTotal(Histogram<int> Days, Exclusions Excluded) : IAdditionOperators<DayTotal, DayTotal, DayTotal>
{
    /// <summary>Both together.</summary>
    public static DayTotal operator +(DayTotal left, DayTotal right) => new(left.Days + right.Days, left.Excluded + right.Excluded);
}
