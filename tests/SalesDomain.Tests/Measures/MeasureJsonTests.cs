using System.Text.Json;
using System.Text.Json.Nodes;
using FsCheck.Xunit;
using NodaTime;
using SalesDomain.Currencies;
using SalesDomain.Measures;
using SalesDomain.Serialization;
using SalesDomain.Tests.Support;

namespace SalesDomain.Tests.Measures;

[Properties(Arbitrary = [typeof(Arbitraries)])]
public class MeasureJsonTests
{
    private static SalesDomainJsonContext Context => SalesDomainJsonContext.Default;

    [Property]
    public bool Proportions_round_trip(long a, long b)
    {
        long denominator = Math.Max(1, Math.Abs(a % 1_000_000)), numerator = Math.Abs(b % (denominator + 1));
        Proportion share = Proportion.Of(numerator, denominator);
        return share == Json.RoundTrip(share, Context.Proportion) && share.Wilson(0.95) == Json.RoundTrip(share.Wilson(0.95), Context.ConfidenceInterval)
            && Kpi.Of(share, denominator) == Json.RoundTrip(Kpi.Of(share, denominator), Context.KpiProportion);
    }

    [Property]
    public void Ratios_round_trip(SameCurrency money)
    {
        if (money.B.IsZero) return;
        Ratio ratio = Ratio.Of(money.A, money.B);
        Assert.Equal(ratio, Json.RoundTrip(ratio, Context.Ratio));
        Assert.Equal(Kpi.Of(ratio, 2), Json.RoundTrip(Kpi.Of(ratio, 2), Context.KpiRatio));
    }

    [Property]
    public void Ratios_of_sums_that_decimal_does_not_hold_round_trip(decimal[] above, decimal[] below)
    {
        ExactDecimal numerator = above.Aggregate(default(ExactDecimal), (sum, amount) => sum + ExactDecimal.Of(amount / 1_000_000m));
        ExactDecimal denominator = below.Aggregate(new ExactDecimal(1, 20), (sum, amount) => sum + ExactDecimal.Of(Math.Abs(amount / 1_000_000m)));
        Ratio ratio;
        try
        {
            ratio = Ratio.Of(numerator, denominator, Currency.Eur);
        }
        catch (OverflowException)
        {
            return;
        }

        Assert.Equal(ratio, Json.RoundTrip(ratio, Context.Ratio));
    }

    [Property]
    public void Distributions_and_histograms_round_trip(decimal[] values)
    {
        Histogram<decimal> histogram = Histogram<decimal>.Of(values.CountBy(value => value).Select(pair => KeyValuePair.Create(pair.Key, (long)pair.Value)));
        Assert.Equal(histogram, Json.RoundTrip(histogram, Context.HistogramDecimal));
        if (values.Length == 0) return;
        Distribution spread = Distribution.Of(values);
        MoneyDistribution money = new(spread, Currency.Jpy);
        Assert.Equal(spread, Json.RoundTrip(spread, Context.Distribution));
        Assert.Equal(money, Json.RoundTrip(money, Context.MoneyDistribution));
        Assert.Equal(Kpi.Of(money, 1), Json.RoundTrip(Kpi.Of(money, 1), Context.KpiMoneyDistribution));
        Assert.All(values, value => Assert.Equal(Kpi.Of(value, 1), Json.RoundTrip(Kpi.Of(value, 1), Context.KpiDecimal)));
    }

    [Property]
    public void Durations_round_trip_to_the_nanosecond(long[] nanoseconds)
    {
        Histogram<Duration> histogram = Histogram<Duration>.Of(nanoseconds.CountBy(Duration.FromNanoseconds).Select(pair => KeyValuePair.Create(pair.Key, (long)pair.Value)));
        Assert.Equal(histogram, Json.RoundTrip(histogram, Context.HistogramDuration));
        if (histogram.Count == 0) return;
        Distribution hours = Distribution.Of(histogram, Duration.FromHours(1)), days = Distribution.Of(histogram, Duration.FromDays(1));
        Assert.Equal(hours, Json.RoundTrip(hours, Context.Distribution));
        Assert.Equal(days.Mean, Json.RoundTrip(days, Context.Distribution)!.Mean);
        Assert.NotEqual(hours, Json.RoundTrip(days, Context.Distribution));
    }

