using System.Text.Json;
using System.Text.Json.Nodes;
using FsCheck.Xunit;
using NodaTime;
using SalesDomain.Calendars;
using SalesDomain.Currencies;
using SalesDomain.Identifiers;
using SalesDomain.Kpis;
using SalesDomain.Opportunities;
using SalesDomain.Quotas;
using SalesDomain.Serialization;
using SalesDomain.Tests.Support;

namespace SalesDomain.Tests.Kpis;

[Properties(Arbitrary = [typeof(DealArbitraries)], MaxTest = 200)]
public class OpportunityTotalsJsonTests
{
    private const string Definition =
        """{"period":"2026-01-01/2026-04-01","asOf":"2026-03-31","cycleFrom":"firstContact","currencyOfNothing":"EUR","quotas":[{"period":"2026-01-01/2026-04-01","""
        + "\"amount\":{\"amount\":\"900.00\",\"currency\":\"EUR\"},\"owner\":\"ana\"}],\"splits\":[{\"opportunity\":\"D-1\",\"owner\":\"ana\",\"percent\":62.5}]}";

    private const string Totals =
        "{\"definition\":" + Definition + ""","currencies":["EUR"],"count":5,"unknownCount":1,"openCount":1,"open":{"sum":{"EUR":"100.00"},"population":1,"excludedBy":{"noHistory":1}},"""
        + """
        "weighted":{"sum":{},"population":0,"excludedBy":{"noHistory":1,"noProbability":1}},"due":{"sum":{},"population":0,"excludedBy":{"noExpectedCloseDate":1,"noHistory":1}},
        "wonCount":1,"lostCount":1,"undatedWonCount":1,"undatedLostCount":0,"won":{"byCurrency":{"EUR":[[12.50,1]]},"excludedBy":{}},"lost":{"sum":{},"population":0,"excludedBy":{"noAmount":1}},
        "wonCycle":{"days":[[30,1]],"excludedBy":{}},"lostCycle":{"days":[],"excludedBy":{"noFirstContact":1}},"createdCount":2,"createdWonCount":1,"createdUnknownCount":1,"undatedCreatedCount":2,
        "credited":{"sum":{"EUR":"7.8125"},"population":1,"excludedBy":{"noCloseDate":1}},
        "creditedByOwner":{"ana":{"sum":{"EUR":"7.8125"},"population":1,"excludedBy":{"noCloseDate":1}}},"latestFact":"2026-03-01"}
        """;

    private static SalesDomainJsonContext Context => SalesDomainJsonContext.Default;

    private static string Compact => JsonNode.Parse(Totals)!.ToJsonString();

    [Property]
    public void Totals_round_trip_and_so_do_their_kpis(Opportunity[] deals, KpiDefinition definition)
    {
        OpportunityTotals totals = OpportunityTotals.Sum(deals, definition);
        string json = JsonSerializer.Serialize(totals, Context.OpportunityTotals);
        OpportunityTotals read = JsonSerializer.Deserialize(json, Context.OpportunityTotals)!;

        Assert.Equal(totals, read);
        Assert.Equal(json, JsonSerializer.Serialize(read, Context.OpportunityTotals));
        Assert.Equal(JsonSerializer.Serialize(KpiReport.Of(totals), Context.KpiReport), JsonSerializer.Serialize(KpiReport.Of(read), Context.KpiReport));
    }

    [Property]
    public void Totals_of_groups_round_trip(Opportunity[] deals, KpiDefinition definition) =>
        Assert.All(OpportunityTotals.SumBy(deals, definition, Dimension.Owner), group => Assert.Equal(group.Value, Json.RoundTrip(group.Value, Context.OpportunityTotals)));

    [Property]
    public void Totals_that_were_sent_add_to_the_whole(Opportunity[] a, Opportunity[] b, KpiDefinition definition)
    {
        OpportunityTotals sent = Json.RoundTrip(OpportunityTotals.Sum(a, definition), Context.OpportunityTotals)!;

        Assert.Equal(OpportunityTotals.Sum([.. a, .. b], definition), sent + OpportunityTotals.Sum(b, definition));
    }

    [Property]
    public void Definitions_round_trip(KpiDefinition definition) => Assert.Equal(definition, Json.RoundTrip(definition, Context.KpiDefinition));

    [Fact]
    public void The_shape_of_a_definition_is_this()
    {
        ReportingPeriod quarter = ReportingPeriod.Quarter(2026, 1);
        KpiDefinition definition = new(quarter, new LocalDate(2026, 3, 31))
        {
            CycleFrom = CycleStart.FirstContact,
            CurrencyOfNothing = Currency.Eur,
            Quotas = new QuotaPlan(new Quota(quarter, Money.Of(900m, Currency.Eur), new OwnerId("ana"))),
            Splits = new CreditSplits(new CreditSplit(new OpportunityId("D-1"), new OwnerId("ana"), 62.5m)),
        };
        Assert.Equal(definition, JsonSerializer.Deserialize(Definition, Context.KpiDefinition));
        Json.AssertStrict(Definition, Context.KpiDefinition, "cycleFrom", "currencyOfNothing", "quotas", "splits");
        Assert.Equal(new KpiDefinition(quarter, new LocalDate(2026, 3, 31)), JsonSerializer.Deserialize("""{"period":"2026-01-01/2026-04-01","asOf":"2026-03-31"}""", Context.KpiDefinition));
    }

