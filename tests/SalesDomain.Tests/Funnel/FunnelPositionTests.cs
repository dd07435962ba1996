using System.Text.Json.Serialization.Metadata;
using SalesDomain.Funnel;
using SalesDomain.Serialization;
using SalesDomain.Tests.Vocabularies;

namespace SalesDomain.Tests.Funnel;

public class FunnelPositionTests : VocabularyContract<FunnelPosition>
{
    private protected override JsonTypeInfo<FunnelPosition> JsonType => SalesDomainJsonContext.Default.FunnelPosition;

    [Theory]
    [InlineData("TOFU", "Top")]
    [InlineData("mofu", "Middle")]
    [InlineData("BoFu", "Bottom")]
    [InlineData("post sale", "AfterSale")]
    public void The_short_names_are_understood(string text, string name) => Assert.Equal(name, FunnelPosition.Parse(text).Name);
}
