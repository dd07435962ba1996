using SalesDomain.Currencies;
using SalesDomain.Errors;

namespace SalesDomain.Tests.Currencies;

public class MoneyTests
{
    private static readonly Money TenEuros = Money.Of(10m, Currency.Eur);
    private static readonly Money TenDollars = Money.Of(10m, Currency.Usd);

    [Theory]
    [InlineData("12.5", "EUR", "12.50 EUR")]
    [InlineData("12.50", "EUR", "12.50 EUR")]
    [InlineData("12", "EUR", "12.00 EUR")]
    [InlineData("1.005", "EUR", "1.005 EUR")]
    [InlineData("-0.5", "EUR", "-0.50 EUR")]
    [InlineData("0", "EUR", "0.00 EUR")]
    [InlineData("1234567.891", "USD", "1234567.891 USD")]
    [InlineData("500", "JPY", "500 JPY")]
    [InlineData("500.5", "JPY", "500.5 JPY")]
    [InlineData("1.5", "KWD", "1.500 KWD")]
    [InlineData("2", "XAU", "2 XAU")]
    [InlineData("2.125", "XAU", "2.125 XAU")]
    [InlineData("79228162514264337593543950335", "EUR", "79228162514264337593543950335.00 EUR")]
    [InlineData("0.0000000000000000000000000001", "EUR", "0.0000000000000000000000000001 EUR")]
    public void Text_pads_to_the_minor_unit_and_never_cuts(string amount, string currency, string text)
    {
        decimal number = decimal.Parse(amount, System.Globalization.CultureInfo.InvariantCulture);
        Money money = Money.Of(number, Currency.Parse(currency));
        Assert.Equal(text, money.ToString());
        Assert.Equal(number, money.Amount);
        Assert.Equal(number.Scale, money.Amount.Scale);
        Assert.Equal(money, Money.Parse(text));
    }

    [Theory]
    [InlineData("12.50 EUR")]
    [InlineData("  12.50 EUR ")]
    [InlineData("12.5 eur")]
    [InlineData("12.500000000000000000000000000000 EUR")]
    public void These_texts_mean_twelve_euros_fifty(string text)
    {
        Assert.Equal(Money.Of(12.50m, Currency.Eur), Money.Parse(text));
        Assert.True(Money.TryParse(text, out Money money));
        Assert.Equal(Money.Of(12.50m, Currency.Eur), money);
    }

    [Theory]
    [InlineData("12.50   EUR")]
    [InlineData("12.50\n EUR")]
    [InlineData("+12.50 EUR")]
    [InlineData(".5 EUR")]
    [InlineData("5. EUR")]
    [InlineData("12\0 EUR")]
    [InlineData("")]
    [InlineData("12.50")]
    [InlineData("EUR")]
    [InlineData("EUR 12.50")]
    [InlineData("12,50 EUR")]
    [InlineData("1,234.50 EUR")]
    [InlineData("1e3 EUR")]
    [InlineData("(12.50) EUR")]
    [InlineData("12.50- EUR")]
    [InlineData("€12.50 EUR")]
    [InlineData("12.50 XXX")]
    [InlineData("12.50 ABC")]
    [InlineData("12.50EUR")]
    [InlineData("0x10 EUR")]
    [InlineData("NaN EUR")]
    [InlineData("79228162514264337593543950336 EUR")]
    [InlineData("79228162514264337593543950335.4 EUR")]
    [InlineData("0.00000000000000000000000000001 EUR")]
    [InlineData("1.00000000000000000000000000000000000000000000000000 EUR")]
    public void Other_texts_are_refused(string text)
    {
        Assert.Throws<FormatException>(() => Money.Parse(text));
        Assert.False(Money.TryParse(text, out Money money));
        Assert.Equal(default, money);
    }

    [Fact]
    public void No_text_is_no_money() => Assert.False(Money.TryParse(null, out _));

    [Fact]
    public void Writing_needs_room()
    {
        Span<char> small = stackalloc char[8];
        Assert.False(TenEuros.TryFormat(small, out _, default, null));
        Span<char> exact = stackalloc char[9];
        Assert.True(TenEuros.TryFormat(exact, out int written, default, null));
        Assert.Equal("10.00 EUR", exact[..written].ToString());
    }

