using System.Text.Json;
using System.Text.Json.Nodes;
using FsCheck.Xunit;
using NodaTime;
using SalesDomain.Calendars;
using SalesDomain.Serialization;
using SalesDomain.Tests.Support;

namespace SalesDomain.Tests.Calendars;

[Properties(Arbitrary = [typeof(Arbitraries)])]
public class FiscalJsonTests
{
    private const string Quarter = """{"fiscalYear":2026,"unit":"quarter","number":1,"period":"2025-02-01/2025-05-01"}""";

    private static SalesDomainJsonContext Context => SalesDomainJsonContext.Default;

    [Property]
    public void Calendars_and_their_parts_round_trip(LocalDate day, byte month, bool byStart)
    {
        FiscalCalendar calendar = new((month % 12) + 1, byStart ? FiscalYearNaming.ByStart : FiscalYearNaming.ByEnd);
        Assert.Equal(calendar, Json.RoundTrip(calendar, Context.FiscalCalendar));
        Assert.All(new[] { FiscalUnit.Year, FiscalUnit.Half, FiscalUnit.Quarter, FiscalUnit.Month }, unit =>
            Assert.Equal(calendar.Containing(day, unit), Json.RoundTrip(calendar.Containing(day, unit), Context.FiscalPeriod)));
    }

    [Fact]
    public void The_shapes_are_these()
    {
        Json.AssertStrict("""{"firstMonth":2,"naming":"byEnd"}""", Context.FiscalCalendar);
        Json.AssertStrict(Quarter, Context.FiscalPeriod);
        Assert.Equal(new FiscalCalendar(2).Containing(new LocalDate(2025, 3, 1), FiscalUnit.Quarter), JsonSerializer.Deserialize(Quarter, Context.FiscalPeriod));
        Assert.Throws<JsonException>(() => JsonSerializer.Serialize(default, Context.FiscalPeriod));
    }

    [Theory]
    [InlineData("fiscalYear", "2027")]
    [InlineData("unit", "\"half\"")]
    [InlineData("unit", "\"none\"")]
    [InlineData("unit", "3")]
    [InlineData("number", "5")]
    [InlineData("number", "0")]
    [InlineData("period", "\"2025-02-01/2025-05-02\"")]
    [InlineData("period", "\"2025-02-02/2025-05-02\"")]
    [InlineData("period", "\"../2025-05-01\"")]
    [InlineData("period", "\"9999-02-01/9999-05-01\"")]
    public void What_no_calendar_makes_is_refused(string member, string value) => Json.AssertRefused(Json.With(Quarter, copy => copy[member] = JsonNode.Parse(value)), Context.FiscalPeriod);

    [Theory]
    [InlineData("""{"firstMonth":0,"naming":"byEnd"}""")]
    [InlineData("""{"firstMonth":13,"naming":"byEnd"}""")]
    [InlineData("""{"firstMonth":2,"naming":"ByEnd"}""")]
    [InlineData("""{"firstMonth":2,"naming":1}""")]
    public void What_is_no_calendar_is_refused(string json) => Json.AssertRefused(json, Context.FiscalCalendar);

    [Fact]
    public void A_refusal_says_what_is_legal() =>
        Assert.Contains("legal are: byEnd, byStart", Assert.Throws<JsonException>(() => JsonSerializer.Deserialize("""{"firstMonth":2,"naming":"end"}""", Context.FiscalCalendar)).Message, StringComparison.Ordinal);
}