    [Property]
    public bool Exclusions_round_trip(uint[] counts, string[] codes)
    {
        Exclusions excluded = codes.Where(code => !string.IsNullOrWhiteSpace(code) && IsUnicode(code)).Zip(counts, (code, count) => Exclusions.Of(ExclusionReason.Of(code), count)).Aggregate(Exclusions.None, (sum, one) => sum + one);
        return excluded == Json.RoundTrip(excluded, Context.Exclusions);
    }

    [Fact]
    public void The_shapes_are_these()
    {
        Json.AssertStrict("""{"numerator":1,"denominator":3}""", Context.Proportion);
        Json.AssertStrict("""{"numerator":{"amount":"320.00","currency":"EUR"},"denominator":{"amount":"100.00","currency":"EUR"}}""", Context.Ratio);
        Json.AssertStrict("""{"level":0.95,"lower":0.25,"upper":0.5}""", Context.ConfidenceInterval);
        Json.AssertStrict("""{"counts":[[12,3],[40,1]]}""", Context.Distribution);
        Json.AssertStrict("""{"counts":[[5400000000000,1]],"unit":3600000000000}""", Context.Distribution, "unit");
        Json.AssertStrict("""{"amounts":{"counts":[[12.50,3]]},"currency":"EUR"}""", Context.MoneyDistribution);
        Json.AssertStrict("""{"sum":{"EUR":"12.50"},"population":3,"excludedBy":{"noAmount":1}}""", Context.AmountTotal);
        Json.AssertStrict("""{"days":[[12,3],[40,1]],"excludedBy":{"noCreationDate":1}}""", Context.DayTotal);
        Json.AssertStrict("""{"durations":[["0:00:00.000000001",2],["1:30:00",3]],"excludedBy":{"skipped":1}}""", Context.DurationTotal);
        Json.AssertStrict("""{"byCurrency":{"EUR":[[12.50,3]]},"excludedBy":{"noAmount":1}}""", Context.AmountHistogram);
        Json.AssertStrict("""{"value":{"numerator":1,"denominator":3},"population":3,"excludedBy":{"noAmount":1}}""", Context.KpiProportion);
        Json.AssertStrict("""{"value":{"amount":"12.50","currency":"EUR"},"population":3,"excludedBy":{}}""", Context.KpiMoney);
        Json.AssertStrict("""{"value":{"counts":[[12,3]]},"population":3,"excludedBy":{}}""", Context.KpiDistribution);
        Assert.Equal("""{"noAmount":3,"overdue":1}""", JsonSerializer.Serialize(Exclusions.Of(ExclusionReason.Overdue, 1) + Exclusions.Of(ExclusionReason.NoAmount, 3), Context.Exclusions));
        Assert.Equal("\"noQuota\"", JsonSerializer.Serialize(UndefinedReason.NoQuota, Context.UndefinedReason));
        Assert.Equal(ExclusionReason.Of("mine"), Json.RoundTrip(ExclusionReason.Of("mine"), Context.ExclusionReason));
    }

    [Fact]
    public void An_undefined_kpi_says_why_and_round_trips()
    {
        const string Undefined = """{"value":null,"undefined":"noQuota","population":2,"excludedBy":{"noAmount":3}}""";
        Kpi<Ratio> kpi = Kpi.Undefined<Ratio>(UndefinedReason.NoQuota, 2, Exclusions.Of(ExclusionReason.NoAmount, 3));
        Assert.Equal(Undefined, JsonSerializer.Serialize(kpi, Context.KpiRatio));
        Assert.Equal(kpi, JsonSerializer.Deserialize(Undefined, Context.KpiRatio));
        Assert.Equal(default, Json.RoundTrip(default, Context.KpiMoney));
        Assert.All(new[] { "value", "undefined", "population", "excludedBy" }, member => Json.AssertRefused(Json.With(Undefined, copy => copy.Remove(member)), Context.KpiRatio));
        Json.AssertRefused(Json.With(Undefined, copy => copy["undefined"] = " "), Context.KpiRatio);
        Json.AssertRefused(Json.With(Undefined, copy => copy["population"] = -1), Context.KpiRatio);
        Json.AssertRefused("""{"value":1.5,"undefined":"noQuota","population":2,"excludedBy":{}}""", Context.KpiDecimal);
    }

