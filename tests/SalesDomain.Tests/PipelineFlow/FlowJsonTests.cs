using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using FsCheck.Xunit;
using NodaTime;
using NodaTime.TimeZones;
using SalesDomain.Calendars;
using SalesDomain.Currencies;
using SalesDomain.Errors;
using SalesDomain.Funnel;
using SalesDomain.Identifiers;
using SalesDomain.Measures;
using SalesDomain.Opportunities;
using SalesDomain.PipelineFlow;
using SalesDomain.Serialization;
using SalesDomain.Tests.Opportunities;
using SalesDomain.Tests.Support;

namespace SalesDomain.Tests.PipelineFlow;

[Properties(Arbitrary = [typeof(HistoryArbitraries)], MaxTest = 200)]
public class FlowJsonTests
{
    private const string A = """{"key":"a","kind":"open","name":"a","exitCriteria":[]}""";
    private const string Pipeline = $$"""{"name":"ab","stages":[{{A}},{"key":"b","kind":"open","name":"b","exitCriteria":[]}]}""";
    private const string Definition = $$"""{"pipeline":{{Pipeline}},"asOf":"2026-01-31","created":"../2026-02-01","zone":"Europe/Berlin","counting":"visited","denominator":"entered"}""";
    private const string MatrixDefinition = $$"""{"window":"2026-02-01/2026-03-01","asOf":"2026-02-28","zone":"Europe/Berlin","stages":{{Pipeline}}}""";
    private const string NoTime = """{"durations":[],"excludedBy":{}}""";

    private const string Stage =
        """{"stage":{"key":"a","kind":"open","name":"a","exitCriteria":[]},"advanced":1,"lost":0,"remaining":1,"wentBack":0,"completed":{"durations":[["24:00:00",1]],"excludedBy":{}},"running":{"durations":[["638:30:00",1]],"excludedBy":{}}}""";

    private const string Cell = """{"count":2,"amount":{"sum":{"EUR":"12.50"},"population":1,"excludedBy":{"noAmount":1}}}""";
    private const string One = """{"count":1,"amount":{"sum":{"EUR":"12.50"},"population":1,"excludedBy":{}}}""";
    private const string None = """{"count":0,"amount":{"sum":{},"population":0,"excludedBy":{}}}""";

    private const string Row =
        $$"""{"from":"a","open":{"a":{{Cell}},"b":{{One}}},"uncategorized":{{None}},"stayed":{{Cell}},"won":{{One}},"lost":{{None}},"pushed":{{None}},"gone":{{None}}}""";

    private static readonly PipelineStage First = new("a"), Second = new("b");
    private static readonly Instant Jan5 = Instant.FromUtc(2026, 1, 5, 9, 30), Feb10 = Instant.FromUtc(2026, 2, 10, 9, 0), March = Instant.FromUtc(2026, 3, 1, 0, 0);

    private static SalesDomainJsonContext Context => SalesDomainJsonContext.Default;

    private static string Totals => JsonSerializer.Serialize(
        FlowTotals.Sum(
            [Deal("D-1").MoveTo(Second, Jan5 + Duration.FromDays(1)).Win(Jan5 + Duration.FromDays(3)), Deal("D-2"), Deal("D-3").Lose(Jan5).Reopen(First, Jan5).Lose(Jan5)],
            new FlowDefinition(new SalesPipeline("ab", [First, Second]), new LocalDate(2026, 1, 31))),
        Context.FlowTotals);

    // groups by category; the first deal and the last are in none
    private static string Matrix => JsonSerializer.Serialize(
        FlowMatrix.Of([Deal("D-1"), Deal("D-2", ForecastCategory.Commit).Win(Feb10), Deal("D-3").Recategorize(ForecastCategory.BestCase, Feb10)], new FlowMatrixDefinition(ReportingPeriod.Month(2026, 2), new LocalDate(2026, 2, 28))),
        Context.FlowMatrix);

