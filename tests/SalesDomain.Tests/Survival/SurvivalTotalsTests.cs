using SalesDomain.Errors;
using SalesDomain.Measures;
using SalesDomain.Survival;

namespace SalesDomain.Tests.Survival;

public class SurvivalTotalsTests
{
    private static readonly SurvivalTotals Deals = SurvivalTotals.Of(won: [31, 48, 31], lost: [5, 12], open: [16, 90]);

    [Fact]
    public void Totals_count_what_they_are_given()
    {
        Assert.Equal((7, 5), (Deals.Count, Deals.EventCount));
        Assert.Equal([KeyValuePair.Create(31, 2L), KeyValuePair.Create(48, 1L)], Deals[SurvivalTotals.Won]);
        Assert.Equal(["lost", "won"], Deals.ByCause.Keys);
        Assert.Equal("7 observed: 2 lost, 3 won, 2 censored", Deals.ToString());
        Assert.Equal(Deals, SurvivalTotals.Of(Deals[SurvivalTotals.Won], Deals[SurvivalTotals.Lost], Deals.Censored));
        Assert.NotEqual(Deals, Deals.Only(SurvivalTotals.Won));
    }

    [Fact]
    public void One_cause_is_asked_with_the_others_censored()
    {
        SurvivalTotals won = Deals.Only(SurvivalTotals.Won);
        Assert.Equal((7, 3), (won.Count, won.EventCount));
        Assert.Equal([5, 12, 16, 90], won.Censored.Select(bar => bar.Key));
        Assert.Equal(SurvivalCurve.Of(SurvivalTotals.Of(events: [31, 48, 31], censored: [5, 12, 16, 90])), SurvivalCurve.Of(won));
    }

    [Fact]
    public void Causes_of_ones_own_compete_like_won_and_lost()
    {
        SurvivalTotals three = SurvivalTotals.Of([KeyValuePair.Create("won", Days(2)), KeyValuePair.Create("noDecision", Days(3)), KeyValuePair.Create("competitor", Days(2, 4))], Days(5));
        Assert.Equal(0.2, CumulativeIncidence.Of(three, "won").At(5).Value, 1e-15);
        Assert.Equal(0.4, CumulativeIncidence.Of(three, "competitor").At(5).Value, 1e-15);
        Assert.Equal("competitor: 2 of 5 observed, 0.4000 after 5 days", CumulativeIncidence.Of(three, "competitor").ToString());
    }

    [Fact]
    public void What_is_not_legal_is_refused()
    {
        Assert.Equal(ErrorCodes.OutOfRange, Assert.Throws<InvalidValueException>(() => SurvivalTotals.Of(events: [3, -1], censored: [])).Code);
        Assert.Equal(-2, Assert.Throws<InvalidValueException>(() => SurvivalTotals.Of(default, default, Days(-2))).Value);
        Assert.Equal(ErrorCodes.Empty, Assert.Throws<InvalidValueException>(() => SurvivalTotals.Of([KeyValuePair.Create(" ", Days(1))], default)).Code);
        Assert.Equal(ErrorCodes.Duplicate, Assert.Throws<InvalidValueException>(() => SurvivalTotals.Of([KeyValuePair.Create("a", Days(1)), KeyValuePair.Create("a", Days(1))], default)).Code);
        Assert.Equal(ErrorCodes.NotFound, Assert.Throws<InvalidValueException>(() => Deals["abandoned"]).Code);
        Assert.Equal(ErrorCodes.NotFound, Assert.Throws<InvalidValueException>(() => Deals.Only("abandoned")).Code);
        Assert.Equal(ErrorCodes.NotFound, Assert.Throws<InvalidValueException>(() => CumulativeIncidence.Of(Deals, "abandoned")).Code);
        Assert.Throws<InvalidValueException>(() => CumulativeIncidence.Of(Deals, "won").At(-1));
        Assert.Equal(SurvivalReason.NoObservations, CumulativeIncidence.Of(SurvivalTotals.Empty, "won").At(3).Reason);
    }

    [Fact]
    public void A_cause_by_which_nothing_ended_stays_known() => Assert.Equal(0, CumulativeIncidence.Of(SurvivalTotals.Of(won: [3], lost: [], open: [4]), SurvivalTotals.Lost).At(4).Value);

    [Fact]
    public void A_million_deals_make_a_curve()
    {
        SurvivalTotals million = SurvivalTotals.Of(won: Enumerable.Range(0, 400_000).Select(i => i % 3_000), lost: Enumerable.Range(0, 300_000).Select(i => i % 2_000), open: Enumerable.Range(0, 300_000).Select(i => i % 2_500));
        SurvivalCurve curve = SurvivalCurve.Of(million);
        Assert.Equal((1_000_000, 3_000), (curve.Count, curve.Steps.Length));

        // the double survival against the exact one, after 2,500 censorings
        Assert.Equal((double)curve.ExactAt(2_400).Value, curve.At(2_400).Value.Value, 1e-13);
        Assert.Equal(1, curve.At(2_400).Value.Value + CumulativeIncidence.Of(million, "won").At(2_400).Value + CumulativeIncidence.Of(million, "lost").At(2_400).Value, 1e-12);
        int median = (int)curve.Median.Value;
        Assert.True(curve.ExactAt(median).Value <= 0.5m && curve.ExactAt(median - 1).Value > 0.5m);
    }

    private static Histogram<int> Days(params int[] days) => Histogram<int>.Of(days.CountBy(day => day).Select(bar => KeyValuePair.Create(bar.Key, (long)bar.Value)));
}