    [Fact]
    public void A_kpi_of_another_type_is_refused_until_a_converter_is_added()
    {
        Kpi<string> kpi = Kpi.Of("high", 3);
        NotSupportedException error = Assert.Throws<NotSupportedException>(() => JsonSerializer.Serialize(kpi, JsonSerializerOptions.Default));
        Assert.Contains(nameof(KpiJsonConverter<>), error.Message, StringComparison.Ordinal);
        Assert.Throws<NotSupportedException>(() => JsonSerializer.Serialize(Histogram<long>.Of([]), JsonSerializerOptions.Default));

        JsonSerializerOptions options = new(JsonSerializerOptions.Default) { Converters = { new KpiJsonConverter<string>() } };
        Assert.Equal("""{"value":"high","population":3,"excludedBy":{}}""", JsonSerializer.Serialize(kpi, options));
        Assert.Equal(kpi, JsonSerializer.Deserialize<Kpi<string>>(JsonSerializer.Serialize(kpi, options), options));
    }

    [Fact]
    public void Without_the_context_nothing_is_lost_either()
    {
        Assert.Equal(Proportion.Of(1, 3), JsonSerializer.Deserialize<Proportion>(JsonSerializer.Serialize(Proportion.Of(1, 3))));
        Kpi<Proportion> kpi = Kpi.Of(Proportion.Of(1, 3), 3, Exclusions.Of(ExclusionReason.NoAmount, 1));
        Assert.Equal(kpi, JsonSerializer.Deserialize<Kpi<Proportion>>(JsonSerializer.Serialize(kpi)));
        Dictionary<ExclusionReason, int> keyed = new() { [ExclusionReason.Overdue] = 1 };
        Assert.Equal(keyed, JsonSerializer.Deserialize<Dictionary<ExclusionReason, int>>(JsonSerializer.Serialize(keyed)));
    }

    [Fact]
    public void A_default_value_that_is_nothing_is_not_written()
    {
        Assert.Throws<JsonException>(() => JsonSerializer.Serialize(default, Context.Ratio));
        Assert.Throws<JsonException>(() => JsonSerializer.Serialize(new MoneyDistribution(Distribution.Of(1m), default), Context.MoneyDistribution));
        Assert.Equal("[]", JsonSerializer.Serialize(default, Context.HistogramInt32));
        Assert.Equal(default, Json.RoundTrip(default, Context.AmountHistogram));
        Assert.Equal(default, Json.RoundTrip(default, Context.AmountTotal));
    }

    [Theory]
    [InlineData("{}", false)]
    [InlineData("12", false)]
    [InlineData("[12,3]", false)]
    [InlineData("[[12]]", false)]
    [InlineData("[[]]", false)]
    [InlineData("[[12,3,4]]", false)]
    [InlineData("[[12,3],null]", false)]
    [InlineData("[[12,0]]", false)]
    [InlineData("[[12,-1]]", false)]
    [InlineData("[[12,1.5]]", false)]
    [InlineData("[[12,\"1\"]]", false)]
    [InlineData("[[\"12\",1]]", false)]
    [InlineData("[[12,3],[12,1]]", false)]
    [InlineData("[[12,9223372036854775807],[13,1]]", false)]
    [InlineData("[[12.5,1]]", true)]
    [InlineData("[[2147483648,1]]", true)]
    public void What_is_no_histogram_is_refused(string json, bool isOfDecimals)
    {
        Json.AssertRefused(json, Context.HistogramInt32);
        if (isOfDecimals) Assert.Single(JsonSerializer.Deserialize(json, Context.HistogramDecimal));
        else Json.AssertRefused(json, Context.HistogramDecimal);
        Json.AssertRefused(json, Context.HistogramDuration);
    }

    [Theory]
    [InlineData("1e3")]
    [InlineData("0.12345678901234567890123456789012")]
    [InlineData("79228162514264337593543950336")]
    [InlineData("\"1.5\"")]
    public void A_decimal_that_cannot_be_held_exactly_is_refused(string number)
    {
        Json.AssertRefused($"[[{number},1]]", Context.HistogramDecimal);
        Json.AssertRefused("""{"value":0,"population":1,"excludedBy":{}}""".Replace("0", number, StringComparison.Ordinal), Context.KpiDecimal);
    }