    [Property]
    public void Totals_round_trip_and_what_was_sent_adds_to_the_whole(OpportunityHistory[] some, OpportunityHistory[] others, int days, bool isVisited, bool isOfJanuary)
    {
        FlowDefinition definition = new(SalesPipeline.Salesforce, new LocalDate(2026, 1, 1).PlusDays(Math.Abs(days % 90)))
        {
            Created = isOfJanuary ? ReportingPeriod.Month(2026, 1) : ReportingPeriod.All,
            Zone = DateTimeZoneProviders.Tzdb[isOfJanuary ? "Asia/Kolkata" : "UTC"],
            Counting = isVisited ? StageCounting.Visited : StageCounting.Reached,
            Denominator = isVisited ? StageDenominator.Decided : StageDenominator.Entered,
        };
        FlowTotals totals = FlowTotals.Sum(some, definition);
        string json = JsonSerializer.Serialize(totals, Context.FlowTotals);
        FlowTotals read = JsonSerializer.Deserialize(json, Context.FlowTotals)!;

        Assert.Equal(totals, read);
        Assert.Equal(json, JsonSerializer.Serialize(read, Context.FlowTotals));
        Assert.Equal(definition, Json.RoundTrip(definition, Context.FlowDefinition));
        Assert.All(totals.Stages, stage => Assert.Equal(stage, Json.RoundTrip(stage, Context.StageTotals)));
        Assert.Equal(FlowTotals.Sum([.. some, .. others], definition), Json.RoundTrip(read + FlowTotals.Sum(others, definition), Context.FlowTotals));
    }

    [Property]
    public void Matrices_round_trip_and_what_was_sent_adds_to_the_whole(OpportunityHistory[] some, OpportunityHistory[] others, int days, int groups)
    {
        FlowMatrixDefinition definition = new(ReportingPeriod.Between(new LocalDate(2026, 1, 15), new LocalDate(2026, 2, 15)), new LocalDate(2026, 1, 15).PlusDays(Math.Abs(days % 60)))
        {
            // no stage of the deals is one of Dynamics'
            Stages = Math.Abs(groups % 3) switch { 0 => null, 1 => SalesPipeline.Salesforce, _ => SalesPipeline.Dynamics365 },
            Zone = DateTimeZoneProviders.Tzdb[days % 2 == 0 ? "America/New_York" : "UTC"],
        };
        FlowMatrix matrix = FlowMatrix.Of(some, definition);
        string json = JsonSerializer.Serialize(matrix, Context.FlowMatrix);
        FlowMatrix read = JsonSerializer.Deserialize(json, Context.FlowMatrix)!;

        Assert.Equal(matrix, read);
        Assert.Equal(matrix.Total, read.Total);
        Assert.Equal(json, JsonSerializer.Serialize(read, Context.FlowMatrix));
        Assert.Equal(definition, Json.RoundTrip(definition, Context.FlowMatrixDefinition));
        Assert.All([matrix.Total, .. matrix.Rows], row => Assert.Equal(row, Json.RoundTrip(row, Context.FlowRow)));
        Assert.Equal(matrix.Total.Start, Json.RoundTrip(matrix.Total.Start, Context.FlowCell));
        Assert.Equal(FlowMatrix.Of([.. some, .. others], definition), Json.RoundTrip(read + FlowMatrix.Of(others, definition), Context.FlowMatrix));
    }

    [Fact]
    public void The_shape_of_a_definition_is_this()
    {
        Json.AssertStrict(Definition, Context.FlowDefinition, "created", "zone", "counting", "denominator");
        FlowDefinition plain = new(new SalesPipeline("ab", [First, Second]), new LocalDate(2026, 1, 31));
        Assert.Equal(plain, JsonSerializer.Deserialize($$"""{"asOf":"2026-01-31","pipeline":{{Pipeline}}}""", Context.FlowDefinition));
        Assert.Equal(
            plain with { Created = ReportingPeriod.Between(null, new LocalDate(2026, 2, 1)), Zone = DateTimeZoneProviders.Tzdb["Europe/Berlin"], Counting = StageCounting.Visited, Denominator = StageDenominator.Entered },
            JsonSerializer.Deserialize(Definition, Context.FlowDefinition));
    }

    [Theory]
    [InlineData("pipeline", """{"name":"none","stages":[]}""")]
    [InlineData("created", "null")]
    [InlineData("zone", "null")]
    [InlineData("zone", "\"Berlin\"")]
    [InlineData("counting", "null")]
    [InlineData("counting", "\"Visited\"")]
    [InlineData("denominator", "\"all\"")]
    public void What_is_no_definition_is_refused(string member, string value) => Json.AssertRefused(With(Definition, member, value), Context.FlowDefinition);

