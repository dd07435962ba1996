using System.Text.Json;

namespace SalesDomain.Cli.Tests.Report;

/// <summary>
/// Eight deals that together meet every rule about reports, with the numbers worked out by hand. The period is the first
/// quarter of 2026; the latest fact is the creation of D7 on 2026-03-05.
/// </summary>
/// <remarks>
/// Won in the period: D1 1,000.00 in 40 days (50 from first contact), D2 2,000.50 in 0 days (4), D4 −300 "before" it was created,
/// D5 without amount and date of creation. Lost: D3, 0 in 30 days. Open: D6 400 at 50 %, D7 700 without probability and Omitted,
/// D8 900 at 80 % and overdue.
/// </remarks>
public sealed class EightRowsTests : IDisposable
{
    private const string Deals = """
        id,name,owner,stage,amount,probability,forecast category,created date,first contact date,close date,type
        D1,Old,ana,Won,1000,100,,2025-12-01,2025-11-21,2026-01-10,New
        D2,"Quick
        one",ana,Closed Won,"2,000.50",100,,2026-01-05,2026-01-01,2026-01-05,New
        D3,Gone,,Lost,0,0,,2026-01-10,,2026-02-09,New
        D4,Refund,bo,Won,-300,100,,2026-02-01,,2026-01-20,Renewal
        D5,Unpriced,cy,Won,,100,,,,2026-03-01,Renewal
        D6,Due,ana,Proposal,400,50,Commit,2026-02-10,,2026-03-20,New
        D7,Left out,ana,Qualify,700,,Omitted,2026-03-05,,2026-03-31,New
        D8,Late,bo,Negotiation,900,80,Best Case,2026-01-02,,2026-02-15,

        """;

    private const string Quotas = """
        owner_id,period_start,period_end,amount,currency
        ana,2026-01-01,2026-04-01,3000,USD
        bo,2026-01-01,2026-04-01,1000,USD
        ana,2025-10-01,2026-01-01,500,USD

        """;

    // D2 is shared, with an overlay: 60 % and 50 %
    private const string Splits = "opportunity,owner,percent\nD2,ana,60\nD2,bo,50\n";

    private readonly TempFiles _files = new();

    public void Dispose() => _files.Dispose();

