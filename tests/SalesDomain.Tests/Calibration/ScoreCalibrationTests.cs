using FsCheck.Xunit;
using SalesDomain.Calibration;
using SalesDomain.Errors;
using SalesDomain.Measures;

namespace SalesDomain.Tests.Calibration;

[Properties(MaxTest = 200)]
public class ScoreCalibrationTests
{
    private static readonly ScoreBands Bands = ScoreBands.CutAt(40, 60, 80);

    [Theory]
    [InlineData(-1000, 0)]
    [InlineData(39, 0)]
    [InlineData(40, 1)]
    [InlineData(79, 2)]
    [InlineData(80, 3)]
    [InlineData(1000, 3)]
    public void Every_score_is_in_one_band(int score, int index) => Assert.Equal(index, Bands.IndexOf(score));

    [Fact]
    public void Cuts_rise()
    {
        Assert.Throws<InvalidValueException>(() => ScoreBands.CutAt(40, 40));
        Assert.Throws<InvalidValueException>(() => ScoreBands.CutAt(40, 30));
        Assert.Throws<InvalidValueException>(() => ScoreBands.CutAt());
        Assert.Equal(ScoreBands.CutAt(40, 60.0m), ScoreBands.CutAt(40.00m, 60));
        Assert.NotEqual(ScoreBands.CutAt(40, 60), ScoreBands.CutAt(40, 50, 60));
    }

    [Fact]
    public void Eight_of_ten_may_be_anything_so_that_no_rate_is_stated()
    {
        CalibratedBand ten = new(80m, null, 8, 2), fifty = new(80m, null, 40, 10);
        Assert.Equal("undefined (tooFewObservations)", ten.Rate().ToString());
        Assert.Equal("[0.4902, 0.9433] at 95 %", ten.Rate(fewest: 10).Value.Wilson(0.95).ToString());
        Assert.Equal("[0.6696, 0.8876] at 95 %", fifty.Rate().Value.Wilson(0.95).ToString());
        Assert.Equal(["below 40: 0 of 0 won", "40 to 60: 0 of 0 won", "80 and above: 8 of 10 won"], [new CalibratedBand(null, 40, 0, 0).ToString(), new CalibratedBand(40, 60, 0, 0).ToString(), ten.ToString()]);
    }

    [Fact]
    public void A_band_that_does_worse_than_the_one_below_is_named()
    {
        ScoreCalibration calibration = ScoreCalibration.Of(Totals((10, 10, 40), (50, 30, 20), (70, 20, 30), (90, 1, 0)), Bands);
        Assert.False(calibration.IsMonotone().Value);
        Assert.Equal(["60 to 80: 20 of 50 won"], calibration.Reversals().Select(band => band.ToString()));
        Assert.Equal(150, calibration.IsMonotone().Population);
        Assert.True(ScoreCalibration.Of(Totals((10, 10, 40), (70, 20, 30), (90, 1, 0)), Bands).IsMonotone(fewest: 1).Value);
        Assert.True(ScoreCalibration.Of(Totals((10, 10, 40), (70, 10, 40)), Bands).IsMonotone().Value);
        Assert.Equal(CalibrationReason.NotComparable, ScoreCalibration.Of(Totals((10, 10, 40), (90, 1, 0)), Bands).IsMonotone().Reason);
        Assert.Equal(CalibrationReason.NoObservations, ScoreCalibration.Of(Totals(), Bands).IsMonotone().Reason);
    }

    [Fact]
    public void A_band_is_drawn_to_the_base_rate_the_less_is_in_it()
    {
        ScoreCalibration calibration = ScoreCalibration.Of(Totals((10, 10, 90), (50, 38, 9), (90, 2, 1)), Bands);

        // base rate 50/150: (2 + 10/3) / (3 + 10)
        Assert.Equal(0.4102564102564102564102564103m, calibration.Probability(90m, priorWeight: 10m).Value.Fraction);
        Assert.Equal(0.3333333333333333333333333333m, calibration.Probability(70m, priorWeight: 10m).Value.Fraction);
        Assert.Equal(CalibrationReason.TooFewOutcomes, calibration.Probability(90m, priorWeight: 10m, fewest: 51).Reason);
        Assert.Throws<InvalidValueException>(() => calibration.Probability(90m, priorWeight: 0m));
        Assert.Equal(CalibrationReason.NoObservations, ScoreCalibration.Of(Totals(), Bands).Probability(1m, 1m).Reason);
    }

    [Property]
    public void A_probability_lies_between_the_rate_of_its_band_and_the_base_rate(byte[] won, byte[] lost, byte score, byte weight)
    {
        if (won.Length * lost.Length == 0) return;
        ScoreCalibration calibration = ScoreCalibration.Of(CalibrationTotalsTests.Sum(won.Select(_ => 1).Concat(lost.Select(_ => 0)), won.Concat(lost).Select(value => (decimal)value)), Bands);
        decimal baseRate = calibration.BaseRate.Value.Value, rate = calibration.BandOf(score).Rate(1).Select(value => value.Value).ValueOr(baseRate);
        decimal probability = calibration.Probability(score, weight + 0.5m, 1).Value.Fraction;
        Assert.InRange(probability, Math.Min(rate, baseRate) - 1e-27m, Math.Max(rate, baseRate) + 1e-27m);
        Assert.Equal(won.Length, calibration.Bands.Sum(band => band.Won));
        Assert.Equal(calibration.Reversals(1).IsEmpty, calibration.IsMonotone(1).ValueOr(true));
    }

    [Fact]
    public void A_criterion_is_worth_the_rate_with_it_beside_the_rate_without()
    {
        CriterionLift lift = CriterionLift.Of(CalibrationTotals.Of(Histogram<bool>.Of([KeyValuePair.Create(true, 30L), KeyValuePair.Create(false, 10L)]), Histogram<bool>.Of([KeyValuePair.Create(true, 10L), KeyValuePair.Create(false, 30L)]))).Value;
        Assert.Equal((0.5m, 3m), (lift.Difference, lift.Ratio.Value));
        CalibrationTotals<bool> few = CalibrationTotalsTests.Sum([1, 0, 0], [true, true, false]);
        Assert.Equal(CalibrationReason.TooFewObservations, CriterionLift.Of(few).Reason);
        Assert.Equal(CalibrationReason.NotComparable, CriterionLift.Of(few, fewest: 1).Value.Ratio.Reason);
        Assert.Equal(CalibrationReason.TooFewObservations, CriterionLift.Of(CalibrationTotalsTests.Sum([1, 0], [true, true]), fewest: 1).Reason);
        Assert.Equal(CalibrationReason.NoObservations, CriterionLift.Of(CalibrationTotals<bool>.Empty).Reason);
    }

    private static CalibrationTotals<decimal> Totals(params (decimal Score, long Won, long Lost)[] rows) => CalibrationTotals.Of(
        Histogram<decimal>.Of(rows.Where(row => row.Won > 0).Select(row => KeyValuePair.Create(row.Score, row.Won))),
        Histogram<decimal>.Of(rows.Where(row => row.Lost > 0).Select(row => KeyValuePair.Create(row.Score, row.Lost))));
}
