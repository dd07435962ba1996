using System.Text.Json;
using FsCheck.Xunit;
using NodaTime;
using SalesDomain.Currencies;
using SalesDomain.Serialization;
using SalesDomain.Tests.Support;

namespace SalesDomain.Tests.Currencies;

[Properties(Arbitrary = [typeof(Arbitraries)])]
public class CurrencyTableJsonTests
{
    private const string Rate = """{"from":"EUR","to":"USD","validFrom":"2026-01-01","rate":1.0912}""";

    private static SalesDomainJsonContext Context => SalesDomainJsonContext.Default;

    [Property]
    public void Sums_round_trip_whatever_their_digits(Money[] amounts, decimal[] factors)
    {
        MoneyBag bag = MoneyBag.Of(amounts);
        foreach ((Money amount, decimal factor) in amounts.Zip(factors)) bag += MoneyBag.Of(amount.Currency, ExactDecimal.Of(amount.Amount) * ExactDecimal.Of(factor));
        string json = JsonSerializer.Serialize(bag, Context.MoneyBag);

        Assert.Equal(bag, JsonSerializer.Deserialize(json, Context.MoneyBag));
        Assert.Equal(json, JsonSerializer.Serialize(Json.RoundTrip(bag, Context.MoneyBag), Context.MoneyBag));
    }

    [Property]
    public void Rates_round_trip(Currency from, Currency to, LocalDate day, decimal rate)
    {
        if (from == to || rate <= 0m) return;
        ExchangeRate line = new(from, to, day, rate);
        ExchangeRates table = new(line, new ExchangeRate(to, from, day, rate));
        Assert.Equal(line, Json.RoundTrip(line, Context.ExchangeRate));
        Assert.Equal(table, Json.RoundTrip(table, Context.ExchangeRates));
        Assert.Equal(table.Rates, Json.RoundTrip(table.Rates, Context.IReadOnlyListExchangeRate));
    }

    [Fact]
    public void Policies_round_trip()
    {
        RoundingPolicy[] policies = [.. Enum.GetValues<MidpointRounding>().SelectMany(mode => new[] { RoundingPolicy.MinorUnit(mode), RoundingPolicy.ToDecimals(28, mode), RoundingPolicy.ToDecimals(0, mode) })];
        Assert.All(policies, policy => Assert.Equal(policy, Json.RoundTrip(policy, Context.RoundingPolicy)));
        Assert.Equal(policies.Length, policies.Distinct().Count());
    }

    [Fact]
    public void The_shapes_are_these()
    {
        Json.AssertStrict(Rate, Context.ExchangeRate);
        Json.AssertStrict("""{"midpoint":"toEven","decimals":2}""", Context.RoundingPolicy, "decimals");
        Assert.Equal("""{"midpoint":"awayFromZero"}""", JsonSerializer.Serialize(RoundingPolicy.HalfUp, Context.RoundingPolicy));
        Assert.Equal($"[{Rate}]", JsonSerializer.Serialize(JsonSerializer.Deserialize($"[{Rate}]", Context.ExchangeRates)!, Context.ExchangeRates));
        Assert.Equal("""{"EUR":"-12.50","JPY":"3","USD":"0.0000000000000000000000000000000125"}""", JsonSerializer.Serialize(
            MoneyBag.Of(Money.Of(-12.5m, Currency.Eur), Money.Of(3.0m, Currency.Jpy)) + MoneyBag.Of(Currency.Usd, new ExactDecimal(125, 34)), Context.MoneyBag));
        Assert.Equal("{}", JsonSerializer.Serialize(default, Context.MoneyBag));
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("""{"EUR":12.5}""")]
    [InlineData("""{"EUR":null}""")]
    [InlineData("""{"EUR":""}""")]
    [InlineData("""{"EUR":"."}""")]
    [InlineData("""{"EUR":"1."}""")]
    [InlineData("""{"EUR":".5"}""")]
    [InlineData("""{"EUR":"+1"}""")]
    [InlineData("""{"EUR":"-"}""")]
    [InlineData("""{"EUR":"1.2.3"}""")]
    [InlineData("""{"EUR":"1e3"}""")]
    [InlineData("""{"EUR":"1,000"}""")]
    [InlineData("""{"eur":"1"}""")]
    [InlineData("""{"XXX":"1"}""")]
    [InlineData("""{"EUR":"1","EUR":"2"}""")]
    public void What_is_no_bag_is_refused(string json) => Json.AssertRefused(json, Context.MoneyBag);

    [Fact]
    public void A_sum_of_too_many_digits_is_refused() => Json.AssertRefused($$"""{"EUR":"{{new string('1', 2_000)}}"}""", Context.MoneyBag);

    [Theory]
    [InlineData("rate", "0")]
    [InlineData("rate", "-1")]
    [InlineData("rate", "\"1.5\"")]
    [InlineData("rate", "1e-3")]
    [InlineData("to", "\"EUR\"")]
    [InlineData("validFrom", "\"2026-02-30\"")]
    public void What_is_no_rate_is_refused(string member, string value) => Json.AssertRefused(Json.With(Rate, copy => copy[member] = System.Text.Json.Nodes.JsonNode.Parse(value)), Context.ExchangeRate);

    [Fact]
    public void What_is_no_table_or_policy_is_refused()
    {
        Json.AssertRefused($"[{Rate},{Rate}]", Context.ExchangeRates);
        Json.AssertRefused("[null]", Context.ExchangeRates);
        Json.AssertRefused(Rate, Context.ExchangeRates);
        Json.AssertRefused("""{"midpoint":"ToEven"}""", Context.RoundingPolicy);
        Json.AssertRefused("""{"midpoint":0}""", Context.RoundingPolicy);
        Json.AssertRefused("""{"midpoint":"toEven","decimals":29}""", Context.RoundingPolicy);
    }
}
