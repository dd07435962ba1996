using System.Reflection;
using NodaTime;
using SalesDomain.Measures;
using SalesDomain.Qualification;

namespace SalesDomain.Tests.Regressions;

/// <summary>What tools that score qualification get wrong, each by the name of the tool in which it was seen.</summary>
public class QualificationToolTests
{
    private static readonly LocalDate Mar20 = new(2026, 3, 20), Mar31 = new(2026, 3, 31);

    [Fact] // blank counts as zero: five at 8 of 10 and three unknown show 5.0
    public void Dylandersen_unknown_is_no_zero()
    {
        Rubric ten = new("ten", "1", "Ten", [.. Enumerable.Range(1, 8).Select(i => Plain($"c{i}", 10))]);
        Assessment deal = ten.Assess([.. Enumerable.Range(1, 5).Select(i => At($"c{i}", 8, 10))], Mar31);
        Assert.Equal((80m, 50m, 87.5m), (deal.Score.KnownOnly.Value.Percent, deal.Score.Worst.Percent, deal.Score.Best.Percent));
    }

    [Fact] // any text earns points, a long one or one with "roi" more
    public void FulQrun_the_length_and_the_words_of_a_statement_earn_nothing()
    {
        Points brief = Score("x"), lengthy = Score(string.Join(' ', Enumerable.Repeat("roi", 100)));
        Assert.Equal(brief, lengthy);

        static Points Score(string statement) => Meddpicc.Rubric.Assess([Evidence.For(Meddpicc.Metrics, Strength.BuyerStated, Mar20, statement)], Mar31).Score.Worst;
    }

    [Fact] // "what is our win probability?" is a question of the score
    public void FulQrun_no_rubric_asks_for_a_probability()
    {
        Assert.All(Rubrics.BuiltIn.SelectMany(rubric => rubric.Criteria), criterion => Assert.DoesNotContain("probab", $"{criterion.Id} {criterion.Title} {criterion.Question}", StringComparison.OrdinalIgnoreCase));
        Assert.DoesNotContain(typeof(Evidence).GetConstructors().Concat<MethodBase>(typeof(Rubric).GetMethods()).SelectMany(method => method.GetParameters()), parameter => parameter.ParameterType == typeof(Probability));
    }

    [Fact] // percentages that sum to 120
    public void FulQrun_weights_of_any_sum_make_100_percent()
    {
        Rubric rubric = new("r", "1", "R", [.. new[] { 15m, 20m, 10m, 15m, 5m, 20m, 20m, 10m, 5m }.Select((weight, i) => Plain($"c{i}", 10, weight))]);
        Assessment all = rubric.Assess([.. rubric.Criteria.Select(criterion => At(criterion.Id, 10, 10))], Mar31);
        Assert.Equal((120m, 100m), (rubric.Total, all.Score.Worst.Percent));
    }

    [Fact] // four booleans: not asked is refused, and none is minus ten
    public void TossErp_not_asked_is_not_refused_and_nothing_is_below_zero()
    {
        Assessment unasked = Bant.ThreeOfFour.Assess([], Mar31);
        Assessment refused = Bant.ThreeOfFour.Assess([.. Bant.ThreeOfFour.Criteria.Select(criterion => Evidence.Against(criterion, Strength.BuyerStated, Mar20, "no"))], Mar31);
        Assert.All(unasked.Criteria.Zip(refused.Criteria), pair => Assert.NotEqual(pair.First.State, pair.Second.State));
        Assert.Equal((GateStatus.Unknown, GateStatus.Shut), (unasked.Gates[0].Status, refused.Gates[0].Status));
        Assert.Equal((0m, 0m), (refused.Score.Worst.Earned, refused.Score.Best.Earned));
        Assert.Equal(unasked, Bant.ThreeOfFour.Assess([], Mar31));
    }

    [Fact] // six green boxes: the economic buyer is a director without budget, the champion an analyst
    public void Ziellab_filled_is_not_proven()
    {
        Assessment deal = Meddic.Rubric.Assess([.. Meddic.Rubric.Criteria.Select(criterion => Evidence.For(criterion, 3, Strength.SellerReported, Mar20, "Filled in"))], Mar31);
        Assert.Equal(Points.Of(6m, 18m), deal.Score.Worst);
        Assert.All(deal.Gates, gate => Assert.Equal(GateStatus.Unknown, gate.Status));
    }

    [Fact] // the score is not the sum of its log
    public void Mautic_the_parts_sum_to_the_score()
    {
        Rubric thirds = new("r", "1", "R", [Plain("a", 3, 10m), Plain("b", 7, 1m), Plain("c", 3, 0.1m)]);
        Assessment deal = thirds.Assess([At("a", 1, 3), At("b", 3, 7), At("c", 2, 3)], Mar31);
        Assert.Equal(deal.Score.Worst, Points.Sum(deal.Criteria.Select(criterion => criterion.Worst)));
        Assert.Contains("a: partly supported, level 1 of 3 (level 1), 10/3 of 10 points", deal.Explain(), StringComparison.Ordinal);
    }

