using System.Globalization;
using System.Reflection;
using System.Text.Json;
using FsCheck.Xunit;
using NodaTime;
using SalesDomain.Currencies;
using SalesDomain.Serialization;
using SalesDomain.Tests.Support;

namespace SalesDomain.Tests.Currencies;

public class CurrencyTests
{
    // a constant, as the attribute asks for one
    private const string ListOne = "iso-4217/list-one.csv";

    [SharedDataFact(ListOne)]
    public void The_table_is_list_one_of_ISO_4217_and_the_Caribbean_guilder()
    {
        string[] lines = File.ReadAllLines(Path.Combine(SourceTree.SharedData, ListOne));
        Assert.Equal("code,numeric,minor_units,name,is_fund", lines[0]);
        string[] expected = [.. lines.Skip(1).Where(line => line.Length > 0).Select(line => line.Split(',')).Where(row => row[0] != "XXX")
            .Select(row => $"{row[0]} {row[1]} {row[2]} {(row[4] == "true" ? "fund" : "money")}").Append("XCG 532 2 money").Order(StringComparer.Ordinal)];
        string[] actual = [.. Currency.List.Select(currency =>
            $"{currency.Code} {currency.Number:000} {currency.MinorUnits?.ToString(CultureInfo.InvariantCulture) ?? "N.A."} {(currency.IsFund ? "fund" : "money")}")];
        Assert.Equal(expected, actual);
    }

    [Fact]
    public void The_fields_are_named_by_the_codes_and_are_the_list()
    {
        FieldInfo[] fields = [.. typeof(Currency).GetFields(BindingFlags.Public | BindingFlags.Static)];
        Assert.All(fields, field => Assert.Equal(((Currency)field.GetValue(null)!).Code, field.Name.ToUpperInvariant()));
        Assert.All(fields, field => Assert.Matches("^[A-Z][a-z]{2}$", field.Name));
        Assert.Equal(fields.Select(field => ((Currency)field.GetValue(null)!).Code).Order(StringComparer.Ordinal), Currency.List.Select(currency => currency.Code));
    }

    [Fact]
    public void The_list_is_in_order_without_duplicates_and_without_no_currency()
    {
        Assert.Equal(Currency.List.Select(currency => currency.Code).Distinct().Order(StringComparer.Ordinal), Currency.List.Select(currency => currency.Code));
        Assert.DoesNotContain(default, Currency.List);
        Assert.Same(Currency.List, Currency.List);
    }

    [Fact]
    public void Only_the_two_guilders_share_a_number() =>
        Assert.Equal(["ANG XCG"], Currency.List.GroupBy(currency => currency.Number).Where(group => group.Count() > 1).Select(group => string.Join(' ', group)));

    [Fact]
    public void The_euro_is_known_by_heart()
    {
        Assert.Equal(("EUR", 978, 2, "Euro", false), (Currency.Eur.Code, Currency.Eur.Number, Currency.Eur.MinorUnits, Currency.Eur.Name, Currency.Eur.IsFund));
        Assert.Equal((0, 3, 4), (Currency.Jpy.MinorUnits, Currency.Kwd.MinorUnits, Currency.Uyw.MinorUnits));
        Assert.Null(Currency.Xau.MinorUnits);
        Assert.True(Currency.Clf.IsFund);
    }

    [Fact]
    public void The_default_value_is_no_currency()
    {
        Currency none = default;
        Assert.Equal(("XXX", 999, null, false), (none.Code, none.Number, none.MinorUnits, none.IsFund));
        Assert.False(none.IsActiveOn(new LocalDate(2026, 1, 1)));
        Assert.False(Currency.TryParse("XXX", out _));
    }

    [Theory]
    [InlineData("ANG", "2025-03-30", true)]
    [InlineData("ANG", "2025-03-31", false)]
    [InlineData("XCG", "2025-03-30", false)]
    [InlineData("XCG", "2025-03-31", true)]
    [InlineData("BGN", "2025-12-31", true)]
    [InlineData("BGN", "2026-01-01", false)]
    [InlineData("EUR", "2026-01-01", true)]
    [InlineData("EUR", "1990-01-01", true)]
    public void A_code_is_in_use_from_its_first_day_to_the_day_before_its_end(string code, string day, bool active) =>
        Assert.Equal(active, Currency.Parse(code).IsActiveOn(NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value));

    [Property(Arbitrary = [typeof(Arbitraries)])]
    public bool One_guilder_or_the_other_is_in_use(LocalDate date) => Currency.Ang.IsActiveOn(date) != Currency.Xcg.IsActiveOn(date);

    [Fact]
    public void Every_code_reads_back_in_every_culture_and_in_any_case() =>
        Assert.True(CultureScope.InEach(() => Currency.List.All(currency =>
            Currency.Parse(currency.ToString()) == currency && Currency.Parse(currency.Code.ToLowerInvariant()) == currency && $"{currency}" == currency.Code)));

    [Theory]
    [InlineData("")]
    [InlineData("EU")]
    [InlineData("EURO")]
    [InlineData(" EUR")]
    [InlineData("€")]
    [InlineData("978")]
    [InlineData("XXX")]
    [InlineData("DEM")]
    public void Other_texts_are_refused(string text)
    {
        Assert.Throws<FormatException>(() => Currency.Parse(text));
        Assert.False(Currency.TryParse(text, out Currency currency));
        Assert.Equal(default, currency);
    }

    [Fact]
    public void Currencies_order_by_code()
    {
        Assert.True(Currency.Eur.CompareTo(Currency.Usd) < 0);
        Assert.True(Currency.Usd.CompareTo(Currency.Eur) > 0);
        Assert.Equal(0, Currency.Eur.CompareTo(Currency.Parse("eur")));
        Assert.True(default(Currency).CompareTo(Currency.Yer) < 0);
    }

    [Fact]
    public void Every_currency_survives_json_as_value_and_as_key()
    {
        Assert.Throws<JsonException>(() => JsonSerializer.Serialize(default, SalesDomainJsonContext.Default.Currency));
        Assert.All(Currency.List, currency => Assert.Equal(currency, Json.RoundTrip(currency, SalesDomainJsonContext.Default.Currency)));
        Assert.Equal("\"EUR\"", JsonSerializer.Serialize(Currency.Eur, SalesDomainJsonContext.Default.Currency));
        Dictionary<Currency, int> keyed = Currency.List.ToDictionary(currency => currency, currency => currency.Number);
        Assert.Equal(keyed, JsonSerializer.Deserialize<Dictionary<Currency, int>>(JsonSerializer.Serialize(keyed)));
    }

    [Theory]
    [InlineData("\"eur\"")]
    [InlineData("\"XXX\"")]
    [InlineData("\" EUR\"")]
    [InlineData("978")]
    [InlineData("null")]
    [InlineData("{}")]
    public void Json_takes_upper_case_codes_only(string json) => Json.AssertRefused(json, SalesDomainJsonContext.Default.Currency);
}
