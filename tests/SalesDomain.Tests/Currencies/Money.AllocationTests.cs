using System.Collections.Immutable;
using FsCheck.Xunit;
using SalesDomain.Currencies;
using SalesDomain.Errors;

namespace SalesDomain.Tests.Currencies;

public class MoneyAllocationTests
{
    [Property(Arbitrary = [typeof(Arbitraries)])]
    public bool Parts_sum_to_the_whole(Money m, Weights weights) => Sum(m.Allocate(weights.Values), m.Currency) == m;

    [Property(Arbitrary = [typeof(Arbitraries)])]
    public bool Each_part_is_within_one_unit_of_the_exact_share(Money m, Weights weights)
    {
        decimal unit = new(1, 0, 0, false, (byte)Math.Max(m.Amount.Scale, m.Currency.MinorUnits ?? 0));
        decimal total = weights.Values.Sum();

        // cross-multiplied, so that the exact share needs no division
        return m.Allocate(weights.Values).Zip(weights.Values).All(pair =>
            ExactDecimalMath.Abs(ExactDecimalMath.Difference(pair.First.Amount, total, m.Amount, pair.Second)) < ExactDecimalMath.Product(unit, total));
    }

    [Property(Arbitrary = [typeof(Arbitraries)])]
    public bool Each_part_is_a_whole_number_of_units(Money m, Weights weights)
    {
        int scale = Math.Max(m.Amount.Scale, m.Currency.MinorUnits ?? 0);
        return m.Allocate(weights.Values).All(part => part.Amount.Scale <= scale && part.Currency == m.Currency);
    }

    [Property(Arbitrary = [typeof(Arbitraries)])]
    public bool A_weight_of_zero_gets_zero(Money m, Weights weights) => m.Allocate(weights.Values).Zip(weights.Values).All(pair => pair.Second != 0m || pair.First.IsZero);

    [Property(Arbitrary = [typeof(Arbitraries)])]
    public bool The_opposite_is_shared_alike(Money m, Weights weights) => (-m).Allocate(weights.Values).SequenceEqual(m.Allocate(weights.Values).Select(part => -part));

    [Property(Arbitrary = [typeof(Arbitraries)])]
    public bool No_part_has_the_sign_of_the_opposite(Money m, Weights weights) => m.Allocate(weights.Values).All(part => part.IsZero || part.IsNegative == m.IsNegative);

    [Property(Arbitrary = [typeof(Arbitraries)])]
    public bool Only_the_ratio_of_the_weights_counts(Money m, Weights weights) =>
        m.Allocate(weights.Values).SequenceEqual(m.Allocate([.. weights.Values.Select(weight => weight * 2.50m)]));

    [Property(Arbitrary = [typeof(Arbitraries)])]
    public bool Splitting_is_allocating_by_equal_weights(Money m, byte parts) =>
        m.Split(parts + 1).SequenceEqual(m.Allocate([.. Enumerable.Repeat(7m, parts + 1)]));

    [Fact]
    public void Ten_in_three_gives_the_cent_to_the_first() => AssertParts([Eur(3.34m), Eur(3.33m), Eur(3.33m)], Eur(10m).Split(3));

    [Fact]
    public void Two_left_over_go_to_the_first_two() => AssertParts([Eur(0.34m), Eur(0.34m), Eur(0.33m)], Eur(1.01m).Split(3));

    [Fact]
    public void A_debt_is_split_in_the_same_order() => AssertParts([Eur(-3.34m), Eur(-3.33m), Eur(-3.33m)], Eur(-10m).Split(3));

    [Fact]
    public void The_largest_remainder_wins_wherever_it_stands() =>
        AssertParts([Eur(0.03m), Eur(0.07m)], Eur(0.10m).Allocate(1m, 2m));

    [Fact]
    public void The_remainder_counts_and_not_the_weight() =>

        // 1.00 by 5:3:1 is 55.55.., 33.33.., 11.11.. cents: the one left over goes to .55
        AssertParts([Eur(0.56m), Eur(0.33m), Eur(0.11m)], Eur(1m).Allocate(5m, 3m, 1m));

    [Fact]
    public void Among_equal_remainders_the_earlier_parts_win() =>

        // 1.00 by 1:1:4 is 16.66.., 16.66.., 66.66..: equal remainders of 4/6, two left over for the first two
        AssertParts([Eur(0.17m), Eur(0.17m), Eur(0.66m)], Eur(1m).Allocate(1m, 1m, 4m));

    [Fact]
    public void A_later_part_wins_with_the_larger_remainder() =>

        // 0.01 by 1:3 is 0.25 and 0.75 cents
        AssertParts([Eur(0m), Eur(0.01m)], Eur(0.01m).Allocate(1m, 3m));

    [Fact]
    public void The_own_scale_is_the_unit_where_it_is_finer_than_the_cent() => AssertParts([Eur(0.003m), Eur(0.002m)], Eur(0.005m).Split(2));

    [Fact]
    public void Yen_have_no_smaller_unit() => AssertParts([Money.Of(4m, Currency.Jpy), Money.Of(3m, Currency.Jpy), Money.Of(3m, Currency.Jpy)], Money.Of(10m, Currency.Jpy).Split(3));

    [Fact]
    public void Dinars_are_split_to_the_fils() => AssertParts([Money.Of(0.334m, Currency.Kwd), Money.Of(0.333m, Currency.Kwd), Money.Of(0.333m, Currency.Kwd)], Money.Of(1m, Currency.Kwd).Split(3));

    [Fact]
    public void One_part_is_the_whole() => AssertParts([Eur(12.345m)], Eur(12.345m).Split(1));

    [Fact]
    public void The_largest_amount_can_be_allocated_whole() => AssertParts([Eur(decimal.MaxValue), Eur(0m)], Eur(decimal.MaxValue).Allocate(1m, 0m));

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void Fewer_than_one_part_is_refused(int parts)
    {
        InvalidValueException error = Assert.Throws<InvalidValueException>(() => Eur(1m).Split(parts));
        Assert.Equal(ErrorCodes.OutOfRange, error.Code);
        Assert.Equal(parts, error.Value);
        Assert.Equal("parts", error.ParamName);
    }

    [Fact]
    public void Weights_that_say_nothing_are_refused()
    {
        Assert.Equal(ErrorCodes.Empty, Assert.Throws<InvalidValueException>(() => Eur(1m).Allocate()).Code);
        Assert.Equal(ErrorCodes.OutOfRange, Assert.Throws<InvalidValueException>(() => Eur(1m).Allocate(0m, 0.00m)).Code);
        Assert.Equal(-1m, Assert.Throws<InvalidValueException>(() => Eur(1m).Allocate(2m, -1m)).Value);
    }

    [Fact]
    public void Money_of_no_currency_is_not_allocated() => Assert.Equal(ErrorCodes.NoCurrency, Assert.Throws<InvalidValueException>(() => default(Money).Allocate(1m)).Code);

    // as arrays: an ImmutableArray equals only itself
    private static void AssertParts(Money[] expected, ImmutableArray<Money> actual) => Assert.Equal(expected, actual.ToArray());

    private static Money Eur(decimal amount) => Money.Of(amount, Currency.Eur);

    private static Money Sum(ImmutableArray<Money> parts, Currency currency) => parts.Aggregate(Money.Zero(currency), (sum, part) => sum + part);
}
