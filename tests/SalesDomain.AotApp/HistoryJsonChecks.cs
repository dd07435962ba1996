using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using NodaTime;
using SalesDomain.Calendars;
using SalesDomain.Currencies;
using SalesDomain.Funnel;
using SalesDomain.Identifiers;
using SalesDomain.Measures;
using SalesDomain.Opportunities;
using SalesDomain.PipelineFlow;
using SalesDomain.Risks;
using SalesDomain.Serialization;
using SalesDomain.Survival;

namespace SalesDomain.AotApp;

/// <summary>JSON of histories, and of the bridges and curves made of them.</summary>
internal static class HistoryJsonChecks
{
    private static readonly Instant Feb2 = Instant.FromUtc(2026, 2, 2, 9, 0);
    private static readonly PipelineStage Demo = new("demo", exitCriteria: ["Budget named"]), Offer = new("offer");
    private static readonly Money Price = Money.Of(12.5m, Currency.Eur);

    private static readonly OpportunityHistory Deal = OpportunityHistory
        .Open(new OpportunityId("D-1"), Demo, Feb2, new OwnerId("ana"), Price, new LocalDate(2026, 2, 20), ForecastCategory.Commit, "Fjord", "Renewal")
        .MoveTo(Offer, Feb2).Reprice(null, Feb2).Plan("call", Feb2).Lose(Feb2).Reopen(Demo, Feb2).Win(Feb2 + Duration.FromDays(9)).Delete(Feb2 + Duration.FromDays(40));

    private static SalesDomainJsonContext Context => SalesDomainJsonContext.Default;

    public static void Run()
    {
        int before = Expect.Count;
        Changes();
        Histories();
        Flow();
        FlowOfStages();
        FlowOfGroups();
        Risks();
        Survival();
        Console.WriteLine($"Histories: {Expect.Count - before} checks; {JsonSerializer.Serialize(Deal, Context.OpportunityHistory)}");
    }

    private static void Changes()
    {
        Expect.RoundTrips<OpportunityChange>(new OpportunityChange.Moved(Feb2, Demo), Context.OpportunityChange);
        Expect.RoundTrips<OpportunityChange>(new OpportunityChange.Repriced(Feb2, Price), Context.OpportunityChange);
        Expect.RoundTrips<OpportunityChange>(new OpportunityChange.Repriced(Feb2, null), Context.OpportunityChange, """{"kind":"repriced","at":"2026-02-02T09:00:00Z","amount":null}""");
        Expect.RoundTrips<OpportunityChange>(new OpportunityChange.Rescheduled(Feb2, new LocalDate(2026, 9, 30)), Context.OpportunityChange);
        Expect.RoundTrips<OpportunityChange>(new OpportunityChange.Reassigned(Feb2, new OwnerId("bo")), Context.OpportunityChange);
        Expect.RoundTrips<OpportunityChange>(new OpportunityChange.Recategorized(Feb2, ForecastCategory.Commit), Context.OpportunityChange);
        Expect.RoundTrips<OpportunityChange>(new OpportunityChange.Planned(Feb2, "call"), Context.OpportunityChange);
        Expect.RoundTrips<OpportunityChange>(new OpportunityChange.Won(Feb2), Context.OpportunityChange, """{"kind":"won","at":"2026-02-02T09:00:00Z"}""");
        Expect.RoundTrips<OpportunityChange>(new OpportunityChange.Lost(Feb2, null, "no budget"), Context.OpportunityChange);
        Expect.RoundTrips<OpportunityChange>(new OpportunityChange.Reopened(Feb2, Demo), Context.OpportunityChange);
        Expect.RoundTrips<OpportunityChange>(new OpportunityChange.Deleted(Feb2), Context.OpportunityChange);
        Expect.Refuses("""{"at":"2026-02-02T09:00:00Z"}""", Context.OpportunityChange);
        Expect.Refuses("""{"kind":"closed","at":"2026-02-02T09:00:00Z"}""", Context.OpportunityChange);
        Expect.Refuses("""{"kind":"repriced","at":"2026-02-02T09:00:00Z"}""", Context.OpportunityChange);
        Expect.Refuses("""{"kind":"won","kind":"won","at":"2026-02-02T09:00:00Z"}""", Context.OpportunityChange);
    }

