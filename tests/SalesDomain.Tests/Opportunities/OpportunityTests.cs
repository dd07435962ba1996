using System.Text.Json;
using NodaTime;
using SalesDomain.Currencies;
using SalesDomain.Errors;
using SalesDomain.Funnel;
using SalesDomain.Identifiers;
using SalesDomain.Measures;
using SalesDomain.Opportunities;
using SalesDomain.Quotas;
using SalesDomain.Serialization;

namespace SalesDomain.Tests.Opportunities;

public class OpportunityTests
{
    private static Opportunity Full => new(
        new OpportunityId("D-1"), SalesPipeline.HubSpot["closedwon"], OpportunityStatus.Won, "Acme", new OwnerId("ana"), Money.Of(12.5m, Currency.Eur), Probability.FromPercent(65),
        ForecastCategory.Commit, new LocalDate(2026, 1, 5), new LocalDate(2025, 12, 24), new LocalDate(2026, 2, 1), new LocalDate(2026, 2, 3), "New business", new LocalDate(2026, 1, 30), 3, "Send the contract", new Dictionary<string, string> { ["Region"] = "EMEA" });

    [Fact]
    public void The_status_is_the_kind_of_the_stage_unless_it_is_said()
    {
        Assert.Equal(OpportunityStatus.Won, new Opportunity(new OpportunityId("A"), SalesPipeline.Salesforce["Closed Won"]).Status);
        Assert.Equal(OpportunityStatus.Lost, new Opportunity(new OpportunityId("A"), SalesPipeline.Salesforce["Prospecting"], OpportunityStatus.Lost).Status);
    }

    [Fact]
    public void What_contradicts_itself_does_not_exist()
    {
        PipelineStage open = new("open");
        Assert.Throws<InvalidValueException>(() => new Opportunity(new OpportunityId("A"), open, closedOn: new LocalDate(2026, 1, 1)));
        Assert.Throws<InvalidValueException>(() => new Opportunity(default, open));
        Assert.Throws<InvalidValueException>(() => new Opportunity(new OpportunityId("A"), open, owner: default(OwnerId)));
        Assert.Throws<InvalidValueException>(() => new Opportunity(new OpportunityId("A"), open, amount: default(Money)));
        Assert.Throws<InvalidValueException>(() => new Opportunity(new OpportunityId("A"), open, (OpportunityStatus)7));
        Assert.Throws<InvalidValueException>(() => new Opportunity(new OpportunityId("A"), open, contactCount: -1));
        Assert.Throws<ArgumentNullException>(() => new Opportunity(new OpportunityId("A"), null!));
    }

    [Fact]
    public void Odd_facts_are_facts()
    {
        Opportunity odd = new(new OpportunityId("A"), new PipelineStage("won", OpportunityStatus.Won), amount: Money.Of(-1m, Currency.Usd), createdOn: new LocalDate(2026, 2, 1), closedOn: new LocalDate(2026, 1, 1));

        Assert.True(odd.Amount!.Value.IsNegative);
        Assert.True(odd.ClosedOn < odd.CreatedOn);
    }

    [Fact]
    public void It_survives_json_and_equals_its_twin()
    {
        string json = JsonSerializer.Serialize(Full, SalesDomainJsonContext.Default.Opportunity);

        Assert.Equal(Full, JsonSerializer.Deserialize(json, SalesDomainJsonContext.Default.Opportunity));
        Assert.Contains("\"amount\":{\"amount\":\"12.50\",\"currency\":\"EUR\"}", json, StringComparison.Ordinal);
        Assert.Contains("\"createdOn\":\"2026-01-05\"", json, StringComparison.Ordinal);
        Assert.Contains("\"status\":\"won\"", json, StringComparison.Ordinal);
        Opportunity bare = new(new OpportunityId("B"), new PipelineStage("open"));
        Assert.Equal(bare, JsonSerializer.Deserialize(JsonSerializer.Serialize(bare, SalesDomainJsonContext.Default.Opportunity), SalesDomainJsonContext.Default.Opportunity));
        Assert.NotEqual(Full, bare);
    }

    [Theory]
    [InlineData("""{"stage":{"key":"open"},"status":"open"}""")]
    [InlineData("""{"id":"A","status":"open"}""")]
    [InlineData("""{"id":null,"stage":{"key":"open"},"status":"open"}""")]
    [InlineData("""{"id":"A","stage":null,"status":"open"}""")]
    [InlineData("""{"id":"A","stage":{"key":"open"},"status":"open","price":1}""")]
    [InlineData("""{"id":"A","id":"B","stage":{"key":"open"},"status":"open"}""")]
    [InlineData("""{"id":"A","stage":{"key":"open"},"contactCount":1.5}""")]
    [InlineData("""{"id":"A","stage":{"key":"open"},"contactCount":-1}""")]
    [InlineData("""{"id":"A","stage":{"key":"open"},"nextStep":null}""")]
    [InlineData("""{"id":"A","stage":{"key":"open"},"status":1}""")]
    [InlineData("""{"id":"A","stage":{"key":"open"},"status":"open","createdOn":"05.01.2026"}""")]
    public void Json_that_is_not_exactly_right_is_refused(string json) => Assert.Throws<JsonException>(() => JsonSerializer.Deserialize(json, SalesDomainJsonContext.Default.Opportunity));

    [Theory]
    [InlineData("""[]""")]
    [InlineData("""{"id":"A","stage":{"key":"open","colour":"red"}}""")]
    [InlineData("""{"id":"A","stage":{"key":""}}""")]
    [InlineData("""{"id":" ","stage":{"key":"open"}}""")]
    [InlineData("""{"id":"A","stage":{"key":"open"},"closedOn":"2026-01-01"}""")]
    [InlineData("""{"id":"A","stage":{"key":"open"},"name":null}""")]
    [InlineData("""{"id":"A","stage":{"key":"open"},"attributes":{"a":null}}""")]
    [InlineData("""{"id":"A","stage":{"key":"open"},"probability":1.1}""")]
    public void Json_of_a_deal_that_cannot_exist_is_refused(string json) => Assert.Throws<JsonException>(() => JsonSerializer.Deserialize(json, SalesDomainJsonContext.Default.Opportunity));

    [Fact]
    public void Without_a_status_the_stage_says_it() =>
        Assert.Equal(OpportunityStatus.Won, JsonSerializer.Deserialize("""{"stage":{"key":"done","kind":"won"},"id":"A"}""", SalesDomainJsonContext.Default.Opportunity)!.Status);

    [Fact]
    public void Quotas_and_splits_survive_json()
    {
        Quota quota = new(SalesDomain.Calendars.ReportingPeriod.Quarter(2026, 1), Money.Of(5m, Currency.Jpy), new OwnerId("ana"));
        CreditSplit split = new(new OpportunityId("A"), new OwnerId("ana"), 62.5m);

        Assert.Equal(quota, JsonSerializer.Deserialize(JsonSerializer.Serialize(quota, SalesDomainJsonContext.Default.Quota), SalesDomainJsonContext.Default.Quota));
        Assert.Equal(split, JsonSerializer.Deserialize(JsonSerializer.Serialize(split, SalesDomainJsonContext.Default.CreditSplit), SalesDomainJsonContext.Default.CreditSplit));
    }

    [Fact]
    public void The_caller_cannot_change_its_attributes_later()
    {
        Dictionary<string, string> attributes = new() { ["Region"] = "EMEA" };
        Opportunity deal = new(new OpportunityId("A"), new PipelineStage("open"), attributes: attributes);
        attributes["Region"] = "APAC";

        Assert.Equal("EMEA", deal.Attributes["Region"]);
    }
}
