using System.Text.Json.Nodes;
using SalesDomain.Opportunities;
using SalesDomain.Serialization;
using SalesDomain.Tests.Support;

namespace SalesDomain.Tests.Opportunities;

public class SalesPipelineJsonTests
{
    private const string Stage =
        """{"key":"demo","kind":"open","name":"Demo","probability":0.4,"forecastCategory":"BestCase","funnelStage":"Proposal","exitCriteria":["Budget named"]}""";

    private static SalesDomainJsonContext Context => SalesDomainJsonContext.Default;

    [Fact]
    public void The_shapes_are_these()
    {
        Json.AssertStrict(Stage, Context.PipelineStage, "kind", "name", "probability", "forecastCategory", "funnelStage", "exitCriteria");
        Json.AssertStrict($$"""{"name":"Sales","stages":[{{Stage}}]}""", Context.SalesPipeline);
        Assert.All(new[] { SalesPipeline.Salesforce, SalesPipeline.HubSpot, SalesPipeline.Dynamics365 }, pipeline => Assert.Equal(pipeline, Json.RoundTrip(pipeline, Context.SalesPipeline)));
    }

    [Theory]
    [InlineData("key", "\" \"")]
    [InlineData("kind", "\"closed\"")]
    [InlineData("kind", "1")]
    [InlineData("probability", "1.5")]
    [InlineData("exitCriteria", "null")]
    [InlineData("exitCriteria", "[null]")]
    public void What_is_no_stage_is_refused(string member, string value)
    {
        string stage = Json.With(Stage, copy => copy[member] = JsonNode.Parse(value));
        Json.AssertRefused(stage, Context.PipelineStage);
        Json.AssertRefused($$"""{"name":"Sales","stages":[{{stage}}]}""", Context.SalesPipeline);
        Json.AssertRefused($$"""{"id":"D-1","stage":{{stage}}}""", Context.Opportunity);
    }

    [Fact]
    public void What_is_no_pipeline_is_refused() =>
        Assert.All(
            new[] { """{"name":"Sales","stages":[]}""", """{"name":"Sales","stages":[null]}""", $$"""{"name":"","stages":[{{Stage}}]}""", $$"""{"name":"Sales","stages":[{{Stage}},{{Stage}}]}""" },
            json => Json.AssertRefused(json, Context.SalesPipeline));
}