    [Theory]
    [InlineData("cycleFrom", "\"Creation\"")]
    [InlineData("cycleFrom", "null")]
    [InlineData("currencyOfNothing", "\"XXX\"")]
    [InlineData("currencyOfNothing", "null")]
    [InlineData("quotas", "null")]
    [InlineData("quotas", "[null]")]
    [InlineData("quotas", """[{"period":"../..","amount":{"amount":"1.00","currency":"EUR"}}]""")]
    [InlineData("quotas", """[{"period":"2026-01-01/2026-04-01","amount":{"amount":"1.00","currency":"EUR"}},{"period":"2026-02-01/2026-03-01","amount":{"amount":"1.00","currency":"EUR"}}]""")]
    [InlineData("splits", "[null]")]
    [InlineData("asOf", "\"2026-02-30\"")]
    public void What_is_no_definition_is_refused(string member, string value) => Json.AssertRefused(Json.With(Definition, copy => copy[member] = JsonNode.Parse(value)), Context.KpiDefinition);

    [Fact]
    public void The_shape_of_totals_is_this()
    {
        Json.AssertStrict(Compact, Context.OpportunityTotals, "latestFact");
        Assert.Equal(0.5m, WinRate.Of(JsonSerializer.Deserialize(Compact, Context.OpportunityTotals)!).Value.Value);
    }

    [Theory]
    [InlineData("count", "3")]
    [InlineData("count", "-1")]
    [InlineData("count", "1.5")]
    [InlineData("unknownCount", "0")]
    [InlineData("unknownCount", "2")]
    [InlineData("createdUnknownCount", "2")]
    [InlineData("openCount", "2")]
    [InlineData("wonCount", "2")]
    [InlineData("lostCount", "0")]
    [InlineData("undatedWonCount", "-1")]
    [InlineData("undatedLostCount", "1")]
    [InlineData("createdCount", "3")]
    [InlineData("createdWonCount", "3")]
    [InlineData("currencies", "[]")]
    [InlineData("currencies", """["EUR","EUR"]""")]
    [InlineData("currencies", """["USD"]""")]
    [InlineData("open", """{"sum":{"EUR":"100.00"},"population":2,"excludedBy":{}}""")]
    [InlineData("open", """{"sum":{"EUR":"100.00"},"population":0,"excludedBy":{"noAmount":1}}""")]
    [InlineData("due", """{"sum":{},"population":0,"excludedBy":{"overdue":2}}""")]
    [InlineData("won", """{"byCurrency":{"EUR":[[12.50,2]]},"excludedBy":{}}""")]
    [InlineData("won", """{"byCurrency":{"EUR":[]},"excludedBy":{"noAmount":1}}""")]
    [InlineData("wonCycle", """{"days":[[-1,1]],"excludedBy":{}}""")]
    [InlineData("credited", """{"sum":{},"population":0,"excludedBy":{"noQuota":3}}""")]
    [InlineData("creditedByOwner", """{"":{"sum":{},"population":0,"excludedBy":{}}}""")]
    [InlineData("creditedByOwner", """{"ana":{"sum":{"JPY":"1"},"population":1,"excludedBy":{}}}""")]
    public void What_does_not_fit_together_is_refused(string member, string value) => Json.AssertRefused(Json.With(Compact, copy => copy[member] = JsonNode.Parse(value)), Context.OpportunityTotals);

    [Fact]
    public void A_refusal_says_what_is_legal() =>
        Assert.Contains("Legal is: no more created and won than created.", Assert.Throws<JsonException>(() => JsonSerializer.Deserialize(Json.With(Compact, copy => copy["createdWonCount"] = 3), Context.OpportunityTotals)).Message, StringComparison.Ordinal);

    [Fact]
    public void A_group_is_written_only()
    {
        KpiGroup group = KpiReport.Of([new Opportunity(new OpportunityId("D-1"), new PipelineStage("new"))], new KpiDefinition(ReportingPeriod.All, new LocalDate(2026, 1, 1)), Dimension.Owner).Groups.Single();
        string json = JsonSerializer.Serialize(group, Context.KpiGroup);
        Assert.StartsWith("""{"key":null,"report":{"winRate":{""", json, StringComparison.Ordinal);
        Assert.Throws<NotSupportedException>(() => JsonSerializer.Deserialize(json, Context.KpiGroup));
    }

    [Fact]
    public void A_dimension_is_its_name_unless_it_is_ones_own()
    {
        Assert.All(new[] { Dimension.Owner, Dimension.Stage, Dimension.Month, Dimension.Type }, dimension => Assert.Same(dimension, Json.RoundTrip(dimension, Context.Dimension)));
        Assert.Equal("\"owner\"", JsonSerializer.Serialize(Dimension.Owner, Context.Dimension));
        Assert.Throws<NotSupportedException>(() => JsonSerializer.Serialize(Dimension.Of("owner", deal => deal.Name), Context.Dimension));
        Assert.Throws<NotSupportedException>(() => JsonSerializer.Serialize(Dimension.Attribute("Region"), Context.Dimension));
        Assert.All(new[] { "\"Owner\"", "1", "\"region\"" }, json => Json.AssertRefused(json, Context.Dimension));
    }
}
