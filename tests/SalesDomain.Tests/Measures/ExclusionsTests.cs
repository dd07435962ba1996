using FsCheck.Xunit;
using SalesDomain.Errors;
using SalesDomain.Measures;
using SalesDomain.Tests.Support;

namespace SalesDomain.Tests.Measures;

public class ExclusionsTests
{
    private static readonly ExclusionReason[] Reasons = [ExclusionReason.NoAmount, ExclusionReason.Overdue, ExclusionReason.NoQuota, default];

    [Property]
    public bool They_commute_associate_and_none_changes_nothing(byte[] a, byte[] b, byte[] c)
    {
        (Exclusions x, Exclusions y, Exclusions z) = (Of(a), Of(b), Of(c));
        return Same(x + y, y + x) && Same(x + y + z, x + (y + z)) && Same(x + Exclusions.None, x) && Same(Exclusions.None + x, x);
    }

    [Property]
    public bool Each_fact_counts_once(byte[] a, byte[] b)
    {
        Exclusions sum = Of(a) + Of(b);
        return sum.Total == a.Length + b.Length && sum.Sum(pair => pair.Value) == sum.Total && sum.Count == sum.Count(pair => pair.Value > 0)
            && Reasons.All(reason => sum[reason] == a.Concat(b).Count(fact => Reasons[fact % 4] == reason));
    }

    [Fact]
    public void They_are_written_in_the_order_of_the_codes() =>
        Assert.True(CultureScope.InEach(() =>
            (Exclusions.Of(ExclusionReason.Overdue, 1) + Exclusions.Of(ExclusionReason.NoAmount, 3000)).ToString() == "noAmount 3000, overdue 1" && Exclusions.None.ToString().Length == 0));

    [Fact]
    public void None_for_a_reason_is_none()
    {
        Assert.Equal(Exclusions.None, Exclusions.Of(ExclusionReason.NoAmount, 0));
        Assert.Equal(0, Exclusions.None[ExclusionReason.NoAmount]);
        Assert.Equal(-1L, Assert.Throws<InvalidValueException>(() => Exclusions.Of(ExclusionReason.NoAmount, -1)).Value);
    }

    [Fact]
    public void Another_reason_or_count_is_another_value()
    {
        Assert.True(Exclusions.Of(ExclusionReason.NoAmount, 1) != Exclusions.Of(ExclusionReason.NoAmount, 2));
        Assert.False(Exclusions.Of(ExclusionReason.NoAmount, 1) == Exclusions.Of(ExclusionReason.NoQuota, 1));
    }

    [Fact]
    public void Reasons_are_equal_by_code_and_open()
    {
        Assert.Equal(ExclusionReason.Of("noAmount"), ExclusionReason.NoAmount);
        Assert.NotEqual(ExclusionReason.Of("noamount"), ExclusionReason.NoAmount);
        Assert.Equal(ExclusionReason.Of("other"), default);
        Assert.True(ExclusionReason.NoAmount.CompareTo(ExclusionReason.Overdue) < 0);
        Assert.Equal(ErrorCodes.Empty, Assert.Throws<InvalidValueException>(() => ExclusionReason.Of("")).Code);
    }

    private static Exclusions Of(byte[] facts) => facts.Aggregate(Exclusions.None, (sum, fact) => sum + Exclusions.Of(Reasons[fact % 4], 1));

    private static bool Same(Exclusions left, Exclusions right) => left == right && left.GetHashCode() == right.GetHashCode();
}
