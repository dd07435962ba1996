using System.Globalization;
using System.Text.Json;
using SalesDomain.Qualification;
using SalesDomain.Serialization;

namespace SalesDomain.Cli.Tests.Qualify;

/// <summary>The contract of <c>qualify</c>, on the built-in example and on deals written here.</summary>
public sealed class QualifyTests : IDisposable
{
    private readonly TempFiles _files = new();

    public void Dispose() => _files.Dispose();

    [Fact]
    public void The_worked_example_is_73_46_83_and_5_of_8()
    {
        // eight criteria of 0 to 3 with equal weights, of which five are known and sum to 11
        (string About, int Level)[] known = [("Metrics", 3), ("EconomicBuyer", 2), ("DecisionCriteria", 2), ("IdentifyPain", 3), ("Champion", 1)];
        string evidence = string.Join(',', known.Select(item => $$"""{"about":["{{item.About}}"],"polarity":"supports","strength":"observedBehaviour","observedOn":"2026-03-10","statement":"seen","level":{{item.Level}},"outOf":3}"""));
        ToolRun run = ToolRun.Of("qualify", _files.Write("deal.json", $$"""{"deal":"Worked","evidence":[{{evidence}}]}"""), "--framework", "meddpicc", "--format", "json");

        Assert.Equal(0, run.ExitCode);
        JsonElement score = run.Json.GetProperty("score");
        Assert.Equal(("11", "15", "73.3"), Points(score, "knownOnly"));
        Assert.Equal(("11", "24", "45.8"), Points(score, "worst"));
        Assert.Equal(("20", "24", "83.3"), Points(score, "best"));
        Assert.Equal((5, 8), (score.GetProperty("coverage").GetProperty("known").GetInt32(), score.GetProperty("coverage").GetProperty("criteria").GetInt32()));
        Assert.Equal("2026-03-10", run.Json.GetProperty("asOf").GetString());
        foreach (string end in (string[])["worst", "best"])
            Assert.Equal(decimal.Parse(score.GetProperty(end).GetProperty("earned").GetString()!, CultureInfo.InvariantCulture), run.Json.GetProperty("contributions").EnumerateArray().Sum(part => decimal.Parse(part.GetProperty(end).GetProperty("earned").GetString()!, CultureInfo.InvariantCulture)));
    }

    [Fact]
    public void The_example_has_every_member_of_the_contract()
    {
        ToolRun run = ToolRun.Of("qualify", "--format", "json");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(
            ["input", "deal", "rubric", "asOf", "score", "band", "bands", "vetoes", "weakestLinks", "criteria", "contributions", "gates", "nextQuestions", "overrides", "unrelated"],
            run.Json.EnumerateObject().Select(member => member.Name));
        Assert.Equal("2026-05-15", run.Json.GetProperty("asOf").GetString());
        Assert.Equal("contradicted", Criterion(run, "DecisionCriteria").GetProperty("state").GetString());
        Assert.Equal("superseded", Criterion(run, "Metrics").GetProperty("evidence")[0].GetProperty("use").GetString());
        Assert.Equal("tooWeak", Criterion(run, "PaperProcess").GetProperty("evidence")[0].GetProperty("use").GetString());
        JsonElement carried = Criterion(run, "DecisionProcess").GetProperty("evidence")[1].GetProperty("through");
        Assert.Equal(("Timeline", "overlaps", "DecisionProcess"), (carried.GetProperty("from").GetString(), carried.GetProperty("fit").GetString(), carried.GetProperty("to").GetString()));
        JsonElement proposal = run.Json.GetProperty("gates")[1];
        Assert.Equal(("open", "unknown", "Esra Whitfield"), (proposal.GetProperty("status").GetString(), proposal.GetProperty("statusByRule").GetString(), proposal.GetProperty("overriddenBy").GetProperty("by").GetString()));
        Assert.Equal("PaperProcess", run.Json.GetProperty("nextQuestions")[0].GetProperty("criterion").GetString());
    }

    [Fact]
    public void The_table_explains_the_score()
    {
        string text = ToolRun.Of("qualify", "--since", "2026-04-15").Output;

        Assert.All(
            (string[])[
                "Cobalt Freight, dispatch platform: MEDDPICC 1.0 as of the end of 2026-05-15, 11 pieces of evidence", "41.7 % to 83.3 %: 10 to 20 of 24 points", "75.0 %: 9 of 12 points, 4 of 8 criteria",
                "We reckon 280,000 a year [Own estimate] (does not count: superseded)", "(through: Timeline overlaps Decision Process, lossy)", "Proposal: open by override, unknown by rule",
                "needs Paper Process at level 2", "better with Champion at level 3", "least way through: ", "(narrows the score by 12.5 %)", "Proposal opened by Esra Whitfield from 2026-05-05 until 2026-05-31",
                "29.2 % to 91.7 %, known 77.8 %, 3 of 8 by time alone", "expired: 2026-02-20", "refuted: Decision Criteria",
            ],
            says => Assert.Contains(says, text, StringComparison.Ordinal));
    }

