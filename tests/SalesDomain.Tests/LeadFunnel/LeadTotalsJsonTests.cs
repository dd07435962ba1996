using System.Text.Json;
using System.Text.Json.Nodes;
using FsCheck.Xunit;
using NodaTime;
using NodaTime.TimeZones;
using SalesDomain.Calendars;
using SalesDomain.Identifiers;
using SalesDomain.LeadFunnel;
using SalesDomain.Leads;
using SalesDomain.Serialization;
using SalesDomain.Tests.Leads;
using SalesDomain.Tests.Support;

namespace SalesDomain.Tests.LeadFunnel;

[Properties(Arbitrary = [typeof(LeadArbitraries)], MaxTest = 200)]
public class LeadTotalsJsonTests
{
    private const string Definition = """{"period":"2026-01-01/2026-02-01","asOf":"2026-01-31","zone":"Europe/Berlin"}""";

    private const string Inquiry =
        """{"state":"Inquiry","advanced":1,"rejected":0,"disqualified":0,"recycled":0,"remaining":1,"completed":{"durations":[["36:00:00.5",1]],"excludedBy":{}},"running":{"durations":[["1:30:00",1]],"excludedBy":{}}}""";

    private static readonly Instant Jan5 = Instant.FromUtc(2026, 1, 5, 9, 0);

    private static SalesDomainJsonContext Context => SalesDomainJsonContext.Default;

    private static LeadTotals Example => LeadTotals.Sum(
        [new Lead(new LeadId("L-1"), Jan5, null, Jan5 + Duration.FromMinutes(90)).MoveTo(LeadState.MarketingQualified, Jan5 + Duration.FromDays(1)), new Lead(new LeadId("L-2"), Jan5)],
        new LeadDefinition(ReportingPeriod.Month(2026, 1), new LocalDate(2026, 1, 31)));

    private static string Written => JsonSerializer.Serialize(Example, Context.LeadTotals);

    [Property]
    public void Totals_round_trip_and_so_do_their_kpis(Lead[] leads, LeadDefinition definition)
    {
        LeadTotals totals = LeadTotals.Sum(leads, definition);
        string json = JsonSerializer.Serialize(totals, Context.LeadTotals);
        LeadTotals read = JsonSerializer.Deserialize(json, Context.LeadTotals)!;

        Assert.Equal(totals, read);
        Assert.Equal(json, JsonSerializer.Serialize(read, Context.LeadTotals));
        Assert.Equal(JsonSerializer.Serialize(LeadReport.Of(totals), Context.LeadReport), JsonSerializer.Serialize(LeadReport.Of(read), Context.LeadReport));
        Assert.All(totals.States, state => Assert.Equal(state, Json.RoundTrip(state, Context.LeadStateTotals)));
    }

    [Property]
    public void Totals_that_were_sent_add_to_the_whole(Lead[] a, Lead[] b, LeadDefinition definition)
    {
        LeadTotals sent = Json.RoundTrip(LeadTotals.Sum(a, definition), Context.LeadTotals)!;

        Assert.Equal(LeadTotals.Sum([.. a, .. b], definition), sent + LeadTotals.Sum(b, definition));
    }

    [Property]
    public void Definitions_round_trip(LeadDefinition definition) => Assert.Equal(definition, Json.RoundTrip(definition, Context.LeadDefinition));

    [Fact]
    public void The_shape_of_a_definition_is_this()
    {
        Json.AssertStrict(Definition, Context.LeadDefinition, "zone");
        LeadDefinition read = JsonSerializer.Deserialize(Definition, Context.LeadDefinition)!;
        Assert.Equal(new LeadDefinition(ReportingPeriod.Month(2026, 1), new LocalDate(2026, 1, 31)) { Zone = DateTimeZoneProviders.Tzdb["Europe/Berlin"] }, read);
        Assert.Equal(new LeadDefinition(ReportingPeriod.Month(2026, 1), new LocalDate(2026, 1, 31)), JsonSerializer.Deserialize(Json.With(Definition, copy => copy.Remove("zone")), Context.LeadDefinition));
        Assert.All(new[] { "\"Berlin\"", "null", "\"\"" }, zone => Json.AssertRefused(Json.With(Definition, copy => copy["zone"] = JsonNode.Parse(zone)), Context.LeadDefinition));
    }