    private static void Histories()
    {
        Expect.RoundTrips(Deal, Context.OpportunityHistory);
        Expect.RoundTrips(OpportunityHistory.Open(new OpportunityId("D-2"), Offer, null), Context.OpportunityHistory, """{"id":"D-2","stage":{"key":"offer","kind":"open","name":"offer","exitCriteria":[]},"changes":[]}""");
        Expect.ListRoundTrips([Deal], Context.IReadOnlyListOpportunityHistory);
        Expect.Refuses("""{"id":"D-1","stage":{"key":"demo"},"changes":[{"at":"2026-02-02T09:00:00Z","kind":"deleted"},{"at":"2026-02-02T09:00:00Z","kind":"won"}]}""", Context.OpportunityHistory);
    }

    private static void Flow()
    {
        PipelineBridge bridge = PipelineBridge.Of([Deal], ReportingPeriod.Month(2026, 2), new LocalDate(2026, 2, 28));
        PipelineSnapshot snapshot = PipelineSnapshot.Of([Deal], Feb2 + Duration.FromDays(1));
        IsWrittenOnly(bridge, Context.PipelineBridge, """{"window":"2026-02-01/2026-03-01","asOf":"2026-02-28","start":{"count":0,""");
        IsWrittenOnly(bridge.Won, Context.BridgeLine, """{"count":1,"total":{"sum":{},"population":0,"excludedBy":{"noAmount":1}},"deals":[{"id":"D-1"}]}""");
        IsWrittenOnly(bridge.Won.Deals[0], Context.BridgeDeal, """{"id":"D-1"}""");
        IsWrittenOnly(snapshot, Context.PipelineSnapshot, """{"at":"2026-02-03T09:00:00Z","count":1,"amount":{""");
        IsWrittenOnly(snapshot.Stages[0], Context.SnapshotStage, """{"stage":{"key":"demo",""");
    }

    private static void FlowOfStages()
    {
        OpportunityJourney journey = OpportunityJourney.Of(Deal, Feb2 + Duration.FromDays(1))!;
        IsWrittenOnly(journey, Context.OpportunityJourney, """{"id":"D-1","at":"2026-02-03T09:00:00Z","visits":[{"stage":{"key":"demo",""");
        IsWrittenOnly(journey.Visits[0], Context.StageVisit, """{"stage":{"key":"demo",""");
        IsWrittenOnly(OpportunityJourney.Of(OpportunityHistory.Open(new OpportunityId("D-4"), Demo, Feb2, closing: new LocalDate(2026, 3, 1)).Reschedule(new LocalDate(2026, 3, 2), Feb2), Feb2 + Duration.FromDays(1))!.Shifts[0], Context.DateShift, """{"at":"2026-02-02T09:00:00Z","from":"2026-03-01",""");
        FlowDefinition definition = new(new SalesPipeline("Sales", [Demo, Offer]), new LocalDate(2026, 2, 28)) { Counting = StageCounting.Visited, Zone = DateTimeZoneProviders.Tzdb["Europe/Berlin"] };
        FlowTotals totals = FlowTotals.Sum([Deal], definition);
        Expect.RoundTrips(totals, Context.FlowTotals);
        Expect.RoundTrips(definition, Context.FlowDefinition);
        Expect.RoundTrips(totals[Demo], Context.StageTotals);
        IsWrittenOnly(FlowReport.Of(totals), Context.FlowReport, """{"conversion":[{"stage":"demo","entered":""");
        IsWrittenOnly(FlowReport.Of(totals).Stages[0], Context.StageReport, """{"stage":"demo","entered":""");
        Expect.Refuses("""{"asOf":"2026-02-28"}""", Context.FlowDefinition);
        Expect.Refuses("""{"stage":{"key":"demo"},"advanced":1,"lost":0,"remaining":0,"wentBack":0,"completed":{"durations":[],"excludedBy":{}},"running":{"durations":[],"excludedBy":{}}}""", Context.StageTotals);
        Expect.Refuses(JsonSerializer.Serialize(totals, Context.FlowTotals).Replace("\"count\":1", "\"count\":2", StringComparison.Ordinal), Context.FlowTotals);
    }

    private static void Risks()
    {
        RiskWatch watch = new(FlowTotals.Empty(new FlowDefinition(new SalesPipeline("Sales", [Demo, Offer]), new LocalDate(2026, 2, 28))));
        DealRisk risk = watch.Of(OpportunityHistory.Open(new OpportunityId("D-5"), Demo, Feb2, closing: new LocalDate(2026, 2, 20)))!;
        IsWrittenOnly(risk, Context.DealRisk, """{"id":"D-5","asOf":"2026-02-28","flags":[{"sign":"Overdue",""");
        IsWrittenOnly(risk[RiskSign.Overdue], Context.RiskFlag, """{"sign":"Overdue","status":"raised","value":8,"limit":1,"unit":"days","since":"2026-02-21"}""");
    }

