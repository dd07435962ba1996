using System.Text.Json.Serialization.Metadata;
using SalesDomain.Errors;
using SalesDomain.Risks;
using SalesDomain.Serialization;
using SalesDomain.Tests.Vocabularies;

namespace SalesDomain.Tests.Risks;

public class RiskSignTests : VocabularyContract<RiskSign>
{
    private protected override JsonTypeInfo<RiskSign> JsonType => SalesDomainJsonContext.Default.RiskSign;

    [Theory]
    [InlineData("close date passed", "Overdue")]
    [InlineData("single threaded", "SingleThreaded")]
    [InlineData("Stage regressed", "WentBackward")]
    public void The_usual_words_are_understood(string text, string name) => Assert.Equal(name, RiskSign.Parse(text).Name);

    [Fact]
    public void Each_sign_says_its_unit_its_default_and_its_direction()
    {
        Assert.Equal(
            ["1 days", "14 days", "30 days", "0.75 days", "3 times", "1 times", "0 of the highest amount", "2 contacts", "1 next steps", "1 stages", "0.5 days"],
            RiskSign.List.Select(sign => FormattableString.Invariant($"{sign.DefaultLimit} {sign.Unit}")));
        Assert.Equal([RiskSign.SingleThreaded, RiskSign.NoNextStep, RiskSign.CloseTooSoon], RiskSign.List.Where(sign => sign.IsRaisedBelow));
        Assert.Equal([RiskSign.SlowerThanTeam, RiskSign.CloseTooSoon], RiskSign.List.Where(sign => sign.IsQuantile));
    }

    [Theory]
    [InlineData("Overdue", -1, "days, 0 or more")]
    [InlineData("Pushed", 0, "a whole number of times")]
    [InlineData("Pushed", 1.5, "a whole number of times")]
    [InlineData("AmountDropped", 1.01, "a share of the highest amount")]
    [InlineData("SlowerThanTeam", 75, "a quantile of the team's times")]
    public void A_limit_that_a_sign_cannot_have_is_refused(string sign, double limit, string legal)
    {
        InvalidValueException e = Assert.Throws<InvalidValueException>(() => new RiskRule(RiskSign.FromName(sign), (decimal)limit));

        Assert.Equal(ErrorCodes.OutOfRange, e.Code);
        Assert.Contains(legal, e.Message, StringComparison.Ordinal);
    }
}