    [Fact]
    public void The_whole_quarter_is_as_worked_out_by_hand()
    {
        ToolRun run = Run();

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(8, run.Json.GetProperty("input").GetProperty("rows").GetInt64());
        Assert.Equal(8, run.Json.GetProperty("input").GetProperty("opportunities").GetInt64());
        Assert.Equal("2026-03-05", run.Json.GetProperty("definition").GetProperty("asOf").GetString());

        // 4 won, 1 lost
        run.Kpi("winRate").IsNumber(0.8m, 5);
        Assert.Equal(4, run.Kpi("winRate").GetProperty("numerator").GetInt64());
        JsonElement interval = run.Kpi("winRate").GetProperty("interval");
        Assert.Equal(0.3755346298, interval.GetProperty("lower").GetDouble(), 1e-9);
        Assert.Equal(0.9637758914, interval.GetProperty("upper").GetDouble(), 1e-9);

        // (1000 + 2000.50) / (1000 + 2000.50 + 0)
        run.Kpi("winRateByValue").IsNumber(1m, 3, 2, "negativeAmount 1, noAmount 1");
        run.Kpi("winRateByValue").GetProperty("numerator").IsAmount("3000.50", "USD");

        // created in the quarter: D2, D3, D4, D6, D7, D8; of them won: D2, D4
        run.Kpi("createdWinRate").IsNumber(0.3333333333333333333333333333m, 6, 1, "noCreationDate 1");

        // 3000.50 / 2; quartiles at 1000 + 1/4 and 3/4 of 1000.50
        run.Kpi("averageDealSize").IsMoney("1500.25", "USD", 2, 2, "negativeAmount 1, noAmount 1");
        run.Kpi("averageDealSize").GetProperty("median").IsAmount("1500.25", "USD");
        run.Kpi("averageDealSize").GetProperty("p25").IsAmount("1250.125", "USD");
        run.Kpi("averageDealSize").GetProperty("p75").IsAmount("1750.375", "USD");

        // (40 + 0) / 2
        run.Kpi("salesCycleDays").IsNumber(20m, 2, 2, "negativeCycle 1, noCreationDate 1");
        Assert.Equal(10m, run.Kpi("salesCycleDays").GetProperty("p25").GetDecimal());
        Assert.Equal(30m, run.Kpi("salesCycleDays").GetProperty("p75").GetDecimal());
        run.Kpi("lostCycleDays").IsNumber(30m, 1);

        // 400 + 700 + 900; 400 x 0.5 + 900 x 0.8
        run.Kpi("openPipeline").IsMoney("2000.00", "USD", 3);
        run.Kpi("weightedPipeline").IsMoney("920.00", "USD", 2, 1, "noProbability 1");

        // D6 over 3000 + 1000
        run.Kpi("pipelineCoverage").IsNumber(0.1m, 1, 2, "omitted 1, overdue 1");

        // D1 1000 to ana; D2 1200.30 to ana and 1000.25 to bo; cy has no quota
        run.Kpi("quotaAttainment").IsNumber(0.8001375m, 2, 2, "negativeAmount 1, noQuota 1");
        run.Kpi("quotaAttainment").GetProperty("numerator").IsAmount("3200.55", "USD");
        run.Kpi("quotaAttainment").GetProperty("denominator").IsAmount("4000.00", "USD");

        // 400 / (4000 - 3200.55)
        run.Kpi("remainingCoverage").GetProperty("denominator").IsAmount("799.45", "USD");
        Assert.Equal(400m / 799.45m, run.Kpi("remainingCoverage").GetProperty("value").GetDecimal(), 20);

        // 3 x 1500.25 x 0.8 / 20
        run.Kpi("pipelineVelocityPerDay").IsMoney("180.03", "USD", 3);
        JsonElement parts = run.Kpi("pipelineVelocityPerDay").GetProperty("parts");
        Assert.Equal(3, parts.GetProperty("openOpportunities").GetInt64());
        parts.GetProperty("averageDealSize").IsAmount("1500.25", "USD");
        Assert.Equal(0.8m, parts.GetProperty("winRate").GetDecimal());
        Assert.Equal(20m, parts.GetProperty("cycleDays").GetDecimal());
    }

    [Fact]
    public void What_is_odd_is_a_finding_with_the_line_on_which_the_row_begins()
    {
        ToolRun run = Run();

        Assert.Equal(["negativeAmount", "wonWithoutAmount", "noCreationDate", "closedBeforeCreated", "currencyAssumed", "stageKindAssumed", "lostWithoutAmount", "splitsNotWhole"], run.FindingCodes, new SameSet());
        Assert.Contains("row 6:", run.Finding("negativeAmount").GetProperty("example").GetString(), StringComparison.Ordinal);
        Assert.Contains("row 7:", run.Finding("noCreationDate").GetProperty("example").GetString(), StringComparison.Ordinal);
        Assert.All(run.Json.GetProperty("input").GetProperty("findings").EnumerateArray(), finding => Assert.NotEqual("error", finding.GetProperty("severity").GetString()));
    }

    [Fact]
    public void Owners_answer_for_their_own_quotas_and_the_missing_owner_comes_last()
    {
        JsonElement[] groups = [.. Run("--by", "owner").Json.GetProperty("groups").EnumerateArray()];
        Assert.Equal(["ana", "bo", "cy", null], groups.Select(g => g.GetProperty("key").GetString()));
        JsonElement ana = groups[0].GetProperty("kpis"), bo = groups[1].GetProperty("kpis"), cy = groups[2].GetProperty("kpis"), nobody = groups[3].GetProperty("kpis");

        // wins without losses are a win rate of 1
        ana.GetProperty("winRate").IsNumber(1m, 2);
        ana.GetProperty("quotaAttainment").GetProperty("numerator").IsAmount("2200.30", "USD");
        Assert.Equal(2200.30m / 3000m, ana.GetProperty("quotaAttainment").GetProperty("value").GetDecimal(), 20);

        // bo's only own win is negative; the credit is half of ana's D2
        bo.GetProperty("quotaAttainment").IsNumber(1.00025m, 1, 1, "negativeAmount 1");
        bo.GetProperty("remainingCoverage").IsUndefined("alreadyAttained");
        bo.GetProperty("pipelineCoverage").IsNumber(0m, 0, 1, "overdue 1");
        bo.GetProperty("averageDealSize").IsUndefined("noAmounts");
        bo.GetProperty("salesCycleDays").IsUndefined("noDates");
        bo.GetProperty("pipelineVelocityPerDay").IsUndefined("noAmounts");

        cy.GetProperty("quotaAttainment").IsUndefined("noQuota");
        cy.GetProperty("openPipeline").IsMoney("0.00", "USD", 0);

        nobody.GetProperty("winRate").IsNumber(0m, 1);
        nobody.GetProperty("averageDealSize").IsUndefined("noWonOpportunities");
        nobody.GetProperty("quotaAttainment").IsUndefined("noQuota");
    }

