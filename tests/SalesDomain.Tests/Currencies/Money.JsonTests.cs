using System.Text.Json;
using SalesDomain.Currencies;
using SalesDomain.Serialization;
using SalesDomain.Tests.Support;

namespace SalesDomain.Tests.Currencies;

public class MoneyJsonTests
{
    [Theory]
    [InlineData("12.5 EUR", """{"amount":"12.50","currency":"EUR"}""")]
    [InlineData("1.005 EUR", """{"amount":"1.005","currency":"EUR"}""")]
    [InlineData("-3 JPY", """{"amount":"-3","currency":"JPY"}""")]
    [InlineData("0 KWD", """{"amount":"0.000","currency":"KWD"}""")]
    public void Money_is_an_object_of_two_strings(string text, string json)
    {
        Money money = Money.Parse(text);
        Assert.Equal(json, JsonSerializer.Serialize(money, SalesDomainJsonContext.Default.Money));
        Assert.Equal(money, JsonSerializer.Deserialize(json, SalesDomainJsonContext.Default.Money));
    }

    [Fact]
    public void The_order_of_the_members_is_free() =>
        Assert.Equal(Money.Of(1m, Currency.Eur), JsonSerializer.Deserialize("""{"currency":"EUR","amount":"1"}""", SalesDomainJsonContext.Default.Money));

    [Theory]
    [InlineData("null")]
    [InlineData("\"12.50 EUR\"")]
    [InlineData("12.50")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{"amount":"12.50"}""")]
    [InlineData("""{"currency":"EUR"}""")]
    [InlineData("""{"amount":"12.50","currency":"eur"}""")]
    [InlineData("""{"amount":"12.50","currency":"XXX"}""")]
    [InlineData("""{"amount":"12.50","currency":"ABC"}""")]
    [InlineData("""{"amount":"12.50","currency":""}""")]
    [InlineData("""{"amount":"12.50","currency":null}""")]
    [InlineData("""{"amount":"12.50","currency":978}""")]
    [InlineData("""{"Amount":"12.50","currency":"EUR"}""")]
    [InlineData("""{"amount":"12.50","currency":"EUR","note":"x"}""")]
    [InlineData("""{"amount":"12.50","amount":"12.50","currency":"EUR"}""")]
    [InlineData("""{"amount":"12.50","currency":"EUR","currency":"EUR"}""")]
    [InlineData("""{"amount":12.50,"currency":"EUR"}""")]
    [InlineData("""{"amount":null,"currency":"EUR"}""")]
    [InlineData("""{"amount":"","currency":"EUR"}""")]
    [InlineData("""{"amount":" 12.50","currency":"EUR"}""")]
    [InlineData("""{"amount":"1e3","currency":"EUR"}""")]
    [InlineData("""{"amount":"12,50","currency":"EUR"}""")]
    [InlineData("""{"amount":"1,000","currency":"EUR"}""")]
    [InlineData("""{"amount":"79228162514264337593543950336","currency":"EUR"}""")]
    [InlineData("""{"amount":"0.00000000000000000000000000001","currency":"EUR"}""")]
    [InlineData("""{"amount":"12.50","currency":"EUR" """)]
    public void Everything_else_is_refused(string json) => Json.AssertRefused(json, SalesDomainJsonContext.Default.Money);

    [Fact]
    public void Money_of_no_currency_is_not_written() => Assert.Throws<JsonException>(() => JsonSerializer.Serialize(default, SalesDomainJsonContext.Default.Money));
}
