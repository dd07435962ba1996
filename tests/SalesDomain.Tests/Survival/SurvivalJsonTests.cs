using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using FsCheck.Xunit;
using SalesDomain.Serialization;
using SalesDomain.Survival;
using SalesDomain.Tests.Support;

namespace SalesDomain.Tests.Survival;

[Properties(MaxTest = 200)]
public class SurvivalJsonTests
{
    private const string Totals = """{"causes":{"lost":[[5,1]],"won":[[31,2],[48,1]]},"censored":[[16,1]]}""";

    private static SalesDomainJsonContext Context => SalesDomainJsonContext.Default;

    [Property]
    public void Totals_round_trip_and_so_do_their_curves(byte[] won, byte[] lost, byte[] open)
    {
        SurvivalTotals totals = SurvivalTotals.Of(Days(won), Days(lost), Days(open));
        string json = JsonSerializer.Serialize(totals, Context.SurvivalTotals);
        SurvivalTotals read = JsonSerializer.Deserialize(json, Context.SurvivalTotals)!;

        Assert.Equal(totals, read);
        Assert.Equal(json, JsonSerializer.Serialize(read, Context.SurvivalTotals));
        Assert.Equal(JsonSerializer.Serialize(SurvivalCurve.Of(totals), Context.SurvivalCurve), JsonSerializer.Serialize(SurvivalCurve.Of(read), Context.SurvivalCurve));
    }

    [Fact]
    public void The_shape_of_totals_is_this()
    {
        Assert.Equal(SurvivalTotals.Of(won: [31, 31, 48], lost: [5], open: [16]), JsonSerializer.Deserialize(Totals, Context.SurvivalTotals));
        Json.AssertStrict(Totals, Context.SurvivalTotals);
        Json.AssertStrict("""{"causes":{},"censored":[]}""", Context.SurvivalTotals);
        Json.AssertStrict("""{"causes":{"event":[]},"censored":[]}""", Context.SurvivalTotals);
    }

    // causes are told apart by their characters, not as a culture sorts them
    [Fact]
    public void Causes_are_any_text() => Json.AssertStrict("{\"causes\":{\"a\":[[1,1]],\"a\\u00AD\":[[2,1]]},\"censored\":[]}", Context.SurvivalTotals);

    [Theory]
    [InlineData("""{"causes":{"":[[1,1]]},"censored":[]}""")]
    [InlineData("""{"causes":{" ":[[1,1]]},"censored":[]}""")]
    [InlineData("""{"causes":{"won":null},"censored":[]}""")]
    [InlineData("""{"causes":{"won":[[1,1]],"won":[[2,1]]},"censored":[]}""")]
    [InlineData("""{"causes":{"won":[[-1,1]]},"censored":[]}""")]
    [InlineData("""{"causes":{"won":[[1,0]]},"censored":[]}""")]
    [InlineData("""{"causes":{"won":[[1,1],[1,1]]},"censored":[]}""")]
    [InlineData("""{"causes":{"won":[[1.5,1]]},"censored":[]}""")]
    [InlineData("""{"causes":{"won":[[1,9223372036854775807]]},"censored":[[1,1]]}""")]
    [InlineData("""{"causes":{"won":[[1,9223372036854775807]],"lost":[[1,1]]},"censored":[]}""")]
    [InlineData("""{"causes":{"won":[]},"censored":[[-1,1]]}""")]
    public void What_are_no_totals_is_refused(string json) => Json.AssertRefused(json, Context.SurvivalTotals);

    [Fact]
    public void A_refusal_says_what_is_legal() => Assert.Contains(
        "whole days, 0 or more",
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize("""{"causes":{"won":[[-1,1]]},"censored":[]}""", Context.SurvivalTotals)).Message,
        StringComparison.Ordinal);

    [Fact]
    public void The_shape_of_a_curve_is_this()
    {
        SurvivalCurve curve = SurvivalCurve.Of(SurvivalTotals.Of(events: [5, 9], censored: []));
        const string Last = """{"day":9,"atRisk":1,"events":1,"censored":0,"survival":{"value":0,"standardError":null},"cumulativeHazard":{"value":1.5,"standardError":1.118033988749895}}""";
        IsWrittenOnly(
            """{"count":2,"events":2,"steps":[{"day":5,"atRisk":2,"events":1,"censored":0,"survival":{"value":0.5,"standardError":0.3535533905932738},"cumulativeHazard":{"value":0.5,"standardError":0.5}},"""
            + Last + "]}",
            curve,
            Context.SurvivalCurve);
        IsWrittenOnly(Last, curve.Steps[1], Context.SurvivalStep);
        IsWrittenOnly("""{"value":0,"standardError":null}""", curve.Steps[1].Survival, Context.SurvivalEstimate);
        IsWrittenOnly("""{"value":0.5,"standardError":0.5}""", curve.Steps[0].CumulativeHazard, Context.Estimate);
        IsWrittenOnly("""{"level":0.95,"lower":5,"upper":null}""", curve.MedianInterval(0.95), Context.PartialInterval);
        IsWrittenOnly("""{"count":0,"events":0,"steps":[]}""", SurvivalCurve.Of(SurvivalTotals.Empty), Context.SurvivalCurve);
    }

    [Fact]
    public void The_shape_of_an_incidence_is_this()
    {
        CumulativeIncidence won = CumulativeIncidence.Of(SurvivalTotals.Of(won: [5], lost: [9], open: []), SurvivalTotals.Won);
        const string First = """{"day":5,"atRisk":2,"events":1,"competing":0,"incidence":0.5}""";
        IsWrittenOnly($$"""{"cause":"won","count":2,"steps":[{{First}},{"day":9,"atRisk":1,"events":0,"competing":1,"incidence":0.5}]}""", won, Context.CumulativeIncidence);
        IsWrittenOnly(First, won.Steps[0], Context.IncidenceStep);
    }

    [Fact]
    public void The_shape_of_a_test_is_this()
    {
        LogRankTest test = LogRankTest.Of(SurvivalTotals.Of(events: [5], censored: [7]), SurvivalTotals.Of(events: [5], censored: [7])).Value;
        const string Group = """{"count":2,"observed":1,"expected":1}""";
        IsWrittenOnly($$"""{"chiSquare":0,"degreesOfFreedom":1,"pValue":1,"groups":[{{Group}},{{Group}}]}""", test, Context.LogRankTest, "compute it from the totals of its groups");
        IsWrittenOnly(Group, test.Groups[0], Context.LogRankGroup);
    }

    [Fact]
    public void What_is_no_number_is_null()
    {
        Assert.Equal("""{"value":null,"standardError":null}""", JsonSerializer.Serialize(new Estimate(double.NaN, double.PositiveInfinity), Context.Estimate));
        Assert.Equal("""{"level":0.9,"lower":null,"upper":null}""", JsonSerializer.Serialize(new PartialInterval(0.9, double.NaN, double.NaN), Context.PartialInterval));
    }

    private static void IsWrittenOnly<T>(string json, T value, JsonTypeInfo<T> type, string instead = "compute it from its totals")
    {
        Assert.Equal(json, JsonSerializer.Serialize(value, type));
        Assert.StartsWith($"{typeof(T).Name} is written only; {instead}.", Assert.Throws<NotSupportedException>(() => JsonSerializer.Deserialize(json, type)).Message, StringComparison.Ordinal);
    }

    private static IEnumerable<int> Days(byte[] days) => days.Select(day => (int)day);
}