    [Fact]
    public void What_is_no_measure_is_refused()
    {
        Json.AssertRefused("""{"numerator":4,"denominator":3}""", Context.Proportion);
        Json.AssertRefused("""{"numerator":0,"denominator":0}""", Context.Proportion);
        Json.AssertRefused("""{"numerator":{"amount":"1.00","currency":"EUR"},"denominator":{"amount":"0.00","currency":"EUR"}}""", Context.Ratio);
        Json.AssertRefused("""{"numerator":{"amount":"1.00","currency":"EUR"},"denominator":{"amount":"1.00","currency":"USD"}}""", Context.Ratio);
        Json.AssertRefused("""{"numerator":{"amount":"1.00","currency":"EUR"},"denominator":{"amount":"3.00","currency":"EUR"},"value":0.5}""", Context.Ratio);
        Json.AssertRefused("""{"level":1,"lower":0.25,"upper":0.5}""", Context.ConfidenceInterval);
        Json.AssertRefused("""{"level":0.95,"lower":0.75,"upper":0.5}""", Context.ConfidenceInterval);
        Json.AssertRefused("""{"counts":[]}""", Context.Distribution);
        Json.AssertRefused("""{"counts":[[1,1]],"unit":0}""", Context.Distribution);
        Json.AssertRefused("""{"sum":{"EUR":"1.00"},"population":0,"excludedBy":{}}""", Context.AmountTotal);
        Json.AssertRefused("""{"sum":{},"population":1,"excludedBy":{}}""", Context.AmountTotal);
        Json.AssertRefused("""{"sum":{},"population":-1,"excludedBy":{}}""", Context.AmountTotal);
        Json.AssertRefused("""{"days":[[-1,1]],"excludedBy":{}}""", Context.DayTotal);
        Json.AssertRefused("""{"durations":[["-0:00:01",1]],"excludedBy":{}}""", Context.DurationTotal);
        Json.AssertRefused("""{"byCurrency":{"EUR":[[1,1]],"EUR":[[1,1]]},"excludedBy":{}}""", Context.AmountHistogram);
        Json.AssertRefused("""{"byCurrency":{"EUR":[]},"excludedBy":{}}""", Context.AmountHistogram);
        Assert.All(
            new[] { """{"noAmount":0}""", """{"noAmount":-1}""", """{"":1}""", """{"noAmount":null}""", """{"noAmount":1,"noAmount":1}""", """{"noAmount":9223372036854775807,"overdue":1}""", "[]" },
            json => Json.AssertRefused(json, Context.Exclusions));
        Assert.All(new[] { "\"\"", "1", "[]" }, json => Json.AssertRefused(json, Context.UndefinedReason));
    }

    [Fact]
    public void A_refusal_says_what_is_legal()
    {
        Assert.Contains("a count from 0 to the denominator", Assert.Throws<JsonException>(() => JsonSerializer.Deserialize("""{"numerator":4,"denominator":3}""", Context.Proportion)).Message, StringComparison.Ordinal);
        Assert.All(
            new[] { """{"numerator":4}""", """{"numerator":"4","denominator":5}""", """{"numerator":4,"numerator":4,"denominator":5}""", """{"numerator":4,"denominator":5,"colour":"red"}""", "[]" },
            json => Assert.Contains("an object of numerator, denominator.", Assert.Throws<JsonException>(() => JsonSerializer.Deserialize(json, Context.Proportion)).Message, StringComparison.Ordinal));
        JsonException wrong = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize("""{"counts":[[1,1]],"unit":"h"}""", Context.Distribution));
        Assert.Contains("an object of counts, unit (may be left out).", wrong.Message, StringComparison.Ordinal);
        Assert.Equal("$.unit", wrong.Path);
    }

    [Fact]
    public void The_order_of_members_is_free() =>
        Assert.Equal(Kpi.Of(1.5m, 2), JsonSerializer.Deserialize(JsonNode.Parse("""{"excludedBy":{},"population":2,"value":1.5}""")!.ToJsonString(), Context.KpiDecimal));

    // text with half a surrogate pair is none, and JSON writes a replacement
    private static bool IsUnicode(string text) => !text.Any(char.IsSurrogate);
}
