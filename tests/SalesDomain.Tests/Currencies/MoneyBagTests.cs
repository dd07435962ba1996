using FsCheck.Xunit;
using SalesDomain.Currencies;
using SalesDomain.Errors;

namespace SalesDomain.Tests.Currencies;

public class MoneyBagTests
{
    [Property(Arbitrary = [typeof(Arbitraries)])]
    public bool Bags_commute(Money[] a, Money[] b) => Same(MoneyBag.Of(a) + MoneyBag.Of(b), MoneyBag.Of(b) + MoneyBag.Of(a));

    [Property(Arbitrary = [typeof(Arbitraries)])]
    public bool Bags_associate(Money[] a, Money[] b, Money[] c) =>
        Same(MoneyBag.Of(a) + MoneyBag.Of(b) + MoneyBag.Of(c), MoneyBag.Of(a) + (MoneyBag.Of(b) + MoneyBag.Of(c)));

    [Property(Arbitrary = [typeof(Arbitraries)])]
    public bool The_empty_bag_changes_nothing(Money[] a) => Same(MoneyBag.Of(a) + default(MoneyBag), MoneyBag.Of(a)) && Same(default(MoneyBag) + MoneyBag.Of(a), MoneyBag.Of(a));

    [Property(Arbitrary = [typeof(Arbitraries)])]
    public bool Order_does_not_matter(Money[] a) => Same(MoneyBag.Of(a), MoneyBag.Of([.. a.Reverse()]));

    [Property(Arbitrary = [typeof(Arbitraries)])]
    public bool Adding_bags_is_a_bag_of_all(Money[] a, Money[] b) => Same(MoneyBag.Of(a) + MoneyBag.Of(b), MoneyBag.Of([.. a, .. b]));

    [Property(Arbitrary = [typeof(Arbitraries)])]
    public bool Each_currency_has_the_sum_of_its_amounts(Money[] a, Currency currency) =>
        MoneyBag.Of(a).In(currency) == a.Where(money => money.Currency == currency).Aggregate(Money.Zero(currency), (sum, money) => sum + money);

    [Property(Arbitrary = [typeof(Arbitraries)])]
    public bool It_holds_the_currencies_that_were_added_in_order(Money[] a) =>
        MoneyBag.Of(a).Currencies.SequenceEqual(a.Select(money => money.Currency).Distinct().Order()) && MoneyBag.Of(a).Count == MoneyBag.Of(a).Currencies.Count();

    [Property(Arbitrary = [typeof(Arbitraries)])]
    public bool One_unit_more_is_another_bag(Money[] a, Currency currency) => MoneyBag.Of(a) != MoneyBag.Of([.. a, Money.Of(0.0001m, currency)]);

    [Fact]
    public void Sums_beyond_decimal_are_exact_until_they_are_asked_for()
    {
        Money largest = Money.Of(decimal.MaxValue, Currency.Eur);
        Money least = Money.Of(0.0000000000000000000000000001m, Currency.Eur);
        MoneyBag bag = MoneyBag.Of(largest, least, largest);
        Assert.Throws<OverflowException>(() => bag.In(Currency.Eur));
        Assert.Equal(least, (bag + MoneyBag.Of(-largest, -largest)).In(Currency.Eur));
    }

    [Fact]
    public void Scale_does_not_count()
    {
        Assert.Equal(MoneyBag.Of(Money.Of(12.5m, Currency.Eur)), MoneyBag.Of(Money.Of(12.50m, Currency.Eur)));
        Assert.Equal(MoneyBag.Of(Money.Of(12.5m, Currency.Eur)).GetHashCode(), MoneyBag.Of(Money.Of(12.50m, Currency.Eur)).GetHashCode());
    }

    [Fact]
    public void It_enumerates_and_writes_in_the_order_of_the_codes()
    {
        MoneyBag bag = MoneyBag.Of(Money.Of(3m, Currency.Jpy), Money.Of(4m, Currency.Eur), Money.Of(6m, Currency.Eur));
        Assert.Equal([Money.Of(10m, Currency.Eur), Money.Of(3m, Currency.Jpy)], bag);
        Assert.Equal("10.00 EUR + 3 JPY", bag.ToString());
        Assert.Equal("", default(MoneyBag).ToString());
    }

    [Fact]
    public void A_single_currency_is_told_from_none_and_several()
    {
        Assert.False(default(MoneyBag).TrySingle(out Money none));
        Assert.Equal(default, none);
        Assert.True(MoneyBag.Of(Money.Of(1m, Currency.Eur), Money.Of(2m, Currency.Eur)).TrySingle(out Money sum));
        Assert.Equal(Money.Of(3m, Currency.Eur), sum);
        Assert.False(MoneyBag.Of(Money.Of(1m, Currency.Eur), Money.Of(0m, Currency.Usd)).TrySingle(out Money several));
        Assert.Equal(default, several);
    }

    [Fact]
    public void A_sum_of_zero_stays()
    {
        MoneyBag bag = MoneyBag.Of(Money.Of(1m, Currency.Eur), Money.Of(-1m, Currency.Eur));
        Assert.Equal([Money.Zero(Currency.Eur)], bag);
        Assert.NotEqual(default, bag);
    }

    [Fact]
    public void Money_of_no_currency_is_refused()
    {
        Assert.Equal(ErrorCodes.NoCurrency, Assert.Throws<InvalidValueException>(() => MoneyBag.Of(default(Money))).Code);
        Assert.Equal(ErrorCodes.NoCurrency, Assert.Throws<InvalidValueException>(() => default(MoneyBag).In(default)).Code);
    }

    private static bool Same(MoneyBag left, MoneyBag right) => left == right && !(left != right) && left.GetHashCode() == right.GetHashCode();
}
