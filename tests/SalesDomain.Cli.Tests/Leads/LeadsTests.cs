using System.Text.Json;
using SalesDomain.Crm;
using SalesDomain.Leads;
using SalesDomain.Serialization;

namespace SalesDomain.Cli.Tests.Leads;

/// <summary>Eight leads that together meet every rule about the funnel, with the numbers worked out by hand. The latest fact is L8's end on 2026-02-14.</summary>
/// <remarks>
/// L1 goes all the way: 2, 1, 4, 2 and 20 days. L2 is rejected for good after 1 and 2 days. L3 passes MQL by: 4, 1.5 and 3 days, disqualified.
/// L4 waits, uncontacted. L5 is contacted "before" it came in and recycled after 1 and 3 days. L6 comes in at half past midnight in Berlin, which is the day before
/// in UTC, and is disqualified after 2 days. L7 is accepted after 1 and 1 days and worked. L8 is rejected after 1 and 1 days and disqualified 2 days later.
/// </remarks>
public sealed class LeadsTests : IDisposable
{
    private const string Leads = """
        Lead ID,Lead Owner,Lead Source,Grade,Created,First Contact,MQL Date,SAL Date,SQL Date,Opportunity Date,Customer Date,Rejected Date,Rejection Reason,Disqualified Date,Recycled Date
        L1,ana,Web,A,2026-01-01T00:00:00Z,2026-01-01T02:00:00Z,2026-01-03T00:00:00Z,2026-01-04T00:00:00Z,2026-01-08T00:00:00Z,2026-01-10T00:00:00Z,2026-01-30T00:00:00Z,,,,
        L2,ana,Web,B,2026-01-02T12:00:00Z,2026-01-02T18:00:00Z,2026-01-03T12:00:00Z,,,,,2026-01-05T12:00:00Z,Definitional,,
        L3,bo,Fair,A,2026-01-05T00:00:00Z,2026-01-05T01:00:00Z,,2026-01-09T00:00:00Z,2026-01-10T12:00:00Z,,,,,2026-01-13T12:00:00Z,
        L4,bo,Fair,,2026-01-10T00:00:00Z,,,,,,,,,,
        L5,bo,,C,2026-01-12T00:00:00Z,2026-01-11T23:00:00Z,2026-01-13T00:00:00Z,,,,,,,,2026-01-16T00:00:00Z
        L6,,Web,D,2026-01-31T23:30:00Z,2026-02-01T03:30:00Z,,,,,,,,2026-02-02T23:30:00Z,
        L7,ana,Fair,B,2026-02-03T00:00:00Z,2026-02-03T03:00:00Z,2026-02-04T00:00:00Z,2026-02-05T00:00:00Z,,,,,,,
        L8,ana,Web,A,2026-02-10T00:00:00Z,2026-02-12T00:00:00Z,2026-02-11T00:00:00Z,,,,,2026-02-12T00:00:00Z,Procedural,2026-02-14T00:00:00Z,

        """;

    private readonly TempFiles _files = new();

    public void Dispose() => _files.Dispose();

    [Fact]
    public void The_funnel_is_as_worked_out_by_hand()
    {
        ToolRun run = Run();

        Assert.Equal(0, run.ExitCode);
        Assert.Equal("""{"from":null,"to":null,"asOf":"2026-02-14","zone":"UTC"}""", JsonSerializer.Serialize(run.Json.GetProperty("definition")));
        Assert.Equal((8, 8), (run.Json.GetProperty("input").GetProperty("rows").GetInt32(), run.Json.GetProperty("input").GetProperty("leads").GetInt32()));
        Assert.Equal(["contactBeforeCreation"], run.FindingCodes);
        Assert.Equal(
            [
                "Inquiry: 8 entered, 6 advanced, 0 rejected, 1 disqualified, 0 recycled, 1 there", // on: all but L4, still there, and L6
                "MarketingQualified: 6 entered, 3 advanced, 2 rejected, 0 disqualified, 1 recycled, 0 there", // on: L1, L3 by passing, L7; back: L2, L8; round: L5
                "SalesAccepted: 3 entered, 2 advanced, 0 rejected, 0 disqualified, 0 recycled, 1 there", // on: L1, L3; there: L7
                "SalesQualified: 2 entered, 1 advanced, 0 rejected, 1 disqualified, 0 recycled, 0 there", // on: L1; out: L3
                "Opportunity: 1 entered, 1 advanced, 0 rejected, 0 disqualified, 0 recycled, 0 there",
                "Customer: 1 entered, 0 advanced, 0 rejected, 0 disqualified, 0 recycled, 1 there",
            ],
            Counts(run.Json));
    }