    [Fact]
    public void The_shape_of_a_definition_of_matrices_is_this()
    {
        Json.AssertStrict(MatrixDefinition, Context.FlowMatrixDefinition, "zone", "stages");
        FlowMatrixDefinition plain = new(ReportingPeriod.Month(2026, 2), new LocalDate(2026, 2, 28));
        Assert.Equal(plain, JsonSerializer.Deserialize("""{"window":"2026-02-01/2026-03-01","asOf":"2026-02-28"}""", Context.FlowMatrixDefinition));
        Assert.Equal("""{"window":"2026-02-01/2026-03-01","asOf":"2026-02-28","zone":"UTC"}""", JsonSerializer.Serialize(plain, Context.FlowMatrixDefinition));
    }

    [Theory]
    [InlineData("window", "\"2026-02-01/..\"")]
    [InlineData("asOf", "\"2026-01-31\"")]
    [InlineData("zone", "\"\"")]
    public void What_is_no_definition_of_matrices_is_refused(string member, string value) => Json.AssertRefused(With(MatrixDefinition, member, value), Context.FlowMatrixDefinition);

    [Fact]
    public void A_zone_of_ones_own_is_not_written()
    {
        Assert.Throws<JsonException>(() => JsonSerializer.Serialize(new FlowDefinition(SalesPipeline.HubSpot, new LocalDate(2026, 1, 31)) { Zone = new OwnZone() }, Context.FlowDefinition));
        Assert.Throws<JsonException>(() => JsonSerializer.Serialize(new FlowMatrixDefinition(ReportingPeriod.Month(2026, 2), new LocalDate(2026, 2, 28)) { Zone = new OwnZone() }, Context.FlowMatrixDefinition));
    }

    [Fact]
    public void The_shape_of_a_stage_is_this()
    {
        Json.AssertStrict(Stage, Context.StageTotals);
        Assert.Equal(2, JsonSerializer.Deserialize(Stage, Context.StageTotals)!.Entered);
    }

    [Theory]
    [InlineData("stage", """{"key":"won","kind":"won"}""")]
    [InlineData("advanced", "-1")]
    [InlineData("advanced", "3")]
    [InlineData("advanced", "9223372036854775807")]
    [InlineData("lost", "2")]
    [InlineData("remaining", "0")]
    [InlineData("remaining", "2")]
    [InlineData("wentBack", "1")]
    [InlineData("completed", NoTime)]
    [InlineData("completed", """{"durations":[["24:00:00",3]],"excludedBy":{}}""")]
    [InlineData("running", NoTime)]
    [InlineData("running", """{"durations":[["-1:00:00",1]],"excludedBy":{}}""")]
    public void What_is_no_stage_is_refused(string member, string value) => Json.AssertRefused(With(Stage, member, value), Context.StageTotals);

    [Fact]
    public void The_shape_of_totals_is_this()
    {
        Json.AssertStrict(Totals, Context.FlowTotals);
        Assert.StartsWith($$"""{"definition":{"pipeline":{{Pipeline}},"asOf":"2026-01-31","created":"../..","zone":"UTC","counting":"reached","denominator":"decided"},"count":3,"excludedBy":{},"stages":[{"stage":{{A}},"advanced":1,""", Totals, StringComparison.Ordinal);
        Assert.EndsWith("""],"daysToWin":{"days":[[3,1]],"excludedBy":{}},"daysToLoss":{"days":[[0,1]],"excludedBy":{}},"everClosed":2,"reopened":1,"pushed":0}""", Totals, StringComparison.Ordinal);
    }

    [Fact]
    public void Totals_that_do_not_fit_together_are_refused()
    {
        Action<JsonObject>[] changes =
        [
            copy => copy["count"] = 4,
            copy => copy["count"] = -3,
            copy => copy["everClosed"] = 4,
            copy => copy["everClosed"] = 1,
            copy => copy["reopened"] = 3,
            copy => copy["reopened"] = -1,
            copy => copy["pushed"] = 4,
            copy => copy["stages"]!.AsArray().RemoveAt(1),
            copy => copy["stages"]!.AsArray().Add(null),
            copy => copy["stages"]![1]!["stage"] = JsonNode.Parse(A),
            copy => copy["stages"] = new JsonArray(copy["stages"]![1]!.DeepClone(), copy["stages"]![0]!.DeepClone()),
            copy => (copy["stages"]![1]!["advanced"], copy["stages"]![1]!["lost"]) = (0, 1),
            copy => (copy["stages"]![1]!["lost"], copy["stages"]![1]!["completed"]!["excludedBy"]) = (1, JsonNode.Parse("""{"skipped":1}""")),
            copy => (copy["stages"]![1]!["wentBack"], copy["stages"]![1]!["completed"]!["excludedBy"]) = (3, JsonNode.Parse("""{"skipped":3}""")),
            copy => copy["daysToWin"]!["days"] = new JsonArray(),
            copy => copy["daysToLoss"]!["excludedBy"] = JsonNode.Parse("""{"noCloseDate":1}"""),
            copy => (copy["daysToWin"], copy["daysToLoss"]) = (JsonNode.Parse("""{"days":[[3,2]],"excludedBy":{}}"""), JsonNode.Parse("""{"days":[],"excludedBy":{}}""")),
        ];
        Assert.All(changes, change => Json.AssertRefused(Json.With(Totals, change), Context.FlowTotals));
    }

