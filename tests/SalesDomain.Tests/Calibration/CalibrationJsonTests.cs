using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using FsCheck.Xunit;
using SalesDomain.Calibration;
using SalesDomain.Measures;
using SalesDomain.Serialization;
using SalesDomain.Tests.Support;

namespace SalesDomain.Tests.Calibration;

[Properties(MaxTest = 100)]
public class CalibrationJsonTests
{
    private const string Row = """{"variable":"country","value":"BE","won":2,"lost":1,"team":"EMEA"}""";
    private const string Definition = """{"stages":["new","won"],"wonStages":["won"],"fewestByVariable":{"tag_id":50}}""";

    private static SalesDomainJsonContext Context => SalesDomainJsonContext.Default;

    [Property]
    public void Totals_come_back(byte[] won, byte[] lost)
    {
        CalibrationTotals<Probability> stated = CalibrationTotalsTests.Totals(won, lost);
        Assert.Equal(stated, Json.RoundTrip(stated, Context.CalibrationTotalsProbability));
        RatingTotals ratings = RatingTotals.Sum(won.Zip(lost, (a, b) => (a % 4, b % 4)), 4);
        Assert.Equal(ratings, Json.RoundTrip(ratings, Context.RatingTotals));
    }

    [Fact]
    public void The_shapes_of_totals_are_these_and_strict()
    {
        Json.AssertStrict("""{"won":[[0.8,3]],"lost":[[0.3,1]],"excludedBy":{"assessedTooLate":1}}""", Context.CalibrationTotalsProbability);
        Json.AssertStrict("""{"won":[[72,3]],"lost":[[-3.5,1]],"excludedBy":{}}""", Context.CalibrationTotalsDecimal);
        Json.AssertStrict("""{"won":[[false,1],[true,3]],"lost":[],"excludedBy":{}}""", Context.CalibrationTotalsBoolean);
        Json.AssertStrict("""{"counts":[[5,1],[0,4]]}""", Context.RatingTotals);
        Json.AssertStrict(Row, Context.LeadFrequency, "team");
        Json.AssertStrict(Definition, Context.LeadScoringDefinition);
        Json.AssertStrict($$"""{"definition":{{Definition}},"frequencies":[{{Row}}]}""", Context.LeadScoringTotals);
        Json.AssertStrict("""{"values":{"country":["BE"],"tag_id":["fair","partner"]},"stage":"new","team":"EMEA"}""", Context.LeadProfile, "stage", "team");
        Assert.Equal(ScoreBands.CutAt(40, 60.5m), Json.RoundTrip(ScoreBands.CutAt(40, 60.5m), Context.ScoreBands));
        Assert.Equal("[40,60.5]", JsonSerializer.Serialize(ScoreBands.CutAt(40, 60.5m), Context.ScoreBands));
    }

    [Theory]
    [InlineData("""{"won":[[1.2,3]],"lost":[],"excludedBy":{}}""")]
    [InlineData("""{"won":[[0.2,0]],"lost":[],"excludedBy":{}}""")]
    [InlineData("""{"won":[[0.2,1],[0.2,1]],"lost":[],"excludedBy":{}}""")]
    [InlineData("""{"won":[[true,1]],"lost":[],"excludedBy":{}}""")]
    [InlineData("""{"won":[[0.2,9223372036854775807]],"lost":[[0.2,1]],"excludedBy":{}}""")]
    public void What_are_no_totals_is_refused(string json) => Json.AssertRefused(json, Context.CalibrationTotalsProbability);

    [Theory]
    [InlineData("[]")]
    [InlineData("[40,40]")]
    [InlineData("[\"40\"]")]
    [InlineData("[null]")]
    [InlineData("[4e1]")]
    [InlineData("[0.12345678901234567890123456789]")]
    [InlineData("{}")]
    public void What_are_no_bands_is_refused(string json) => Json.AssertRefused(json, Context.ScoreBands);

