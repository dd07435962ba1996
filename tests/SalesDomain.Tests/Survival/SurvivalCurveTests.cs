using SalesDomain.Errors;
using SalesDomain.Measures;
using SalesDomain.Survival;
using SalesDomain.Tests.Support;
using static SalesDomain.Survival.IntervalTransform;

namespace SalesDomain.Tests.Survival;

/// <summary>Published numbers are those of R 3.5-3 of package survival, to the digits printed.</summary>
public class SurvivalCurveTests
{
    private const string AmlFile = "cdnow/aml.csv";

    private static readonly SurvivalCurve Maintained = SurvivalCurve.Of(Aml.Maintained);
    private static readonly SurvivalCurve Nonmaintained = SurvivalCurve.Of(Aml.Nonmaintained);

    [Theory]
    [InlineData(9, 11, "0.9090909091", ".09534625892", ".75413384508", "1", ".50808020577", ".9866738227", ".73920433313", "1")]
    [InlineData(13, 10, ".8181818182", ".14213381090", ".61924898740", "1", ".44742861468", ".9511622286", ".59025505880", "1")]
    [InlineData(18, 8, ".7159090909", ".19508757792", ".48842628742", "1", ".35019038591", ".8990239742", ".44217077872", ".9896474031")]
    [InlineData(23, 7, ".6136363636", ".24873416908", ".37686705950", ".9991576002", ".26575204000", ".8352992433", ".31448249195", ".9127902353")]
    [InlineData(31, 5, ".4909090909", ".33446776656", ".25485995120", ".9455849552", ".16733090978", ".7533997904", ".16909620065", ".8127219812")]
    [InlineData(34, 4, ".3681818182", ".44181672694", ".15487711790", ".8752606781", ".09282957494", ".6570408324", ".04935666056", ".6870069758")]
    [InlineData(48, 2, ".1840909091", ".83378775489", ".03591789849", ".9435257695", ".01173848012", ".5250148427", "0", ".4849311627")]
    public void The_curve_of_the_maintained_is_that_of_R(int day, long atRisk, string survival, string error, string log, string logUpper, string logLog, string logLogUpper, string plain, string plainUpper)
    {
        SurvivalStep step = Maintained.Steps.Single(step => step.Day == day);
        Assert.Equal((atRisk, 1), (step.AtRisk, step.Events));
        Aml.IsPrinted(survival, step.Survival.Value);
        Aml.IsPrinted(error, step.Survival.LogStandardError);
        Assert.Equal(step.Survival.Value * step.Survival.LogStandardError, step.Survival.StandardError);
        Aml.IsPrinted(log, logUpper, step.Survival.Interval(0.95));
        Aml.IsPrinted(logLog, logLogUpper, step.Survival.Interval(0.95, LogLog));
        Aml.IsPrinted(plain, plainUpper, step.Survival.Interval(0.95, Plain));

        // and so on every day until the next event
        Assert.Equal(step.Survival, Maintained.At(day + 1).Value);
    }

    [Fact]
    public void The_logit_and_arcsin_intervals_are_those_of_R()
    {
        SurvivalEstimate at31 = Maintained.At(31).Value;
        Aml.IsPrinted(".21014611741", ".7775264761", at31.Interval(0.95, Logit));
        Aml.IsPrinted(".192685714523", ".7927713522", at31.Interval(0.95, Arcsin));
    }

    [Theory]
    [InlineData(Log, "18", "NA")]
    [InlineData(LogLog, "13", "NA")]
    [InlineData(Plain, "18", "48")]
    [InlineData(Logit, "13", "NA")]
    [InlineData(Arcsin, "18", "NA")]
    public void The_median_of_the_maintained_and_its_intervals_are_those_of_R(IntervalTransform transform, string lower, string upper)
    {
        Assert.Equal(31m, Maintained.Median.Value);
        Aml.IsPrinted(lower, upper, Maintained.MedianInterval(0.95, transform));
        Assert.Equal(upper != "NA", Maintained.MedianInterval(0.95, transform).Complete is not null);
    }