    [Fact] // what cannot be computed is 0, and rounding to 0 or 100 means lost or won
    public void Odoo_what_cannot_be_told_is_undefined_and_nothing_rounds_to_all_or_nothing()
    {
        Assert.False(Bant.Rubric.Assess([], Mar31).Score.KnownOnly.IsDefined);
        Assert.Equal(("99.9 %", "0.1 %", "100.0 %", "0.0 %"), (Points.Of(9_999m, 10_000m).ToString(), Points.Of(1m, 10_000m).ToString(), Points.Of(1m, 1m).ToString(), Points.Of(0m, 1m).ToString()));
    }

    [Fact] // 50 by default is 50 by judgement
    public void Erxes_nothing_known_differs_from_a_middling_deal()
    {
        Rubric two = new("r", "1", "R", [Plain("a", 2), Plain("b", 2)]);
        Assessment unasked = two.Assess([], Mar31), middling = two.Assess([At("a", 1, 2), At("b", 1, 2)], Mar31);
        Assert.Equal(("0.0 % to 100.0 %, known noEvidence, 0 of 2", "50.0 % to 50.0 %, known 50.0 %, 2 of 2"), (unasked.Score.ToString(), middling.Score.ToString()));
    }

    [Fact] // a good thing has a negative factor
    public void Clari_no_part_has_the_wrong_sign() => Assert.All(
        Meddic.Rubric.Assess([Evidence.For(Meddic.Champion, Strength.BuyerStated, Mar20, "x"), Evidence.Against(Meddic.Metrics, Strength.BuyerStated, Mar20, "y")], Mar31).Criteria,
        criterion => Assert.True(criterion.Worst.Earned >= 0m && criterion.Lost >= 0m && (criterion.Criterion != Meddic.Champion || criterion.Worst.Earned == 2m) && (criterion.Criterion != Meddic.Metrics || criterion.Lost == 3m)));

    [Fact] // a rank is read as a chance to win
    public void Gong_points_rank_and_probability_do_not_convert()
    {
        Type[] kinds = [typeof(Points), typeof(PercentileRank), typeof(Probability)];
        Assert.DoesNotContain(kinds.SelectMany(kind => kind.GetMethods()), method => method.Name is "op_Implicit" or "op_Explicit");
        Assert.Equal("above 7 of 10 deals", PercentileRank.Of(Points.Of(70m, 100m), [.. Enumerable.Range(0, 10).Select(i => Points.Of(i * 10m, 100m))]).ToString());
    }

    [Fact] // the whole improves while what bears the load falls
    public void MeddpiccEval_a_load_bearing_loss_is_named_though_the_score_rises()
    {
        Evidence champion = Evidence.For(Meddic.Champion, Strength.BuyerStated, Mar20, "x");
        Assessment before = Meddic.Rubric.Assess([champion], Mar20);
        Assessment after = Meddic.Rubric.Assess(
            [
                champion, Evidence.Against(Meddic.Champion, Strength.Documented, Mar31, "left") with { Supersedes = champion.Id },
                Evidence.For(Meddic.Metrics, Strength.Documented, Mar31, "y"), Evidence.For(Meddic.DecisionCriteria, Strength.Documented, Mar31, "z"),
            ],
            Mar31);
        Assert.True(after.Score.Worst.Percent > before.Score.Worst.Percent);
        Assert.Equal(Meddic.Champion, Assert.Single(after.Since(before).LoadBearingLosses));
        Assert.All(after.Gates, gate => Assert.Equal(GateStatus.Shut, gate.Status));
    }

    [Fact] // a missing answer is the middle one
    public void SalesMethodologyAdvisor_a_missing_answer_has_no_level()
    {
        CriterionAssessment unasked = Spiced.Rubric.Assess([], Mar31)["Impact"];
        Assert.Equal((null, null, 0m, 3m), (unasked.Level, unasked.Known, unasked.Worst.Earned, unasked.Best.Earned));
    }

    [Fact] // columns of two distributions in one, which sum to 107 and 106
    public void Clawfu_nothing_that_should_sum_to_the_whole_sums_to_more() => Assert.All(Rubrics.BuiltIn, rubric =>
    {
        Assessment all = rubric.Assess([.. rubric.Criteria.Select(criterion => Evidence.For(criterion, Strength.ObservedBehaviour, Mar31, "seen"))], Mar31);
        Assert.Equal((rubric.Total, rubric.Total, 100m), (rubric.Criteria.Sum(criterion => criterion.Weight), all.Score.Worst.Earned, all.Score.Worst.Percent));
    });

    private static Criterion Plain(string id, int top, decimal? weight = null) => new(id, [.. Enumerable.Range(0, top + 1).Select(level => new CriterionLevel(level, $"level {level}"))], weight: weight);

    private static Evidence At(string id, int level, int outOf) => new([id], Polarity.Supports, Strength.BuyerStated, Mar20, "said", level, outOf);
}
