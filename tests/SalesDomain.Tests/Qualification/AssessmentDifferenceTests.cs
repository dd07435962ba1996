using NodaTime;
using SalesDomain.Qualification;

namespace SalesDomain.Tests.Qualification;

public class AssessmentDifferenceTests
{
    private static readonly LocalDate Jan5 = new(2026, 1, 5), Mar10 = new(2026, 3, 10), Mar31 = new(2026, 3, 31);

    private static readonly Evidence Boss = Evidence.For(Meddicc.EconomicBuyer, Strength.BuyerStated, Jan5, "I sign") with { Id = "E-1" };
    private static readonly Evidence Friend = Evidence.For(Meddicc.Champion, Strength.BuyerStated, Mar10, "Speaks for us") with { Id = "E-2" };

    [Fact]
    public void What_was_added_expired_superseded_and_refuted_is_said_apart()
    {
        Evidence pain = Evidence.For(Meddicc.IdentifyPain, Strength.BuyerStated, Mar31, "Loses 40 orders a week");
        Evidence truth = Evidence.Against(Meddicc.Champion, Strength.BuyerConfirmed, Mar31, "Spoke for another") with { Id = "E-3", Supersedes = "E-2" };
        Assessment before = Meddicc.Rubric.Assess([Boss, Friend], new(2026, 3, 5));
        AssessmentDifference difference = Meddicc.Rubric.Assess([Boss, Friend, pain, truth], Mar31).Since(before);

        Assert.Equal(["E-1"], difference.Expired.Select(item => item.Id));
        Assert.Equal(["E-2"], difference.Superseded.Select(item => item.Id));
        Assert.Equal(["E-2", "E-3", pain.Id], difference.Added.Select(item => item.Id).Order(StringComparer.Ordinal));
        Assert.Equal(Meddicc.Champion, Assert.Single(difference.Refuted));
        Assert.Empty(difference.Removed);
        Assert.False(difference.IsRubricChanged);
        Assert.Contains("by time alone, 2026-03-05 to 2026-03-31\n", difference.Explain(), StringComparison.Ordinal);
        Assert.Contains("  expired: 2026-01-05 for (buyer stated): I sign\n", difference.Explain(), StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_new_version_of_the_rubric_did_alone_stands_apart()
    {
        Rubric first = new("r", "1.0", "R", [Meddicc.EconomicBuyer, Meddicc.Champion]);
        Rubric second = new("r", "2.0", "R", [Meddicc.EconomicBuyer, new Criterion(Meddicc.Champion.Id, Meddicc.Champion.Levels, Meddicc.Champion.Element, weight: 9m)]);
        AssessmentDifference difference = second.Assess([Friend], Mar31).Since(first.Assess([Friend], Mar31));

        Assert.True(difference.IsRubricChanged);
        Assert.Equal((Points.Of(2m, 6m), Points.Of(6m, 12m)), (difference.Earlier.Score.Worst, difference.UnderNewRubric.Score.Worst));
        Assert.Equal(difference.UnderNewRubric.Score, difference.Later.Score);
        Assert.Empty(difference.Added);
        Assert.Contains("by the rubric alone: R 1.0 to R 2.0\n", difference.Explain(), StringComparison.Ordinal);
    }

    [Fact]
    public void An_override_of_what_the_new_rubric_no_longer_has_is_left_behind()
    {
        Rubric first = new("r", "1.0", "R", [Meddicc.EconomicBuyer, Meddicc.Champion]), second = new("r", "2.0", "R", [Meddicc.EconomicBuyer]);
        Assessment earlier = first.Assess([], Mar31, [Override.NotApplicable(Meddicc.Champion, "Ana", "owner buys", Mar10, Mar31)]);
        Assert.Empty(second.Assess([], Mar31).Since(earlier).UnderNewRubric.Overrides);
    }

    [Fact]
    public void Evidence_that_is_gone_is_told() =>
        Assert.Equal("E-2", Assert.Single(Meddicc.Rubric.Assess([Boss], Mar31).Since(Meddicc.Rubric.Assess([Boss, Friend], Mar31)).Removed).Id);
}