    [Fact]
    public void The_curve_of_the_nonmaintained_is_that_of_R()
    {
        (int, string)[] printed = [(5, ".8333"), (8, ".6667"), (12, ".5833"), (23, ".4861"), (27, ".3889"), (30, ".2917"), (33, ".1944"), (43, ".0972"), (45, "0")];
        Assert.All(printed, row => Aml.IsPrinted(row.Item2, Nonmaintained.At(row.Item1).Value.Value));
        Assert.Equal(printed.Select(row => row.Item1).Append(16).Order(), Nonmaintained.Steps.Select(step => step.Day));
        Aml.IsPrinted(".191876619619", ".7296715698", Nonmaintained.At(23).Value.Interval(0.95, LogLog));
        Assert.Equal(23m, Nonmaintained.Median.Value);
        Aml.IsPrinted("8", "NA", Nonmaintained.MedianInterval(0.95));
        Aml.IsPrinted("5", "33", Nonmaintained.MedianInterval(0.95, LogLog));
    }

    [Theory]
    [InlineData(9, ".09090909091", ".09090909091")]
    [InlineData(13, ".19090909091", ".13514607952")]
    [InlineData(18, ".31590909091", ".18409090909")]
    [InlineData(23, ".45876623377", ".23301851016")]
    [InlineData(31, ".65876623377", ".30707918535")]
    [InlineData(34, ".90876623377", ".39597679992")]
    [InlineData(48, "1.40876623377", ".63780688776")]
    public void The_cumulative_hazard_is_that_of_R(int day, string hazard, string error)
    {
        Estimate actual = Maintained.CumulativeHazardAt(day).Value;
        Aml.IsPrinted(hazard, actual.Value);
        Aml.IsPrinted(error, actual.StandardError);
    }

    [Theory]
    [InlineData(48, "31.843181818", "4.527884712")]
    [InlineData(100, "41.41590909", "10.82886472")]
    [InlineData(161, "52.64545455", "19.82860280")]
    public void The_restricted_mean_is_that_of_R(int tau, string mean, string error)
    {
        Estimate actual = Maintained.RestrictedMean(tau).Value;
        Aml.IsPrinted(mean, actual.Value);
        Aml.IsPrinted(error, actual.StandardError);
    }

    [Fact]
    public void The_curve_of_the_test_set_t5_of_SciPy_is_the_published_one()
    {
        int[] days = [3, 5, 8, 10, 5, 5, 8, 12, 15, 14, 2, 11, 10, 9, 12, 5, 8, 11], events = [1, 1, 1, 0, 1, 0, 1, 1, 0, 0, 1, 1, 0, 0, 1, 1, 1, 1];
        ILookup<int, int> byEvent = days.Zip(events).ToLookup(pair => pair.Second, pair => pair.First);
        SurvivalCurve curve = SurvivalCurve.Of(SurvivalTotals.Of(byEvent[1], byEvent[0]));
        string[] printed = [".944", ".889", ".722", ".542", ".542", ".542", ".361", ".181", ".181", ".181"];
        Assert.All(curve.Steps.Zip(printed), pair => Aml.IsPrinted(pair.Second, pair.First.Survival.Value));
        Assert.Equal(printed.Length, curve.Steps.Length);
        Aml.IsPrinted(".45617855620", ".8737803047", curve.At(5).Value.Interval(0.95, LogLog));
        Aml.IsPrinted(".12848854925", ".6031331400", curve.At(11).Value.Interval(0.95, LogLog));
    }

