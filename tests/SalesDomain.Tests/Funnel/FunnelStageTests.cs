using System.Text.Json.Serialization.Metadata;
using SalesDomain.Funnel;
using SalesDomain.Serialization;
using SalesDomain.Tests.Vocabularies;

namespace SalesDomain.Tests.Funnel;

public class FunnelStageTests : VocabularyContract<FunnelStage>
{
    private protected override JsonTypeInfo<FunnelStage> JsonType => SalesDomainJsonContext.Default.FunnelStage;

    [Fact]
    public void Stages_go_down_the_funnel()
    {
        Assert.Equal(FunnelStage.List.Select(stage => stage.Position.Value).Order(), FunnelStage.List.Select(stage => stage.Position.Value));
        Assert.Equal(FunnelPosition.List, FunnelStage.List.Select(stage => stage.Position).Distinct());
    }

    [Theory]
    [InlineData("Closed Won", "Won")]
    [InlineData("closedlost", "Lost")]
    [InlineData("Proposal/Price Quote", "Proposal")]
    [InlineData("Negotiation/Review", "Negotiation")]
    [InlineData("Needs Analysis", "Discovery")]
    [InlineData("Qualify", "Qualification")]
    [InlineData("Demo Scheduled", "Evaluation")]
    [InlineData("Identify Decision Makers", "Evaluation")]
    [InlineData("Proposal Made", "Proposal")]
    [InlineData("Negotiations Started", "Negotiation")]
    [InlineData("Closed-Lost to Competition", "Lost")]
    public void The_names_in_CRMs_are_understood(string text, string name) => Assert.Equal(name, FunnelStage.Parse(text).Name);
}
