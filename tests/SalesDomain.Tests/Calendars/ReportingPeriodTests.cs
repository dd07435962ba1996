using System.Text.Json;
using FsCheck.Xunit;
using NodaTime;
using SalesDomain.Calendars;
using SalesDomain.Errors;
using SalesDomain.Serialization;
using SalesDomain.Tests.Support;

namespace SalesDomain.Tests.Calendars;

public class ReportingPeriodTests
{
    private static readonly LocalDate First = new(2026, 1, 1);
    private static readonly LocalDate End = new(2026, 4, 1);

    [Fact]
    public void A_period_is_half_open()
    {
        ReportingPeriod quarter = ReportingPeriod.Between(First, End);
        Assert.False(quarter.Contains(First.PlusDays(-1)));
        Assert.True(quarter.Contains(First));
        Assert.True(quarter.Contains(End.PlusDays(-1)));
        Assert.False(quarter.Contains(End));
        Assert.Equal(90, quarter.Days);
        Assert.Equal(ReportingPeriod.Quarter(2026, 1), quarter);
    }

    [Fact]
    public void An_open_side_has_no_limit()
    {
        Assert.True(ReportingPeriod.Between(null, End).Contains(new LocalDate(1, 1, 1)));
        Assert.False(ReportingPeriod.Between(null, End).Contains(End));
        Assert.True(ReportingPeriod.Between(First, null).Contains(new LocalDate(9999, 12, 31)));
        Assert.False(ReportingPeriod.Between(First, null).Contains(First.PlusDays(-1)));
        Assert.Null(ReportingPeriod.Between(First, null).Days);
        Assert.False(ReportingPeriod.Between(First, null).IsUnbounded);
    }

    [Fact]
    public void The_default_value_is_all_of_time()
    {
        Assert.Equal(default, ReportingPeriod.All);
        Assert.True(ReportingPeriod.All.IsUnbounded);
        Assert.Equal("../..", ReportingPeriod.All.ToString());
    }

    [Fact]
    public void The_end_lies_after_the_start()
    {
        Assert.Equal(ErrorCodes.OutOfRange, Assert.Throws<InvalidValueException>(() => ReportingPeriod.Between(First, First)).Code);
        Assert.Equal("end", Assert.Throws<InvalidValueException>(() => ReportingPeriod.Between(End, First)).ParamName);
        Assert.Equal(1, ReportingPeriod.Between(First, First.PlusDays(1)).Days);
    }

    [Fact]
    public void Calendar_periods_are_those_of_the_wall()
    {
        Assert.Equal("2024-02-01/2024-03-01", ReportingPeriod.Month(2024, 2).ToString());
        Assert.Equal(29, ReportingPeriod.Month(2024, 2).Days);
        Assert.Equal("2026-12-01/2027-01-01", ReportingPeriod.Month(2026, 12).ToString());
        Assert.Equal("2026-10-01/2027-01-01", ReportingPeriod.Quarter(2026, 4).ToString());
        Assert.Equal("2026-01-01/2027-01-01", ReportingPeriod.Year(2026).ToString());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(13)]
    public void There_are_twelve_months(int month) => Assert.Equal(month, Assert.Throws<InvalidValueException>(() => ReportingPeriod.Month(2026, month)).Value);

    [Theory]
    [InlineData(0)]
    [InlineData(5)]
    public void There_are_four_quarters(int quarter) => Assert.Equal(quarter, Assert.Throws<InvalidValueException>(() => ReportingPeriod.Quarter(2026, quarter)).Value);

    [Property(Arbitrary = [typeof(Arbitraries)])]
    public bool Quarters_and_months_tile_a_year(LocalDate date)
    {
        ReportingPeriod year = ReportingPeriod.Year(date.Year);
        return Tiling.Tiles(year, [.. Enumerable.Range(1, 4).Select(quarter => ReportingPeriod.Quarter(date.Year, quarter))])
            && Tiling.Tiles(year, [.. Enumerable.Range(1, 12).Select(month => ReportingPeriod.Month(date.Year, month))]);
    }

    [Property(Arbitrary = [typeof(Arbitraries)])]
    public bool A_period_contains_and_overlaps_itself_and_all_of_time_contains_it(ReportingPeriod a) =>
        a.Contains(a) && a.Overlaps(a) && ReportingPeriod.All.Contains(a) && ReportingPeriod.All.Overlaps(a) && a.Contains(ReportingPeriod.All) == a.IsUnbounded;

    [Property(Arbitrary = [typeof(Arbitraries)])]
    public bool What_contains_each_other_is_equal(ReportingPeriod a, ReportingPeriod b) => (a.Contains(b) && b.Contains(a)) == (a == b) && a == b == !(a != b);

    [Property(Arbitrary = [typeof(Arbitraries)])]
    public bool Overlapping_is_symmetric_and_follows_from_containing(ReportingPeriod a, ReportingPeriod b) => a.Overlaps(b) == b.Overlaps(a) && (!a.Contains(b) || a.Overlaps(b));

