using System.Text.Json;
using FsCheck.Xunit;
using SalesDomain.Errors;
using SalesDomain.Measures;
using SalesDomain.Serialization;
using SalesDomain.Tests.Support;

namespace SalesDomain.Tests.Measures;

public class ProbabilityTests
{
    [Property(Arbitrary = [typeof(Arbitraries)])]
    public bool Text_and_json_read_back_in_every_culture(Probability p) =>
        CultureScope.InEach(() =>
        {
            Span<char> buffer = stackalloc char[64];
            return Probability.Parse(p.ToString()) == p && Json.RoundTrip(p, SalesDomainJsonContext.Default.Probability) == p
                && p.TryFormat(buffer, out int written, default, null) && buffer[..written].SequenceEqual(p.ToString());
        });

    [Property(Arbitrary = [typeof(Arbitraries)])]
    public bool A_percentage_is_a_hundred_times_the_fraction(Probability p) => p.Percent / 100m == p.Fraction && p.Fraction is >= 0m and <= 1m;

    [Property(Arbitrary = [typeof(Arbitraries)])]
    public bool Order_is_that_of_the_fractions(Probability a, Probability b) =>
        (a < b, a <= b, a > b, a >= b, a == b, a != b) == (a.Fraction < b.Fraction, a.Fraction <= b.Fraction, a.Fraction > b.Fraction, a.Fraction >= b.Fraction, a.Fraction == b.Fraction, a.Fraction != b.Fraction)
        && Math.Sign(a.CompareTo(b)) == a.Fraction.CompareTo(b.Fraction);

    [Fact]
    public void Zeros_at_the_end_are_no_decimals()
    {
        Probability smallest = Probability.FromFraction(0.0000000000000000000000000001m);

        Assert.Equal(smallest, Probability.FromPercent(smallest.Percent));
        Assert.Equal(0.5m, Probability.FromPercent(50.000000000000000000000000000m).Fraction);
        Assert.Throws<InvalidValueException>(() => Probability.FromPercent(0.000000000000000000000000001m));
    }

    [Fact]
    public void A_json_number_that_decimal_would_round_is_refused() =>
        Json.AssertRefused("1.00000000000000000000000000001", SalesDomainJsonContext.Default.Probability);

    [Theory]
    [InlineData("65 %", "0.65")]
    [InlineData("65%", "0.65")]
    [InlineData(" 65.50 % ", "0.655")]
    [InlineData("0.65", "0.65")]
    [InlineData("1", "1")]
    [InlineData("1 %", "0.01")]
    [InlineData("0", "0")]
    [InlineData("100 %", "1")]
    public void A_text_is_a_percentage_with_its_sign_or_a_fraction(string text, string fraction) =>
        Assert.Equal(decimal.Parse(fraction, System.Globalization.CultureInfo.InvariantCulture), Probability.Parse(text).Fraction);

    [Theory]
    [InlineData("")]
    [InlineData("%")]
    [InlineData("65")]
    [InlineData("1.01")]
    [InlineData("101 %")]
    [InlineData("-1 %")]
    [InlineData("-0.5")]
    [InlineData("0,65")]
    [InlineData("6e-1")]
    [InlineData("50 %%")]
    [InlineData("0.5\0")]
    [InlineData("0.99999999999999999999999999999")]
    [InlineData("1.00000000000000000000000000001")]
    [InlineData("100.0000000000000000000000000001 %")]
    [InlineData("0.00000000000000000000000000001")]
    public void Other_texts_are_refused(string text)
    {
        Assert.Throws<FormatException>(() => Probability.Parse(text));
        Assert.False(Probability.TryParse(text, null, out Probability none));
        Assert.Equal(default, none);
    }

    [Theory]
    [InlineData("-0.01")]
    [InlineData("1.01")]
    public void A_fraction_goes_from_0_to_1(string text)
    {
        decimal fraction = decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
        Assert.Equal(fraction, Assert.Throws<InvalidValueException>(() => Probability.FromFraction(fraction)).Value);
        Assert.Equal(ErrorCodes.OutOfRange, Assert.Throws<InvalidValueException>(() => Probability.FromPercent(fraction < 0 ? fraction : 100.01m)).Code);
    }

    [Fact]
    public void It_is_written_as_a_percentage_and_in_json_as_a_fraction()
    {
        Assert.Equal("65 %", Probability.FromFraction(0.650m).ToString());
        Assert.Equal("12.5 %", Probability.FromPercent(12.5m).ToString());
        Assert.Equal("0.65", JsonSerializer.Serialize(Probability.FromPercent(65), SalesDomainJsonContext.Default.Probability));
    }

    [Fact]
    public void Never_is_the_default_and_certain_is_one() => Assert.Equal((0m, 0m, 1m), (default(Probability).Fraction, Probability.Never.Fraction, Probability.Certain.Fraction));

    [Fact]
    public void The_scale_does_not_count()
    {
        Assert.Equal(Probability.FromPercent(50), Probability.FromFraction(0.500m));
        Assert.Equal(Probability.FromPercent(50).GetHashCode(), Probability.FromFraction(0.500m).GetHashCode());
    }

    [Theory]
    [InlineData("65")]
    [InlineData("-0.1")]
    [InlineData("\"0.65\"")]
    [InlineData("null")]
    [InlineData("{}")]
    public void Json_is_a_number_from_0_to_1(string json) => Json.AssertRefused(json, SalesDomainJsonContext.Default.Probability);
}