    [Fact]
    public void What_does_not_fit_together_is_refused()
    {
        Json.AssertRefused("""{"counts":[[5,1],[0]]}""", Context.RatingTotals);
        Json.AssertRefused("""{"counts":[[5,1],null]}""", Context.RatingTotals);
        Json.AssertRefused("""{"counts":[[5,-1],[0,0]]}""", Context.RatingTotals);
        Json.AssertRefused("""{"counts":[[5]]}""", Context.RatingTotals);
        Json.AssertRefused(Row.Replace("2", "-2", StringComparison.Ordinal), Context.LeadFrequency);
        Json.AssertRefused($$"""{"definition":{{Definition}},"frequencies":[{{Row}},{{Row}}]}""", Context.LeadScoringTotals);
        Json.AssertRefused($$"""{"definition":{{Definition}},"frequencies":[null]}""", Context.LeadScoringTotals);
        Json.AssertRefused($$"""{"definition":{{Definition}},"frequencies":[{"variable":"stage_id","value":"demo","won":1,"lost":1}]}""", Context.LeadScoringTotals);
        Json.AssertRefused(Definition.Replace("[\"won\"]", "[\"lost\"]", StringComparison.Ordinal), Context.LeadScoringDefinition);
        Json.AssertRefused(Definition.Replace("50", "-1", StringComparison.Ordinal), Context.LeadScoringDefinition);
        Json.AssertRefused(Definition.Replace("\"new\"", "null", StringComparison.Ordinal), Context.LeadScoringDefinition);
        Json.AssertRefused("""{"values":{"country":[]}}""", Context.LeadProfile);
        Json.AssertRefused("""{"values":{"country":null}}""", Context.LeadProfile);
        Json.AssertRefused("""{"values":{"country":["BE","BE"]}}""", Context.LeadProfile);
        Json.AssertRefused("""{"values":{"country":[null]}}""", Context.LeadProfile);
        Json.AssertRefused("""{"values":{"stage_id":["new"]}}""", Context.LeadProfile);
        Json.AssertRefused("""{"values":{},"stage":" "}""", Context.LeadProfile);
    }

    [Fact]
    public void The_shapes_of_results_are_these_and_written_only()
    {
        const string Undefined = """{"value":null,"undefined":"tooFewObservations","population":2,"excluded":0,"excludedBy":{}}""";
        ReliabilityTable table = ReliabilityTable.Of(CalibrationTotalsTests.Totals([128], [128]), bins: 1);
        const string Bin = $$"""{"from":0,"to":1,"won":1,"lost":1,"meanPredicted":0.5,"observed":{{Undefined}}}""";
        IsWrittenOnly($$"""{"count":2,"bins":[{{Bin}}]}""", table, Context.ReliabilityTable);
        IsWrittenOnly(Bin, table.Bins[0], Context.ReliabilityBin);
        IsWrittenOnly("""{"score":0.25,"reliability":0,"resolution":0,"uncertainty":0.25,"withinBinVariance":0,"withinBinCovariance":0}""", table.BrierParts(1).Value, Context.BrierParts);

        ScoreCalibration calibration = ScoreCalibration.Of(CalibrationTotalsTests.Sum([1, 0], [50m, 70m]), ScoreBands.CutAt(90));
        const string Band = $$"""{"from":null,"to":90,"won":1,"lost":1,"rate":{{Undefined}}}""";
        IsWrittenOnly(Band, calibration.Bands[0], Context.CalibratedBand);
        string json = JsonSerializer.Serialize(calibration, Context.ScoreCalibration);
        Assert.StartsWith("""{"baseRate":{"value":0.5,"numerator":1,"denominator":2,"interval":""", json, StringComparison.Ordinal);
        Assert.Contains($$""","bands":[{{Band}},{"from":90,"to":null,""", json, StringComparison.Ordinal);
        IsWrittenOnly(json, calibration, Context.ScoreCalibration);

        CriterionLift lift = new(Proportion.Of(4, 5), Proportion.Of(1, 5));
        IsWrittenOnly("""{"with":{"numerator":4,"denominator":5},"without":{"numerator":1,"denominator":5},"difference":0.6}""", lift, Context.CriterionLift);

        LeadScoringTotals totals = LeadScoringTotals.Sum([LeadProfile.At("new")], [LeadProfile.At("new")], new LeadScoringDefinition(["new", "won"], ["won"]));
        LeadScore score = LeadScoringModel.Of(totals).Score(LeadProfile.At("new").With("tag_id", "fair")).Value;
        const string Prior = """{"variable":"prior","value":"","wonShare":0.5,"lostShare":0.5,"logOdds":0}""";
        IsWrittenOnly($$"""{"team":null,"probability":0.5,"logOdds":0,"contributions":[{{Prior}},{"variable":"stage_id","value":"new","wonShare":1,"lostShare":1,"logOdds":0}],"ignored":[{"variable":"tag_id","value":"fair"}]}""", score, Context.LeadScore, "score the lead again");
        IsWrittenOnly(Prior, score.Contributions[0], Context.LeadContribution, "score the lead again");
        Assert.Equal(Kpi.Of(Probability.FromPercent(50), 2), Json.RoundTrip(Kpi.Of(Probability.FromPercent(50), 2), Context.KpiProbability));
    }

    private static void IsWrittenOnly<T>(string json, T value, JsonTypeInfo<T> type, string instead = "compute it from its totals")
    {
        Assert.Equal(json, JsonSerializer.Serialize(value, type));
        Assert.StartsWith($"{typeof(T).Name} is written only; {instead}.", Assert.Throws<NotSupportedException>(() => JsonSerializer.Deserialize(json, type)).Message, StringComparison.Ordinal);
    }
}
