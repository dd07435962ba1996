using SalesDomain.Errors;
using SalesDomain.Measures;

namespace SalesDomain.Tests.Measures;

public class UndefinedReasonTests
{
    // the order is a promise of the design: where several reasons apply, the first is stated
    private static readonly string[] Order =
    [
        "mixedCurrencies", "noHistory", "noQuota", "quotaPeriodMismatch", "alreadyAttained", "noOpportunities", "noClosedOpportunities",
        "noWonOpportunities", "noLostOpportunities", "noDecidedOpportunities", "noAmounts", "noProbabilities", "noLeads", "noDecidedLeads", "noDates", "zeroCycle", "noLosses", "anotherOne",
    ];

    [Fact]
    public void The_earlier_reason_is_stated_whichever_side_it_is_on()
    {
        for (int i = 0; i < Order.Length; i++)
        {
            for (int j = i; j < Order.Length; j++)
            {
                Assert.Equal(Order[i], UndefinedReason.First(UndefinedReason.Of(Order[i]), UndefinedReason.Of(Order[j])).Code);
                Assert.Equal(Order[i], UndefinedReason.First(UndefinedReason.Of(Order[j]), UndefinedReason.Of(Order[i])).Code);
            }
        }
    }

    [Fact]
    public void Of_two_unknown_reasons_the_left_is_stated() =>
        Assert.Equal("b", UndefinedReason.First(UndefinedReason.Of("b"), UndefinedReason.Of("a")).Code);

    [Fact]
    public void Every_reason_of_the_library_has_a_place()
    {
        IEnumerable<UndefinedReason> reasons = typeof(UndefinedReason).GetProperties(System.Reflection.BindingFlags.Public | System.Reflection.BindingFlags.Static).Select(property => (UndefinedReason)property.GetValue(null)!);
        Assert.Equal(Order[..^1], reasons.Select(reason => reason.Code));
    }

    [Fact]
    public void Reasons_are_equal_by_code_and_open()
    {
        Assert.True(UndefinedReason.Of("noQuota") == UndefinedReason.NoQuota);
        Assert.Equal(UndefinedReason.Of("noQuota").GetHashCode(), UndefinedReason.NoQuota.GetHashCode());
        Assert.True(UndefinedReason.Of("NoQuota") != UndefinedReason.NoQuota);
        Assert.Equal(UndefinedReason.Of("notComputed"), default);
        Assert.Equal(ErrorCodes.Empty, Assert.Throws<InvalidValueException>(() => UndefinedReason.Of(" ")).Code);
    }
}