    [Fact]
    public void A_fixed_zone_round_trips_and_a_zone_of_ones_own_is_not_written()
    {
        LeadDefinition definition = new(ReportingPeriod.All, new LocalDate(2026, 1, 31));
        LeadDefinition fixedZone = definition with { Zone = DateTimeZone.ForOffset(Offset.FromHoursAndMinutes(5, 30)) };
        Assert.Equal(fixedZone, Json.RoundTrip(fixedZone, Context.LeadDefinition));
        Assert.Equal(definition, Json.RoundTrip(definition, Context.LeadDefinition));
        Assert.Throws<JsonException>(() => JsonSerializer.Serialize(definition with { Zone = new OwnZone() }, Context.LeadDefinition));
    }

    [Fact]
    public void The_shape_of_a_state_is_this()
    {
        Json.AssertStrict(Inquiry, Context.LeadStateTotals);
        Assert.Equal(2, JsonSerializer.Deserialize(Inquiry, Context.LeadStateTotals)!.Entered);
    }

    [Theory]
    [InlineData("state", "\"Rejected\"")]
    [InlineData("advanced", "-1")]
    [InlineData("advanced", "3")]
    [InlineData("completed", """{"durations":[["36:00:00",3]],"excludedBy":{}}""")]
    [InlineData("completed", """{"durations":[["-1:00:00",1]],"excludedBy":{}}""")]
    [InlineData("completed", """{"durations":[["1 h",1]],"excludedBy":{}}""")]
    [InlineData("running", """{"durations":[],"excludedBy":{}}""")]
    public void What_is_no_state_is_refused(string member, string value) => Json.AssertRefused(Json.With(Inquiry, copy => copy[member] = JsonNode.Parse(value)), Context.LeadStateTotals);

    [Fact]
    public void The_shape_of_totals_is_this()
    {
        Json.AssertStrict(Written, Context.LeadTotals);
        Assert.StartsWith("""{"definition":{"period":"2026-01-01/2026-02-01","asOf":"2026-01-31","zone":"UTC"},"count":2,"states":[{"state":"Inquiry","advanced":1,""", Written, StringComparison.Ordinal);
        Assert.EndsWith(""","firstContact":{"durations":[["1:30:00",1]],"excludedBy":{"noFirstContact":1}}}""", Written, StringComparison.Ordinal);
    }

    [Fact]
    public void What_does_not_fit_together_is_refused()
    {
        Action<JsonObject>[] changes =
        [
            copy => copy["count"] = 3,
            copy => copy["states"]!.AsArray().RemoveAt(1),
            copy => copy["states"]!.AsArray().Add(null),
            copy => copy["states"]![1]!["state"] = "Inquiry",
            copy => copy["states"]![1]!["remaining"] = 9,
            copy => copy["firstContact"]!["excludedBy"] = new JsonObject(),
        ];
        Assert.All(changes, change => Json.AssertRefused(Json.With(Written, change), Context.LeadTotals));
    }

    [Fact]
    public void Parts_of_a_report_are_written_only()
    {
        LeadReport report = LeadReport.Of(Example);
        string state = JsonSerializer.Serialize(report.Funnel[0], Context.LeadStateReport), group = JsonSerializer.Serialize(new LeadGroup("Webinar", report), Context.LeadGroup);
        Assert.StartsWith("""{"state":"Inquiry","entered":2,"advanced":1,"rejected":0,""", state, StringComparison.Ordinal);
        Assert.StartsWith("""{"key":"Webinar","report":{"funnel":[""", group, StringComparison.Ordinal);
        Assert.Throws<NotSupportedException>(() => JsonSerializer.Deserialize(state, Context.LeadStateReport));
        Assert.Throws<NotSupportedException>(() => JsonSerializer.Deserialize(group, Context.LeadGroup));
    }

    private sealed class OwnZone() : DateTimeZone("Europe/Berlin", true, Offset.Zero, Offset.Zero)
    {
        public override ZoneInterval GetZoneInterval(Instant instant) => new("own", null, null, Offset.Zero, Offset.Zero);
    }
}
