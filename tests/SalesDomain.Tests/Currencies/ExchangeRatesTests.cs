using FsCheck.Xunit;
using NodaTime;
using SalesDomain.Currencies;
using SalesDomain.Errors;

namespace SalesDomain.Tests.Currencies;

public class ExchangeRatesTests
{
    private static readonly ExchangeRate January = new(Currency.Eur, Currency.Usd, new LocalDate(2026, 1, 1), 1.10m);
    private static readonly ExchangeRate March = new(Currency.Eur, Currency.Usd, new LocalDate(2026, 3, 1), 1.20m);
    private static readonly ExchangeRate ToYen = new(Currency.Usd, Currency.Jpy, new LocalDate(2026, 1, 1), 150m);
    private static readonly ExchangeRates Table = new(March, ToYen, January);

    [Theory]
    [InlineData(2026, 1, 1, "1.10")]
    [InlineData(2026, 2, 28, "1.10")]
    [InlineData(2026, 3, 1, "1.20")]
    [InlineData(2099, 1, 1, "1.20")]
    public void The_latest_rate_on_or_before_the_day_holds(int year, int month, int day, string rate)
    {
        Assert.True(Table.TryFind(Currency.Eur, Currency.Usd, new LocalDate(year, month, day), out ExchangeRate? found));
        Assert.Equal(rate, found.Rate.ToString(System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(Money.Of(100m * found.Rate, Currency.Usd), Table.Convert(Money.Of(100m, Currency.Eur), Currency.Usd, new LocalDate(year, month, day)));
    }

    [Fact]
    public void Before_the_first_rate_there_is_none()
    {
        LocalDate before = new(2025, 12, 31);
        Assert.False(Table.TryFind(Currency.Eur, Currency.Usd, before, out ExchangeRate? none));
        Assert.Null(none);
        AssertMissing("EUR", "USD", before);
    }

    [Fact]
    public void The_inverse_is_a_number_of_its_own() => AssertMissing("USD", "EUR", new LocalDate(2026, 6, 1));

    [Fact]
    public void There_is_no_way_through_a_third_currency() => AssertMissing("EUR", "JPY", new LocalDate(2026, 6, 1));

    [Fact]
    public void There_is_no_fallback_to_parity() =>
        Assert.Throws<MissingExchangeRateException>(() => new ExchangeRates().Convert(Money.Of(0m, Currency.Eur), Currency.Usd, new LocalDate(2026, 1, 1)));

    [Property(Arbitrary = [typeof(Arbitraries)])]
    public bool Its_own_currency_converts_to_itself(Money money, LocalDate on) => new ExchangeRates().Convert(money, money.Currency, on).Equals(money);

    [Property(Arbitrary = [typeof(Arbitraries)])]
    public bool Conversion_does_not_round(Money money, LocalDate on)
    {
        Currency to = Currency.Chf;
        ExchangeRates table = new(new ExchangeRate(money.Currency, to, on, 0.3333333m));
        return table.Convert(money, to, on) == Money.Of(money.Amount * 0.3333333m, to);
    }

    [Fact]
    public void A_product_that_decimal_cannot_hold_overflows() =>
        Assert.Throws<OverflowException>(() => Table.Convert(Money.Of(1.2345678901234567890123456789m, Currency.Eur), Currency.Usd, new LocalDate(2026, 6, 1)));

    [Fact]
    public void Two_rates_of_a_pair_do_not_start_on_one_day()
    {
        InvalidValueException error = Assert.Throws<InvalidValueException>(() => new ExchangeRates(January, ToYen, new ExchangeRate(Currency.Eur, Currency.Usd, January.ValidFrom, 1.3m)));
        Assert.Equal(ErrorCodes.Duplicate, error.Code);
        Assert.Equal("rates", error.ParamName);
    }

    [Fact]
    public void Money_of_no_currency_does_not_convert() =>
        Assert.Equal(ErrorCodes.NoCurrency, Assert.Throws<InvalidValueException>(() => Table.Convert(default, Currency.Usd, January.ValidFrom)).Code);

    [Fact]
    public void A_rate_is_above_zero_and_between_two_currencies()
    {
        LocalDate day = new(2026, 1, 1);
        Assert.Equal(ErrorCodes.OutOfRange, Assert.Throws<InvalidValueException>(() => new ExchangeRate(Currency.Eur, Currency.Usd, day, 0m)).Code);
        Assert.Equal(ErrorCodes.OutOfRange, Assert.Throws<InvalidValueException>(() => new ExchangeRate(Currency.Eur, Currency.Usd, day, -1m)).Code);
        Assert.Equal(ErrorCodes.Contradiction, Assert.Throws<InvalidValueException>(() => new ExchangeRate(Currency.Eur, Currency.Eur, day, 1m)).Code);
        Assert.Equal("from", Assert.Throws<InvalidValueException>(() => new ExchangeRate(default, Currency.Usd, day, 1m)).ParamName);
        Assert.Equal("to", Assert.Throws<InvalidValueException>(() => new ExchangeRate(Currency.Eur, default, day, 1m)).ParamName);
    }

    private static void AssertMissing(string from, string to, LocalDate on)
    {
        MissingExchangeRateException error = Assert.Throws<MissingExchangeRateException>(() => Table.Convert(Money.Of(1m, Currency.Parse(from)), Currency.Parse(to), on));
        Assert.Equal((from, to, on, ErrorCodes.MissingExchangeRate), (error.From, error.To, error.Date, error.Code));
    }
}