    [Fact]
    public void Rates_are_of_decided_leads_with_the_interval_of_Wilson()
    {
        JsonElement[] rates = [.. Run().Json.GetProperty("funnel").EnumerateArray().Select(state => state.GetProperty("rate"))];

        // with z = 1.96 the bounds are (6 + z²/2 ± z √(6·1/7 + z²/4)) / (7 + z²), and so on
        rates[0].IsNumber(0.8571428571428571428571428571m, 7);
        Assert.Equal((0.4869, 0.9743), Interval(rates[0]));
        rates[1].IsNumber(0.6m, 5);
        Assert.Equal((0.2307, 0.8824), Interval(rates[1]));
        Assert.Equal((3, 5), (rates[1].GetProperty("numerator").GetInt32(), rates[1].GetProperty("denominator").GetInt32()));
        rates[2].IsNumber(1m, 2);
        rates[3].IsNumber(0.5m, 2);
        rates[4].IsNumber(1m, 1);
        rates[5].IsUndefined("noDecidedLeads");
    }

    [Fact]
    public void Time_in_a_state_is_that_of_completed_visits_and_running_ones_stand_apart()
    {
        JsonElement[] time = [.. Run().Json.GetProperty("timeInState").EnumerateArray()];
        JsonElement Days(int state) => time[state].GetProperty("days");
        JsonElement Running(int state) => time[state].GetProperty("runningDays");

        // 1, 1, 1, 1, 2, 2, 4
        Days(0).IsNumber(1.7142857142857142857142857143m, 7);
        Assert.Equal((1m, 1m, 2m), Quartiles(Days(0)));

        // until the end of 2026-02-14: L4 36 days, L5 30 days since it was recycled
        Running(0).IsNumber(33m, 2);

        // 1, 1, 1, 2, 3; L3 passed by
        Days(1).IsNumber(1.6m, 5, 1, "skipped 1");
        Assert.Equal((1m, 1m, 2m), Quartiles(Days(1)));
        Running(1).IsUndefined("noDates");
        Days(2).IsNumber(2.75m, 2);
        Running(2).IsNumber(10m, 1);
        Days(3).IsNumber(2.5m, 2);
        Days(4).IsNumber(20m, 1);
        Days(5).IsUndefined("noDates");
        Running(5).IsNumber(16m, 1);
    }

    [Fact]
    public void Speed_to_lead_is_the_median_of_those_contacted()
    {
        JsonElement speed = Run().Json.GetProperty("speedToLeadHours");

        // hours 1, 2, 3, 4, 6, 48; L4 has no contact and L5 was contacted too early
        speed.IsNumber(3.5m, 6, 2, "negativeCycle 1, noFirstContact 1");
        Assert.Equal((2.25m, 3.5m, 5.5m), Quartiles(speed));
        Assert.Equal(10.666666666666666666666666667m, speed.GetProperty("mean").GetDecimal());
    }

