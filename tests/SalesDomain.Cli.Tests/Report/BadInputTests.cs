using System.Text;

namespace SalesDomain.Cli.Tests.Report;

/// <summary>Wrong input: each gets one clear message, and what can be read is read.</summary>
public sealed class BadInputTests : IDisposable
{
    private const string Header = "id,owner,stage,amount,created date,close date\n";
    private readonly TempFiles _files = new();

    public void Dispose() => _files.Dispose();

    [Fact]
    public void A_file_that_is_not_there() => Refused(Path.Combine(_files.Path, "nowhere.csv"), "there is no such file");

    [Fact]
    public void A_directory() => Refused(_files.Path, "this is a directory");

    [Fact]
    public void An_empty_file() => Refused(_files.Write("empty.csv", ""), "the file is empty");

    [Fact]
    public void A_file_of_white_space() => Refused(_files.Write("blank.csv", " \r\n\r\n \n"), "the file is empty but for white space");

    [Theory]
    [InlineData("89504E470D0A1A0A0000000D49484452", "binary")]
    [InlineData("504B030414000600", "Excel workbook")]
    [InlineData("255044462D312E37", "PDF")]
    [InlineData("7B2276616C7565223A5B5D7D", "JSON")]
    [InlineData("69642C73746167650A31001F022C776F6E0A", "binary")]
    public void A_file_that_is_no_csv(string hex, string says) => Refused(_files.Write("file.csv", Convert.FromHexString(hex)), says);

    [Fact]
    public void A_header_alone_is_no_opportunities_and_a_finding()
    {
        ToolRun run = Json(Header);

        Assert.Equal(0, run.ExitCode);
        Assert.Equal("warning", run.Finding("noRows").GetProperty("severity").GetString());
        run.Kpi("winRate").IsUndefined("noOpportunities");
        run.Kpi("averageDealSize").IsUndefined("noOpportunities");
        run.Kpi("openPipeline").IsMoney("0.00", "USD", 0);
        Assert.Equal(0, ToolRun.Of("report", _files.Write("header.csv", Header)).ExitCode);
    }

    [Fact]
    public void A_sum_of_nothing_is_in_the_currency_that_was_said() =>
        ToolRun.Of("report", _files.Write("header.csv", Header), "--format", "json", "--currency", "jpy").Kpi("openPipeline").IsMoney("0", "JPY", 0);

    [Fact]
    public void A_missing_required_column_is_named_with_the_columns_there_are()
    {
        Refused(_files.Write("noid.csv", "owner,stage,amount\nana,Won,1\n"), "no column holds the field \"id\" of the opportunity", "\"owner\", \"stage\", \"amount\"", "--columns");
        Refused(_files.Write("nostage.csv", "id;besitzer;betrag\n1;ana;1\n"), "no column holds the field \"stage\"", "\"besitzer\"");
    }

    [Fact]
    public void A_column_map_says_where_the_columns_are()
    {
        string file = _files.Write("german.csv", "Nummer;Besitzer;Phase;Betrag\nA1;ana;Won;1.234,50\n");
        string map = _files.Write("columns.json", """{"id":"Nummer","owner":"Besitzer","stage":"Phase","amount":"Betrag"}""");

        ToolRun run = ToolRun.Of("report", file, "--columns", map, "--format", "json", "--currency", "EUR");

        run.Kpi("averageDealSize").IsMoney("1234.50", "EUR", 1);
        Refused(file, "\"Preis\" for amount, which is no heading", "--columns", _files.Write("wrong.json", """{"id":"Nummer","stage":"Phase","amount":"Preis"}"""));
        Refused(file, "\"price\" is no field; legal are: id, name", "--columns", _files.Write("field.json", """{"price":"Betrag"}"""));
        Refused(file, "this is no JSON", "--columns", _files.Write("broken.json", "{"));
    }

