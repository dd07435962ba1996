using FsCheck.Xunit;
using SalesDomain.Measures;
using SalesDomain.Survival;

namespace SalesDomain.Tests.Survival;

[Properties(MaxTest = 300)]
public class SurvivalPropertyTests
{
    private const double Tolerance = 1e-12;

    [Property]
    public void Totals_of_parts_add_to_the_totals_of_the_whole_in_any_order(byte[] won, byte[] lost, byte[] open, byte cut)
    {
        SurvivalTotals whole = Totals(won, lost, open);
        SurvivalTotals left = Totals(Head(won), Head(lost), Head(open)), right = Totals(won[Cut(won)..], lost[Cut(lost)..], open[Cut(open)..]);
        Assert.Equal(whole, left + right);
        Assert.Equal(whole, right + left);
        Assert.Equal(whole.GetHashCode(), (right + left).GetHashCode());
        Assert.Equal(whole, whole + SurvivalTotals.Empty);
        Assert.Equal(whole, SurvivalTotals.Empty + whole);
        Assert.Equal(whole, Totals([.. won.Reverse()], [.. lost.Reverse()], [.. open.Reverse()]));
        Assert.Equal(SurvivalCurve.Of(whole), SurvivalCurve.Of(right + left));
        Assert.True(SurvivalCurve.Of(whole).Steps.SequenceEqual(SurvivalCurve.Of(right + left).Steps));
        Assert.Equal(whole.Only(SurvivalTotals.Won), left.Only(SurvivalTotals.Won) + right.Only(SurvivalTotals.Won));

        int Cut(byte[] days) => days.Length * cut / 256;

        byte[] Head(byte[] days) => days[..Cut(days)];
    }

    [Property]
    public void A_curve_falls_from_1_towards_0_and_stays_in_its_intervals(byte[] won, byte[] lost, byte[] open)
    {
        double above = 1;
        foreach (SurvivalStep step in SurvivalCurve.Of(Totals(won, lost, open)).Steps)
        {
            double survival = step.Survival.Value;
            Assert.InRange(survival, 0, above);
            Assert.Equal(step.Survival.LogVariance is null, survival == 0);
            above = survival;
            foreach (IntervalTransform transform in Enum.GetValues<IntervalTransform>())
            {
                PartialInterval interval = step.Survival.Interval(0.9, transform);
                Assert.Equal(interval.Lower is null, interval.Upper is null);
                if (interval.Complete is not { } bounds) continue;
                Assert.InRange(bounds.Lower, 0, survival + Tolerance);
                Assert.InRange(bounds.Upper, survival - Tolerance, 1);
            }
        }
    }

    [Property]
    public void A_curve_is_that_of_one_deal_at_a_time(byte[] won, byte[] lost, byte[] open, byte day)
    {
        SurvivalCurve curve = SurvivalCurve.Of(Totals(won, lost, open));
        int[] events = [.. won.Concat(lost).Select(value => (int)value)];
        int[] all = [.. events, .. open.Select(value => (int)value)];
        double survival = 1, hazard = 0;
        foreach (int at in events.Distinct().Where(at => at <= day).Order())
        {
            double rate = (double)events.Count(value => value == at) / all.Count(value => value >= at);
            survival *= 1 - rate;
            hazard += rate;
        }

        Assert.All(curve.At(day).Match<double[]>(value => [value.Value - survival], _ => []), difference => Assert.Equal(0, difference, Tolerance));
        Assert.All(curve.CumulativeHazardAt(day).Match<double[]>(value => [value.Value - hazard], _ => []), difference => Assert.Equal(0, difference, Tolerance));
        Assert.Equal(all.Length > 0 && (day <= all.Max() || !open.Any(value => value >= events.Append(-1).Max())), curve.At(day).IsDefined);
        if (curve.ExactAt(day).TryGetValue(out decimal exact)) Assert.Equal((double)exact, curve.At(day).Value.Value, Tolerance);
    }

