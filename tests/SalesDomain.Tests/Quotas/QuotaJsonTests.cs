using System.Text.Json;
using System.Text.Json.Nodes;
using FsCheck.Xunit;
using SalesDomain.Calendars;
using SalesDomain.Currencies;
using SalesDomain.Identifiers;
using SalesDomain.Quotas;
using SalesDomain.Serialization;
using SalesDomain.Tests.Support;

namespace SalesDomain.Tests.Quotas;

[Properties(Arbitrary = [typeof(Arbitraries)])]
public class QuotaJsonTests
{
    private const string Own = """{"period":"2026-01-01/2026-04-01","amount":{"amount":"900.00","currency":"EUR"},"owner":"ana"}""";
    private const string Total = """{"period":"2026-01-01/2026-04-01","amount":{"amount":"2000.00","currency":"EUR"}}""";
    private const string Split = """{"opportunity":"D-17","owner":"ana","percent":62.5}""";

    private static SalesDomainJsonContext Context => SalesDomainJsonContext.Default;

    [Property]
    public void Plans_and_splits_round_trip(ReportingPeriod period, Money amount, decimal percent)
    {
        if (period.Days is null || amount.IsNegative || percent < 0m) return;
        QuotaPlan plan = new(new Quota(period, amount), new Quota(period, amount, new OwnerId("bo")), new Quota(period, amount, new OwnerId("ana")));
        CreditSplits splits = new(new CreditSplit(new OpportunityId("D-1"), new OwnerId("bo"), percent), new CreditSplit(new OpportunityId("D-1"), new OwnerId("ana"), percent));
        Assert.Equal(plan, Json.RoundTrip(plan, Context.QuotaPlan));
        Assert.Equal(splits, Json.RoundTrip(splits, Context.CreditSplits));
        Assert.Equal(splits.Splits, Json.RoundTrip(splits.Splits, Context.IReadOnlyListCreditSplit));
    }

    [Fact]
    public void The_shapes_are_these()
    {
        Json.AssertStrict(Own, Context.Quota, "owner");
        Json.AssertStrict(Total, Context.Quota);
        Json.AssertStrict(Split, Context.CreditSplit);
        Assert.Equal($"[{Total},{Own}]", JsonSerializer.Serialize(JsonSerializer.Deserialize($"[{Own},{Total}]", Context.QuotaPlan)!, Context.QuotaPlan));
        Assert.Equal($"[{Split}]", JsonSerializer.Serialize(JsonSerializer.Deserialize($"[{Split}]", Context.CreditSplits)!, Context.CreditSplits));
        Assert.Equal("[]", JsonSerializer.Serialize(QuotaPlan.None, Context.QuotaPlan));
    }

    [Theory]
    [InlineData("period", "\"2026-01-01/..\"")]
    [InlineData("amount", """{"amount":"-1.00","currency":"EUR"}""")]
    [InlineData("owner", "\" \"")]
    [InlineData("owner", "7")]
    public void What_is_no_quota_is_refused(string member, string value) => Json.AssertRefused(Json.With(Own, copy => copy[member] = JsonNode.Parse(value)), Context.Quota);

    [Theory]
    [InlineData("percent", "-1")]
    [InlineData("percent", "\"60\"")]
    [InlineData("percent", "33.333333333333333333333333333333333")]
    [InlineData("owner", "\"\"")]
    [InlineData("opportunity", "\"\"")]
    public void What_is_no_split_is_refused(string member, string value) => Json.AssertRefused(Json.With(Split, copy => copy[member] = JsonNode.Parse(value)), Context.CreditSplit);

    [Fact]
    public void What_is_no_plan_is_refused()
    {
        Assert.All(new[] { $"[{Own},{Own}]", "[null]", "{}", Own, "1" }, json => Json.AssertRefused(json, Context.QuotaPlan));
        Assert.All(new[] { $"[{Split},{Split}]", "[null]", "{}", Split, "1" }, json => Json.AssertRefused(json, Context.CreditSplits));
        Assert.Contains("a period with a start and an end", Assert.Throws<JsonException>(() => JsonSerializer.Deserialize(Json.With(Own, copy => copy["period"] = "../.."), Context.Quota)).Message, StringComparison.Ordinal);
    }
}
