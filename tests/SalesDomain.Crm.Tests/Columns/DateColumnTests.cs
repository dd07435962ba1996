using System.Text;
using NodaTime;
using NodaTime.Text;
using SalesDomain.Crm.Columns;

namespace SalesDomain.Crm.Tests.Columns;

public class DateColumnTests
{
    [Theory]
    [InlineData("2026-03-31", "2026-03-31")]
    [InlineData("2026-03-31T14:05:00Z", "2026-03-31")]
    [InlineData("2020-10-22T21:03:23.000+0000", "2020-10-22")]
    [InlineData("2021-08-04T14:08:39+03:00", "2021-08-04")]
    [InlineData("2021-08-04T01:08:39+03:00", "2021-08-03")]
    [InlineData("2021-08-04T23:08:39-02", "2021-08-05")]
    [InlineData("2023-02-22 08:27:53", "2023-02-22")]
    [InlineData("2026-09-01 08:00", "2026-09-01")]
    [InlineData("2023-05-11 00:00:00", "2023-05-11")]
    [InlineData("2026/12/31", "2026-12-31")]
    [InlineData("31.12.2026", "2026-12-31")]
    [InlineData("1.2.2026", "2026-02-01")]
    [InlineData("31/12/2026", "2026-12-31")]
    [InlineData("12/31/2026", "2026-12-31")]
    [InlineData("01-14-2020", "2020-01-14")]
    [InlineData("6/15/2025 6:59", "2025-06-15")]
    [InlineData("6/15/2025 6:59 PM", "2025-06-15")]
    [InlineData("2024-02-29", "2024-02-29")]
    [InlineData("2026-3-1", "2026-03-01")]
    public void A_date_is_read(string text, string date) => Assert.Equal(LocalDatePattern.Iso.Parse(date).Value, One(text));

    [Theory]
    [InlineData("2026-02-29")]
    [InlineData("2026-13-01")]
    [InlineData("31/31/2026")]
    [InlineData("3/1/17")]
    [InlineData("tomorrow")]
    [InlineData("2026-03-31X")]
    [InlineData("2026-03-31T")]
    [InlineData("2026-03-31T25:00")]
    [InlineData("2026-03-31T12:60")]
    [InlineData("2026-03-31T12:00+99:00")]
    [InlineData("6/15/2025 13:59 PM")]
    [InlineData("1/2")]
    [InlineData("1/2/20260")]
    [InlineData("-1-2-2026")]
    [InlineData("2026-0a-01")]
    [InlineData("45000")]
    public void Anything_else_is_no_date(string text) => Assert.False(Column([text]).TryRead(Encoding.UTF8.GetBytes(text), out _));

    [Theory]
    [InlineData("")]
    [InlineData("-")]
    [InlineData("N/A")]
    [InlineData("#n/a")]
    [InlineData("NULL")]
    [InlineData("-None-")]
    public void These_say_that_there_is_none(string text)
    {
        Assert.True(Column([]).TryRead(Encoding.UTF8.GetBytes(text), out LocalDate? date));
        Assert.Null(date);
    }

    [Fact]
    public void One_telling_value_decides_the_column()
    {
        DateColumn dayFirst = Column(["3/4/2026", "31/12/2026", "5/5/2026"]);
        Assert.Null(dayFirst.Undecided);
        Assert.Equal(new LocalDate(2026, 4, 3), ReadBy(dayFirst, "3/4/2026"));

        DateColumn monthFirst = Column(["3/4/2026", "12/31/2026"]);
        Assert.Equal(new LocalDate(2026, 3, 4), ReadBy(monthFirst, "3/4/2026"));
        Assert.False(monthFirst.TryRead("31/12/2026"u8, out _));
    }

    [Fact]
    public void Nothing_is_guessed()
    {
        Assert.Contains("\"3/4/2026\" starts with the day or the month", Column(["5/5/2026", "3/4/2026"]).Undecided, StringComparison.Ordinal);
        Assert.Contains("the day first", Column(["31/12/2026", "12/31/2026"]).Undecided, StringComparison.Ordinal);
        Assert.Null(Column(["5/5/2026"]).Undecided);
        Assert.Null(Column(["99/99/2026", "31/12/2026"]).Undecided);
        Assert.Null(Column(["1.2.2026", "2026-01-02"]).Undecided);
    }

    [Fact]
    public void An_order_that_is_said_is_kept()
    {
        DateColumn monthFirst = new(DateOrder.MonthDayYear, DateTimeZone.Utc);
        monthFirst.Look("31/12/2026"u8);

        Assert.Null(monthFirst.Undecided);
        Assert.Equal(new LocalDate(2026, 3, 4), ReadBy(monthFirst, "3/4/2026"));
        Assert.False(monthFirst.TryRead("31/12/2026"u8, out _));
        Assert.Equal(new LocalDate(2026, 3, 4), ReadBy(new DateColumn(DateOrder.YearMonthDay, DateTimeZone.Utc), "2026/3/4"));
    }

    [Fact]
    public void Only_a_time_with_an_offset_moves_with_the_zone()
    {
        DateColumn kiritimati = new(null, DateTimeZoneProviders.Tzdb["Pacific/Kiritimati"]);

        Assert.Equal(new LocalDate(2026, 4, 1), ReadBy(kiritimati, "2026-03-31T12:00:00Z"));
        Assert.Equal(new LocalDate(2026, 3, 31), ReadBy(kiritimati, "2026-03-31T12:00:00"));
        Assert.Equal(new LocalDate(2026, 3, 31), ReadBy(kiritimati, "2026-03-31"));
        Assert.Equal(LocalDate.MaxIsoValue, ReadBy(kiritimati, "9999-12-31T23:59:00Z"));
        Assert.Equal(new LocalDate(1, 1, 1), ReadBy(new DateColumn(null, DateTimeZoneProviders.Tzdb["America/New_York"]), "0001-01-01T00:00:00Z"));
    }

    private static LocalDate? One(string text) => ReadBy(Column([text]), text);

    private static LocalDate? ReadBy(DateColumn column, string text) => column.TryRead(Encoding.UTF8.GetBytes(text), out LocalDate? date) ? date : throw new InvalidOperationException($"{text} was refused");

    private static DateColumn Column(string[] texts)
    {
        DateColumn column = new(null, DateTimeZone.Utc);
        foreach (string text in texts) column.Look(Encoding.UTF8.GetBytes(text));
        return column;
    }
}
