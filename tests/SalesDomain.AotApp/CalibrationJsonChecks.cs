using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using NodaTime;
using SalesDomain.Calibration;
using SalesDomain.Measures;
using SalesDomain.Serialization;

namespace SalesDomain.AotApp;

/// <summary>JSON of calibration and of lead scoring.</summary>
internal static class CalibrationJsonChecks
{
    private static readonly LocalDate March = new(2026, 3, 1), May = new(2026, 5, 28);

    private static SalesDomainJsonContext Context => SalesDomainJsonContext.Default;

    public static void Run()
    {
        int before = Expect.Count;
        Totals();
        Results();
        Leads();
        Console.WriteLine($"Calibration: {Expect.Count - before} checks");
    }

    private static void Totals()
    {
        Expect.RoundTrips(CalibrationTotals.Sum([ScoredOutcome.Won(72m, March, May), ScoredOutcome.Lost(31m, May, May)]), Context.CalibrationTotalsDecimal, """{"won":[[72,1]],"lost":[],"excludedBy":{"assessedTooLate":1}}""");
        Expect.RoundTrips(CalibrationTotals.Sum([ScoredOutcome.Won(Probability.FromPercent(65), March, May)]), Context.CalibrationTotalsProbability, """{"won":[[0.65,1]],"lost":[],"excludedBy":{}}""");
        Expect.RoundTrips(CalibrationTotals.Sum([ScoredOutcome.Lost(true, March, May)]), Context.CalibrationTotalsBoolean, """{"won":[],"lost":[[true,1]],"excludedBy":{}}""");
        Expect.RoundTrips(RatingTotals.Sum([(0, 1)], 2), Context.RatingTotals, """{"counts":[[0,1],[0,0]]}""");
        Expect.RoundTrips(ScoreBands.CutAt(40, 60), Context.ScoreBands, "[40,60]");
        Expect.RoundTrips(Kpi.Of(Probability.FromPercent(65), 3), Context.KpiProbability);
        Expect.Refuses("[60,40]", Context.ScoreBands);
        Expect.Refuses("""{"counts":[[0,1],[0]]}""", Context.RatingTotals);
        Expect.Refuses("""{"won":[[2,1]],"lost":[],"excludedBy":{}}""", Context.CalibrationTotalsProbability);
    }

    private static void Results()
    {
        CalibrationTotals<Probability> stated = CalibrationTotals.Sum([ScoredOutcome.Won(Probability.FromPercent(50), March, May), ScoredOutcome.Lost(Probability.FromPercent(50), March, May)]);
        ReliabilityTable table = ReliabilityTable.Of(stated, bins: 2);
        ScoreCalibration calibration = ScoreCalibration.Of(CalibrationTotals.Sum([ScoredOutcome.Won(72m, March, May), ScoredOutcome.Lost(31m, March, May)]), ScoreBands.CutAt(40));
        CriterionLift lift = CriterionLift.Of(CalibrationTotals.Sum([ScoredOutcome.Won(true, March, May), ScoredOutcome.Lost(false, March, May)]), fewest: 1).Value;
        IsWrittenOnly(table, Context.ReliabilityTable, """{"count":2,"bins":[{"from":0,"to":0.5,"won":0,""");
        IsWrittenOnly(table.Bins[1], Context.ReliabilityBin, """{"from":0.5,"to":1,"won":1,"lost":1,"meanPredicted":0.5,""");
        IsWrittenOnly(table.BrierParts(fewest: 1).Value, Context.BrierParts, """{"score":0.25,""");
        IsWrittenOnly(calibration, Context.ScoreCalibration, """{"baseRate":{"value":0.5,""");
        IsWrittenOnly(calibration.Bands[0], Context.CalibratedBand, """{"from":null,"to":40,"won":0,"lost":1,"rate":{""");
        IsWrittenOnly(lift, Context.CriterionLift, """{"with":{"numerator":1,"denominator":1},""");
    }

    private static void Leads()
    {
        LeadScoringDefinition definition = new(["new", "won"], ["won"]);
        LeadProfile lead = LeadProfile.At("new", "EMEA").With("country", "BE");
        LeadScoringTotals totals = LeadScoringTotals.Sum([lead], [lead], definition);
        LeadScore score = LeadScoringModel.Of(totals).Score(lead).Value;
        Expect.RoundTrips(definition, Context.LeadScoringDefinition, """{"stages":["new","won"],"wonStages":["won"],"fewestByVariable":{"tag_id":50}}""");
        Expect.RoundTrips(lead, Context.LeadProfile, """{"values":{"country":["BE"]},"stage":"new","team":"EMEA"}""");
        Expect.RoundTrips(totals, Context.LeadScoringTotals);
        Expect.RoundTrips(totals.Frequencies[0], Context.LeadFrequency, """{"variable":"country","value":"BE","won":1,"lost":1,"team":"EMEA"}""");
        Expect.Refuses("""{"values":{"country":[null]}}""", Context.LeadProfile);
        IsWrittenOnly(score, Context.LeadScore, """{"team":"EMEA","probability":0.5,"logOdds":0,""");
        IsWrittenOnly(score.Contributions[0], Context.LeadContribution, """{"variable":"prior","value":"","wonShare":0.5,""");
    }

    private static void IsWrittenOnly<T>(T value, JsonTypeInfo<T> type, string start)
    {
        string json = JsonSerializer.Serialize(value, type);
        Expect.Check(json.StartsWith(start, StringComparison.Ordinal), $"{typeof(T).Name} is written as {json}");
        Expect.Throws<NotSupportedException>(() => JsonSerializer.Deserialize(json, type), $"{typeof(T).Name} is written only");
    }
}
