using System.Text;
using SalesDomain.Opportunities;

namespace SalesDomain.Crm.Tests;

public class PipelineFileTests
{
    [Fact]
    public void A_pipeline_is_read()
    {
        SalesPipeline pipeline = Of("""{"name":"Ours","stages":[{"key":"q","probability":0.2,"forecastCategory":"Pipeline","funnelStage":"Qualification","exitCriteria":["Pain is named"]},{"key":"w","kind":"won","name":"Done"}]}""");

        Assert.Equal(0.2m, pipeline["q"].Probability!.Value.Fraction);
        Assert.Equal(OpportunityStatus.Won, pipeline["w"].Kind);
        Assert.Equal(["Pain is named"], pipeline["q"].ExitCriteria);
    }

    [Theory]
    [InlineData("", "the file is empty")]
    [InlineData("null", "this is no pipeline: null is no object")]
    [InlineData("[]", "this is no pipeline: [] is no object")]
    [InlineData("""{"name":"Ours"}""", "stages")]
    [InlineData("""{"name":"Ours","stages":[]}""", "at least one stage")]
    [InlineData("""{"name":"Ours","stages":[null]}""", "at least one stage")]
    [InlineData("""{"name":"Ours","stages":[{"key":"a"},{"key":"a"}]}""", "a key of its own")]
    [InlineData("""{"name":"Ours","stages":[{"key":"a","kind":"maybe"}]}""", "kind")]
    [InlineData("""{"name":"Ours","stages":[{"key":"a","probability":20}]}""", "from 0 to 1")]
    [InlineData("""{"name":"Ours","stages":[{"key":"a","colour":"red"}]}""", "colour")]
    public void What_is_wrong_is_said(string json, string says)
    {
        CrmReadException refused = Assert.Throws<CrmReadException>(() => Of(json));

        Assert.StartsWith("pipeline.json: ", refused.Message, StringComparison.Ordinal);
        Assert.Contains(says, refused.Message, StringComparison.Ordinal);
    }

    private static SalesPipeline Of(string json) => PipelineFile.Read(CrmFile.Of("pipeline.json", Encoding.UTF8.GetBytes(json)));
}
