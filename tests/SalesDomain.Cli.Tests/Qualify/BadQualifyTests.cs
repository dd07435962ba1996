namespace SalesDomain.Cli.Tests.Qualify;

/// <summary>Wrong input of <c>qualify</c>: each gets one clear message, and what can be read is read.</summary>
public sealed class BadQualifyTests : IDisposable
{
    private const string Good = """{"about":["Champion"],"polarity":"supports","strength":"buyerStated","observedOn":"2026-03-10","statement":"Took our case to the CFO"}""";
    private readonly TempFiles _files = new();

    public void Dispose() => _files.Dispose();

    [Fact]
    public void A_file_that_is_not_there() => Refused("nowhere.json: there is no such file", Path.Combine(_files.Path, "nowhere.json"));

    [Theory]
    [InlineData("", "deal.json: the file is empty")]
    [InlineData("{", "deal.json: this is no JSON")]
    [InlineData("id,name\n1,2\n", "deal.json: this is no JSON")]
    [InlineData("""{"evidences":[]}""", "\"evidences\" is no member")]
    [InlineData("[]", "without evidence nothing says the day that is looked at; pass --as-of yyyy-MM-dd")]
    public void A_file_that_is_no_evidence(string text, string says) => Refused(says, _files.Write("deal.json", text), "--framework", "MEDDICC");

    [Fact]
    public void Evidence_of_which_nothing_can_be_read_is_named() =>
        Refused("evidence 1: 5 is no evidence", _files.Write("deal.json", "[5]"), "--framework", "MEDDICC");

    [Fact]
    public void Bytes_that_are_no_text() => Refused("no UTF-8", _files.Write("deal.json", [0x89, 0x50, 0x4E, 0xFF]), "--framework", "MEDDICC");

    [Fact]
    public void No_rubric() => Refused("does not say by which rubric the deal is judged; pass --framework NAME (BANT, ANUM", _files.Write("deal.json", $"[{Good}]"));

    [Fact]
    public void A_rubric_that_is_not_built_in() => Refused("\"MEDIC\" is no built-in rubric; legal are BANT", _files.Write("deal.json", $$"""{"framework":"MEDIC","evidence":[{{Good}}]}"""));

    [Theory]
    [InlineData("\"medic\" is no built-in rubric; legal are BANT", "--framework", "medic")]
    [InlineData("--framework and --rubric both name a rubric", "--framework", "bant", "--rubric", "ours.json")]
    [InlineData("ours.json: there is no such file", "--rubric", "ours.json")]
    [InlineData("--since 2027-01-01 lies after 2026-05-15", "--since", "2027-01-01")]
    [InlineData("\"soon\" is no date", "--as-of", "soon")]
    [InlineData("\"--from\" is no option", "--from", "2026-01-01")]
    [InlineData("one deal is looked at at a time", "a.json", "b.json")]
    public void Wrong_usage(string says, params string[] args) => Refused(says, args);

    [Fact]
    public void All_that_is_wrong_with_a_rubric_is_said() =>
        Refused("title: ", "--rubric", _files.Write("rubric.json", """{"id":"x","version":"","criteria":[]}"""));

    [Fact]
    public void Overrides_that_leave_no_criterion() => Refused(
        "overrides that leave a criterion",
        _files.Write("deal.json", $$"""{"evidence":[{{Good}}],"overrides":[{"criterion":"C","by":"Ana","why":"x","on":"2026-03-01","until":"2026-03-31"}]}"""),
        "--rubric",
        _files.Write("rubric.json", """{"id":"x","version":"1","title":"X","criteria":[{"id":"C","levels":[{"value":0,"anchor":"No"},{"value":1,"anchor":"Yes"}]}]}"""));

    [Fact]
    public void Evidence_that_is_none_is_left_out_and_the_rest_is_given()
    {
        string file = _files.Write("deal.json", $"[{Good},7]");
        ToolRun run = ToolRun.Of("qualify", file, "--framework", "meddicc", "--format", "json");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("deal.json, evidence 2: 7 is no evidence", run.Error, StringComparison.Ordinal);
        Assert.Equal((2, 1), (run.Json.GetProperty("input").GetProperty("rows").GetInt32(), run.Json.GetProperty("input").GetProperty("evidence").GetInt32()));

        ToolRun strict = ToolRun.Of("qualify", file, "--framework", "meddicc", "--strict");
        Assert.Equal((1, ""), (strict.ExitCode, strict.Output));
    }

    [Fact]
    public void Evidence_about_nothing_that_is_asked_is_named()
    {
        ToolRun run = ToolRun.Of("qualify", _files.Write("deal.json", $"[{Good.Replace("Champion", "Champoin", StringComparison.Ordinal)}]"), "--framework", "meddicc", "--format", "json");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("is about Champoin, which MEDDICC 1.0 does not ask for; it asks for Metrics, EconomicBuyer", run.Finding("unrelatedEvidence").GetProperty("example").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void What_steers_a_terminal_does_not_reach_it()
    {
        string file = _files.Write("deal.json", $$"""{"deal":"\u001b[31mred","evidence":[{{Good.Replace("CFO", "\\u001b]0;x\\u0007", StringComparison.Ordinal)}}]}""");
        Assert.DoesNotContain('\u001b', ToolRun.Of("qualify", file, "--framework", "meddicc").Output);
    }

    [Fact]
    public void An_output_file_is_whole_or_not_there()
    {
        string file = _files.Write("deal.json", $"[{Good}]"), output = Path.Combine(_files.Path, "out.json");
        Assert.Equal(2, ToolRun.Of("qualify", file, "--framework", "medic", "--output", output).ExitCode);
        Assert.False(File.Exists(output));
        Assert.Equal(0, ToolRun.Of("qualify", file, "--framework", "meddic", "--format", "json", "--output", output).ExitCode);
        Assert.StartsWith("{", File.ReadAllText(output), StringComparison.Ordinal);
        Refused("is an input too", file, "--framework", "meddic", "--output", file);
    }

    private static void Refused(string says, params string[] args)
    {
        ToolRun run = ToolRun.Of(["qualify", .. args]);
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains(says, run.Error, StringComparison.Ordinal);
    }
}
