using SalesDomain.Currencies;

namespace SalesDomain.Measures;

/// <summary>Exact sums as the money of a KPI: the nearest that decimal holds, rounded once at the end where 28 digits are not enough.</summary>
internal static class Nearest
{
    public static Money Of(MoneyBag sum, Currency currency) => Of(sum.Exact(currency), currency);

    public static Money Of(ExactDecimal amount, Currency currency) => Money.Of(Fraction.Of(amount).ToDecimal(), currency);

    /// <summary>The one sum of a bag; <c>false</c> where it holds none or several.</summary>
    public static bool TrySingle(MoneyBag bag, out Money sum)
    {
        bool single = bag.Count == 1;
        sum = single ? Of(bag, bag.Currencies.First()) : default;
        return single;
    }
}
