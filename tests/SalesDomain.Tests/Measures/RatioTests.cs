using FsCheck.Xunit;
using SalesDomain.Currencies;
using SalesDomain.Errors;
using SalesDomain.Measures;
using SalesDomain.Tests.Support;

namespace SalesDomain.Tests.Measures;

public class RatioTests
{
    [Fact]
    public void A_ratio_keeps_its_amounts_and_divides_once()
    {
        Ratio ratio = Ratio.Of(Money.Of(320m, Currency.Eur), Money.Of(100m, Currency.Eur));
        Assert.Equal((3.2m, 320m, 100m), (ratio.Value, ratio.Numerator.Amount, ratio.Denominator.Amount));
        Assert.Equal(0.6666666666666666666666666667m, Ratio.Of(Money.Of(2m, Currency.Eur), Money.Of(3m, Currency.Eur)).Value);
        Assert.Equal(-2m, Ratio.Of(Money.Of(2m, Currency.Eur), Money.Of(-1m, Currency.Eur)).Value);
    }

    [Property(Arbitrary = [typeof(Arbitraries)])]
    public bool An_amount_over_itself_is_one_and_nothing_over_it_is_zero(Money m) =>
        m.IsZero || (Ratio.Of(m, m).Value == 1m && Ratio.Of(Money.Zero(m.Currency), m).Value == 0m && Ratio.Of(m * 2.5m, m).Value == 2.5m);

    [Fact]
    public void Zero_is_no_denominator() =>
        Assert.Equal(ErrorCodes.OutOfRange, Assert.Throws<InvalidValueException>(() => Ratio.Of(Money.Of(1m, Currency.Eur), Money.Of(0.00m, Currency.Eur))).Code);

    [Fact]
    public void Currencies_do_not_mix() => Assert.Throws<CurrencyMismatchException>(() => Ratio.Of(Money.Of(1m, Currency.Eur), Money.Of(1m, Currency.Usd)));

    [Fact]
    public void The_default_value_is_zero() => Assert.Equal(0m, default(Ratio).Value);

    [Fact]
    public void Text_is_the_same_in_every_culture() =>
        Assert.True(CultureScope.InEach(() => Ratio.Of(Money.Of(320m, Currency.Eur), Money.Of(100m, Currency.Eur)).ToString() == "3.2000 (320.00 EUR/100.00 EUR)"));
}