    [Fact]
    public void The_shapes_of_a_cell_and_a_row_are_these()
    {
        Json.AssertStrict(Cell, Context.FlowCell);
        Json.AssertStrict(Row, Context.FlowRow, "from");
        Assert.Equal(4, JsonSerializer.Deserialize(Row, Context.FlowRow)!.Start.Count);
        Json.AssertRefused(With(Cell, "count", "1"), Context.FlowCell);
        Json.AssertRefused(With(Cell, "count", "-2"), Context.FlowCell);
    }

    [Theory]
    [InlineData("from", "\"\"")]
    [InlineData("from", "\"b\"")]
    [InlineData("from", "\"c\"")]
    [InlineData("open", "{}")]
    [InlineData("open", $$"""{"a":{{Cell}},"b":{{None}}}""")]
    [InlineData("open", $$"""{"a":{{Cell}},"":{{One}}}""")]
    [InlineData("open", $$"""{"a":{{Cell}},"b":null}""")]
    [InlineData("stayed", One)]
    [InlineData("won", """{"count":9223372036854775807,"amount":{"sum":{},"population":0,"excludedBy":{"noAmount":9223372036854775807}}}""")]
    public void What_is_no_row_is_refused(string member, string value) => Json.AssertRefused(With(Row, member, value), Context.FlowRow);

    [Fact]
    public void The_shape_of_a_matrix_is_this()
    {
        Json.AssertStrict(Matrix, Context.FlowMatrix);
        Assert.StartsWith($$"""{"definition":{"window":"2026-02-01/2026-03-01","asOf":"2026-02-28","zone":"UTC"},"rows":[{"from":"Commit","open":{},"uncategorized":{{None}},"stayed":{{None}},"won":{{One}},""", Matrix, StringComparison.Ordinal);
        Assert.EndsWith($$"""{"open":{"BestCase":{{One}}},"uncategorized":{{One}},"stayed":{{One}},"won":{{None}},"lost":{{None}},"pushed":{{None}},"gone":{{None}}}],"unknown":0}""", Matrix, StringComparison.Ordinal);
        string turned = Json.With(Matrix, copy => copy["rows"] = new JsonArray(copy["rows"]![1]!.DeepClone(), copy["rows"]![0]!.DeepClone()));
        Assert.Equal(Matrix, JsonSerializer.Serialize(JsonSerializer.Deserialize(turned, Context.FlowMatrix)!, Context.FlowMatrix));
    }

    [Fact]
    public void Rows_that_do_not_fit_together_are_refused()
    {
        Action<JsonObject>[] changes =
        [
            copy => copy["unknown"] = -1,
            copy => copy["rows"]!.AsArray().Add(null),
            copy => copy["rows"]!.AsArray().Add(copy["rows"]![0]!.DeepClone()),
            copy => copy["rows"]![0]!["from"] = "commit",
            copy => copy["rows"]![0]!["won"] = JsonNode.Parse(None),
            copy => copy["rows"]![1]!["open"] = JsonNode.Parse($$"""{"demo":{{One}}}"""),
            copy => copy["rows"]![1]!["stayed"] = JsonNode.Parse(None),
            copy => copy["definition"]!["stages"] = JsonNode.Parse(Pipeline),
        ];
        Assert.All(changes, change => Json.AssertRefused(Json.With(Matrix, change), Context.FlowMatrix));
    }