    [Fact]
    public void No_currency_makes_no_money()
    {
        InvalidValueException error = Assert.Throws<InvalidValueException>(() => Money.Of(1m, default));
        Assert.Equal(ErrorCodes.NoCurrency, error.Code);
        Assert.Equal("currency", error.ParamName);
        Assert.Throws<InvalidValueException>(() => Money.Zero(default));
    }

    [Fact]
    public void The_default_value_is_nothing_of_no_currency()
    {
        Money none = default;
        Assert.Equal("0 XXX", none.ToString());
        Assert.True(none.IsZero);
        Assert.Equal(default, none.Currency);
    }

    [Fact]
    public void Arithmetic_refuses_the_default_value()
    {
        AssertMismatch("XXX", "XXX", () => default(Money) + default(Money));
        AssertMismatch("XXX", "XXX", () => default(Money) - default(Money));
        AssertMismatch("XXX", "XXX", () => default(Money) < default(Money));
        AssertMismatch("EUR", "XXX", () => TenEuros + default(Money));
        AssertMismatch("XXX", "EUR", () => default(Money) + TenEuros);
        Assert.Equal(ErrorCodes.NoCurrency, Assert.Throws<InvalidValueException>(() => default(Money) * 2m).Code);
    }

    [Fact]
    public void Different_currencies_do_not_add_subtract_or_order()
    {
        AssertMismatch("EUR", "USD", () => TenEuros + TenDollars);
        AssertMismatch("EUR", "USD", () => TenEuros - TenDollars);
        AssertMismatch("EUR", "USD", () => TenEuros < TenDollars);
        AssertMismatch("EUR", "USD", () => TenEuros <= TenDollars);
        AssertMismatch("EUR", "USD", () => TenEuros > TenDollars);
        AssertMismatch("USD", "EUR", () => TenDollars >= TenEuros);
        AssertMismatch("EUR", "USD", () => TenEuros.CompareTo(TenDollars));
        AssertMismatch("EUR", "USD", () => ((IComparable)TenEuros).CompareTo(TenDollars));
    }

    [Fact]
    public void Zero_of_another_currency_does_not_add_either() => AssertMismatch("EUR", "USD", () => TenEuros + Money.Zero(Currency.Usd));

    [Fact]
    public void Different_currencies_are_unequal()
    {
        Assert.False(TenEuros == TenDollars);
        Assert.True(TenEuros != TenDollars);
        Assert.False(TenEuros.Equals((object)TenDollars));
        Assert.False(Money.Zero(Currency.Eur) == Money.Zero(Currency.Usd));
    }

    [Fact]
    public void Money_compares_with_money_only()
    {
        IComparable ten = TenEuros;
        Assert.Equal(1, ten.CompareTo(null));
        Assert.Equal(0, ten.CompareTo(Money.Of(10.00m, Currency.Eur)));
        Assert.Throws<ArgumentException>(() => ten.CompareTo(10m));
    }

    [Fact]
    public void Sums_that_decimal_cannot_hold_exactly_overflow()
    {
        Money largest = Money.Of(decimal.MaxValue, Currency.Eur);
        Assert.Throws<OverflowException>(() => largest + Money.Of(0.1m, Currency.Eur));
        Assert.Throws<OverflowException>(() => largest - Money.Of(0.1m, Currency.Eur));
        Assert.Throws<OverflowException>(() => largest + Money.Of(1m, Currency.Eur));
        Assert.Throws<OverflowException>(() => Money.Of(decimal.MinValue, Currency.Eur) - Money.Of(1m, Currency.Eur));
        Assert.Throws<OverflowException>(() => Money.Of(1_000_000_000_000m, Currency.Eur) + Money.Of(0.00000000000000000001m, Currency.Eur));
    }

    [Fact]
    public void Sums_that_only_lose_zeros_are_exact()
    {
        Money largest = Money.Of(decimal.MaxValue, Currency.Eur);
        Assert.Equal(largest, largest + Money.Of(0.00m, Currency.Eur));
        Assert.Equal(Money.Of(decimal.MaxValue, Currency.Eur), Money.Of(decimal.MaxValue - 1m, Currency.Eur) + Money.Of(1.000m, Currency.Eur));
    }

