using SalesDomain.Currencies;
using SalesDomain.Errors;
using SalesDomain.Measures;

namespace SalesDomain.Tests.Measures;

public class AmountTotalTests
{
    [Fact]
    public void A_sum_is_money_in_its_one_currency_and_of_nothing_it_is_0()
    {
        AmountTotal one = new(MoneyBag.Of(Money.Of(12.5m, Currency.Eur)), 1, Exclusions.Of(ExclusionReason.NoAmount, 2));

        Assert.Equal((Money.Of(12.5m, Currency.Eur), 1L, 2L), (one.AsMoney(Currency.Usd).Value, one.AsMoney(Currency.Usd).Population, one.AsMoney(Currency.Usd).Excluded.Total));
        Assert.Equal(Money.Zero(Currency.Usd), default(AmountTotal).AsMoney(Currency.Usd).Value);
    }

    [Fact]
    public void It_is_undefined_where_currencies_mix_or_no_fact_has_an_amount()
    {
        AmountTotal mixed = new(MoneyBag.Of(Money.Of(1, Currency.Eur), Money.Of(1, Currency.Usd)), 2, default), bare = new(default, 0, Exclusions.Of(ExclusionReason.NoAmount, 1));

        Assert.Equal((UndefinedReason.MixedCurrencies, 2L), (mixed.AsMoney(Currency.Usd).Reason, mixed.AsMoney(Currency.Usd).Population));
        Assert.Equal((UndefinedReason.NoAmounts, 1L), (bare.AsMoney(Currency.Usd).Reason, bare.AsMoney(Currency.Usd).Excluded.Total));
        Assert.Equal(ErrorCodes.NoCurrency, Assert.Throws<InvalidValueException>(() => bare.AsMoney(default)).Code);
    }
}