    [Theory]
    [InlineData("invalidDate", "A,ana,Won,1,2026-02-30,2026-03-01", "column \"created date\": \"2026-02-30\" is no date; legal is a date such as 2026-03-31")]
    [InlineData("invalidDate", "A,ana,Won,1,yesterday,2026-03-01", "\"yesterday\" is no date")]
    [InlineData("invalidAmount", "A,ana,Won,12x,2026-01-01,2026-03-01", "column \"amount\": \"12x\" is no amount; legal is a number such as 1234.50")]
    [InlineData("missingStage", "A,ana,,1,2026-01-01,2026-03-01", "no stage in column \"stage\"")]
    [InlineData("missingId", ",ana,Won,1,2026-01-01,2026-03-01", "no id in column \"id\"")]
    [InlineData("tooManyFields", "A,ana,Won,1,2026-01-01,2026-03-01,more", "7 fields under 6 headings")]
    [InlineData("tooFewFields", "A,ana,Won", "3 fields under 6 headings")]
    [InlineData("misplacedQuote", "A,\"ana\"x,Won,1,2026-01-01,2026-03-01", "text after a closing quote")]
    [InlineData("unterminatedQuote", "A,\"ana,Won,1,2026-01-01,2026-03-01", "a quote is opened and never closed")]
    public void A_bad_row_is_left_out_and_the_rest_is_given(string code, string row, string says)
    {
        ToolRun run = Json(Header + "G1,ana,Won,100,2026-01-01,2026-01-11\n" + row + "\nG2,bo,Lost,50,2026-01-01,2026-01-21\n");

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(3, run.Json.GetProperty("input").GetProperty("rows").GetInt64());
        Assert.Equal(2, run.Json.GetProperty("input").GetProperty("opportunities").GetInt64());
        run.Kpi("winRate").IsNumber(0.5m, 2);
        Assert.Equal("error", run.Finding(code).GetProperty("severity").GetString());
        string example = run.Finding(code).GetProperty("example").GetString()!;
        Assert.Contains("row 3", example, StringComparison.Ordinal);
        Assert.Contains("deals.csv", example, StringComparison.Ordinal);
        Assert.Contains(says, example, StringComparison.Ordinal);
        Assert.Contains(example, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_quote_that_is_never_closed_does_not_swallow_the_rows_after_it()
    {
        StringBuilder csv = new(Header);
        for (int i = 0; i < 500; i++) csv.Append(i % 100 == 7 ? $"D{i},\"ana,Won,1,2026-01-01,2026-01-02\n" : $"D{i},ana,Won,1,2026-01-01,2026-01-02\n");

        ToolRun run = Json(csv.ToString());

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(495, run.Json.GetProperty("input").GetProperty("opportunities").GetInt64());
        Assert.Equal(500, run.Json.GetProperty("input").GetProperty("rows").GetInt64());
    }

    [Fact]
    public void Strict_gives_no_result_when_a_row_is_left_out()
    {
        string file = _files.Write("strict.csv", Header + "A,ana,Won,x,2026-01-01,2026-03-01\nB,ana,Won,1,2026-01-01,2026-03-01\n");
        string output = Path.Combine(_files.Path, "out.json");

        ToolRun run = ToolRun.Of("report", file, "--format", "json", "--strict", "--output", output);

        Assert.Equal(1, run.ExitCode);
        Assert.Equal("", run.Output);
        Assert.False(File.Exists(output));
        Assert.Contains("\"x\" is no amount", run.Error, StringComparison.Ordinal);
        Assert.Contains("--strict", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Closed_before_created_is_a_warning_and_only_the_cycle_leaves_it_out()
    {
        ToolRun run = Json(Header + "A,ana,Won,1,2026-03-01,2026-01-01\n");

        Assert.Equal(0, run.ExitCode);
        run.Kpi("winRate").IsNumber(1m, 1);
        run.Kpi("salesCycleDays").IsUndefined("noDates");
        run.Kpi("salesCycleDays").Counts(0, 1, "negativeCycle 1");
        Assert.Equal(1, run.Finding("closedBeforeCreated").GetProperty("count").GetInt64());
    }

    [Fact]
    public void Mixed_currencies_undefine_the_sums_that_mix()
    {
        ToolRun run = Json("id,stage,amount,currency\nA,Won,1,EUR\nB,Won,1,USD\nC,Qualify,5,USD\n");

        Assert.Equal(0, run.ExitCode);
        run.Kpi("averageDealSize").IsUndefined("mixedCurrencies");
        run.Kpi("pipelineVelocityPerDay").IsUndefined("mixedCurrencies");
        run.Kpi("openPipeline").IsMoney("5.00", "USD", 1);
        run.Kpi("winRate").IsNumber(1m, 2);
    }

    [Fact]
    public void An_ambiguous_order_of_day_and_month_names_the_option()
    {
        const string Rows = "id,stage,created date\nA,Won,3/4/2026\nB,Won,5/6/2026\n";

        Refused(_files.Write("dates.csv", Rows), "column \"created date\"", "\"3/4/2026\" starts with the day or the month", "--dates dmy");
        Assert.Equal("2026-06-05", ToolRun.Of("report", _files.Write("dates.csv", Rows), "--format", "json", "--dates", "dmy").Json.GetProperty("definition").GetProperty("asOf").GetString());
        Assert.Equal("2026-05-06", ToolRun.Of("report", _files.Write("dates.csv", Rows), "--format", "json", "--dates", "mdy").Json.GetProperty("definition").GetProperty("asOf").GetString());
        Refused(_files.Write("both.csv", "id,stage,created date\nA,Won,13/4/2026\nB,Won,5/16/2026\n"), "some dates only fit with the day first and others only with the month first");
    }

    [Fact]
    public void Instants_become_days_in_the_zone()
    {
        string file = _files.Write("instants.csv", "id,stage,created date\nA,Won,2026-03-31T23:30:00.000+0000\n");

        Assert.Equal("2026-03-31", ToolRun.Of("report", file, "--format", "json").Json.GetProperty("definition").GetProperty("asOf").GetString());
        Assert.Equal("2026-04-01", ToolRun.Of("report", file, "--format", "json", "--zone", "Europe/Berlin").Json.GetProperty("definition").GetProperty("asOf").GetString());
    }

    [Theory]
    [InlineData("is no option", "report", "--nope")]
    [InlineData("is no date; legal is yyyy-MM-dd", "report", "--as-of", "31.12.2026")]
    [InlineData("must lie after --from", "report", "--from", "2026-02-01", "--to", "2026-02-01")]
    [InlineData("is no time zone", "report", "--zone", "Mars/Olympus")]
    [InlineData("is no currency", "report", "--currency", "EURO")]
    [InlineData("is no order of dates", "report", "--dates", "abc")]
    [InlineData("table", "report", "--format", "xml")]
    [InlineData("there is no such column", "report", "--by", "Colour")]
    [InlineData("there is no such file", "report", "--quota", "nowhere.csv")]
    [InlineData("there is no such file", "report", "--splits", "nowhere.csv")]
    [InlineData("there is no such file", "report", "--pipeline", "nowhere.json")]
    [InlineData("no such directory", "report", "--output", "nowhere/at/all.json")]
    [InlineData("the name of a file is empty", "report", "")]
    [InlineData("the name of a file is empty", "report", "--output", "")]
    [InlineData("there is no such file", "report", "@nowhere.csv")]
    [InlineData("Required command", "")]
    public void Wrong_usage_says_what_is_legal(string says, params string[] args)
    {
        ToolRun run = ToolRun.Of(args is [""] ? [] : args);

        Assert.Equal(2, run.ExitCode);
        Assert.Equal("", run.Output);
        Assert.Contains(says, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Bad_quota_files()
    {
        string deals = _files.Write("deals.csv", Header + "A,ana,Won,1,2026-01-01,2026-01-02\n");

        Refused(deals, "rows 2 and 3 overlap", "--quota", _files.Write("overlap.csv", "owner_id,period_start,period_end,amount\nana,2026-01-01,2026-04-01,1\nana,2026-03-01,2026-05-01,1\n"));
        Refused(deals, "no column \"period_end\"", "--quota", _files.Write("column.csv", "owner_id,period_start,amount\nana,2026-01-01,1\n"));
        ToolRun run = ToolRun.Of("report", deals, "--format", "json", "--quota", _files.Write("rows.csv", "owner_id,period_start,period_end,amount\nana,2026-01-01,2026-04-01,-5\nana,2026-01-01,2026-04-01,ten\nana,2026-04-01,2026-04-01,5\nana,,2026-04-01,5\nana,2026-01-01,2026-04-01,4\neve,2026-01-01,2026-04-01,0\n"));
        Assert.Equal(1, run.ExitCode);
        run.Kpi("quotaAttainment").IsNumber(0.25m, 1);
        Assert.Equal(["illegalValue", "illegalValue", "invalidAmount", "missingValue"], run.FindingCodes.Where(code => code!.StartsWith("i", StringComparison.Ordinal) || code.StartsWith("m", StringComparison.Ordinal)).Order());
        Assert.Contains("row 3", run.Finding("invalidAmount").GetProperty("example").GetString(), StringComparison.Ordinal);
        Assert.Contains("\"eve\"", run.Finding("quotaOwnerWithoutDeals").GetProperty("example").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Digits_past_decimal_are_rounded_once_at_the_end()
    {
        ToolRun run = Json("id,stage,amount,probability\nA,Prop,1234.5600000000001,0.30000000000000004\nB,Prop,99999.99,0.5\nC,Won,0.12345678901234567890123456,1\nD,Won,1234567890.1234567890123456,1\n");

        Assert.Equal(0, run.ExitCode);
        run.Kpi("openPipeline").IsMoney("101234.5500000000001", "USD", 2);

        // 370.368000000000079382400000000004 + 49999.995 has 30 decimals; decimal holds 24 of them
        run.Kpi("weightedPipeline").IsMoney("50370.3630000000000793824", "USD", 2);
        Assert.Equal(0.5m * (0.12345678901234567890123456m + 1234567890.1234567890123456m), decimal.Parse(run.Kpi("averageDealSize").GetProperty("value").GetProperty("amount").GetString()!, System.Globalization.CultureInfo.InvariantCulture), 16);
    }

    [Fact]
    public void A_quota_in_another_currency_is_mixed_even_in_the_past()
    {
        string deals = _files.Write("deals.csv", "id,stage,amount,currency,created,close date\nA,Prop,30,USD,2026-01-05,2026-02-20\nB,Won,5,USD,2026-01-01,2026-02-10\n");
        ToolRun run = ToolRun.Of("report", deals, "--format", "json", "--as-of", "2026-02-01", "--quota", _files.Write("q.csv", "owner_id,period_start,period_end,amount,currency\n,2026-01-01,2026-04-01,100,EUR\n"));

        run.Kpi("pipelineCoverage").IsUndefined("mixedCurrencies");
        run.Kpi("openPipeline").IsUndefined("noHistory");
        Assert.Equal(0, run.Kpi("pipelineVelocityPerDay").GetProperty("population").GetInt64());
    }

    [Fact]
    public void An_owner_with_a_quota_and_no_deals_has_a_group()
    {
        string deals = _files.Write("deals.csv", "id,owner,stage,amount,currency,close date\nA,ana,Won,10,USD,2026-01-02\n");
        ToolRun run = ToolRun.Of("report", deals, "--format", "json", "--by", "owner", "--splits", _files.Write("s.csv", "opportunity,owner,percent\nA,ana,50%\nA,zed,50 %\n"),
            "--quota", _files.Write("q.csv", "owner_id,period_start,period_end,amount\nana,2026-01-01,2026-04-01,100\nzed,2026-01-01,2026-04-01,100\n"));

        Assert.Equal(["ana", "zed"], run.Json.GetProperty("groups").EnumerateArray().Select(g => g.GetProperty("key").GetString()));
        run.Json.GetProperty("groups")[1].GetProperty("kpis").GetProperty("quotaAttainment").IsNumber(0.05m, 1);
        run.Json.GetProperty("groups")[1].GetProperty("kpis").GetProperty("openPipeline").IsMoney("0.00", "USD", 0);
        Assert.Contains("q.csv, row 2", run.Finding("currencyAssumed").GetProperty("example").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void An_output_file_replaces_no_input_link_or_device()
    {
        if (OperatingSystem.IsWindows()) return;
        string deals = _files.Write("deals.csv", Header + "A,ana,Won,1,2026-01-01,2026-01-02\n");
        string real = _files.Write("real.json", "old");
        string link = Path.Combine(_files.Path, "link.json");
        File.CreateSymbolicLink(link, real);

        Assert.Contains("is an input too", ToolRun.Of("report", deals, "--output", deals).Error, StringComparison.Ordinal);
        Assert.Equal(0, ToolRun.Of("report", deals, "--format", "json", "--output", link).ExitCode);
        Assert.Equal(real, new FileInfo(link).LinkTarget);
        Assert.StartsWith("{", File.ReadAllText(real), StringComparison.Ordinal);
        Assert.Equal(0, ToolRun.Of("report", deals, "--output", "/dev/null").ExitCode);
        Assert.Equal("", File.ReadAllText("/dev/null"));
        Assert.Equal(["deals.csv", "link.json", "real.json"], Directory.GetFiles(_files.Path).Select(Path.GetFileName).Order());
    }

    [Fact]
    public void A_million_million_is_summed_exactly_or_refused()
    {
        const string Huge = "79228162514264337593543950335";
        ToolRun run = Json($"id,stage,amount\nA,Qualify,{Huge}\nB,Qualify,{Huge}\n");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("too large", run.Error, StringComparison.Ordinal);
    }

    private ToolRun Json(string csv) => ToolRun.Of("report", _files.Write("deals.csv", csv), "--format", "json");

    private static void Refused(string file, params string[] saysAndOptions)
    {
        int option = Array.FindIndex(saysAndOptions, text => text.StartsWith("--", StringComparison.Ordinal) && File.Exists(saysAndOptions[^1]));
        string[] options = option < 0 ? [] : saysAndOptions[option..];
        ToolRun run = ToolRun.Of(["report", file, .. options]);
        Assert.Equal(2, run.ExitCode);
        Assert.Equal("", run.Output);
        foreach (string says in option < 0 ? saysAndOptions : saysAndOptions[..option]) Assert.Contains(says, run.Error, StringComparison.Ordinal);
    }
}
