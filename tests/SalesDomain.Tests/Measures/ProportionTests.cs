using FsCheck.Xunit;
using SalesDomain.Errors;
using SalesDomain.Measures;
using SalesDomain.Tests.Support;

namespace SalesDomain.Tests.Measures;

public class ProportionTests
{
    private static readonly double[] Levels = [0.01, 0.5, 0.8, 0.95, 0.99, 0.999999];

    [Fact]
    public void A_level_next_to_1_is_a_wide_interval_not_a_number_lost()
    {
        ConfidenceInterval interval = Proportion.Of(1, 2).Wilson(Math.BitDecrement(1.0));

        Assert.InRange(interval.Lower, 0, 0.05);
        Assert.InRange(interval.Upper, 0.95, 1);
    }

    [Theory]
    [InlineData(81, 263, 0.255288519878, 0.366209576983)]
    [InlineData(0, 20, 0, 0.161125158053)]
    [InlineData(10, 10, 0.722467200137, 1)]
    public void Wilson_at_95_percent_is_the_reference_interval(long numerator, long denominator, double lower, double upper)
    {
        ConfidenceInterval interval = Proportion.Of(numerator, denominator).Wilson(0.95);
        Assert.Equal(lower, interval.Lower, 1e-12);
        Assert.Equal(upper, interval.Upper, 1e-12);
        Assert.Equal(0.95, interval.Level);
    }

    [Fact]
    public void The_ends_are_exact_where_nobody_or_everybody_has_it()
    {
        Assert.Equal(0d, Proportion.Of(0, 20).Wilson(0.95).Lower);
        Assert.Equal(1d, Proportion.Of(10, 10).Wilson(0.95).Upper);
    }

    [Property]
    public bool The_interval_lies_in_0_to_1_around_the_share(ushort won, ushort lost)
    {
        if (won + lost == 0) return true;
        Proportion share = Proportion.Of(won, won + lost);
        double p = (double)share.Value;
        return Levels.All(level =>
        {
            ConfidenceInterval interval = share.Wilson(level);
            return interval.Lower >= 0 && interval.Lower <= p + 1e-15 && p <= interval.Upper + 1e-15 && interval.Upper <= 1;
        });
    }

    [Property]
    public bool A_higher_level_is_a_wider_interval(ushort won, ushort lost)
    {
        ConfidenceInterval[] intervals = [.. Levels.Select(Proportion.Of(won, won + lost + 1).Wilson)];
        return intervals.Zip(intervals.Skip(1)).All(pair => pair.Second.Lower <= pair.First.Lower && pair.Second.Upper >= pair.First.Upper && pair.Second.Upper - pair.Second.Lower > pair.First.Upper - pair.First.Lower);
    }

    [Property]
    public bool The_interval_of_the_others_is_the_mirror(ushort won, ushort lost)
    {
        long all = won + lost + 1;
        ConfidenceInterval share = Proportion.Of(won, all).Wilson(0.95), others = Proportion.Of(all - won, all).Wilson(0.95);
        return Math.Abs(share.Lower - (1 - others.Upper)) < 1e-14 && Math.Abs(share.Upper - (1 - others.Lower)) < 1e-14;
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(-0.5)]
    [InlineData(95)]
    [InlineData(double.NaN)]
    public void A_level_lies_between_0_and_1(double level) => Assert.Equal(level, Assert.Throws<InvalidValueException>(() => Proportion.Of(1, 2).Wilson(level)).Value);

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, -1)]
    [InlineData(-1, 5)]
    [InlineData(6, 5)]
    public void Counts_out_of_range_are_refused(long numerator, long denominator) =>
        Assert.Equal(ErrorCodes.OutOfRange, Assert.Throws<InvalidValueException>(() => Proportion.Of(numerator, denominator)).Code);

    [Fact]
    public void A_share_keeps_its_counts()
    {
        Proportion share = Proportion.Of(45, 180);
        Assert.Equal((45L, 180L, 0.25m), (share.Numerator, share.Denominator, share.Value));
        Assert.NotEqual(Proportion.Of(1, 4), share);
        Assert.Equal(1m, Proportion.Of(long.MaxValue, long.MaxValue).Value);
        Assert.Equal(0.3333333333333333333333333333m, Proportion.Of(1, 3).Value);
    }

    [Fact]
    public void The_default_value_is_none_of_one() => Assert.Equal(Proportion.Of(0, 1), default);

    [Fact]
    public void Text_is_the_same_in_every_culture() =>
        Assert.True(CultureScope.InEach(() => Proportion.Of(45, 180).ToString() == "0.2500 (45/180)" && Proportion.Of(10, 10).Wilson(0.95).ToString() == "[0.7225, 1.0000] at 95 %"));
}