    [Property]
    public void The_incidences_and_the_survival_add_to_1(byte[] won, byte[] lost, byte[] open)
    {
        SurvivalTotals totals = Totals(won, lost, open);
        CumulativeIncidence byWinning = CumulativeIncidence.Of(totals, SurvivalTotals.Won), byLosing = CumulativeIncidence.Of(totals, SurvivalTotals.Lost);
        SurvivalCurve curve = SurvivalCurve.Of(totals);
        for (int day = 0; day <= 256; day++)
        {
            Assert.Equal(curve.At(day).Reason, byWinning.At(day).Reason);
            if (!curve.At(day).TryGetValue(out SurvivalEstimate left)) continue;
            Assert.Equal(1, left.Value + byWinning.At(day).Value + byLosing.At(day).Value, Tolerance);
            if (day > 0) Assert.True(byWinning.At(day).Value >= byWinning.At(day - 1).Value);
        }
    }

    [Property]
    public void Where_nothing_is_censored_the_curve_is_the_share_that_lasts_longer(byte[] won, byte[] lost, byte day)
    {
        if (won.Length + lost.Length == 0) return;
        SurvivalTotals totals = Totals(won, lost, []);
        int count = won.Length + lost.Length;
        Assert.Equal((double)won.Concat(lost).Count(value => value > day) / count, SurvivalCurve.Of(totals).At(day).Value.Value);
        Assert.Equal((decimal)won.Concat(lost).Count(value => value > day) / count, SurvivalCurve.Of(totals).ExactAt(day).Value);
        Assert.Equal((double)won.Count(value => value <= day) / count, CumulativeIncidence.Of(totals, SurvivalTotals.Won).At(day).Value);

        // Greenwood is then the binomial variance, and the restricted mean that of min(days, tau)
        SurvivalEstimate estimate = SurvivalCurve.Of(totals).At(day).Value;
        if (estimate.StandardError is { } error) Assert.Equal(Math.Sqrt(estimate.Value * (1 - estimate.Value) / count), error, Tolerance);
        Assert.Equal(won.Concat(lost).Average(value => Math.Min(value, day + 1.0)), SurvivalCurve.Of(totals).RestrictedMean(day + 1).Value.Value, 1e-10);

        // R's median of plain numbers agrees where nothing is censored
        Assert.Equal(Distribution.Of(won.Concat(lost).Select(value => (decimal)value)).Median, SurvivalCurve.Of(totals).Median.Value);
    }

    [Property]
    public void A_test_of_equal_groups_finds_nothing_and_order_does_not_matter(byte[] won, byte[] open, byte[] others)
    {
        SurvivalTotals one = Totals(won, [], open), other = Totals(others, [], []);
        Kpi<LogRankTest> same = LogRankTest.Of(one, one), there = LogRankTest.Of(one, other), back = LogRankTest.Of(other, one);
        if (same.IsDefined) Assert.Equal((0, 1, 1), (Math.Round(same.Value.ChiSquare, 9), same.Value.DegreesOfFreedom, Math.Round(same.Value.PValue, 4)));
        Assert.Equal(there.Reason, back.Reason);
        if (!there.IsDefined) return;
        Assert.Equal(there.Value.ChiSquare, back.Value.ChiSquare, 1e-9 * Math.Max(1, there.Value.ChiSquare));
        Assert.InRange(there.Value.PValue, 0, 1);
        Assert.Equal(there.Value.Groups.Sum(group => (double)group.Observed), there.Value.Groups.Sum(group => group.Expected), 1e-9);

        // a group that is never at risk takes no part
        Kpi<LogRankTest> three = LogRankTest.Of(one, SurvivalTotals.Empty, other);
        Assert.Equal((there.Value.ChiSquare, 1), (three.Value.ChiSquare, three.Value.DegreesOfFreedom));
    }

    private static SurvivalTotals Totals(byte[] won, byte[] lost, byte[] open) => SurvivalTotals.Of(Days(won), Days(lost), Days(open));

    private static IEnumerable<int> Days(byte[] days) => days.Select(day => (int)day);
}
