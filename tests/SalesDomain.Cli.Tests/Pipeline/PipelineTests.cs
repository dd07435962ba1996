using System.Text.Json;

namespace SalesDomain.Cli.Tests.Pipeline;

/// <summary>Nine deals, one for each line of a bridge over February.</summary>
public sealed class PipelineTests : IDisposable
{
    private const string Deals = """
        id,name,owner,stage,amount,currency,created,close date,last activity date,contact count,next step
        A,Aurora,ana,Proposal,120,EUR,2026-01-05,2026-02-27,2026-02-25,1,
        B,Birch,bo,Qualify,50,EUR,2026-01-05,2026-02-20,2026-02-01,3,call
        C,Cobalt,ana,Qualify,30,EUR,2026-02-05,2026-02-28,,,call
        D,Delta,bo,Won,80,EUR,2026-01-05,2026-02-10,,,
        E,Ember,ana,Lost,40,EUR,2026-01-05,2026-02-12,,,
        F,Fjord,bo,Proposal,60,EUR,2026-01-05,2026-03-20,2026-02-25,2,meet
        G,Granite,ana,Qualify,20,EUR,2026-01-05,2026-02-25,2026-02-25,2,meet
        H,Harbor,bo,Qualify,15,EUR,2026-01-05,2026-02-25,2026-02-25,2,meet
        I,Indigo,ana,Qualify,75,EUR,2026-01-05,2026-02-25,2026-02-25,2,meet
        """;

    private const string History = """
        opportunity_id,changed_at,stage,amount,close_date,is_deleted
        A,2026-01-05T09:00:00Z,Qualify,100,2026-02-27,false
        A,2026-02-03T09:00:00Z,Proposal,120,2026-02-27,false
        B,2026-01-05T09:00:00Z,Qualify,50,2026-03-15,false
        B,2026-02-04T09:00:00Z,Qualify,50,2026-02-20,false
        C,2026-02-05T09:00:00Z,Qualify,30,2026-02-28,false
        D,2026-01-05T09:00:00Z,Proposal,70,2026-02-20,false
        D,2026-02-10T09:00:00Z,Won,80,2026-02-10,false
        E,2026-01-05T09:00:00Z,Qualify,40,2026-02-20,false
        E,2026-02-12T09:00:00Z,Lost,40,2026-02-12,false
        F,2026-01-05T09:00:00Z,Proposal,60,2026-02-20,false
        F,2026-02-15T09:00:00Z,Proposal,60,2026-03-20,false
        G,2026-01-05T09:00:00Z,Qualify,20,2026-02-25,false
        G,2026-01-20T09:00:00Z,Lost,20,2026-01-20,false
        G,2026-02-03T09:00:00Z,Qualify,20,2026-02-25,false
        H,2026-01-05T09:00:00Z,Qualify,15,2026-02-25,false
        H,2026-02-07T09:00:00Z,Qualify,15,2026-02-25,true
        I,2026-01-05T09:00:00Z,Qualify,90,2026-02-25,false
        I,2026-02-09T09:00:00Z,Qualify,75,2026-02-25,false
        """;

    private const string Stages = """{"name":"Ours","stages":[{"key":"Qualify","kind":"open"},{"key":"Proposal","kind":"open"},{"key":"Won","kind":"won"},{"key":"Lost","kind":"lost"}]}""";

    private readonly TempFiles _files = new();
    private readonly string _deals;
    private readonly string _history;
    private readonly string _pipeline;

    public PipelineTests()
    {
        _deals = _files.Write("deals.csv", Deals);
        _history = _files.Write("history.csv", History);
        _pipeline = _files.Write("pipeline.json", Stages);
    }

    private string[] February => ["pipeline", _deals, "--history", _history, "--pipeline", _pipeline, "--from", "2026-02-01", "--to", "2026-03-01", "--as-of", "2026-02-28", "--format", "json"];

    [Fact]
    public void The_bridge_names_the_deals_of_each_line_and_ties()
    {
        ToolRun run = ToolRun.Of(February);
        JsonElement bridge = run.Json.GetProperty("bridge");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(
            [
                "start 6 375.00 A D E F H I", "new 1 30.00 C", "movedIn 1 50.00 B", "increased 2 30.00 A D", "reopened 1 20.00 G", "won 1 80.00 D", "lost 1 40.00 E",
                "decreased 1 15.00 I", "movedOut 1 60.00 F", "removed 1 15.00 H", "end 5 295.00 A B C G I",
            ],
            bridge.EnumerateObject().Where(line => line.Value.ValueKind == JsonValueKind.Object).Select(line =>
                $"{line.Name} {line.Value.GetProperty("count")} {line.Value.GetProperty("amount").GetProperty("amount")} {string.Join(" ", line.Value.GetProperty("deals").EnumerateArray().Select(deal => deal.GetProperty("id")))}"));
        Assert.Equal(0.1666666666666666666666666667m, run.Json.GetProperty("slippage").GetProperty("byCount").GetProperty("value").GetDecimal());
        run.Json.GetProperty("slippage").GetProperty("byValue").GetProperty("numerator").IsAmount("60.00", "EUR");
    }

