using System.Text.Json.Serialization.Metadata;
using SalesDomain.Serialization;
using SalesDomain.SpinSelling;
using SalesDomain.Tests.Vocabularies;

namespace SalesDomain.Tests.SpinSelling;

public class SpinRuleTests : VocabularyContract<SpinRule>
{
    private protected override JsonTypeInfo<SpinRule> JsonType => SalesDomainJsonContext.Default.SpinRule;

    [Fact]
    public void Each_says_where_it_comes_from() => Assert.All(SpinRule.List, rule => Assert.Contains("Neil Rackham, SPIN Selling, 1988", rule.Source, StringComparison.Ordinal));

    [Fact]
    public void Three_hold_in_major_sales_only() =>
        Assert.Equal([SpinRule.NeedPayoffFollowsNeed, SpinRule.ProblemIsDeveloped, SpinRule.CapabilityFollowsExplicitNeed], SpinRule.List.Where(rule => rule.IsForMajorSales));
}