    [Fact]
    public void Other_groups_have_no_quota()
    {
        ToolRun run = Run("--by", "month");
        Assert.Equal(["2026-01", "2026-02", "2026-03"], run.Json.GetProperty("groups").EnumerateArray().Select(g => g.GetProperty("key").GetString()));
        Assert.All(run.Json.GetProperty("groups").EnumerateArray(), group => group.GetProperty("kpis").GetProperty("quotaAttainment").IsUndefined("noQuota"));
        Assert.Equal(["New", "Renewal", null], Run("--by", "type").Json.GetProperty("groups").EnumerateArray().Select(g => g.GetProperty("key").GetString()));
        Assert.Equal(["Closed Won", "Lost", "Negotiation", "Proposal", "Qualify", "Won"], Run("--by", "stage").Json.GetProperty("groups").EnumerateArray().Select(g => g.GetProperty("key").GetString()));
        Assert.Equal(8, Run("--by", "Name").Json.GetProperty("groups").GetArrayLength());
    }

    [Fact]
    public void Cycles_may_start_at_the_first_contact()
    {
        // D1 50 days, D2 4 days
        Run("--cycle-from", "first-contact").Kpi("salesCycleDays").IsNumber(27m, 2, 2, "noFirstContact 2");
    }

    [Fact]
    public void In_the_past_outcomes_count_and_the_open_pipeline_is_unknown()
    {
        ToolRun run = Run("--as-of", "2026-01-31");

        // D1 and D2 are won by then; D3 and D5 are still open, D4, D6 and D7 are not created
        run.Kpi("winRate").IsNumber(1m, 2);
        run.Kpi("createdWinRate").IsNumber(0.3333333333333333333333333333m, 3, 1, "noCreationDate 1");
        run.Kpi("lostCycleDays").IsUndefined("noLostOpportunities");
        foreach (string kpi in (string[])["openPipeline", "weightedPipeline", "pipelineCoverage", "remainingCoverage", "pipelineVelocityPerDay"]) run.Kpi(kpi).IsUndefined("noHistory");
        run.Kpi("quotaAttainment").IsNumber(0.8001375m, 2);
    }

    [Fact]
    public void Without_a_period_a_deal_without_creation_date_counts_and_all_quotas_are_summed()
    {
        ToolRun run = Tool("--quota", _files.Write("q.csv", Quotas));

        // all eight; won D1, D2, D4, D5
        run.Kpi("createdWinRate").IsNumber(0.5m, 8);

        // 3000 + 1000 + 500; no split: D1 1000, D2 2000.50
        run.Kpi("quotaAttainment").GetProperty("denominator").IsAmount("4500.00", "USD");
        run.Kpi("quotaAttainment").GetProperty("numerator").IsAmount("3000.50", "USD");
    }

    [Fact]
    public void A_quota_of_the_total_lets_all_wins_count()
    {
        ToolRun run = Tool("--from", "2026-01-01", "--to", "2026-04-01", "--by", "owner", "--quota", _files.Write("q.csv", Quotas + ",2026-01-01,2026-04-01,5000,USD\n"));

        run.Kpi("quotaAttainment").IsNumber(0.6001m, 2, 2, "negativeAmount 1, noAmount 1");
        run.Json.GetProperty("groups")[0].GetProperty("kpis").GetProperty("quotaAttainment").GetProperty("denominator").IsAmount("3000.00", "USD");
    }

