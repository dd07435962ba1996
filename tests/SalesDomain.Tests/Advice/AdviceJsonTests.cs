using System.Text.Json;
using FsCheck.Xunit;
using SalesDomain.Advice;
using SalesDomain.Currencies;
using SalesDomain.Serialization;

namespace SalesDomain.Tests.Advice;

public class AdviceJsonTests
{
    [Property(Arbitrary = [typeof(ContextArbitraries)])]
    public bool A_context_comes_back(DealContext deal) => deal == JsonSerializer.Deserialize(JsonSerializer.Serialize(deal, SalesDomainJsonContext.Default.DealContext), SalesDomainJsonContext.Default.DealContext);

    [Fact]
    public void What_is_unknown_is_left_out() => Assert.Equal(
        """{"contractValue":{"amount":"120000.00","currency":"USD"},"stakeholders":6,"buyerNeed":"latent","hasInsight":true}""",
        JsonSerializer.Serialize(new DealContext { ContractValue = Money.Of(120_000m, Currency.Usd), Stakeholders = 6, BuyerNeed = BuyerNeed.Latent, HasInsight = true }, SalesDomainJsonContext.Default.DealContext));

    [Fact]
    public void The_default_policy_comes_back()
    {
        string json = JsonSerializer.Serialize(AdvicePolicy.Default, SalesDomainJsonContext.Default.AdvicePolicy);
        Assert.Contains("""{"all":[{"input":"CallsExpected","atLeast":2},{"any":[{"input":"ContractValue","atLeast":50000,"currency":"USD"},{"input":"IsOngoingRelationship","is":"yes"}""", json, StringComparison.Ordinal);
        Assert.Equal(AdvicePolicy.Default, JsonSerializer.Deserialize(json, SalesDomainJsonContext.Default.AdvicePolicy));
    }

    [Theory]
    [InlineData("""{"input":"Stakeholders"}""")]
    [InlineData("""{"input":"Stakeholders","atLeast":5,"below":9}""")]
    [InlineData("""{"input":"HasInsight","is":"maybe"}""")]
    [InlineData("""{"input":"HasInsight","atLeast":1}""")]
    [InlineData("""{"all":[]}""")]
    [InlineData("""{"all":[null]}""")]
    [InlineData("""{"input":"Weather","is":"yes"}""")]
    [InlineData("""{}""")]
    public void A_condition_that_is_none_is_refused(string json) => Assert.Throws<JsonException>(() => JsonSerializer.Deserialize(json, SalesDomainJsonContext.Default.AdviceCondition));

    [Fact]
    public void A_recommendation_is_written_as_the_contract_says()
    {
        Recommendation advice = AdvicePolicy.Default.Recommend(new() { Stakeholders = 6, HasInsight = false });
        JsonElement json = JsonDocument.Parse(JsonSerializer.Serialize(advice, SalesDomainJsonContext.Default.Recommendation)).RootElement;
        Assert.Equal(["policy", "stack", "rules", "unknown", "wouldChange", "notes", "disclaimer"], json.EnumerateObject().Select(member => member.Name));
        JsonElement rule = json.GetProperty("rules").EnumerateArray().Single(rule => rule.GetProperty("id").GetString() == "R5");
        Assert.Equal((true, 3), (rule.GetProperty("fired").GetBoolean(), rule.GetProperty("contribution").GetProperty("Meddic").GetInt32()));
        Assert.Equal(JsonValueKind.Null, json.GetProperty("rules")[0].GetProperty("fired").ValueKind);
        Assert.Equal("R1", json.GetProperty("unknown")[0].GetProperty("rule").GetString());
        Assert.Throws<NotSupportedException>(() => JsonSerializer.Deserialize(json.GetRawText(), SalesDomainJsonContext.Default.Recommendation));
    }
}
