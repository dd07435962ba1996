using System.Text;
using System.Text.Json;
using SalesDomain.Qualification;
using SalesDomain.Serialization;

namespace SalesDomain.Crm.Tests;

public class RubricFileTests
{
    [Fact]
    public void Each_built_in_rubric_is_read_back() =>
        Assert.All(Rubrics.BuiltIn, rubric => Assert.Equal(rubric, Read(JsonSerializer.Serialize(rubric, SalesDomainJsonContext.Default.Rubric))));

    [Fact]
    public void The_example_that_a_refusal_gives_is_a_rubric()
    {
        string message = Assert.Throws<CrmReadException>(() => Read("5")).Message;
        string example = message[message.IndexOf("{", StringComparison.Ordinal)..(message.LastIndexOf('}') + 1)];
        Assert.Equal("Champion", Assert.Single(Read(example).Criteria).Id);
    }

    [Fact]
    public void All_that_is_wrong_is_said_at_once()
    {
        string message = Assert.Throws<CrmReadException>(() => Read("""{"id":"","version":"1","criteria":[{"id":"a","levels":[{"value":0,"anchor":"No"}],"weight":-1}]}""")).Message;
        Assert.StartsWith("rubric.json: this rubric is not legal: ", message, StringComparison.Ordinal);
        Assert.All((string[])["id: ", "title: ", "criteria[0].levels: ", "criteria[0].weight: "], path => Assert.Contains(path, message, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("null", "this is no rubric: null is no object")]
    [InlineData("[]", "this is no rubric: [] is no object")]
    [InlineData("""{"id":"x","id":"y"}""", "this is no rubric: id: it stands more than once.")]
    [InlineData("""{"\ud800":"x"}""", "half of a character")]
    [InlineData("""{"ids":"x"}""", "\"ids\" is no member that is known")]
    [InlineData("""{"criteria":[{"points":3}]}""", "\"criteria[0].points\" is no member that is known")]
    [InlineData("""{"criteria":[{"weight":"much"}]}""", "criteria[0].weight: A decimal is a number such as 1.0912")]
    [InlineData("""{"criteria":[{"isLoadBearing":"much"}]}""", "criteria[0].isLoadBearing: \"much\" is not legal here")]
    [InlineData("{", "this is no JSON")]
    public void What_is_no_rubric_is_refused_in_words_of_the_file(string json, string says)
    {
        string message = Assert.Throws<CrmReadException>(() => Read(json)).Message;
        Assert.Contains(says, message, StringComparison.Ordinal);
        Assert.DoesNotContain("System.", message, StringComparison.Ordinal);
    }

    private static Rubric Read(string json) => RubricFile.Read(CrmFile.Of("rubric.json", Encoding.UTF8.GetBytes(json)));
}
