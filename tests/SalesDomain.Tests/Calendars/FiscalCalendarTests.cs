using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NodaTime;
using SalesDomain.Calendars;
using SalesDomain.Errors;

namespace SalesDomain.Tests.Calendars;

public class FiscalCalendarTests
{
    private static readonly FiscalCalendar ByEnd = new(firstMonth: 2);
    private static readonly FiscalCalendar ByStart = new(firstMonth: 2, FiscalYearNaming.ByStart);

    private static readonly FiscalUnit[] Units = [FiscalUnit.Year, FiscalUnit.Half, FiscalUnit.Quarter, FiscalUnit.Month];

    public static Arbitrary<FiscalCalendar> AnyCalendar() =>
        (from month in Gen.Choose(1, 12)
         from naming in Gen.Elements(FiscalYearNaming.ByEnd, FiscalYearNaming.ByStart)
         select new FiscalCalendar(month, naming)).ToArbitrary();

    public static Arbitrary<FiscalUnit> AnyUnit() => Gen.Elements(Units).ToArbitrary();

    [Fact]
    public void A_year_from_February_is_named_by_its_end_by_default()
    {
        Assert.Equal("2025-02-01/2026-02-01", ByEnd.Year(2026).ToString());
        Assert.Equal("2025-02-01/2025-05-01", ByEnd.Quarter(2026, 1).ToString());
        Assert.Equal("2025-11-01/2026-02-01", ByEnd.Quarter(2026, 4).ToString());
        Assert.Equal("2025-08-01/2026-02-01", ByEnd.Half(2026, 2).ToString());
        Assert.Equal("2026-01-01/2026-02-01", ByEnd.Month(2026, 12).ToString());
        Assert.Equal("FY2026 Q4", ByEnd.Containing(new LocalDate(2026, 1, 31), FiscalUnit.Quarter).ToString());
        Assert.Equal("FY2027 M01", ByEnd.Containing(new LocalDate(2026, 2, 1), FiscalUnit.Month).ToString());
    }

    [Fact]
    public void A_year_from_February_can_be_named_by_its_start()
    {
        Assert.Equal("2026-02-01/2027-02-01", ByStart.Year(2026).ToString());
        Assert.Equal("2026-02-01/2026-05-01", ByStart.Quarter(2026, 1).ToString());
        Assert.Equal("2027-01-01/2027-02-01", ByStart.Month(2026, 12).ToString());
        Assert.Equal("FY2025 H2", ByStart.Containing(new LocalDate(2026, 1, 31), FiscalUnit.Half).ToString());
        Assert.Equal("FY2026", ByStart.Containing(new LocalDate(2026, 2, 1), FiscalUnit.Year).ToString());
    }

    [Theory]
    [InlineData(FiscalYearNaming.ByEnd)]
    [InlineData(FiscalYearNaming.ByStart)]
    public void A_year_from_January_is_the_calendar_year_under_both_names(FiscalYearNaming naming)
    {
        FiscalCalendar calendar = new(1, naming);
        Assert.Equal(ReportingPeriod.Year(2026), calendar.Year(2026));
        Assert.Equal(ReportingPeriod.Quarter(2026, 3), calendar.Quarter(2026, 3));
        Assert.Equal(ReportingPeriod.Month(2026, 7), calendar.Month(2026, 7));
        Assert.Equal(ReportingPeriod.Quarter(2026, 3), FiscalCalendar.Calendar.Quarter(2026, 3));
    }

    [Fact]
    public void A_period_knows_its_year_unit_and_number() =>
        Assert.Equal(new FiscalPeriod(2026, FiscalUnit.Quarter, 2, ByEnd.Quarter(2026, 2)), ByEnd.Containing(new LocalDate(2025, 5, 1), FiscalUnit.Quarter));

    [Property(Arbitrary = [typeof(Arbitraries), typeof(FiscalCalendarTests)])]
    public bool The_part_that_contains_a_day_contains_it_and_lies_in_the_year(FiscalCalendar calendar, FiscalUnit unit, LocalDate date)
    {
        FiscalPeriod part = calendar.Containing(date, unit);
        return part.Period.Contains(date) && part.Unit == unit && calendar.Year(part.FiscalYear).Contains(part.Period)
            && part == calendar.Containing(part.Period.Start!.Value, unit) && part == calendar.Containing(part.Period.End!.Value.PlusDays(-1), unit);
    }

    [Property(Arbitrary = [typeof(Arbitraries), typeof(FiscalCalendarTests)])]
    public bool The_parts_of_a_year_tile_it_and_years_tile_time(FiscalCalendar calendar, LocalDate date)
    {
        int year = date.Year;
        return Tiling.Tiles(calendar.Year(year), [.. Enumerable.Range(1, 2).Select(half => calendar.Half(year, half))])
            && Tiling.Tiles(calendar.Year(year), [.. Enumerable.Range(1, 4).Select(quarter => calendar.Quarter(year, quarter))])
            && Tiling.Tiles(calendar.Year(year), [.. Enumerable.Range(1, 12).Select(month => calendar.Month(year, month))])
            && calendar.Year(year).End == calendar.Year(year + 1).Start;
    }

    [Property(Arbitrary = [typeof(Arbitraries), typeof(FiscalCalendarTests)])]
    public bool The_naming_is_a_calendar_year_in_which_it_starts_or_ends(FiscalCalendar calendar, LocalDate date)
    {
        ReportingPeriod year = calendar.Year(date.Year);
        return date.Year == (calendar.Naming == FiscalYearNaming.ByEnd ? year.End!.Value.PlusDays(-1).Year : year.Start!.Value.Year) && year.Start!.Value.Month == calendar.FirstMonth;
    }

    [Theory]
    [InlineData(0)]
    [InlineData(13)]
    public void The_first_month_is_one_of_twelve(int month) => Assert.Equal(month, Assert.Throws<InvalidValueException>(() => new FiscalCalendar(month)).Value);

    [Fact]
    public void Unknown_parts_are_refused()
    {
        Assert.Equal("naming", Assert.Throws<InvalidValueException>(() => new FiscalCalendar(1, (FiscalYearNaming)2)).ParamName);
        Assert.Equal(ErrorCodes.OutOfRange, Assert.Throws<InvalidValueException>(() => ByEnd.Quarter(2026, 0)).Code);
        Assert.Equal(5, Assert.Throws<InvalidValueException>(() => ByEnd.Quarter(2026, 5)).Value);
        Assert.Equal(3, Assert.Throws<InvalidValueException>(() => ByEnd.Half(2026, 3)).Value);
        Assert.Equal(13, Assert.Throws<InvalidValueException>(() => ByEnd.Month(2026, 13)).Value);
        Assert.Equal("unit", Assert.Throws<InvalidValueException>(() => ByEnd.Containing(new LocalDate(2026, 1, 1), FiscalUnit.None)).ParamName);
        Assert.Equal("unit", Assert.Throws<InvalidValueException>(() => ByEnd.Containing(new LocalDate(2026, 1, 1), (FiscalUnit)2)).ParamName);
    }

    [Fact]
    public void Calendars_are_equal_by_month_and_naming()
    {
        Assert.Equal(new FiscalCalendar(2), ByEnd);
        Assert.NotEqual(ByStart, ByEnd);
    }
}