    [Fact]
    public void As_of_a_past_day_what_came_later_has_not_happened()
    {
        JsonElement json = Run("--as-of", "2026-01-12").Json;

        // L5 becomes an MQL at the very end of the day, which is not yet visible
        Assert.Equal(
            [
                "Inquiry: 5 entered, 3 advanced, 0 rejected, 0 disqualified, 0 recycled, 2 there",
                "MarketingQualified: 3 entered, 2 advanced, 1 rejected, 0 disqualified, 0 recycled, 0 there",
                "SalesAccepted: 2 entered, 2 advanced, 0 rejected, 0 disqualified, 0 recycled, 0 there",
                "SalesQualified: 2 entered, 1 advanced, 0 rejected, 0 disqualified, 0 recycled, 1 there",
                "Opportunity: 1 entered, 0 advanced, 0 rejected, 0 disqualified, 0 recycled, 1 there",
                "Customer: 0 entered, 0 advanced, 0 rejected, 0 disqualified, 0 recycled, 0 there",
            ],
            Counts(json));
        json.GetProperty("speedToLeadHours").IsNumber(2m, 3, 2, "negativeCycle 1, noFirstContact 1");
        json.GetProperty("timeInState")[3].GetProperty("runningDays").IsNumber(2.5m, 1);
        Run("--as-of", "2025-12-31").Json.GetProperty("funnel")[0].GetProperty("rate").IsUndefined("noLeads");
    }

    [Theory]
    [InlineData("UTC", "2026-02-01", "2026-02-10", 1)]
    [InlineData("Europe/Berlin", "2026-02-01", "2026-02-10", 2)]
    [InlineData("UTC", "2026-02-10", "2026-02-11", 1)]
    [InlineData("America/New_York", "2026-02-10", "2026-02-11", 0)]
    public void Leads_of_a_period_are_those_that_came_in_on_its_days(string zone, string from, string to, int count) =>
        Assert.StartsWith($"Inquiry: {count} entered", Counts(Run("--from", from, "--to", to, "--zone", zone).Json).First(), StringComparison.Ordinal);

    [Theory]
    [InlineData("owner", "ana 4, bo 3,  1")]
    [InlineData("Source", "Fair 3, Web 4,  1")]
    [InlineData("fit", "A 3, B 2, C 1, D 1,  1")]
    [InlineData("month", "2026-01 6, 2026-02 2")]
    public void Groups_stand_in_order_with_the_missing_key_last(string by, string groups) => Assert.Equal(groups, Groups(Run("--by", by).Json));

    [Fact]
    public void A_month_is_one_of_the_zone() => Assert.Equal("2026-01 5, 2026-02 3", Groups(Run("--by", "month", "--zone", "Europe/Berlin").Json));

    [Fact]
    public void A_group_has_its_own_funnel()
    {
        JsonElement[] groups = [.. Run("--by", "owner").Json.GetProperty("groups").EnumerateArray()];

        groups[0].GetProperty("funnel")[1].GetProperty("rate").IsNumber(0.5m, 4); // ana: L1 and L7 on, L2 and L8 back
        groups[1].GetProperty("funnel")[1].GetProperty("rate").IsNumber(1m, 1); // bo: L3 on, L5 round
        groups[1].GetProperty("speedToLeadHours").IsNumber(1m, 1, 2, "negativeCycle 1, noFirstContact 1");
        groups[2].GetProperty("funnel")[0].GetProperty("rate").IsNumber(0m, 1); // L6
    }

    [Fact]
    public void Json_gives_what_csv_gives()
    {
        LeadImport import = LeadFile.Read(CrmFile.At(_files.Write("leads.csv", Leads)));
        string json = $"[{string.Join(",\n", import.Leads.Select(lead => JsonSerializer.Serialize(lead, SalesDomainJsonContext.Default.Lead)))}]";

        ToolRun run = ToolRun.Of("leads", _files.Write("leads.json", json), "--format", "json", "--by", "source");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(AfterInput(Run("--by", "source")), AfterInput(run));
    }

    [Fact]
    public void Leads_of_two_files_are_one_set()
    {
        string[] lines = Leads.Split('\n');
        string first = _files.Write("first.csv", string.Join('\n', lines[..5]));
        string second = _files.Write("second.csv", string.Join('\n', [lines[0], .. lines[4..]]));

        ToolRun run = ToolRun.Of("leads", first, second, "--format", "json");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(9, run.Json.GetProperty("input").GetProperty("rows").GetInt32());
        Assert.Equal(1, run.Finding("duplicateRow").GetProperty("count").GetInt32());
        Assert.Equal(AfterInput(Run()), AfterInput(run));
    }

