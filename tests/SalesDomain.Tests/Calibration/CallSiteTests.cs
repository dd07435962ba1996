using NodaTime;
using SalesDomain.Calibration;
using SalesDomain.Measures;

namespace SalesDomain.Tests.Calibration;

/// <summary>How it reads where it is used.</summary>
public class CallSiteTests
{
    private static readonly LocalDate March = new(2026, 3, 1), May = new(2026, 5, 28);

    [Fact]
    public void Stated_probabilities_are_held_against_outcomes()
    {
        CalibrationTotals<Probability> stated = CalibrationTotals.Sum(
        [
            ScoredOutcome.Won(Probability.FromPercent(80), assessed: March, decided: May),
            ScoredOutcome.Lost(Probability.FromPercent(30), assessed: March, decided: May),
        ]);
        Assert.Equal(0.065m, BrierScore.Of(stated, fewest: 1).Value);
        Assert.Equal(1m, RocArea.Of(stated, fewest: 1).Value);
        Assert.Equal("undefined (tooFewOutcomes)", LogLoss.Of(stated).ToString());
    }

    [Fact]
    public void Points_become_a_probability_from_what_they_have_meant_and_from_nothing_else()
    {
        CalibrationTotals<decimal> points = CalibrationTotals.Of(won: Scores((35m, 10), (72m, 40)), lost: Scores((35m, 40), (72m, 10)));
        ScoreCalibration calibration = ScoreCalibration.Of(points, ScoreBands.CutAt(40m, 60m));

        Assert.Equal("0.8000 (40/50), [0.6696, 0.8876] at 95 %", calibration.BandOf(72m).Rate().Match(rate => $"{rate}, {rate.Wilson(0.95)}", why => why.Code));
        Assert.True(calibration.IsMonotone().Value);
        Kpi<Probability> probability = calibration.Probability(70m, priorWeight: 10m);
        Assert.Equal("75 %", probability.ToString());
    }

    [Fact]
    public void A_criterion_shows_what_it_is_worth()
    {
        CalibrationTotals<bool> champion = CalibrationTotals.Of(won: Scores((true, 40), (false, 10)), lost: Scores((true, 10), (false, 40)));
        Assert.Equal("0.8000 (40/50) with, 0.2000 (10/50) without", CriterionLift.Of(champion).ToString());
    }

    [Fact]
    public void Two_raters_are_compared()
    {
        RatingTotals repAndManager = RatingTotals.Sum([(3, 2), (1, 1), (0, 0)], levels: 4);
        Kpi<decimal> agreement = WeightedKappa.Of(repAndManager, KappaWeights.Quadratic, fewest: 1);
        Assert.Equal(0.8571428571428571428571428571m, agreement.Value);
    }

    [Fact]
    public void A_lead_is_scored_and_the_score_explained()
    {
        LeadScoringDefinition definition = new(stages: ["new", "qualified", "won"], wonStages: ["won"]);
        LeadProfile belgian = LeadProfile.At("new", team: "EMEA").With("country", "BE"), french = LeadProfile.At("new", team: "EMEA").With("country", "FR");
        LeadScoringTotals totals = LeadScoringTotals.Sum(won: [belgian, belgian, french], lost: [french, french], definition);
        LeadScore score = LeadScoringModel.Of(totals).Score(belgian).Value;

        Assert.Equal("prior +0.389, stage_id new +0.000, country BE +2.670", string.Join(", ", score.Contributions));
        Assert.Equal("95.52 %", score.Probability.ToString());
    }

    private static Histogram<T> Scores<T>(params (T Score, long Count)[] counts)
        where T : struct, IComparable<T>, IEquatable<T> => Histogram<T>.Of(counts.Select(pair => KeyValuePair.Create(pair.Score, pair.Count)));
}