    [Fact]
    public void The_snapshot_is_by_stage_at_the_end_of_as_of()
    {
        JsonElement now = ToolRun.Of(February).Json.GetProperty("snapshot");
        JsonElement then = ToolRun.Of("pipeline", _deals, "--history", _history, "--pipeline", _pipeline, "--as-of", "2026-01-31", "--format", "json").Json.GetProperty("snapshot");

        Assert.Equal(["6 355.00", "Qualify 4 175.00", "Proposal 2 180.00"], Lines(now));
        Assert.Equal(["7 425.00", "Qualify 5 295.00", "Proposal 2 130.00"], Lines(then));

        static IEnumerable<string> Lines(JsonElement snapshot) =>
            snapshot.GetProperty("stages").EnumerateArray().Select(stage => $"{stage.GetProperty("stage")} {Sum(stage)}").Prepend(Sum(snapshot));

        static string Sum(JsonElement line) => $"{line.GetProperty("count")} {line.GetProperty("amount").GetProperty("amount")}";
    }

    [Fact]
    public void Stages_say_who_went_on_and_how_long_it_took()
    {
        JsonElement json = ToolRun.Of(February).Json;

        Assert.Equal(["Qualify 8 3 1 4", "Proposal 3 1 0 2"], json.GetProperty("conversion").EnumerateArray().Select(stage =>
            $"{stage.GetProperty("stage")} {stage.GetProperty("entered")} {stage.GetProperty("advanced")} {stage.GetProperty("lost")} {stage.GetProperty("stillThere")}"));
        json.GetProperty("conversion")[0].GetProperty("rate").IsNumber(0.75m, 4);
        JsonElement days = json.GetProperty("timeInStage")[1].GetProperty("days");
        Assert.Equal((36m, 1L), (days.GetProperty("value").GetDecimal(), days.GetProperty("population").GetInt64()));
    }

    [Fact]
    public void Open_deals_with_a_sign_are_listed_with_their_evidence()
    {
        ToolRun run = ToolRun.Of(February);
        Dictionary<string, string> risks = run.Json.GetProperty("risks").EnumerateArray().ToDictionary(
            risk => risk.GetProperty("id").GetString()!,
            risk => string.Join(", ", risk.GetProperty("flags").EnumerateArray().Select(flag => $"{flag.GetProperty("sign")} {flag.GetProperty("value")} {(flag.TryGetProperty("since", out JsonElement day) ? day : "")}".TrimEnd()))
                + "; unknown " + string.Join(" ", risk.GetProperty("unknown").EnumerateArray()));

        Assert.Equal("Overdue 1 2026-02-28, SingleThreaded 1, NoNextStep 0; unknown SlowerThanTeam", risks["A"]);
        Assert.Equal("StalledInStage 54.625 2026-02-04; unknown SlowerThanTeam", risks["F"]);
        Assert.Contains("AmountDropped 0.166666", risks["I"], StringComparison.Ordinal);
        Assert.Contains("amount dropped 16.67 %", ToolRun.Of([.. February.Take(February.Length - 2)]).Output, StringComparison.Ordinal);
        Assert.DoesNotContain("D", risks.Keys);
        JsonElement sign = run.Json.GetProperty("signs").EnumerateArray().Single(sign => sign.GetProperty("sign").GetString() == "SingleThreaded");
        Assert.Equal((1, 4, 1), (sign.GetProperty("raised").GetInt32(), sign.GetProperty("clear").GetInt32(), sign.GetProperty("unknown").GetInt32()));
    }

    [Fact]
    public void The_rules_are_those_of_a_file()
    {
        string rules = _files.Write("rules.json", """{"rules":[{"sign":"StalledInStage","limit":10,"stage":"Qualify"}]}""");
        JsonElement json = ToolRun.Of([.. February, "--risks", rules]).Json;

        Assert.Equal(["B", "C", "G", "I"], json.GetProperty("risks").EnumerateArray().Select(risk => risk.GetProperty("id").GetString()!));
        Assert.Equal("StalledInStage", Assert.Single(json.GetProperty("signs").EnumerateArray()).GetProperty("sign").GetString());
    }

