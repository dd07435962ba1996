using FsCheck;
using FsCheck.Xunit;
using SalesDomain.Currencies;
using SalesDomain.Errors;
using SalesDomain.Measures;
using SalesDomain.Tests.Support;

namespace SalesDomain.Tests.Measures;

public class DistributionTests
{
    [Theory]
    [InlineData("0", "1")]
    [InlineData("0.1", "1.3")]
    [InlineData("0.25", "1.75")]
    [InlineData("0.5", "2.5")]
    [InlineData("0.75", "4.75")]
    [InlineData("0.9", "7.9")]
    [InlineData("1", "10")]
    public void Quantiles_interpolate_between_order_statistics(string p, string quantile)
    {
        // by hand, x = 1, 2, 3, 10 and h = 3p
        Distribution distribution = Distribution.Of(10m, 1m, 3m, 2m);
        Assert.Equal(decimal.Parse(quantile, System.Globalization.CultureInfo.InvariantCulture), distribution.Quantile(decimal.Parse(p, System.Globalization.CultureInfo.InvariantCulture)));
    }

    [Fact]
    public void Repeated_values_count_each_time()
    {
        // 5, 5, 5, 9: h = 1.5 lies between fives, h = 2.25 a quarter of the way to 9
        Distribution distribution = Distribution.Of([KeyValuePair.Create(9m, 1L), KeyValuePair.Create(5m, 3L)]);
        Assert.Equal((4L, 5m, 9m, 6m, 5m, 6m), (distribution.Count, distribution.Minimum, distribution.Maximum, distribution.Mean, distribution.Median, distribution.Quantile(0.75m)));
    }

    [Fact]
    public void One_value_is_every_figure()
    {
        Distribution one = Distribution.Of(-7.5m);
        Assert.All([one.Minimum, one.Maximum, one.Mean, one.Median, one.Quantile(0m), one.Quantile(0.3m), one.Quantile(1m)], figure => Assert.Equal(-7.5m, figure));
    }

    [Fact]
    public void The_mean_divides_once_and_its_sum_may_exceed_decimal()
    {
        Assert.Equal(0.6666666666666666666666666667m, Distribution.Of(0m, 1m, 1m).Mean);
        Assert.Equal(decimal.MaxValue, Distribution.Of(decimal.MaxValue, decimal.MaxValue, decimal.MaxValue).Mean);
    }

    [Fact]
    public void Values_of_another_scale_are_the_same_values()
    {
        Distribution distribution = Distribution.Of(12.5m, 12.50m);
        Assert.Equal(2, distribution.Count);
        Assert.Equal(Distribution.Of([KeyValuePair.Create(12.500m, 2L)]), distribution);
    }

    [Property]
    public bool From_counts_is_from_values_in_any_order(NonEmptyArray<short> values)
    {
        decimal[] numbers = [.. values.Get.Select(value => value % 7m / 4)];
        Distribution fromValues = Distribution.Of(numbers);
        Distribution fromCounts = Distribution.Of(numbers.GroupBy(number => number).Select(group => KeyValuePair.Create(group.Key, (long)group.Count())));
        return fromCounts.Equals(fromValues) && fromCounts.GetHashCode() == fromValues.GetHashCode() && Distribution.Of(numbers.Reverse()).Equals(fromValues);
    }

    [Property]
    public bool The_figures_are_those_of_the_sorted_values(NonEmptyArray<short> values)
    {
        decimal[] sorted = [.. values.Get.Select(value => (decimal)value).Order()];
        Distribution distribution = Distribution.Of(sorted);
        decimal middle = sorted.Length % 2 == 1 ? sorted[sorted.Length / 2] : (sorted[(sorted.Length / 2) - 1] + sorted[sorted.Length / 2]) / 2;
        return distribution.Count == sorted.Length && distribution.Minimum == sorted[0] && distribution.Maximum == sorted[^1]
            && distribution.Median == middle && distribution.Quantile(0m) == sorted[0] && distribution.Quantile(1m) == sorted[^1]
            && Math.Abs((distribution.Mean * sorted.Length) - sorted.Sum()) < 0.0000000000000000001m;
    }

    [Property]
    public bool Quantiles_ascend(NonEmptyArray<short> values)
    {
        Distribution distribution = Distribution.Of(values.Get.Select(value => (decimal)value));
        decimal[] quantiles = [.. Enumerable.Range(0, 21).Select(i => distribution.Quantile(i * 0.05m))];
        return quantiles.SequenceEqual(quantiles.Order());
    }

    [Fact]
    public void A_distribution_needs_values_once_with_counts()
    {
        Assert.Equal(ErrorCodes.Empty, Assert.Throws<InvalidValueException>(() => Distribution.Of(Array.Empty<decimal>())).Code);
        Assert.Equal(ErrorCodes.OutOfRange, Assert.Throws<InvalidValueException>(() => Distribution.Of([KeyValuePair.Create(1m, 0L)])).Code);
        Assert.Equal(ErrorCodes.Duplicate, Assert.Throws<InvalidValueException>(() => Distribution.Of([KeyValuePair.Create(1m, 1L), KeyValuePair.Create(1.0m, 1L)])).Code);
        Assert.Throws<InvalidValueException>(() => Distribution.Of(1m).Quantile(1.01m));
        Assert.Equal(-0.01m, Assert.Throws<InvalidValueException>(() => Distribution.Of(1m).Quantile(-0.01m)).Value);
    }

    [Fact]
    public void Text_is_the_same_in_every_culture() =>
        Assert.True(CultureScope.InEach(() => Distribution.Of(1m, 2m, 3m, 10m).ToString() == "mean 4, median 2.5 (25 to 75 %: 1.75 to 4.75), n = 4"));

    [Fact]
    public void A_distribution_of_money_has_its_currency()
    {
        MoneyDistribution money = new(Distribution.Of(1m, 2m, 3m, 10m), Currency.Eur);
        Assert.Equal((4L, "4.00 EUR", "2.50 EUR", "1.75 EUR"), (money.Count, money.Mean.ToString(), money.Median.ToString(), money.Quantile(0.25m).ToString()));
        Assert.Equal(new MoneyDistribution(Distribution.Of(10m, 3m, 2m, 1m), Currency.Eur), money);
    }
}
