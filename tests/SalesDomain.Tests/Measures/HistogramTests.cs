using System.Collections.Immutable;
using FsCheck.Xunit;
using SalesDomain.Currencies;
using SalesDomain.Errors;
using SalesDomain.Measures;

namespace SalesDomain.Tests.Measures;

public class HistogramTests
{
    [Property]
    public bool Histograms_commute_associate_and_the_empty_one_changes_nothing(sbyte[] a, sbyte[] b, sbyte[] c)
    {
        (Histogram<int> x, Histogram<int> y, Histogram<int> z) = (Of(a), Of(b), Of(c));
        return Same(x + y, y + x) && Same(x + y + z, x + (y + z)) && Same(x + default(Histogram<int>), x) && Same(default(Histogram<int>) + x, x);
    }

    [Property]
    public bool Adding_is_counting_all(sbyte[] a, sbyte[] b)
    {
        Histogram<int> sum = Of(a) + Of(b);
        return Same(sum, Of([.. a, .. b])) && sum.Total == a.Length + b.Length && sum.Count == sum.Count() && sum.Select(bar => bar.Key).SequenceEqual(sum.Select(bar => bar.Key).Order());
    }

    [Fact]
    public void Equality_is_by_value_and_count_whatever_the_scale()
    {
        Histogram<decimal> one = Histogram<decimal>.Of([KeyValuePair.Create(12.5m, 2L), KeyValuePair.Create(1m, 1L)]);
        Histogram<decimal> same = Histogram<decimal>.Of([KeyValuePair.Create(1.0m, 1L), KeyValuePair.Create(12.50m, 2L)]);
        Assert.True(one == same);
        Assert.False(one != same);
        Assert.Equal(one.GetHashCode(), same.GetHashCode());
        Assert.True(one != Histogram<decimal>.Of([KeyValuePair.Create(12.5m, 1L), KeyValuePair.Create(1m, 2L)]));
        Assert.Equal(2, (one + same).Count);
        Assert.Equal(Histogram<decimal>.Of([]), default);
    }

    [Fact]
    public void A_value_stands_once_with_a_count()
    {
        Assert.Equal(ErrorCodes.OutOfRange, Assert.Throws<InvalidValueException>(() => Histogram<int>.Of([KeyValuePair.Create(1, 0L)])).Code);
        Assert.Equal(ErrorCodes.Duplicate, Assert.Throws<InvalidValueException>(() => Histogram<int>.Of([KeyValuePair.Create(1, 1L), KeyValuePair.Create(1, 2L)])).Code);
        Assert.Throws<ArgumentNullException>(() => Histogram<int>.Of(null!));
    }

    [Property(Arbitrary = [typeof(Arbitraries)])]
    public bool A_histogram_of_amounts_totals_like_a_bag(Money[] a, Money[] b)
    {
        AmountHistogram sum = OfMoney(a, 1) + OfMoney(b, 2);
        Exclusions excluded = Exclusions.Of(ExclusionReason.NoAmount, 3);
        return sum.ToTotal() == new AmountTotal(MoneyBag.Of([.. a, .. b]), a.Length + b.Length, excluded)
            && OfMoney(a, 1).ToTotal() + OfMoney(b, 2).ToTotal() == sum.ToTotal() && sum.Excluded == excluded;
    }

    [Property(Arbitrary = [typeof(Arbitraries)])]
    public bool Histograms_of_amounts_commute_associate_and_nothing_changes_nothing(Money[] a, Money[] b, Money[] c)
    {
        (AmountHistogram x, AmountHistogram y, AmountHistogram z) = (OfMoney(a, 1), OfMoney(b, 0), OfMoney(c, 2));
        return x + y == y + x && (x + y).GetHashCode() == (y + x).GetHashCode() && x + y + z == x + (y + z) && x + default(AmountHistogram) == x && default(AmountHistogram) + x == x;
    }

    [Property(Arbitrary = [typeof(Arbitraries)])]
    public bool One_amount_more_is_another_histogram(Money[] a, Money more) => OfMoney(a, 0) != OfMoney([.. a, more], 0) && OfMoney(a, 0) != OfMoney(a, 1);

    [Property]
    public bool Lengths_add_with_what_was_left_out(sbyte[] a, sbyte[] b) =>
        new DayTotal(Of(a), Exclusions.Of(ExclusionReason.NoCloseDate, 1)) + new DayTotal(Of(b), Exclusions.Of(ExclusionReason.NoCloseDate, 2))
            == new DayTotal(Of([.. a, .. b]), Exclusions.Of(ExclusionReason.NoCloseDate, 3));

    private static Histogram<int> Of(sbyte[] values) => Histogram<int>.Of(values.CountBy(value => (int)value).Select(pair => KeyValuePair.Create(pair.Key, (long)pair.Value)));

    private static AmountHistogram OfMoney(Money[] amounts, long without) =>
        new(amounts.GroupBy(money => money.Currency).ToImmutableSortedDictionary(
            group => group.Key,
            group => Histogram<decimal>.Of(group.CountBy(money => money.Amount).Select(pair => KeyValuePair.Create(pair.Key, (long)pair.Value)))), Exclusions.Of(ExclusionReason.NoAmount, without));

    private static bool Same(Histogram<int> left, Histogram<int> right) => left == right && left.GetHashCode() == right.GetHashCode();
}