    private static void FlowOfGroups()
    {
        OpportunityHistory lost = OpportunityHistory.Open(new OpportunityId("D-3"), Demo, Feb2, amount: Price, closing: new LocalDate(2026, 3, 20)).Lose(Feb2 + Duration.FromDays(40));
        FlowMatrixDefinition definition = new(ReportingPeriod.Month(2026, 3), new LocalDate(2026, 3, 31)) { Stages = new SalesPipeline("Sales", [Demo, Offer]) };
        FlowMatrix matrix = FlowMatrix.Of([lost], definition);
        Expect.RoundTrips(matrix, Context.FlowMatrix);
        Expect.RoundTrips(definition, Context.FlowMatrixDefinition);
        Expect.RoundTrips(matrix.Rows[0], Context.FlowRow);
        Expect.RoundTrips(matrix.Total, Context.FlowRow);
        Expect.RoundTrips(matrix.Total.Lost, Context.FlowCell, """{"count":1,"amount":{"sum":{"EUR":"12.50"},"population":1,"excludedBy":{}}}""");
        Expect.Refuses("""{"window":"2026-03-01/..","asOf":"2026-03-31"}""", Context.FlowMatrixDefinition);
        Expect.Refuses("""{"count":2,"amount":{"sum":{},"population":0,"excludedBy":{}}}""", Context.FlowCell);
        Expect.Refuses("""{"from":"demo","open":{}}""", Context.FlowRow);
        Expect.Refuses(JsonSerializer.Serialize(matrix, Context.FlowMatrix).Replace("\"unknown\":0", "\"unknown\":-1", StringComparison.Ordinal), Context.FlowMatrix);
    }

    private static void Survival()
    {
        SurvivalTotals totals = SurvivalTotals.Of(won: [31, 31, 48], lost: [5], open: [16]);
        Expect.RoundTrips(totals, Context.SurvivalTotals, """{"causes":{"lost":[[5,1]],"won":[[31,2],[48,1]]},"censored":[[16,1]]}""");
        Expect.Refuses("""{"causes":{"won":[[5,1]],"won":[[6,1]]},"censored":[]}""", Context.SurvivalTotals);
        Expect.Refuses("""{"causes":{"won":[[-5,1]]},"censored":[]}""", Context.SurvivalTotals);
        SurvivalCurve curve = SurvivalCurve.Of(totals);
        CumulativeIncidence won = CumulativeIncidence.Of(totals, SurvivalTotals.Won);
        LogRankTest test = LogRankTest.Of(totals, totals).Value;
        IsWrittenOnly(curve, Context.SurvivalCurve, """{"count":5,"events":4,"steps":[{"day":5,"atRisk":5,"events":1,"censored":0,"survival":{""");
        IsWrittenOnly(curve.Steps[^1], Context.SurvivalStep, """{"day":48,"atRisk":1,"events":1,"censored":0,"survival":{"value":0,"standardError":null},""");
        IsWrittenOnly(curve.Steps[^1].Survival, Context.SurvivalEstimate, """{"value":0,"standardError":null}""");
        IsWrittenOnly(curve.Steps[0].CumulativeHazard, Context.Estimate, """{"value":0.2,"standardError":0.2}""");
        IsWrittenOnly(new PartialInterval(0.95, 18, null), Context.PartialInterval, """{"level":0.95,"lower":18,"upper":null}""");
        IsWrittenOnly(won, Context.CumulativeIncidence, """{"cause":"won","count":5,"steps":[{""");
        IsWrittenOnly(won.Steps[0], Context.IncidenceStep, """{"day":5,"atRisk":5,"events":0,"competing":1,"incidence":0}""");
        IsWrittenOnly(test, Context.LogRankTest, """{"chiSquare":0,"degreesOfFreedom":1,"pValue":1,"groups":[{""");
        IsWrittenOnly(FisherExactTest.Of(Proportion.Of(1, 1), Proportion.Of(0, 1)), Context.FisherExactTest, """{"first":{"numerator":1,"denominator":1},"second":{"numerator":0,"denominator":1},"pValue":1,"less":1,"greater":0.5}""");
        IsWrittenOnly(test.Groups[0], Context.LogRankGroup, """{"count":5,"observed":4,"expected":4}""");
    }

    private static void IsWrittenOnly<T>(T value, JsonTypeInfo<T> type, string start)
    {
        string json = JsonSerializer.Serialize(value, type);
        Expect.Check(json.StartsWith(start, StringComparison.Ordinal), $"{typeof(T).Name} is written as {json}");
        Expect.Throws<NotSupportedException>(() => JsonSerializer.Deserialize(json, type), $"{typeof(T).Name} is written only");
    }
}
