using System.Numerics;
using System.Text.Json.Serialization;
using SalesDomain.Currencies;
using SalesDomain.Errors;

namespace SalesDomain.Measures;

/// <summary>A sum of amounts with the facts in it and the facts left out. The default value is the sum of nothing.</summary>
/// <param name="Sum">The exact sums, one a currency.</param>
/// <param name="Population">How many facts are in the sums.</param>
/// <param name="Excluded">How many are not, by reason.</param>
[JsonConverter(typeof(AmountTotalJsonConverter))]
public readonly record struct AmountTotal(MoneyBag Sum, long Population, Exclusions Excluded) : IAdditionOperators<AmountTotal, AmountTotal, AmountTotal>
{
    /// <summary>The sum in its one currency.</summary>
    /// <param name="ofNothing">The currency of a sum of no facts, which is 0.</param>
    /// <returns>Money, or undefined: <c>mixedCurrencies</c>; <c>noHistory</c> or <c>noAmounts</c> where there are facts and none has an amount that counts.</returns>
    /// <exception cref="InvalidValueException"><paramref name="ofNothing"/> is XXX.</exception>
    public Kpi<Money> AsMoney(Currency ofNothing)
    {
        if (ofNothing == default) Throw.NoCurrency(nameof(ofNothing));
        return Sum.Count > 1 ? Kpi.Undefined<Money>(UndefinedReason.MixedCurrencies, Population, Excluded)
            : Population == 0 && Excluded.Total > 0 ? Kpi.Undefined<Money>(Excluded[ExclusionReason.NoHistory] > 0 ? UndefinedReason.NoHistory : UndefinedReason.NoAmounts, 0, Excluded)
            : Kpi.Of(Nearest.TrySingle(Sum, out Money sum) ? sum : Money.Zero(ofNothing), Population, Excluded);
    }

    /// <summary>Both together.</summary>
    public static AmountTotal operator +(AmountTotal left, AmountTotal right) =>
        new(left.Sum + right.Sum, left.Population + right.Population, left.Excluded + right.Excluded);
}
