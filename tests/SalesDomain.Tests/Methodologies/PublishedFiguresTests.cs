using SalesDomain.Errors;
using SalesDomain.Measures;
using SalesDomain.Methodologies;
using SalesDomain.Serialization;
using SalesDomain.Tests.Support;

namespace SalesDomain.Tests.Methodologies;

public class PublishedFiguresTests
{
    private static readonly FigureSource Somewhere = new("Somebody", 2020, "somewhere", EvidenceGrade.D);

    private static readonly string[] Profiles = ["Challenger", "Lone wolf", "Hard worker", "Reactive problem solver", "Relationship builder"];

    public static TheoryData<string> Ids => [.. PublishedFigures.List.Select(figure => figure.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_figure_that_ships_says_of_what_among_whom_by_whom_and_when(string id)
    {
        Assert.True(PublishedFigures.TryFind(id, out PublishedFigure? figure));
        Assert.All(new[] { figure.Counted, figure.Of, figure.Population, figure.Source.Publisher, figure.Source.ReadIn }, text => Assert.False(string.IsNullOrWhiteSpace(text)));
        Assert.True(figure.Source.Year is >= 1988 and <= 2026 || figure.Source.ToString().Contains("year not stated", StringComparison.Ordinal));
        Assert.True(figure.Unit != FigureUnit.PercentChange || figure.Value >= -100);
        Assert.True(figure.Source.Grade > EvidenceGrade.A, "no trial of methods is known");
        Assert.DoesNotContain("komo.ai", figure.Source.ReadIn, StringComparison.Ordinal);
        Assert.Equal(figure, Json.RoundTrip(figure, SalesDomainJsonContext.Default.PublishedFigure));
    }

    [Fact]
    public void Ids_are_unique() => Assert.Equal(PublishedFigures.List.Length + PublishedFigures.Distributions.Length, PublishedFigures.List.Select(figure => figure.Id).Concat(PublishedFigures.Distributions.Select(whole => whole.Id)).Distinct().Count());

    [Fact]
    public void An_unknown_id_finds_none()
    {
        Assert.False(PublishedFigures.TryFind("spin.ratio", out PublishedFigure? none));
        Assert.Null(none);
        Assert.False(PublishedFigures.TryFind(null, out _));
    }

    [Fact]
    public void Distributions_that_ship_sum_to_100_within_half_a_point_a_share() => Assert.All(PublishedFigures.Distributions, whole =>
    {
        Assert.InRange(whole.Sum, 100 - (0.5m * whole.Shares.Length), 100 + (0.5m * whole.Shares.Length));
        Assert.All(new[] { whole.Counted, whole.Of, whole.Population }, text => Assert.False(string.IsNullOrWhiteSpace(text)));
        Assert.Equal(whole, Json.RoundTrip(whole, SalesDomainJsonContext.Default.PublishedDistribution));
    });

    [Fact]
    public void The_profiles_ship_as_the_share_of_all_sellers_only()
    {
        PublishedDistribution whole = Assert.Single(PublishedFigures.Distributions);
        Assert.Equal([27, 18, 21, 14, 21], Profiles.Select(name => whole[name]));
        Assert.Equal((101m, 6_000L, 2011), (whole.Sum, whole.Sample!.Value, whole.Source.Year!.Value));
        Assert.Equal(ErrorCodes.NotFound, Assert.Throws<InvalidValueException>(() => whole["Star"]).Code);
    }

    [Fact]
    public void Of_the_other_distributions_only_the_cells_that_were_read_ship()
    {
        Assert.Equal([39, 7], PublishedFigures.List.Where(figure => figure.Id.StartsWith("challenger.stars.", StringComparison.Ordinal)).Select(figure => figure.Value));
        Assert.Equal([54, 4], PublishedFigures.List.Where(figure => figure.Id.StartsWith("challenger.complex-stars.", StringComparison.Ordinal)).Select(figure => figure.Value));
    }

    [Theory]
    [InlineData("shiftkognition.com, top performers in complex sales", 107, 54, 25, 17, 4, 7)]
    [InlineData("guia-matthieu/clawfu-skills, top performers", 106, 21, 7, 25, 14, 39)]
    public void A_column_that_is_mixed_of_two_is_refused(string column, int sum, params int[] shares)
    {
        InvalidValueException e = Assert.Throws<InvalidValueException>(() => Of([.. shares.Select((share, i) => (Profiles[i], (decimal)share))]));
        Assert.Equal((ErrorCodes.OutOfRange, (object)(decimal)sum), (e.Code, e.Value));
        Assert.NotEmpty(column);
    }

    [Fact]
    public void A_distribution_may_be_off_by_half_a_point_a_share()
    {
        Assert.Equal(101, Of([("a", 51), ("b", 50)]).Sum);
        Assert.Equal(99, Of([("a", 50), ("b", 49)]).Sum);
        Assert.Throws<InvalidValueException>(() => Of([("a", 51), ("b", 50.1m)]));
        Assert.Throws<InvalidValueException>(() => Of([("a", 49), ("b", 49.9m)]));
        Assert.Equal(ErrorCodes.Duplicate, Assert.Throws<InvalidValueException>(() => Of([("a", 50), ("a", 50)])).Code);
        Assert.Throws<InvalidValueException>(() => Of([("a", 100)]));
        Assert.Throws<InvalidValueException>(() => Of([("a", 101), ("b", -1)]));
        Assert.Throws<InvalidValueException>(() => Of([(" ", 50), ("b", 50)]));
    }

    [Theory]
    [InlineData(FigureUnit.PercentChange, "-113")] // komo.ai on economic buyers who come late
    [InlineData(FigureUnit.PercentChange, "-100.01")]
    [InlineData(FigureUnit.Percent, "100.5")]
    [InlineData(FigureUnit.Percent, "-1")]
    [InlineData(FigureUnit.Count, "1.5")]
    [InlineData(FigureUnit.Count, "-1")]
    [InlineData(FigureUnit.Multiple, "-1")]
    [InlineData((FigureUnit)9, "1")]
    public void What_cannot_be_is_refused(FigureUnit unit, string value) =>
        Assert.Equal(ErrorCodes.OutOfRange, Assert.Throws<InvalidValueException>(() => new PublishedFigure("x", decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture), unit, "a", "b", "c", Somewhere)).Code);

    [Fact]
    public void Nothing_may_be_left_out_but_year_and_sample()
    {
        Assert.Equal("Somebody (year not stated), grade D", new FigureSource("Somebody", null, "somewhere", EvidenceGrade.D).ToString());
        Assert.Throws<InvalidValueException>(() => new FigureSource(" ", 2020, "somewhere", EvidenceGrade.D));
        Assert.Throws<InvalidValueException>(() => new FigureSource("Somebody", 2020, "", EvidenceGrade.D));
        Assert.Throws<InvalidValueException>(() => new FigureSource("Somebody", 20, "somewhere", EvidenceGrade.D));
        Assert.Throws<InvalidValueException>(() => new PublishedFigure("x", 1, FigureUnit.Count, "", "b", "c", Somewhere));
        Assert.Throws<InvalidValueException>(() => new PublishedFigure("x", 1, FigureUnit.Count, "a", "", "c", Somewhere));
        Assert.Throws<InvalidValueException>(() => new PublishedFigure("x", 1, FigureUnit.Count, "a", "b", "", Somewhere));
        Assert.Throws<InvalidValueException>(() => new PublishedFigure("x", 1, FigureUnit.Count, "a", "b", "c", Somewhere) { Sample = 0 });
        Assert.Throws<InvalidValueException>(() => new PublishedFigure("x", 1, FigureUnit.Count, "a", "b", "c", Somewhere) { Precision = (FigurePrecision)9 });
    }

    [Fact]
    public void A_figure_reads_as_a_sentence()
    {
        Assert.True(PublishedFigures.TryFind("spin.closing.least", out PublishedFigure? least));
        Assert.True(PublishedFigures.TryFind("spin.closing.most", out PublishedFigure? most));
        Assert.Equal("70 % calls that ended in a sale, of the 30 calls with the least closing (n = 30; Huthwaite (Neil Rackham, SPIN Selling) 1988, grade C)", least.ToString());

        // the counts behind both: 21 and 11 of 30
        Assert.InRange(FisherExactTest.Of(Proportion.Of(11, most.Sample!.Value), Proportion.Of(21, least.Sample!.Value)).PValue, 0.019, 0.0192);
    }

    [Fact]
    public void Json_is_strict()
    {
        const string Source = """{"publisher":"Somebody","year":2020,"readIn":"somewhere","grade":"D"}""";
        Json.AssertStrict(Source, SalesDomainJsonContext.Default.FigureSource, "year");
        Json.AssertStrict($$"""{"id":"x","value":3.5,"unit":"multiple","precision":"about","counted":"a","of":"b","population":"c","sample":7,"source":{{Source}}}""", SalesDomainJsonContext.Default.PublishedFigure, "precision", "sample");
        string whole = $$"""{"id":"x","shares":[{"name":"a","percent":60},{"name":"b","percent":40}],"counted":"a","of":"b","population":"c","sample":7,"source":{{Source}}}""";
        Json.AssertStrict(whole, SalesDomainJsonContext.Default.PublishedDistribution, "sample");
        Json.AssertRefused(whole.Replace("60", "67", StringComparison.Ordinal), SalesDomainJsonContext.Default.PublishedDistribution);
        Json.AssertRefused($$"""{"id":"x","value":-113,"unit":"percentChange","counted":"a","of":"b","population":"c","source":{{Source}}}""", SalesDomainJsonContext.Default.PublishedFigure);
    }

    private static PublishedDistribution Of((string Name, decimal Percent)[] shares) => new("x", shares, "a", "b", "c", Somewhere);
}