    [Fact]
    public void The_table_shows_every_figure_and_what_was_noticed()
    {
        ToolRun run = ToolRun.Of("leads", _files.Write("leads.csv", Leads), "--by", "owner");
        string[] lines = [.. run.Output.Split('\n').Select(line => string.Join(' ', line.Split(' ', StringSplitOptions.RemoveEmptyEntries)))];

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("8 leads that came in, all time, as of the end of 2026-02-14", run.Output, StringComparison.Ordinal);
        Assert.Contains("State Entered Went on Rejected Disqualified Recycled There Rate 95 % interval Days in it", lines);
        Assert.Contains("Inquiry 8 6 0 1 0 1 85.71 % 48.7 to 97.4 % median 1, mean 1.7", lines);
        Assert.Contains("Marketing qualified lead 6 3 2 0 1 0 60.00 % 23.1 to 88.2 % median 1, mean 1.6", lines);
        Assert.Contains("Customer 1 0 0 0 0 1 undefined noDecidedLeads", lines);
        Assert.Contains("Speed to lead: median 3.5 hours (quartiles 2.3 to 5.5) over 6 leads; left out: negativeCycle 1, noFirstContact 1", lines);
        Assert.Contains("ana 4 100.00 % 50.00 % 100.00 % 100.00 % 100.00 % 1 4.5", lines);
        Assert.Contains("(none) 1 0.00 % - - - - 0 4", lines);
        Assert.Contains("row 6: contacted before it was created", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain('…', run.Output);
        Assert.DoesNotContain('\u001b', run.Output);
    }

    [Fact]
    public void The_sample_is_read_without_a_finding_and_is_the_same_every_time()
    {
        ToolRun run = ToolRun.Of("leads", "--format", "json");

        Assert.Equal(0, run.ExitCode);
        Assert.Empty(run.FindingCodes);
        Assert.StartsWith("Inquiry: 900 entered, 496 advanced, 0 rejected, 116 disqualified, 0 recycled, 288 there", Counts(run.Json).First(), StringComparison.Ordinal);
        Assert.Equal(run.Output, ToolRun.Of("leads", "--format", "json").Output);
        Assert.Contains("built-in sample: 900 leads", ToolRun.Of("leads").Output, StringComparison.Ordinal);
    }

    private ToolRun Run(params string[] options) => ToolRun.Of(["leads", _files.Write("leads.csv", Leads), "--format", "json", .. options]);

    private static IEnumerable<string> Counts(JsonElement report) => report.GetProperty("funnel").EnumerateArray().Select(state =>
        $"{state.GetProperty("state").GetString()}: {state.GetProperty("entered")} entered, {state.GetProperty("advanced")} advanced, {state.GetProperty("rejected")} rejected, "
        + $"{state.GetProperty("disqualified")} disqualified, {state.GetProperty("recycled")} recycled, {state.GetProperty("stillThere")} there");

    private static string Groups(JsonElement json) =>
        string.Join(", ", json.GetProperty("groups").EnumerateArray().Select(group => $"{group.GetProperty("key").GetString()} {group.GetProperty("funnel")[0].GetProperty("entered").GetInt32()}"));

    private static (decimal P25, decimal Median, decimal P75) Quartiles(JsonElement kpi) => (kpi.GetProperty("p25").GetDecimal(), kpi.GetProperty("median").GetDecimal(), kpi.GetProperty("p75").GetDecimal());

    private static (double Lower, double Upper) Interval(JsonElement rate) =>
        (Math.Round(rate.GetProperty("interval").GetProperty("lower").GetDouble(), 4), Math.Round(rate.GetProperty("interval").GetProperty("upper").GetDouble(), 4));

    private static string AfterInput(ToolRun run) => run.Output[run.Output.IndexOf("\"definition\"", StringComparison.Ordinal)..];
}