    [Property(Arbitrary = [typeof(Arbitraries)])]
    public bool Two_overlap_exactly_when_a_day_is_in_both(ReportingPeriod a, ReportingPeriod b)
    {
        // if any day is in both, the later of the two starts is, or any early day where both starts are open
        LocalDate candidate = Later(a.Start, b.Start) ?? Earlier(a.End, b.End)?.PlusDays(-1) ?? First;
        return a.Overlaps(b) == (a.Contains(candidate) && b.Contains(candidate));
    }

    [Property(Arbitrary = [typeof(Arbitraries)])]
    public bool What_is_in_the_inner_period_is_in_the_outer(ReportingPeriod a, ReportingPeriod b, LocalDate date) => !(a.Contains(b) && b.Contains(date)) || a.Contains(date);

    [Property(Arbitrary = [typeof(Arbitraries)])]
    public bool A_period_contains_another_exactly_when_it_contains_both_its_ends(LocalDate start, LocalDate end, ReportingPeriod a)
    {
        if (end < start) (start, end) = (end, start);
        return a.Contains(ReportingPeriod.Between(start, end.PlusDays(1))) == (a.Contains(start) && a.Contains(end));
    }

    [Property(Arbitrary = [typeof(Arbitraries)])]
    public bool Neighbours_do_not_overlap(LocalDate start) =>
        !ReportingPeriod.Between(start.PlusDays(-7), start).Overlaps(ReportingPeriod.Between(start, start.PlusDays(7)))
        && !ReportingPeriod.Between(start, start.PlusDays(7)).Overlaps(ReportingPeriod.Between(start.PlusDays(-7), start));

    [Property(Arbitrary = [typeof(Arbitraries)])]
    public bool Text_and_json_read_back_in_every_culture(ReportingPeriod a) =>
        CultureScope.InEach(() =>
        {
            Span<char> buffer = stackalloc char[32];
            return ReportingPeriod.Parse(a.ToString()) == a && ReportingPeriod.Parse(a.ToString()).GetHashCode() == a.GetHashCode()
                && a.TryFormat(buffer, out int written, default, null) && buffer[..written].SequenceEqual(a.ToString())
                && Json.RoundTrip(a, SalesDomainJsonContext.Default.ReportingPeriod) == a;
        });

    [Theory]
    [InlineData("2026-01-01/2026-04-01", "2026-01-01", "2026-04-01")]
    [InlineData(" 2026-01-01/.. ", "2026-01-01", null)]
    [InlineData("../2026-04-01", null, "2026-04-01")]
    public void A_text_is_two_dates(string text, string? start, string? end)
    {
        ReportingPeriod period = ReportingPeriod.Parse(text);
        Assert.Equal((start, end), (period.Start?.ToString("uuuu-MM-dd", null), period.End?.ToString("uuuu-MM-dd", null)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("2026-01-01")]
    [InlineData("2026-01-01/")]
    [InlineData("/")]
    [InlineData("2026-01-01/2026-01-01")]
    [InlineData("2026-04-01/2026-01-01")]
    [InlineData("2026-1-1/2026-4-1")]
    [InlineData("2026-02-30/2026-04-01")]
    [InlineData("01.01.2026/01.04.2026")]
    [InlineData("2026-01-01/2026-02-01/2026-03-01")]
    [InlineData("2026-01-01 / 2026-04-01")]
    public void Other_texts_are_refused(string text)
    {
        Assert.Throws<FormatException>(() => ReportingPeriod.Parse(text));
        Assert.False(ReportingPeriod.TryParse(text, null, out _));
        Json.AssertRefused(JsonSerializer.Serialize(text), SalesDomainJsonContext.Default.ReportingPeriod);
    }

    [Theory]
    [InlineData("null")]
    [InlineData("2026")]
    [InlineData("""{"start":"2026-01-01","end":"2026-04-01"}""")]
    public void Json_is_a_string(string json) => Json.AssertRefused(json, SalesDomainJsonContext.Default.ReportingPeriod);

    [Theory]
    [InlineData(0)]
    [InlineData(9999)]
    [InlineData(99999)]
    public void Years_outside_the_calendar_are_refused(int year)
    {
        Assert.Equal(year, Assert.Throws<InvalidValueException>(() => ReportingPeriod.Year(year)).Value);
        Assert.Throws<InvalidValueException>(() => ReportingPeriod.Quarter(year, 4));
        Assert.Throws<InvalidValueException>(() => ReportingPeriod.Month(year, 12));
        Assert.Throws<InvalidValueException>(() => FiscalCalendar.Calendar.Year(year));
    }

    [Fact]
    public void The_last_day_of_the_calendar_has_no_period() =>
        Assert.Throws<InvalidValueException>(() => FiscalCalendar.Calendar.Containing(LocalDate.MaxIsoValue, FiscalUnit.Month));

    private static LocalDate? Later(LocalDate? a, LocalDate? b) => a is null || b > a ? b : a;

    private static LocalDate? Earlier(LocalDate? a, LocalDate? b) => a is null || b < a ? b : a;
}
