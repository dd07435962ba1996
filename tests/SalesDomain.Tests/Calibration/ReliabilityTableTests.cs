using FsCheck.Xunit;
using SalesDomain.Calibration;
using SalesDomain.Errors;
using SalesDomain.Measures;

namespace SalesDomain.Tests.Calibration;

[Properties(MaxTest = 200)]
public class ReliabilityTableTests
{
    private static readonly CalibrationTotals<Probability> Ten = CalibrationTotalsTests.Sum(
        [1, 0, 1, 1, 0, 0, 1, 0, 1, 0], new[] { 0.9m, 0.1m, 0.8m, 0.35m, 0.4m, 0.2m, 0.6m, 0.7m, 0.5m, 0.05m }.Select(Probability.FromFraction));

    [Fact]
    public void Ten_outcomes_in_five_bins_are_as_published()
    {
        ReliabilityTable table = ReliabilityTable.Of(Ten, bins: 5);
        Assert.Equal(new BrierParts(0.02075m, 0.1m, 0.25m, 0.00275m, 0.015m), table.BrierParts(fewest: 1).Value);
        Assert.Equal(0.1585m, table.BrierParts(fewest: 1).Value.Score);
        Assert.Equal(0.13m, table.ExpectedCalibrationError(fewest: 1).Value);
        Assert.Equal("0.1585 = 0.0208 - 0.1000 + 0.2500 + 0.0028 - 0.0150", table.BrierParts(fewest: 1).ToString());
    }

    [Fact]
    public void A_bin_holds_its_lower_end_and_the_last_its_upper_too()
    {
        ReliabilityTable table = ReliabilityTable.Of(CalibrationTotalsTests.Sum([1, 0, 1, 0, 1], new[] { 0m, 0.3333333333333333333333333333m, 0.3333333333333333333333333334m, 0.5m, 1m }.Select(Probability.FromFraction)), bins: 3);
        Assert.Equal([2, 2, 1], table.Bins.Select(bin => bin.Count));
        Assert.Equal(0m, table.Bins[0].From);
        Assert.Equal(1m, table.Bins[2].To);
        Assert.Equal(1m, table.Bins[2].MeanPredicted);
        Assert.Null(ReliabilityTable.Of(Ten, 1000).Bins[999].MeanPredicted);
    }

    [Fact]
    public void A_bin_with_too_little_in_it_states_no_rate()
    {
        ReliabilityBin bin = new(0.6m, 0.8m, 30, 15, 0.7m);
        Assert.Equal(Proportion.Of(30, 45), bin.Observed().Value);
        Assert.Equal(CalibrationReason.TooFewObservations, bin.Observed(fewest: 46).Reason);
        Assert.Equal(CalibrationReason.NoObservations, new ReliabilityBin(0m, 1m, 0, 0, null).Observed(fewest: 1).Reason);
        Assert.Equal("0.6 to 0.8: 0.7 predicted, 30 of 45 won", bin.ToString());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1001)]
    public void There_are_1_to_1000_bins(int bins) => Assert.Throws<InvalidValueException>(() => ReliabilityTable.Of(Ten, bins));

    [Property]
    public void The_parts_add_to_the_score_whatever_the_bins(byte[] won, byte[] lost, byte bins)
    {
        if (won.Length * lost.Length == 0) return;
        CalibrationTotals<Probability> totals = CalibrationTotalsTests.Totals(won, lost);
        ReliabilityTable table = ReliabilityTable.Of(totals, bins + 1);
        Assert.Equal(BrierScore.Of(totals, 1).Value, table.BrierParts(1).Value.Score, 26);
        Assert.Equal(totals.Count, table.Bins.Sum(bin => bin.Count));
        Assert.All(table.Bins, bin => Assert.True(bin.MeanPredicted is null || (bin.From <= bin.MeanPredicted && bin.MeanPredicted <= bin.To)));
        Assert.InRange(table.ExpectedCalibrationError(1).Value, 0m, 1m);
    }
}
