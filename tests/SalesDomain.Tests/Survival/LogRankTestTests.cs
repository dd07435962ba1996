using SalesDomain.Errors;
using SalesDomain.Measures;
using SalesDomain.Survival;

namespace SalesDomain.Tests.Survival;

public class LogRankTestTests
{
    [Fact]
    public void The_test_of_the_maintained_and_the_nonmaintained_is_that_of_R()
    {
        Kpi<LogRankTest> test = LogRankTest.Of(Aml.Maintained, Aml.Nonmaintained);
        Aml.IsPrinted("3.39638869898", test.Value.ChiSquare);
        Aml.IsPrinted("0.065339322", test.Value.PValue);
        Assert.Equal((1, 23), (test.Value.DegreesOfFreedom, test.Population));
        Assert.Equal([(11, 7), (12, 11)], test.Value.Groups.Select(group => (group.Count, group.Observed)));
        Assert.Equal("chi-square 3.3964 with 1 degree of freedom, p = 0.06534", test.Value.ToString());
        Assert.Equal(test, LogRankTest.Of(Aml.Maintained, Aml.Nonmaintained));
    }

    [Fact]
    public void A_test_of_several_groups_is_that_of_its_formula()
    {
        // by hand: day 1, one of a among 2, 2, 2; day 2, one of b among 1, 2, 2; nobody else ends
        SurvivalTotals a = SurvivalTotals.Of(events: [1], censored: [9]), b = SurvivalTotals.Of(events: [2], censored: [9]), c = SurvivalTotals.Of(events: [], censored: [9, 9]);
        LogRankTest test = LogRankTest.Of(a, b, c).Value;
        double ea = (1 / 3.0) + (1 / 5.0), eb = (1 / 3.0) + (2 / 5.0);
        Assert.Equal(ea, test.Groups[0].Expected, 1e-15);
        Assert.Equal(eb, test.Groups[1].Expected, 1e-15);
        double vaa = (2 / 9.0) + (4 / 25.0), vbb = (2 / 9.0) + (6 / 25.0), vab = (-1 / 9.0) - (2 / 25.0);
        double ua = 1 - ea, ub = 1 - eb;
        Assert.Equal(((ua * ua * vbb) - (2 * ua * ub * vab) + (ub * ub * vaa)) / ((vaa * vbb) - (vab * vab)), test.ChiSquare, 1e-12);
        Assert.Equal(2, test.DegreesOfFreedom);
        Assert.Equal(Math.Exp(-test.ChiSquare / 2), test.PValue, 1e-15);
    }

    [Fact]
    public void Where_nothing_can_be_compared_there_is_no_test()
    {
        SurvivalTotals open = SurvivalTotals.Of(events: [], censored: [3]);
        Assert.Equal(SurvivalReason.NoObservations, LogRankTest.Of(SurvivalTotals.Empty, SurvivalTotals.Empty).Reason);
        Assert.Equal(SurvivalReason.NotComparable, LogRankTest.Of(open, open).Reason);
        Assert.Equal(SurvivalReason.NotComparable, LogRankTest.Of(SurvivalTotals.Of(events: [5], censored: [7]), open).Reason);
        Assert.Equal(SurvivalReason.NotComparable, LogRankTest.Of(SurvivalTotals.Of(events: [5], censored: []), SurvivalTotals.Of(events: [5], censored: [])).Reason);
        Assert.Throws<InvalidValueException>(() => LogRankTest.Of(open));
    }
}