    [Fact]
    public void The_shape_of_a_journey_is_this()
    {
        OpportunityJourney journey = OpportunityJourney.Of(Deal("D-1").Reschedule(new LocalDate(2026, 2, 25), Jan5).MoveTo(Second, Feb10), March)!;
        const string B = """{"stage":{"key":"b","kind":"open","name":"b","exitCriteria":[]},"status":"open","entered":"2026-02-10T09:00:00Z"}""";
        const string Left = $$"""{"stage":{{A}},"status":"open","entered":"2026-01-05T09:30:00Z","left":"2026-02-10T09:00:00Z"}""";
        const string Shift = """{"at":"2026-01-05T09:30:00Z","from":"2026-02-15","to":"2026-02-25","days":10}""";
        IsWrittenOnly(
            $$"""{"id":"D-1","at":"2026-03-01T00:00:00Z","visits":[{{Left}},{{B}}],"shifts":[{{Shift}}],"pushCount":1,"pullCount":0,"daysPushed":10,"reopenCount":0,"closingCount":0,"visitAge":"447:00:00","stageAge":"447:00:00"}""",
            journey,
            Context.OpportunityJourney);
        IsWrittenOnly(Left, journey.Visits[0], Context.StageVisit);
        IsWrittenOnly(Shift, journey.Shifts[0], Context.DateShift);
        IsWrittenOnly(B, journey.Visits[1], Context.StageVisit);
        string deleted = JsonSerializer.Serialize(OpportunityJourney.Of(Deal("D-1").Delete(Feb10), March)!, Context.OpportunityJourney);
        Assert.EndsWith("\"closingCount\":0}", deleted, StringComparison.Ordinal);
    }

    [Fact]
    public void A_report_of_stages_is_its_kpis_and_is_written_only()
    {
        FlowTotals totals = FlowTotals.Sum([Deal("D-1").MoveTo(Second, Feb10), Deal("D-2").Lose(Feb10)], new FlowDefinition(new SalesPipeline("Ours", [First, Second]), new LocalDate(2026, 2, 28)));
        FlowReport report = FlowReport.Of(totals);

        Assert.Equal((StageConversion.Of(totals, First), TimeInStage.OfCompleted(totals, First).Population, ReopenRate.Of(totals)), (report[First].Rate, report.Stages[0].Days.Population, report.ReopenRate));
        Assert.Equal((UndefinedReason.NoWonOpportunities, 1L), (report.DaysToWin.Reason, report.DaysToLoss.Population));
        string json = JsonSerializer.Serialize(report, Context.FlowReport);
        Assert.StartsWith("""{"conversion":[{"stage":"a","entered":2,"advanced":1,"lost":1,"stillThere":0,"wentBack":0,"rate":{"value":0.5,"numerator":1,""", json, StringComparison.Ordinal);
        Assert.Equal(["conversion", "timeInStage", "daysToWin", "daysToLoss", "reopenRate"], JsonNode.Parse(json)!.AsObject().Select(member => member.Key));
        Assert.Throws<NotSupportedException>(() => JsonSerializer.Deserialize(json, Context.FlowReport));
        Assert.StartsWith("""{"stage":"b","entered":1,""", JsonSerializer.Serialize(report.Stages[1], Context.StageReport), StringComparison.Ordinal);
        Assert.Throws<InvalidValueException>(() => report[new PipelineStage("pilot")]);
    }

    private static void IsWrittenOnly<T>(string json, T value, JsonTypeInfo<T> type)
    {
        Assert.Equal(json, JsonSerializer.Serialize(value, type));
        string message = Assert.Throws<NotSupportedException>(() => JsonSerializer.Deserialize(json, type)).Message;
        Assert.StartsWith($"{typeof(T).Name} is written only; compute it from the history of its deal.", message, StringComparison.Ordinal);
    }

    private static string With(string json, string member, string value) => Json.With(json, copy => copy[member] = JsonNode.Parse(value));

    private static OpportunityHistory Deal(string id, ForecastCategory? category = null)
    {
        OpportunityHistory deal = OpportunityHistory.Open(new OpportunityId(id), First, Jan5, amount: Money.Of(12.5m, Currency.Eur), closing: new LocalDate(2026, 2, 15));
        return category is null ? deal : deal.Recategorize(category, Jan5);
    }

    private sealed class OwnZone() : DateTimeZone("Europe/Berlin", true, Offset.Zero, Offset.Zero)
    {
        public override ZoneInterval GetZoneInterval(Instant instant) => new("own", null, null, Offset.Zero, Offset.Zero);
    }
}