    [Fact]
    public void What_changed_since_a_day_is_in_the_json()
    {
        JsonElement since = ToolRun.Of("qualify", "--since", "2026-04-15", "--format", "json").Json.GetProperty("since");

        Assert.Equal("2026-04-15", since.GetProperty("asOf").GetString());
        Assert.Equal(("9", "24", "37.5"), Points(since.GetProperty("score"), "worst"));
        Assert.Equal(("7", "24", "29.2"), Points(since.GetProperty("scoreByTimeAlone"), "worst"));
        Assert.Equal(["E-05", "E-11", "E-10", "E-07"], since.GetProperty("added").EnumerateArray().Select(id => id.GetString()));
        Assert.Equal(["E-08"], since.GetProperty("expired").EnumerateArray().Select(id => id.GetString()));
        Assert.Equal(["DecisionCriteria"], since.GetProperty("refuted").EnumerateArray().Select(id => id.GetString()));
    }

    [Fact]
    public void The_same_deal_on_another_framework_needs_no_new_entries()
    {
        ToolRun run = ToolRun.Of("qualify", "--framework", "BANT", "--format", "json");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(3, Criterion(run, "Need").GetProperty("level").GetInt32());
        Assert.Equal("unknown", Criterion(run, "Budget").GetProperty("state").GetString());
        Assert.Equal("warning", run.Finding("unrelatedOverride").GetProperty("severity").GetString());
        Assert.Equal(6, run.Finding("unrelatedEvidence").GetProperty("count").GetInt32());
    }

    [Fact]
    public void A_rubric_of_ones_own_judges_and_names_its_band()
    {
        string rubric = _files.Write("rubric.json", JsonSerializer.Serialize(Bant.Weighted, SalesDomainJsonContext.Default.Rubric));
        string deal = _files.Write("deal.json", """[{"about":["Budget"],"polarity":"refutes","strength":"documented","observedOn":"2026-03-10","statement":"Nothing this year"}]""");
        ToolRun run = ToolRun.Of("qualify", deal, "--rubric", rubric, "--format", "json");

        Assert.Equal(JsonValueKind.Null, run.Json.GetProperty("band").ValueKind);
        Assert.Equal(["Unqualified", "Nurture", "Qualified"], run.Json.GetProperty("bands").EnumerateArray().Select(band => band.GetString()));
        Assert.Equal(run.Json.GetProperty("score").GetRawText(), ToolRun.Of("qualify", deal, "--framework", "bant-weighted", "--format", "json").Json.GetProperty("score").GetRawText());
        Assert.Contains("indeterminate: Unqualified, Nurture, Qualified", ToolRun.Of("qualify", deal, "--rubric", rubric).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void As_of_goes_before_the_file_and_nothing_later_counts()
    {
        ToolRun run = ToolRun.Of("qualify", "--as-of", "2026-02-28", "--format", "json");
        Assert.Equal("2026-02-28", run.Json.GetProperty("asOf").GetString());
        Assert.Equal(2, run.Json.GetProperty("score").GetProperty("coverage").GetProperty("known").GetInt32());
        Assert.Equal("later", Criterion(run, "Champion").GetProperty("evidence")[0].GetProperty("use").GetString());
    }

    [Fact]
    public void No_evidence_is_all_unknown()
    {
        ToolRun run = ToolRun.Of("qualify", _files.Write("deal.json", "[]"), "--framework", "bant", "--as-of", "2026-03-31", "--format", "json");
        Assert.Equal(0, run.ExitCode);
        Assert.Equal(JsonValueKind.Null, run.Json.GetProperty("score").GetProperty("knownOnly").ValueKind);
        Assert.Contains("noRows", run.FindingCodes);
        Assert.Contains("nothing, 0 of 4 criteria", ToolRun.Of("qualify", _files.Write("deal.json", "[]"), "--framework", "bant", "--as-of", "2026-03-31").Output, StringComparison.Ordinal);
    }

    private static (string?, string?, string) Points(JsonElement score, string member) =>
        (score.GetProperty(member).GetProperty("earned").GetString(), score.GetProperty(member).GetProperty("possible").GetString(), FormattableString.Invariant($"{score.GetProperty(member).GetProperty("percent").GetDecimal():0.0}"));

    private static JsonElement Criterion(ToolRun run, string id) => run.Json.GetProperty("criteria").EnumerateArray().Single(criterion => criterion.GetProperty("id").GetString() == id);
}
