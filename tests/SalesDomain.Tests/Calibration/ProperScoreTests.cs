using FsCheck.Xunit;
using SalesDomain.Calibration;
using SalesDomain.Errors;
using SalesDomain.Measures;

namespace SalesDomain.Tests.Calibration;

[Properties(MaxTest = 200)]
public class ProperScoreTests
{
    // as computed by scikit-learn and by exact arithmetic
    private static readonly CalibrationTotals<Probability> Ten = Stated([1, 0, 1, 1, 0, 0, 1, 0, 1, 0], [0.9m, 0.1m, 0.8m, 0.35m, 0.4m, 0.2m, 0.6m, 0.7m, 0.5m, 0.05m]);
    private static readonly CalibrationTotals<Probability> Ties = Stated([1, 0, 1, 0], [0.5m, 0.5m, 0.8m, 0.2m]);

    [Fact]
    public void Ten_outcomes_score_as_published()
    {
        Assert.Equal(0.1585m, BrierScore.Of(Ten, fewest: 1).Value);
        Assert.Equal(0.46768947852481624, LogLoss.Of(Ten, fewest: 1).Value, 1e-15);
        Assert.Equal(0.84m, RocArea.Of(Ten, fewest: 1).Value);
        Assert.Equal(0.366m, BrierScore.Skill(Ten, fewest: 1).Value);
        Assert.Equal(10, BrierScore.Of(Ten, fewest: 5).Population);
    }

    [Fact]
    public void Ties_count_half()
    {
        Assert.Equal(0.145m, BrierScore.Of(Ties, fewest: 1).Value);
        Assert.Equal(0.4581453659370775, LogLoss.Of(Ties, fewest: 1).Value, 1e-15);
        Assert.Equal(0.875m, RocArea.Of(Ties, fewest: 1).Value);
    }

    [Fact]
    public void A_certainty_that_is_wrong_is_infinite_and_so_undefined_unless_clipped_on_purpose()
    {
        CalibrationTotals<Probability> wrong = Stated([1, 0], [0m, 0.5m]), wrongToo = Stated([1, 0], [0.5m, 1m]), right = Stated([1, 0], [1m, 0m]);
        Assert.Equal(CalibrationReason.CertainAndWrong, LogLoss.Of(wrong, fewest: 1).Reason);
        Assert.Equal(CalibrationReason.CertainAndWrong, LogLoss.Of(wrongToo, fewest: 1).Reason);
        Assert.Equal(0, LogLoss.Of(right, fewest: 1).Value);
        Assert.Equal(-(Math.Log(0.01) + Math.Log(0.5)) / 2, LogLoss.Clipped(wrong, Probability.FromPercent(1), fewest: 1).Value, 1e-15);
        Assert.Equal(-(Math.Log(0.01) + Math.Log(0.5)) / 2, LogLoss.Clipped(wrongToo, Probability.FromPercent(1), fewest: 1).Value, 1e-15);
        Assert.Throws<InvalidValueException>(() => LogLoss.Clipped(wrong, Probability.Never));
        Assert.Throws<InvalidValueException>(() => LogLoss.Clipped(wrong, Probability.FromPercent(50)));
    }

    [Fact]
    public void Saying_one_half_always_gets_a_quarter_and_ln_2()
    {
        CalibrationTotals<Probability> half = Stated([1, 0, 0], [0.5m, 0.5m, 0.5m]);
        Assert.Equal(0.25m, BrierScore.Of(half, 1).Value);
        Assert.Equal(Math.Log(2), LogLoss.Of(half, 1).Value, 1e-15);
        Assert.Equal(0.5m, RocArea.Of(half, 1).Value);
    }

    [Fact]
    public void Probabilities_of_28_digits_are_scored_exactly()
    {
        decimal third = 0.3333333333333333333333333333m;
        Assert.Equal(0.2777777777777777777777777778m, BrierScore.Of(Stated([1, 0], [third, third]), 1).Value);
    }

    [Property]
    public void Scores_are_those_of_one_fact_at_a_time(byte[] won, byte[] lost)
    {
        if (won.Length * lost.Length == 0) return;
        CalibrationTotals<Probability> totals = CalibrationTotalsTests.Totals(won, lost);
        double n = won.Length + lost.Length;
        double brier = (won.Sum(score => Math.Pow(1 - (score / 256.0), 2)) + lost.Sum(score => Math.Pow(score / 256.0, 2))) / n;
        Assert.Equal(brier, (double)BrierScore.Of(totals, 1).Value, 1e-12);
        Assert.Equal(won.Contains((byte)0), LogLoss.Of(totals, 1).Reason == CalibrationReason.CertainAndWrong);
        if (!won.Contains((byte)0)) Assert.Equal(-(won.Sum(score => Math.Log(score / 256.0)) + lost.Sum(score => Math.Log(1 - (score / 256.0)))) / n, LogLoss.Of(totals, 1).Value, 1e-12);
        double area = won.Average(a => lost.Average(b => a > b ? 1 : a == b ? 0.5 : 0));
        Assert.Equal(area, (double)RocArea.Of(totals, 1).Value, 1e-12);
    }

    [Property]
    public void The_area_asks_for_order_only_and_reversed_is_its_complement(short[] won, short[] lost)
    {
        if (won.Length * lost.Length == 0) return;
        decimal area = Area(score => score);
        Assert.Equal(area, Area(score => (3m * score) + 7m));
        Assert.Equal(area, Area(score => (decimal)score * score * score));
        Assert.Equal(1m, area + Area(score => -score), 27);

        decimal Area(Func<short, decimal> map) => RocArea.Of(CalibrationTotalsTests.Sum(won.Select(_ => 1).Concat(lost.Select(_ => 0)), won.Concat(lost).Select(map)), 1).Value;
    }

    private static CalibrationTotals<Probability> Stated(int[] outcomes, decimal[] probabilities) => CalibrationTotalsTests.Sum(outcomes, probabilities.Select(Probability.FromFraction));
}
