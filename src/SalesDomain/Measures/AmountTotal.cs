using System.Numerics;
using System.Text.Json.Serialization;
using SalesDomain.Currencies;

namespace SalesDomain.Measures;

/// <summary>A sum of amounts with the facts in it and the facts left out. The default value is the sum of nothing.</summary>
/// <param name="Sum">The exact sums, one a currency.</param>
/// <param name="Population">How many facts are in the sums.</param>
/// <param name="Excluded">How many are not, by reason.</param>
[JsonConverter(typeof(AmountTotalJsonConverter))]
public readonly record struct AmountTotal(MoneyBag Sum, long Population, Exclusions Excluded) : IAdditionOperators<AmountTotal, AmountTotal, AmountTotal>
{
    /// <summary>Both together.</summary>
    public static AmountTotal operator +(AmountTotal left, AmountTotal right) =>
        new(left.Sum + right.Sum, left.Population + right.Population, left.Excluded + right.Excluded);
}