    [Fact]
    public void A_rule_for_a_stage_that_is_not_there_is_a_finding()
    {
        string rules = _files.Write("rules.json", """{"rules":[{"sign":"Pushed","stage":"Qualfy"}]}""");

        Assert.Contains("\"Qualify\"", ToolRun.Of([.. February, "--risks", rules]).Finding("ruleWithoutStage").GetProperty("example").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Deals_of_unknown_state_are_left_out_and_said_to_be()
    {
        string deals = _files.Write("late.csv", "id,stage,amount,currency,created,close date\nA,Proposal,100,USD,2026-01-05,2026-06-30\n");
        string history = _files.Write("late-history.csv", "opportunity_id,changed_at,stage,amount,close_date\nA,2026-03-01T09:00:00Z,Proposal,100,2026-06-30\n");
        string[] asked = ["pipeline", deals, "--history", history, "--format", "json"];

        // the row changes nothing, and is a fact all the same: as-of is its day
        Assert.Equal("100.00", ToolRun.Of(asked).Json.GetProperty("snapshot").GetProperty("amount").GetProperty("amount").GetString());
        JsonElement past = ToolRun.Of([.. asked, "--as-of", "2026-01-20"]).Json;
        Assert.Equal(("noHistory", 1, 0), (past.GetProperty("snapshot").GetProperty("undefined").GetString(), past.GetProperty("snapshot").GetProperty("excludedBy").GetProperty("noHistory").GetInt32(), past.GetProperty("signs").GetArrayLength()));
        Assert.Contains("Left out: 1 of unknown state", ToolRun.Of("pipeline", deals, "--history", history, "--from", "2026-01-15", "--to", "2026-07-01").Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("pipeline")]
    [InlineData("report")]
    public void The_last_day_of_the_calendar_can_be_stood_on(string verb) =>
        Assert.Equal(0, ToolRun.Of(verb, _deals, "--history", _history, "--as-of", "9999-12-31", "--zone", "Asia/Tokyo", "--format", "json").ExitCode);

    [Fact]
    public void A_report_of_a_past_day_is_defined_with_the_history()
    {
        string[] asked = ["report", _deals, "--as-of", "2026-01-31", "--format", "json", "--pipeline", _pipeline];

        ToolRun.Of(asked).Kpi("openPipeline").IsUndefined("noHistory");
        ToolRun run = ToolRun.Of([.. asked, "--history", _history]);
        run.Kpi("openPipeline").IsMoney("425.00", "EUR", 7);
        run.Kpi("winRate").IsNumber(0m, 1);
        ToolRun.Of("report", _deals, "--history", _history, "--pipeline", _pipeline, "--format", "json", "--by", "owner").Kpi("winRate").IsNumber(0.5m, 2);
    }

    [Fact]
    public void Without_a_history_the_present_is_told_and_what_needs_changes_is_not()
    {
        ToolRun run = ToolRun.Of("pipeline", _deals, "--pipeline", _pipeline, "--from", "2026-02-01", "--to", "2026-03-01", "--format", "json");

        Assert.Equal((0, 7, "370.00"), (run.ExitCode, run.Json.GetProperty("snapshot").GetProperty("count").GetInt32(), run.Json.GetProperty("snapshot").GetProperty("amount").GetProperty("amount").GetString()));
        Assert.Equal("noHistory", run.Json.GetProperty("bridge").GetProperty("undefined").GetString());
        Assert.Equal(0, run.Json.GetProperty("conversion").GetArrayLength());
        Assert.Equal("warning", run.Finding("noHistory").GetProperty("severity").GetString());
        JsonElement pushed = run.Json.GetProperty("signs").EnumerateArray().Single(sign => sign.GetProperty("sign").GetString() == "Pushed");
        Assert.Equal((0, 0, 7), (pushed.GetProperty("raised").GetInt32(), pushed.GetProperty("clear").GetInt32(), pushed.GetProperty("unknown").GetInt32()));

        JsonElement past = ToolRun.Of("pipeline", _deals, "--as-of", "2026-01-31", "--format", "json").Json.GetProperty("snapshot");
        Assert.Equal(("noHistory", JsonValueKind.Null), (past.GetProperty("undefined").GetString(), past.GetProperty("count").ValueKind));
    }

    [Fact]
    public void The_order_of_stages_that_nobody_says_is_the_way_in_which_deals_went_and_a_finding()
    {
        string[] unsaid = [.. February.Where(arg => arg != "--pipeline" && arg != _pipeline)];
        ToolRun run = ToolRun.Of(unsaid);

        Assert.Equal(["Qualify", "Proposal"], run.Json.GetProperty("conversion").EnumerateArray().Select(stage => stage.GetProperty("stage").GetString()!));
        Assert.Contains("\"Qualify\", \"Proposal\"", run.Finding("stageOrderAssumed").GetProperty("example").GetString(), StringComparison.Ordinal);
        Assert.DoesNotContain("stageOrderAssumed", ToolRun.Of(February).FindingCodes);
    }

    [Theory]
    [InlineData("--from 2026-02-01", "--from and --to go together")]
    [InlineData("--from 2026-02-01 --to 2026-03-01 --as-of 2026-01-01", "lies after --as-of")]
    [InlineData("--history missing.csv", "missing.csv: there is no such file")]
    [InlineData("--history-columns missing.json", "there is no --history")]
    [InlineData("- --history -", "- is named more than once")]
    [InlineData("--risks missing.json", "missing.json: there is no such file")]
    public void Wrong_usage_is_one_clear_line(string options, string message)
    {
        ToolRun run = ToolRun.Of(["pipeline", _deals, .. options.Split(' ')]);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("""{"rules":[{"sign":"Bored"}]}""")]
    [InlineData("""{"rules":[{"sign":"Pushed","limit":0}]}""")]
    public void What_is_no_policy_of_risks_is_refused_with_what_is_legal(string json)
    {
        ToolRun run = ToolRun.Of("pipeline", "--risks", _files.Write("rules.json", json));

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("rules.json: ", run.Error, StringComparison.Ordinal);
        Assert.Contains("\"sign\":\"Pushed\"", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_history_without_what_is_needed_says_which_option_maps_it()
    {
        ToolRun run = ToolRun.Of("pipeline", _deals, "--history", _files.Write("wrong.csv", "id,stage,amount\nA,Won,1\n"));

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("(--history-columns FILE)", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_row_of_the_history_that_cannot_be_read_is_reported_and_the_rest_is_given()
    {
        string bad = _files.Write("bad.csv", History + "\nA,yesterday,Proposal,1,2026-02-27,false\n");
        ToolRun run = ToolRun.Of("pipeline", _deals, "--history", bad, "--format", "json");

        Assert.Equal((1, 5), (run.ExitCode, run.Json.GetProperty("snapshot").GetProperty("count").GetInt32() - 1));
        Assert.Contains("row 20", run.Finding("invalidDate").GetProperty("example").GetString(), StringComparison.Ordinal);
        Assert.Equal((1, ""), (ToolRun.Of("pipeline", _deals, "--history", bad, "--strict").ExitCode, ToolRun.Of("pipeline", _deals, "--history", bad, "--strict").Output));
    }

    [Fact]
    public void The_sample_shows_every_table_and_ties()
    {
        ToolRun table = ToolRun.Of("pipeline", "--from", "2026-04-01", "--to", "2026-07-01");
        Assert.All(new[] { "Open pipeline", "Due from 2026-04-01 to before 2026-07-01", "Slippage", "Stages", "Signs of risk at open deals", "deals with a sign", "What was noticed" }, heading => Assert.Contains(heading, table.Output, StringComparison.Ordinal));
        JsonElement bridge = ToolRun.Of("pipeline", "--from", "2026-04-01", "--to", "2026-07-01", "--format", "json").Json.GetProperty("bridge");
        string[] signs = ["start", "+new", "+movedIn", "+increased", "+reopened", "-won", "-lost", "-decreased", "-movedOut", "-removed"];
        decimal end = signs.Sum(line => (line[0] == '-' ? -1 : 1) * decimal.Parse(bridge.GetProperty(line.TrimStart('+', '-')).GetProperty("amount").GetProperty("amount").GetString()!, System.Globalization.CultureInfo.InvariantCulture));
        bridge.GetProperty("end").GetProperty("amount").IsAmount(end.ToString("0.00", System.Globalization.CultureInfo.InvariantCulture), "USD");
        Assert.True(bridge.GetProperty("start").GetProperty("count").GetInt32() > 50);
    }

    [Fact]
    public void The_history_of_the_sample_ends_in_its_deals()
    {
        ToolRun run = ToolRun.Of("pipeline", "--format", "json");

        Assert.DoesNotContain("historyContradictsDeal", run.FindingCodes);
        Assert.DoesNotContain("impossibleChange", run.FindingCodes);
        Assert.DoesNotContain("closeDateDiffers", run.FindingCodes);
    }

    [SharedDataFact]
    public void Real_histories_give_a_pipeline()
    {
        ToolRun salesforce = ToolRun.Of(
            "pipeline", SharedDataFactAttribute.PathOf("fivetran-dbt-salesforce/sf_opportunity_data.csv"), "--history", SharedDataFactAttribute.PathOf("fivetran-dbt-salesforce/sf_opportunity_history_data.csv"), "--format", "json");

        Assert.True(salesforce.ExitCode is 0 or 1);
        Assert.True(salesforce.Json.GetProperty("input").GetProperty("historyRows").GetInt32() > 0);
    }

    public void Dispose() => _files.Dispose();
}
