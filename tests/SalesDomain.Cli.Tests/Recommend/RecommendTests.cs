using System.Text.Json;
using SalesDomain.Advice;
using SalesDomain.Serialization;

namespace SalesDomain.Cli.Tests.Recommend;

public sealed class RecommendTests : IDisposable
{
    private readonly TempFiles _files = new();

    public void Dispose() => _files.Dispose();

    [Fact]
    public void The_example_is_advised_with_reasons()
    {
        ToolRun run = ToolRun.Of("recommend");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.All(
            (string[])["SPIN Selling", "MEDDICC +4 (R5-competition +4)", "Neil Rackham, SPIN Selling, 1988; grade B", "R3: not known: Insight", "Insight yes: SPIN Selling, The Challenger Sale, MEDDICC (not known: ask)", "No head-to-head trial of sales methodologies is known."],
            says => Assert.Contains(says, run.Output, StringComparison.Ordinal));
    }

    [Fact]
    public void The_json_is_that_of_the_contract()
    {
        JsonElement json = ToolRun.Of("recommend", "--format", "json").Json;
        Assert.Equal(["policy", "stack", "rules", "unknown", "wouldChange", "notes", "disclaimer"], json.EnumerateObject().Select(member => member.Name));
        Assert.Equal(["discovery SpinSelling 2", "conversation  ", "qualification Meddicc 1"], json.GetProperty("stack").EnumerateArray().Select(layer => $"{layer.GetProperty("layer").GetString()} {layer.GetProperty("choice").GetString()} {layer.GetProperty("margin")}"));
        JsonElement rule = json.GetProperty("rules")[0];
        Assert.Equal(("R1", true, 2, "Neil Rackham, SPIN Selling, 1988", "B"), (rule.GetProperty("id").GetString(), rule.GetProperty("fired").GetBoolean(), rule.GetProperty("contribution").GetProperty("SpinSelling").GetInt32(), rule.GetProperty("source").GetString(), rule.GetProperty("grade").GetString()));
        Assert.Equal("HasInsight", json.GetProperty("unknown")[0].GetProperty("missing")[0].GetString());
        Assert.False(json.GetProperty("wouldChange")[0].GetProperty("known").GetBoolean());
    }

    [Fact]
    public void Rules_of_ones_own_advise()
    {
        string rules = _files.Write("rules.json", """{"id":"ours","version":"2","rules":[{"id":"O1","source":"us","grade":"D","when":{"input":"Stakeholders","atLeast":3},"effects":[{"option":"Champ","points":4}]}]}""");
        JsonElement json = ToolRun.Of("recommend", _files.Write("deal.json", """{"stakeholders":3}"""), "--rules", rules, "--format", "json").Json;
        Assert.Equal("Champ", json.GetProperty("stack")[2].GetProperty("choice").GetString());
        string all = _files.Write("all.json", JsonSerializer.Serialize(AdvicePolicy.Default, SalesDomainJsonContext.Default.AdvicePolicy));
        Assert.Equal(ToolRun.Of("recommend").Output, ToolRun.Of("recommend", "--rules", all).Output);
    }

    [Theory]
    [InlineData("", "deal.json: the file is empty")]
    [InlineData("{", "deal.json: this is no JSON")]
    [InlineData("null", "this is no context of a deal: null is no object")]
    [InlineData("[]", "this is no context of a deal: [] is no object")]
    [InlineData("""{"stakeholder":6}""", "\"stakeholder\" is no member that is known")]
    [InlineData("""{"stakeholders":"six"}""", "stakeholders: \"six\" is not legal here")]
    [InlineData("""{"stakeholders":0}""", "1 or more")]
    [InlineData("""{"stakeholders":-4}""", "1 or more")]
    [InlineData("""{"hasInsight":"perhaps"}""", "hasInsight: \"perhaps\" is not legal here")]
    [InlineData("""{"buyerNeed":"urgent"}""", "\"urgent\" is no BuyerNeed; legal are: latent, admitted, vision")]
    [InlineData("""{"contractValue":{"amount":"-1","currency":"USD"}}""", "an amount of 0 or more")]
    public void A_context_that_is_none_is_refused_in_a_sentence(string json, string says)
    {
        ToolRun run = ToolRun.Of("recommend", _files.Write("deal.json", json));
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains(says, run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("System.", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nowhere.json: there is no such file", "nowhere.json")]
    [InlineData("one kind of deal is looked at at a time", "a.json", "b.json")]
    [InlineData("nowhere.json: there is no such file", "--rules", "nowhere.json")]
    [InlineData("\"--as-of\" is no option", "--as-of", "2026-01-01")]
    public void Wrong_usage(string says, params string[] args)
    {
        ToolRun run = ToolRun.Of(["recommend", .. args]);
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains(says, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Rules_that_are_none_are_refused()
    {
        ToolRun run = ToolRun.Of("recommend", "--rules", _files.Write("rules.json", """{"id":"ours","version":"2","rules":[{"id":"O1","source":"us","grade":"E","when":{"input":"Stakeholders","atLeast":3}}]}"""));
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("E", run.Error, StringComparison.Ordinal);
    }
}
