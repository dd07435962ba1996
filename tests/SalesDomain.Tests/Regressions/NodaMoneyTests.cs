using FsCheck.Xunit;
using SalesDomain.Currencies;

namespace SalesDomain.Tests.Regressions;

/// <summary>Defects of NodaMoney, by issue.</summary>
public class NodaMoneyTests
{
    [Fact]
    public void NodaMoney_107_zero_minus_ten_is_minus_ten()
    {
        Assert.Equal(-10m, (Money.Zero(Currency.Eur) - Money.Of(10m, Currency.Eur)).Amount);
        Assert.Equal(10m, (Money.Zero(Currency.Eur) - Money.Of(-10m, Currency.Eur)).Amount);
        Assert.Equal(10m, (Money.Of(10m, Currency.Eur) - Money.Zero(Currency.Eur)).Amount);
    }

    [Property(Arbitrary = [typeof(Arbitraries)])]
    public bool NodaMoney_85_construction_never_rounds(decimal amount, Currency currency) =>
        Money.Of(amount, currency).Amount == amount && Money.Of(amount, currency).Amount.Scale == amount.Scale;

    [Fact]
    public void NodaMoney_85_a_currency_without_decimals_keeps_them() => Assert.Equal(0.8m, Money.Of(0.8m, Currency.Jpy).Amount);
}
