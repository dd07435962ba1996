using FsCheck.Xunit;
using NodaTime;
using SalesDomain.Calibration;
using SalesDomain.Errors;
using SalesDomain.Measures;

namespace SalesDomain.Tests.Calibration;

[Properties(MaxTest = 200)]
public class CalibrationTotalsTests
{
    private static readonly LocalDate Day = new(2026, 3, 1);

    [Fact]
    public void What_was_judged_on_the_day_of_the_outcome_or_later_is_excluded_and_counted()
    {
        CalibrationTotals<decimal> totals = CalibrationTotals.Sum(
        [
            ScoredOutcome.Won(70m, assessed: Day, decided: Day.PlusDays(1)),
            ScoredOutcome.Won(90m, assessed: Day, decided: Day),
            ScoredOutcome.Lost(10m, assessed: Day, decided: Day.PlusDays(-1)),
            ScoredOutcome.Lost((decimal?)null, assessed: Day, decided: Day.PlusDays(9)),
        ]);
        Assert.Equal("1 won, 0 lost, 3 excluded", totals.ToString());
        Assert.Equal(2, totals.Excluded[CalibrationReason.AssessedTooLate]);
        Assert.Equal(1, totals.Excluded[CalibrationReason.NoScore]);
        Assert.Equal(totals.Excluded, RocArea.Of(totals).Excluded);
        Assert.Equal(totals.Excluded, ScoreCalibration.Of(totals, ScoreBands.CutAt(50)).BaseRate.Excluded);
    }

    [Fact]
    public void Too_few_of_either_outcome_is_undefined()
    {
        CalibrationTotals<Probability> totals = Totals([.. Enumerable.Repeat((byte)200, 40)], [.. Enumerable.Repeat((byte)100, 39)]);
        Assert.Equal(CalibrationReason.TooFewOutcomes, BrierScore.Of(totals).Reason);
        Assert.Equal(CalibrationReason.TooFewOutcomes, BrierScore.Skill(totals).Reason);
        Assert.Equal(CalibrationReason.TooFewOutcomes, LogLoss.Of(totals).Reason);
        Assert.Equal(CalibrationReason.TooFewOutcomes, RocArea.Of(totals).Reason);
        Assert.Equal(CalibrationReason.TooFewOutcomes, ReliabilityTable.Of(totals).ExpectedCalibrationError().Reason);
        Assert.Equal(CalibrationReason.TooFewOutcomes, ReliabilityTable.Of(totals).BrierParts().Reason);
        Assert.Equal(79, BrierScore.Of(totals).Population);
        Assert.True(RocArea.Of(totals, fewest: 39).IsDefined);
        Assert.True(RocArea.Of(totals + Totals([], [1])).IsDefined);
        Assert.Equal(CalibrationReason.NoObservations, BrierScore.Of(CalibrationTotals<Probability>.Empty).Reason);
        Assert.Throws<InvalidValueException>(() => BrierScore.Of(totals, fewest: 0));
    }

    [Property]
    public void Totals_of_parts_add_to_the_totals_of_the_whole_in_any_order(byte[] won, byte[] lost, byte cut)
    {
        CalibrationTotals<Probability> whole = Totals(won, lost), left = Totals(Head(won), Head(lost)), right = Totals(won[Cut(won)..], lost[Cut(lost)..]);
        Assert.Equal(whole, left + right);
        Assert.Equal(whole, right + left);
        Assert.Equal(whole.GetHashCode(), (right + left).GetHashCode());
        Assert.Equal(whole, whole + CalibrationTotals<Probability>.Empty);
        Assert.Equal(whole, Totals([.. won.Reverse()], [.. lost.Reverse()]));
        Assert.Equal(BrierScore.Of(whole, 1), BrierScore.Of(right + left, 1));
        Assert.Equal(LogLoss.Of(whole, 1), LogLoss.Of(right + left, 1));
        Assert.Equal(RocArea.Of(whole, 1), RocArea.Of(right + left, 1));
        Assert.Equal(ReliabilityTable.Of(whole), ReliabilityTable.Of(right + left));

        int Cut(byte[] scores) => scores.Length * cut / 256;

        byte[] Head(byte[] scores) => scores[..Cut(scores)];
    }

    internal static CalibrationTotals<Probability> Totals(byte[] won, byte[] lost) => CalibrationTotals.Sum(
        won.Select(score => ScoredOutcome.Won(Stated(score), Day, Day.PlusDays(score + 1))).Concat(lost.Select(score => ScoredOutcome.Lost(Stated(score), Day, Day.PlusDays(1)))));

    // 0, 1/256 ... 255/256: exact in binary too
    internal static Probability Stated(byte score) => Probability.FromFraction(score / 256m);

    internal static CalibrationTotals<T> Sum<T>(IEnumerable<int> outcomes, IEnumerable<T> scores)
        where T : struct, IComparable<T>, IEquatable<T> =>
        CalibrationTotals.Sum(outcomes.Zip(scores, (outcome, score) => outcome == 1 ? ScoredOutcome.Won(score, Day, Day.PlusDays(1)) : ScoredOutcome.Lost(score, Day, Day.PlusDays(1))));
}
