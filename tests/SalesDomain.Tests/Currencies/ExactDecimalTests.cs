using System.Numerics;
using FsCheck.Xunit;
using SalesDomain.Currencies;

namespace SalesDomain.Tests.Currencies;

public class ExactDecimalTests
{
    [Property(Arbitrary = [typeof(Arbitraries)])]
    public bool A_decimal_comes_back_with_its_scale(decimal value) => ExactDecimal.Of(value).ToDecimal() == value && ExactDecimal.Of(value).ToDecimal().Scale == value.Scale;

    [Property(Arbitrary = [typeof(Arbitraries)])]
    public bool Sums_are_those_of_integers(decimal a, decimal b) => (ExactDecimal.Of(a) + ExactDecimal.Of(b)).AtScale(28) == ExactDecimalMath.Integer(a) + ExactDecimalMath.Integer(b);

    [Property(Arbitrary = [typeof(Arbitraries)])]
    public bool Products_are_those_of_integers(decimal a, decimal b) => (ExactDecimal.Of(a) * ExactDecimal.Of(b)).AtScale(56) == ExactDecimalMath.Product(a, b);

    [Property(Arbitrary = [typeof(Arbitraries)])]
    public bool Sums_associate(decimal a, decimal b, decimal c) =>
        ExactDecimal.Of(a) + ExactDecimal.Of(b) + ExactDecimal.Of(c) == ExactDecimal.Of(a) + (ExactDecimal.Of(b) + ExactDecimal.Of(c));

    [Property(Arbitrary = [typeof(Arbitraries)])]
    public bool Products_distribute(decimal a, decimal b, decimal c) =>
        ExactDecimal.Of(a) * (ExactDecimal.Of(b) + ExactDecimal.Of(c)) == (ExactDecimal.Of(a) * ExactDecimal.Of(b)) + (ExactDecimal.Of(a) * ExactDecimal.Of(c));

    [Property(Arbitrary = [typeof(Arbitraries)])]
    public bool Equality_is_numeric_and_agrees_with_the_hash(decimal a, decimal b)
    {
        ExactDecimal left = ExactDecimal.Of(a), padded = new(left.Unscaled * 1000, left.Scale + 3);
        return left == padded && left.GetHashCode() == padded.GetHashCode() && left == ExactDecimal.Of(b) == (a == b) && left != ExactDecimal.Of(b) == (a != b);
    }

    [Property(Arbitrary = [typeof(Arbitraries)])]
    public bool Trimming_keeps_the_number_and_drops_the_zeros(decimal a)
    {
        ExactDecimal trimmed = ExactDecimal.Of(a).Trimmed();
        return trimmed == ExactDecimal.Of(a) && (trimmed.Scale == 0 || !(trimmed.Unscaled % 10).IsZero);
    }

    [Fact]
    public void Words_with_the_high_bit_set_are_no_negative_numbers()
    {
        // 2 to the 31st, 63rd and 95th: the sign bits of the three ints inside a decimal
        foreach (int power in new[] { 31, 63, 95 })
        {
            BigInteger number = BigInteger.One << power;
            Assert.Equal(number, ExactDecimal.Of((decimal)number).Unscaled);
            Assert.Equal(-number, ExactDecimal.Of(-(decimal)number).Unscaled);
            Assert.Equal((decimal)number, new ExactDecimal(number, 0).ToDecimal());
        }
    }

    [Fact]
    public void Zeros_behind_the_point_never_overflow() =>
        Assert.Equal(decimal.MaxValue, new ExactDecimal(((BigInteger)decimal.MaxValue) * BigInteger.Pow(10, 40), 40).ToDecimal());

    [Fact]
    public void What_decimal_cannot_hold_overflows()
    {
        Assert.Throws<OverflowException>(() => new ExactDecimal(BigInteger.One << 96, 0).ToDecimal());
        Assert.Throws<OverflowException>(() => new ExactDecimal(1, 29).ToDecimal());
        Assert.Equal(decimal.MinValue, new ExactDecimal(1 - (BigInteger.One << 96), 0).ToDecimal());
    }
}