    [Fact]
    public void A_quota_partly_in_the_period_is_not_prorated()
    {
        ToolRun run = Tool("--from", "2026-01-01", "--to", "2026-04-01", "--quota", _files.Write("q.csv", "owner_id,period_start,period_end,amount,currency\nana,2026-03-01,2026-06-01,3000,USD\n"));

        foreach (string kpi in (string[])["pipelineCoverage", "remainingCoverage", "quotaAttainment"]) run.Kpi(kpi).IsUndefined("quotaPeriodMismatch");
    }

    [Fact]
    public void Another_currency_undefines_only_what_mixes()
    {
        string mixed = Deals.Replace("D6,Due,ana,Proposal,400", "D6,Due,ana,Proposal,€400", StringComparison.Ordinal);
        ToolRun run = ToolRun.Of("report", _files.Write("mixed.csv", mixed), "--format", "json", "--by", "owner");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("mixedCurrencies", run.FindingCodes);
        run.Kpi("openPipeline").IsUndefined("mixedCurrencies");
        run.Kpi("winRateByValue").IsNumber(1m, 3, 2, "negativeAmount 1, noAmount 1");
        run.Json.GetProperty("groups")[1].GetProperty("kpis").GetProperty("openPipeline").IsMoney("900.00", "USD", 1);
    }

    [Fact]
    public void A_pipeline_gives_kinds_and_probabilities_and_refuses_other_stages()
    {
        string pipeline = _files.Write("p.json", """
            {"name":"Ours","stages":[{"key":"Qualify","probability":0.1},{"key":"Proposal","probability":0.9},{"key":"negotiation"},
            {"key":"Won","kind":"won"},{"key":"closed-won","name":"Closed Won","kind":"won"},{"key":"Lost","kind":"lost"}]}
            """);
        ToolRun run = Tool("--pipeline", pipeline);

        // D6 keeps its own 50 %, D7 takes the stage's 10 %: 200 + 70 + 720
        run.Kpi("weightedPipeline").IsMoney("990.00", "USD", 3);
        Assert.DoesNotContain("stageKindAssumed", run.FindingCodes);

        ToolRun refused = ToolRun.Of("report", _files.Write("other.csv", Deals + "D9,X,ana,Dreaming,1,1,,2026-01-01,,,\n"), "--format", "json", "--pipeline", pipeline);
        Assert.Equal(1, refused.ExitCode);
        Assert.Contains("\"Dreaming\" is no stage of the pipeline Ours", refused.Finding("unknownStage").GetProperty("example").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_row_again_is_dropped_and_another_row_of_the_id_is_an_error()
    {
        string again = _files.Write("again.csv", Deals + "D3,Gone,,Lost,0,0,,2026-01-10,,2026-02-09,New\nD1,Other,ana,Won,9,100,,2025-12-01,2025-11-21,2026-01-10,New\n");
        ToolRun run = ToolRun.Of("report", again, "--format", "json");

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(10, run.Json.GetProperty("input").GetProperty("rows").GetInt64());
        Assert.Equal(8, run.Json.GetProperty("input").GetProperty("opportunities").GetInt64());
        Assert.Equal("warning", run.Finding("duplicateRow").GetProperty("severity").GetString());
        Assert.Contains("row 12, column \"id\": \"D1\"", run.Finding("duplicateId").GetProperty("example").GetString(), StringComparison.Ordinal);
        Assert.Contains("row 12", run.Error, StringComparison.Ordinal);
        run.Kpi("averageDealSize").IsMoney("1500.25", "USD", 2, 2, "negativeAmount 1, noAmount 1");
    }

    private ToolRun Run(params string[] more) =>
        Tool(["--from", "2026-01-01", "--to", "2026-04-01", "--quota", _files.Write("quotas.csv", Quotas), "--splits", _files.Write("splits.csv", Splits), .. more]);

    private ToolRun Tool(params string[] options) => ToolRun.Of(["report", _files.Write("deals.csv", Deals), "--format", "json", .. options]);

    private sealed class SameSet : IEqualityComparer<IEnumerable<string?>>
    {
        public bool Equals(IEnumerable<string?>? x, IEnumerable<string?>? y) => x!.Order().SequenceEqual(y!.Order());

        public int GetHashCode(IEnumerable<string?> obj) => 0;
    }
}
