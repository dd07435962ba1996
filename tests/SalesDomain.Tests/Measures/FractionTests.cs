using System.Numerics;
using FsCheck.Xunit;
using SalesDomain.Currencies;
using SalesDomain.Measures;

namespace SalesDomain.Tests.Measures;

public class FractionTests
{
    [Fact]
    public void Thirds_have_28_digits_and_the_last_is_rounded()
    {
        Assert.Equal(0.3333333333333333333333333333m, (Fraction.Of(1L) / Fraction.Of(3L)).ToDecimal());
        Assert.Equal(0.6666666666666666666666666667m, (Fraction.Of(2L) / Fraction.Of(3L)).ToDecimal());
        Assert.Equal(-0.6666666666666666666666666667m, (Fraction.Of(-2L) / Fraction.Of(3L)).ToDecimal());
        Assert.Equal(-0.6666666666666666666666666667m, (Fraction.Of(2L) / Fraction.Of(-3L)).ToDecimal());
    }

    [Fact]
    public void Sums_and_differences_are_exact()
    {
        Fraction third = Fraction.Of(1, 3), sixth = Fraction.Of(1, 6);
        Assert.Equal(Fraction.Of(1, 2), third + sixth);
        Assert.Equal(sixth, third - sixth);
        Assert.Equal(Fraction.Of(-1, 6), sixth - third);
        Assert.Equal(Fraction.Of(0L), third - third);
    }

    [Fact]
    public void Halves_at_the_last_digit_go_to_even()
    {
        Fraction half = Fraction.Of(1L) / Fraction.Of(2L);
        Assert.Equal(0m, (half * Fraction.Of(0.0000000000000000000000000001m)).ToDecimal());
        Assert.Equal(0.0000000000000000000000000002m, (half * Fraction.Of(0.0000000000000000000000000003m)).ToDecimal());
        Assert.Equal(0.0000000000000000000000000002m, (half * Fraction.Of(0.0000000000000000000000000005m)).ToDecimal());
        Assert.Equal(-0.0000000000000000000000000002m, (half * Fraction.Of(-0.0000000000000000000000000003m)).ToDecimal());
    }

    [Fact]
    public void Large_numbers_give_up_decimals_first()
    {
        Fraction largest = Fraction.Of(decimal.MaxValue);
        Assert.Equal(decimal.MaxValue, largest.ToDecimal());
        Assert.Equal(26409387504754779197847983445m, (largest / Fraction.Of(3L)).ToDecimal());
        Assert.Equal(7922816251426433759354395034m, (largest / Fraction.Of(10L)).ToDecimal(), 0);
        Assert.Equal(decimal.MaxValue, (largest * largest / largest).ToDecimal());
        Assert.Throws<OverflowException>(() => (largest * Fraction.Of(2L)).ToDecimal());
    }

    [Fact]
    public void Numerators_larger_than_decimal_divide_down()
    {
        ExactDecimal huge = new(BigInteger.Pow(10, 60), 0);
        Assert.Equal(10m, (Fraction.Of(huge) / Fraction.Of(new ExactDecimal(BigInteger.Pow(10, 59), 0))).ToDecimal());
    }

    [Property(Arbitrary = [typeof(Arbitraries)])]
    public bool A_decimal_comes_back(decimal value) => Fraction.Of(value).ToDecimal() == value;

    [Property(Arbitrary = [typeof(Arbitraries)])]
    public bool Multiplying_and_dividing_cancel(decimal a, decimal b) => b == 0m || (Fraction.Of(a) * Fraction.Of(b) / Fraction.Of(b)) == Fraction.Of(a);

    [Property(Arbitrary = [typeof(Arbitraries)])]
    public bool A_fraction_is_in_lowest_terms_with_the_sign_above(decimal a, decimal b)
    {
        if (b == 0m) return true;
        Fraction fraction = Fraction.Of(a) / Fraction.Of(b);
        return fraction.Denominator.Sign > 0 && BigInteger.GreatestCommonDivisor(fraction.Numerator, fraction.Denominator).IsOne;
    }
}