    [Fact]
    public void The_curve_of_symplex_is_exact()
    {
        SurvivalCurve curve = SurvivalCurve.Of(SurvivalTotals.Of(events: [3, 6, 7, 10, 12], censored: [5, 8, 12]));
        Assert.Equal(0.875m, curve.ExactAt(3).Value);
        Assert.Equal(35m / 48, curve.ExactAt(6).Value);
        Assert.Equal(7m / 12, curve.ExactAt(7).Value);
        Assert.Equal(7m / 18, curve.ExactAt(10).Value);
        Assert.Equal(7d / 18, curve.At(10).Value.Value, 1e-15);
        Assert.Equal(10m, curve.Median.Value);
    }

    [SharedDataFact(AmlFile)]
    public void The_data_of_R_is_the_data_of_these_tests()
    {
        string[][] rows = [.. File.ReadLines(Path.Combine(SourceTree.SharedData, AmlFile)).Skip(1).Select(line => line.Split(','))];
        Assert.Equal(Aml.Maintained, Group("\"Maintained\""));
        Assert.Equal(Aml.Nonmaintained, Group("\"Nonmaintained\""));
        Assert.Equal(Maintained, SurvivalCurve.Of(Group("\"Maintained\"")));

        SurvivalTotals Group(string name)
        {
            ILookup<bool, int> byEvent = rows.Where(row => row[2] == name).ToLookup(row => row[1] == "1", row => int.Parse(row[0], System.Globalization.CultureInfo.InvariantCulture));
            return SurvivalTotals.Of(events: byEvent[true], censored: byEvent[false]);
        }
    }

    [Fact]
    public void Those_last_seen_on_the_day_of_an_event_are_at_risk_for_it()
    {
        SurvivalCurve curve = SurvivalCurve.Of(SurvivalTotals.Of(events: [10], censored: [10, 20]));
        Assert.Equal((3, 2d / 3), (curve.Steps[0].AtRisk, curve.At(10).Value.Value));
    }

    [Fact]
    public void A_quantile_that_holds_for_a_stretch_is_the_middle_of_it()
    {
        // R says 2.5, lifelines 2
        Assert.Equal(2.5m, SurvivalCurve.Of(SurvivalTotals.Of(events: [1, 2, 3, 4], censored: [])).Median.Value);
        Assert.Equal(1.5m, SurvivalCurve.Of(SurvivalTotals.Of(events: [1, 2, 3, 4], censored: [])).Quantile(0.25m).Value);

        // a censoring ends no stretch, and where no event follows R prints the first day
        Assert.Equal(3m, SurvivalCurve.Of(SurvivalTotals.Of(events: [2, 4], censored: [])).Median.Value);
        Assert.Equal(2m, SurvivalCurve.Of(SurvivalTotals.Of(events: [2], censored: [9])).Median.Value);
        Assert.Equal(6m, SurvivalCurve.Of(SurvivalTotals.Of(events: [2, 2, 10], censored: [4])).Median.Value);
    }

    [Fact]
    public void A_quantile_is_decided_exactly()
    {
        // 1 in 10^12 above a half doubles can tell, 1 in 10^18 only fractions
        SurvivalCurve close = Counted((1, 499_999_999_999), (2, 1), (3, 500_000_000_000));
        Assert.Equal(2.5m, close.Median.Value);
        SurvivalCurve closer = Counted((1, 4_611_686_018_427_387_902), (2, 1), (3, 4_611_686_018_427_387_903));
        Assert.Equal(0.5, closer.At(1).Value.Value);
        Assert.Equal(2.5m, closer.Median.Value);

        static SurvivalCurve Counted(params (int Day, long Count)[] events) =>
            SurvivalCurve.Of(SurvivalTotals.Of(Histogram<int>.Of(events.Select(bar => KeyValuePair.Create(bar.Day, bar.Count))), default));
    }

