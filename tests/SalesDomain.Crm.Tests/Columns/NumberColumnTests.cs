using System.Globalization;
using System.Text;
using FsCheck.Xunit;
using SalesDomain.Crm.Columns;

namespace SalesDomain.Crm.Tests.Columns;

public class NumberColumnTests
{
    [Theory]
    [InlineData("1234.50", "1234.50")]
    [InlineData("-300", "-300")]
    [InlineData("0", "0")]
    [InlineData("$22,700.00", "22700.00")]
    [InlineData("$ 22,700.00", "22700.00")]
    [InlineData("9,326.84", "9326.84")]
    [InlineData("1 500,50", "1500.50")]
    [InlineData("1\u00A0500,50", "1500.50")]
    [InlineData("1.500,50", "1500.50")]
    [InlineData("1.234.567", "1234567")]
    [InlineData("1,234,567", "1234567")]
    [InlineData("1'234.50", "1234.50")]
    [InlineData("12,5", "12.5")]
    [InlineData("0.125", "0.125")]
    [InlineData("0,125", "0.125")]
    [InlineData("(1,234.50)", "-1234.50")]
    [InlineData("€12.50", "12.50")]
    [InlineData("12,50 €", "12.50")]
    [InlineData("-$5.00", "-5.00")]
    [InlineData("1.0E7", "10000000")]
    [InlineData("900.3000000000001", "900.3000000000001")]
    public void A_number_is_read(string text, string number) => Assert.Equal(decimal.Parse(number, CultureInfo.InvariantCulture), One(text, false));

    [Theory]
    [InlineData("12x")]
    [InlineData("1,23,456.00")]
    [InlineData("1.2.3,4,5")]
    [InlineData("$€5")]
    [InlineData("--5")]
    [InlineData("5-")]
    [InlineData("1e")]
    [InlineData(".")]
    [InlineData("$")]
    [InlineData("342.09K")]
    [InlineData("12,")]
    [InlineData("(-5)")]
    [InlineData("1234567890123456789012345678.12345")]
    [InlineData("1e999999999999")]
    [InlineData("99999999999999999999999999999999999999999999")]
    [InlineData("11111111111111111111111111111111111111111111111111111111111111111111111111111")]
    public void Anything_else_is_no_number(string text) => Assert.False(Column(false, text).TryRead(Encoding.UTF8.GetBytes(text), out _, out _));

    [Theory]
    [InlineData("1.234", false, "1.234")]
    [InlineData("1,234", false, "1234")]
    [InlineData("1.234", true, "1234")]
    [InlineData("1,234", true, "1.234")]
    public void What_both_readings_take_is_decided_by_the_separator_of_the_file_and_said(string text, bool semicolons, string number)
    {
        Assert.Equal(text, Column(semicolons, text).Assumed);
        Assert.Equal(decimal.Parse(number, CultureInfo.InvariantCulture), One(text, semicolons));
    }

    [Fact]
    public void One_telling_value_decides_the_column()
    {
        NumberColumn comma = Column(false, "1.234", "12,50");
        Assert.Null(comma.Assumed);
        Assert.True(comma.TryRead("1.234"u8, out decimal? number, out _));
        Assert.Equal(1234m, number);

        NumberColumn point = Column(true, "1.234", "12.50");
        Assert.True(point.TryRead("1.234"u8, out number, out _));
        Assert.Equal(1.234m, number);
        Assert.False(point.TryRead("12,50"u8, out _, out _));
    }

    [Property]
    public void What_is_written_plainly_is_read_back(decimal number)
    {
        string text = number.ToString(CultureInfo.InvariantCulture);
        Assert.Equal(number, One(text + (text.Contains('.', StringComparison.Ordinal) ? "" : ".0"), false));
    }

    [Fact]
    public void The_currency_sign_is_told()
    {
        Column(false).TryRead("£5"u8, out _, out char sign);
        Assert.Equal('£', sign);
    }

    private static decimal? One(string text, bool semicolons) => Column(semicolons, text).TryRead(Encoding.UTF8.GetBytes(text), out decimal? number, out _) ? number : throw new InvalidOperationException($"{text} was refused");

    private static NumberColumn Column(bool semicolons, params string[] texts)
    {
        NumberColumn column = new(semicolons);
        foreach (string text in texts) column.Look(Encoding.UTF8.GetBytes(text));
        return column;
    }
}