    [Fact]
    public void Products_that_decimal_cannot_hold_exactly_overflow()
    {
        Assert.Throws<OverflowException>(() => Money.Of(1.2345678901234567890123456789m, Currency.Eur) * 1.1m);
        Assert.Throws<OverflowException>(() => 0.1m * Money.Of(0.0000000000000000000000000001m, Currency.Eur));
        Assert.Throws<OverflowException>(() => Money.Of(decimal.MaxValue, Currency.Eur) * 2m);
        Assert.Throws<OverflowException>(() => Money.Of(decimal.MaxValue, Currency.Eur) * 0.1111m);
    }

    [Fact]
    public void Products_that_only_lose_zeros_are_exact()
    {
        Assert.Equal(TenEuros, Money.Of(10.00000000000000000000m, Currency.Eur) * 1.0000000000000000000m);
        Assert.True((Money.Of(0.0000000000000000000000000001m, Currency.Eur) * 0.0m).IsZero);
    }

    [Theory]
    [InlineData("0.125", "0.12", "0.13")]
    [InlineData("0.135", "0.14", "0.14")]
    [InlineData("-0.125", "-0.12", "-0.13")]
    [InlineData("0.1251", "0.13", "0.13")]
    [InlineData("12.5", "12.5", "12.5")]
    public void Rounding_to_the_minor_unit_goes_by_the_policy(string amount, string halfEven, string halfUp)
    {
        Money money = Money.Parse(amount + " EUR");
        Assert.Equal(Money.Parse(halfEven + " EUR"), money.Round(RoundingPolicy.HalfEven));
        Assert.Equal(Money.Parse(halfEven + " EUR"), money.Round(default));
        Assert.Equal(Money.Parse(halfUp + " EUR"), money.Round(RoundingPolicy.HalfUp));
    }

    [Fact]
    public void Rounding_knows_each_currency_and_fixed_decimals()
    {
        Assert.Equal(Money.Of(2m, Currency.Jpy), Money.Of(2.5m, Currency.Jpy).Round(RoundingPolicy.HalfEven));
        Assert.Equal(Money.Of(3m, Currency.Jpy), Money.Of(2.5m, Currency.Jpy).Round(RoundingPolicy.HalfUp));
        Assert.Equal(Money.Of(1.234m, Currency.Kwd), Money.Of(1.2345m, Currency.Kwd).Round(RoundingPolicy.HalfEven));
        Assert.Equal(Money.Of(1.2m, Currency.Eur), Money.Of(1.29m, Currency.Eur).Round(RoundingPolicy.ToDecimals(1, MidpointRounding.ToZero)));
        Assert.Equal(Money.Of(2m, Currency.Eur), Money.Of(1.01m, Currency.Eur).Round(RoundingPolicy.ToDecimals(0, MidpointRounding.ToPositiveInfinity)));
        Assert.Equal(Money.Of(1.01m, Currency.Eur), Money.Of(1.019m, Currency.Eur).Round(RoundingPolicy.MinorUnit(MidpointRounding.ToNegativeInfinity)));
    }

    [Fact]
    public void Gold_has_no_minor_unit_to_round_to()
    {
        Money gold = Money.Of(1.2345m, Currency.Xau);
        Assert.Equal(ErrorCodes.OutOfRange, Assert.Throws<InvalidValueException>(() => gold.Round(RoundingPolicy.HalfEven)).Code);
        Assert.Equal(Money.Of(1.23m, Currency.Xau), gold.Round(RoundingPolicy.ToDecimals(2, MidpointRounding.ToEven)));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(29)]
    public void Decimal_has_28_decimals(int decimals) =>
        Assert.Equal(decimals, Assert.Throws<InvalidValueException>(() => RoundingPolicy.ToDecimals(decimals, MidpointRounding.ToEven)).Value);

    private static void AssertMismatch<T>(string left, string right, Func<T> operation)
    {
        CurrencyMismatchException error = Assert.Throws<CurrencyMismatchException>(() => { operation(); });
        Assert.Equal((left, right, ErrorCodes.CurrencyMismatch), (error.Left, error.Right, error.Code));
    }
}