    [Fact]
    public void The_bounds_are_known_where_R_knows_them()
    {
        // before the first event S is 1, at the end of the nonmaintained it is 0
        SurvivalEstimate one = Maintained.At(0).Value, zero = Nonmaintained.At(45).Value;
        Assert.Equal((1, 0), (one.Value, one.StandardError));
        Assert.All([Plain, Log], transform => Aml.IsPrinted("1", "1", one.Interval(0.95, transform)));
        Assert.All([LogLog, Logit, Arcsin], transform => Aml.IsPrinted("NA", "NA", one.Interval(0.95, transform)));
        Assert.Equal(0, zero.Value);
        Assert.Null(zero.StandardError);
        Assert.All(Enum.GetValues<IntervalTransform>(), transform => Aml.IsPrinted("NA", "NA", zero.Interval(0.95, transform)));
    }

    [Fact]
    public void What_was_not_observed_is_undefined()
    {
        SurvivalCurve nothing = SurvivalCurve.Of(SurvivalTotals.Empty);
        Assert.Equal(SurvivalReason.NoObservations, nothing.At(0).Reason);
        Assert.Equal(SurvivalReason.NoObservations, nothing.ExactAt(0).Reason);
        Assert.Equal(SurvivalReason.NoObservations, nothing.Median.Reason);
        Assert.Equal(SurvivalReason.NoObservations, nothing.RestrictedMean(1).Reason);
        Assert.Equal(SurvivalReason.NoObservations, nothing.CumulativeHazardAt(1).Reason);
        Assert.Equal(new PartialInterval(0.95, null, null), nothing.MedianInterval(0.95));

        Assert.True(Maintained.At(161).IsDefined);
        Assert.Equal(SurvivalReason.BeyondObservation, Maintained.At(162).Reason);
        Assert.Equal(SurvivalReason.BeyondObservation, Maintained.RestrictedMean(162).Reason);
        Assert.Equal(SurvivalReason.BeyondObservation, Maintained.CumulativeHazardAt(162).Reason);
        Assert.Equal(SurvivalReason.NotReached, Maintained.Quantile(0.9m).Reason);

        // where all have ended, later days are known
        Assert.Equal(0, Nonmaintained.At(1_000).Value.Value);
        Assert.Equal(Nonmaintained.RestrictedMean(45).Value, Nonmaintained.RestrictedMean(1_000).Value);
    }

    [Fact]
    public void What_is_asked_must_be_legal()
    {
        Assert.Throws<InvalidValueException>(() => Maintained.At(-1));
        Assert.Throws<InvalidValueException>(() => Maintained.RestrictedMean(0));
        Assert.Throws<InvalidValueException>(() => Maintained.Quantile(0m));
        Assert.Throws<InvalidValueException>(() => Maintained.QuantileInterval(1m, 0.95));
        Assert.Throws<InvalidValueException>(() => Maintained.MedianInterval(1));
        Assert.Throws<InvalidValueException>(() => SurvivalCurve.Of(SurvivalTotals.Empty).MedianInterval(double.NaN));
        Assert.Throws<InvalidValueException>(() => Maintained.At(9).Value.Interval(0.95, (IntervalTransform)9));
        Assert.Throws<InvalidValueException>(() => Maintained.RestrictedMean(48).Value.Interval(0));
    }

    [Fact]
    public void Figures_read_as_text_in_every_culture()
    {
        using CultureScope scope = new("de-DE");
        Assert.Equal("11 observed, 7 events, median 31 days", Maintained.ToString());
        Assert.Equal("0 observed, 0 events, median undefined (noObservations)", SurvivalCurve.Of(SurvivalTotals.Empty).ToString());
        Assert.Equal("0.4909 (standard error 0.1642)", Maintained.At(31).Value.ToString());
        Assert.Equal("[18, unknown] at 95 %", Maintained.MedianInterval(0.95).ToString());
        Assert.Equal("41.4159 (standard error 10.8289)", Maintained.RestrictedMean(100).Value.ToString());
        Assert.Equal("[20.1917, 62.6401] at 95 %", Maintained.RestrictedMean(100).Value.Interval(0.95).ToString());
    }
}
