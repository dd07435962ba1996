using System.Text.Json;
using SalesDomain.Errors;
using SalesDomain.Funnel;
using SalesDomain.Measures;
using SalesDomain.Opportunities;
using SalesDomain.Serialization;

namespace SalesDomain.Tests.Opportunities;

public class SalesPipelineTests
{
    public static TheoryData<string> Presets => ["Salesforce default", "HubSpot default", "Dynamics 365 default"];

    [Fact]
    public void Salesforce_ships_ten_stages_with_these_percentages()
    {
        Assert.Equal([10m, 10m, 20m, 50m, 60m, 70m, 75m, 90m, 100m, 0m], SalesPipeline.Salesforce.Stages.Select(stage => stage.Probability!.Value.Percent));
        Assert.Equal(ForecastCategory.Omitted, SalesPipeline.Salesforce["Closed Lost"].ForecastCategory);
        Assert.Equal(ForecastCategory.Closed, SalesPipeline.Salesforce["Closed Won"].ForecastCategory);
    }

    [Fact]
    public void HubSpot_ships_seven_stages_by_internal_id()
    {
        Assert.Equal([0.2m, 0.4m, 0.6m, 0.8m, 0.9m, 1m, 0m], SalesPipeline.HubSpot.Stages.Select(stage => stage.Probability!.Value.Fraction));
        Assert.Equal("Decision Maker Bought-In", SalesPipeline.HubSpot["decisionmakerboughtin"].Name);
    }

    [Theory]
    [MemberData(nameof(Presets))]
    public void Presets_end_in_won_and_lost_and_survive_json(string name)
    {
        SalesPipeline pipeline = new[] { SalesPipeline.Salesforce, SalesPipeline.HubSpot, SalesPipeline.Dynamics365 }.Single(p => p.Name == name);

        Assert.Equal(OpportunityStatus.Won, pipeline.Stages[^2].Kind);
        Assert.Equal(OpportunityStatus.Lost, pipeline.Stages[^1].Kind);
        Assert.All(pipeline.Stages, stage => Assert.NotNull(stage.FunnelStage));
        string json = JsonSerializer.Serialize(pipeline, SalesDomainJsonContext.Default.SalesPipeline);
        Assert.Equal(pipeline, JsonSerializer.Deserialize(json, SalesDomainJsonContext.Default.SalesPipeline));
    }

    [Fact]
    public void A_pipeline_needs_a_name_and_stages_of_different_keys()
    {
        Assert.Throws<InvalidValueException>(() => new SalesPipeline(" ", [new PipelineStage("a")]));
        Assert.Throws<InvalidValueException>(() => new SalesPipeline("Ours", []));
        Assert.Throws<InvalidValueException>(() => new SalesPipeline("Ours", [new PipelineStage("a"), new PipelineStage("a")]));
        Assert.Throws<InvalidValueException>(() => new PipelineStage(" "));
        Assert.Throws<InvalidValueException>(() => new PipelineStage("a", (OpportunityStatus)5));
    }

    [Fact]
    public void An_unknown_stage_is_refused_with_those_there_are()
    {
        InvalidValueException refused = Assert.Throws<InvalidValueException>(() => SalesPipeline.Dynamics365["Dream"]);

        Assert.Equal(ErrorCodes.NotFound, refused.Code);
        Assert.Equal("Dream", refused.Value);
        Assert.Contains("Qualify, Develop, Propose, Close, Won, Lost", refused.Legal, StringComparison.Ordinal);
        Assert.False(SalesPipeline.Dynamics365.TryGet("qualify", out _));
        Assert.False(SalesPipeline.Dynamics365.TryGet(null, out _));
    }

    [Fact]
    public void Stages_are_equal_by_all_they_say()
    {
        PipelineStage one = new("a", probability: Probability.FromPercent(5), exitCriteria: ["Pain is named"]);

        Assert.Equal(one, new PipelineStage("a", probability: Probability.FromPercent(5), exitCriteria: ["Pain is named"]));
        Assert.NotEqual(one, new PipelineStage("a", probability: Probability.FromPercent(5)));
        Assert.Equal("a", one.Name);
    }
}
