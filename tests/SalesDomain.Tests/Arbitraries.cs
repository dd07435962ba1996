using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using SalesDomain.Calendars;
using SalesDomain.Currencies;
using SalesDomain.Measures;

namespace SalesDomain.Tests;

/// <summary>Values of the library for properties: bounded, so that sums fit decimal, and biased to the edges.</summary>
public static class Arbitraries
{
    private static readonly Gen<Currency> Currencies = Gen.Elements(SalesDomain.Currencies.Currency.Jpy, SalesDomain.Currencies.Currency.Eur, SalesDomain.Currencies.Currency.Usd, SalesDomain.Currencies.Currency.Kwd);

    private static readonly Gen<LocalDate> Dates =
        from days in Gen.Choose(0, Period.DaysBetween(new LocalDate(1990, 1, 1), new LocalDate(2100, 12, 31)))
        select new LocalDate(1990, 1, 1).PlusDays(days);

    public static Arbitrary<Currency> Currency() => Currencies.ToArbitrary();

    public static Arbitrary<Money> Money() => Currencies.SelectMany(MoneyIn).ToArbitrary();

    public static Arbitrary<SameCurrency> SameCurrency() =>
        (from currency in Currencies
         from a in MoneyIn(currency)
         from b in MoneyIn(currency)
         from c in MoneyIn(currency)
         select new SameCurrency(a, b, c)).ToArbitrary();

    public static Arbitrary<Weights> Weights() =>
        (from weights in Weight().NonEmptyListOf()
         where weights.Any(weight => weight > 0m)
         select new Weights([.. weights])).ToArbitrary();

    public static Arbitrary<LocalDate> LocalDate() => Dates.ToArbitrary();

    public static Arbitrary<ReportingPeriod> ReportingPeriod()
    {
        Gen<ReportingPeriod> closed = from start in Dates
                                      from days in Gen.OneOf(Gen.Constant(1), Gen.Choose(1, 31), Gen.Choose(1, 20_000))
                                      select SalesDomain.Calendars.ReportingPeriod.Between(start, start.PlusDays(days));
        Gen<ReportingPeriod> openStart = from end in Dates select SalesDomain.Calendars.ReportingPeriod.Between(null, end);
        Gen<ReportingPeriod> openEnd = from start in Dates select SalesDomain.Calendars.ReportingPeriod.Between(start, null);
        return Gen.Frequency((7, closed), (1, openStart), (1, openEnd), (1, Gen.Constant(SalesDomain.Calendars.ReportingPeriod.All))).ToArbitrary();
    }

    public static Arbitrary<Probability> Probability()
    {
        Gen<decimal> edges = Gen.Elements(0m, 1m, 0.5m, 0.0000000000000000000000000001m, 0.9999999999999999999999999999m, 0.50m, 1.000m);
        Gen<decimal> inside = from units in Gen.Choose(0, 1_000_000) select units / 1_000_000m;
        return Gen.OneOf(edges, inside).Select(SalesDomain.Measures.Probability.FromFraction).ToArbitrary();
    }

    /// <summary>Numbers of any scale that decimal holds, with either sign.</summary>
    public static Arbitrary<decimal> Decimal()
    {
        Gen<decimal> edges = Gen.Elements(0m, 1m, -1m, decimal.MaxValue, decimal.MinValue, 0.0000000000000000000000000001m, 7.9228162514264337593543950335m, 10.0m, -0.00m);
        Gen<decimal> any = from low in Gen.Choose(int.MinValue, int.MaxValue)
                           from mid in Gen.Choose(int.MinValue, int.MaxValue)
                           from high in Gen.Choose(0, int.MaxValue)
                           from digits in Gen.Choose(0, 2)
                           from scale in Gen.Choose(0, 28)
                           from negative in Gen.Elements(true, false)
                           select new decimal(low, digits > 0 ? mid : 0, digits > 1 ? high : 0, negative, (byte)scale);
        return Gen.Frequency((1, edges), (4, any)).ToArbitrary();
    }

    private static Gen<Money> MoneyIn(Currency currency)
    {
        decimal minorUnit = new(1, 0, 0, false, (byte)(currency.MinorUnits ?? 0));
        Gen<decimal> edges = Gen.Elements(0m, 0.00m, minorUnit, -minorUnit, 1_000_000_000_000_000m, -999_999_999_999_999.9999m, 0.0001m);
        Gen<decimal> any = from units in Gen.Choose(-2_000_000_000, 2_000_000_000)
                           from scale in Gen.Choose(0, 4)
                           select new decimal(Math.Abs(units), 0, 0, units < 0, (byte)scale);
        return Gen.Frequency((1, edges), (3, any)).Select(amount => SalesDomain.Currencies.Money.Of(amount, currency));
    }

    private static Gen<decimal> Weight() =>
        Gen.OneOf(
            Gen.Constant(0m),
            Gen.Elements(1m, 1m, 0.5m, 33.33m, 1_000_000m),
            from units in Gen.Choose(0, 10_000) from scale in Gen.Choose(0, 4) select new decimal(units, 0, 0, false, (byte)scale));
}
