using System.Text;

namespace SalesDomain.Cli.Tests.Leads;

/// <summary>Wrong leads: each gets one clear message, and what can be read is read.</summary>
public sealed class BadLeadsTests : IDisposable
{
    private const string Header = "Lead ID,Created,MQL Date,Rejected Date,Status,Score\n";
    private const string Good = "G,2026-01-05T09:00:00Z,,,,\n";
    private const string GoodElement = """{"id":"G","createdAt":"2026-01-05T09:00:00Z"}""";
    private readonly TempFiles _files = new();

    public void Dispose() => _files.Dispose();

    [Fact]
    public void A_file_that_is_not_there() => Refused(Path.Combine(_files.Path, "nowhere.csv"), "nowhere.csv: there is no such file");

    [Fact]
    public void An_empty_file() => Refused(_files.Write("empty.csv", ""), "empty.csv: the file is empty; expected is a line of headings");

    [Fact]
    public void A_header_alone_is_no_leads_and_a_finding()
    {
        ToolRun run = Csv("");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal("warning", run.Finding("noRows").GetProperty("severity").GetString());
        run.Json.GetProperty("speedToLeadHours").IsUndefined("noLeads");
        Assert.Contains("noLeads: there are no leads", ToolRun.Of("leads", _files.Write("header.csv", Header)).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Deal,Created\n1,2026-01-05\n", "no column holds the field \"id\" of the lead", "\"Deal\", \"Created\"", "{\"id\": \"HEADING\"}")]
    [InlineData("Lead ID,Amount\n1,2\n", "no column holds the field \"created\" of the lead", "\"Lead ID\", \"Amount\"", "{\"created\": \"HEADING\"}")]
    public void Wrong_columns_are_named(string csv, params string[] says) => Refused(_files.Write("leads.csv", csv), [.. says, "--columns"]);

    [Theory]
    [InlineData("89504E470D0A1A0A0000000D49484452", "binary")]
    [InlineData("504B030414000600", "Excel workbook")]
    public void A_file_that_is_no_text(string hex, string says) => Refused(_files.Write("leads.csv", Convert.FromHexString(hex)), says);

    [Theory]
    [InlineData("A,2026-01-05\n", "tooFewFields", "row 2: 2 fields under 6 headings")]
    [InlineData("A,2026-01-05,,,,,7,8\n", "tooManyFields", "row 2: 8 fields under 6 headings")]
    [InlineData(",2026-01-05,,,,\n", "missingId", "row 2: no id in column \"Lead ID\"")]
    [InlineData("A,,,,,\n", "missingValue", "row 2, column \"Created\": \"\" is nothing, and every lead needs the time at which it came in")]
    [InlineData("A,2026-02-30,,,,\n", "invalidDate", "row 2, column \"Created\": \"2026-02-30\" is no date; legal is a date such as 2026-03-31")]
    [InlineData("A,2026-01-05,soon,,,\n", "invalidDate", "row 2, column \"MQL Date\": \"soon\" is no date; legal is")]
    [InlineData("A,9999-12-31,,,,\n", "invalidDate", "row 2, column \"Created\": \"9999-12-31\" is no date")]
    [InlineData("A,9999-12-30T23:00:00-18:00,,,,\n", "invalidDate", "row 2, column \"Created\": \"9999-12-30T23:00:00-18:00\" is no date")]
    [InlineData("A,2026-01-05,,,,-1\n", "invalidPoints", "row 2, column \"Score\": \"-1\" is no number of points; legal is a whole number of 0 or more")]
    [InlineData("A,2026-01-05,,,,1.5\n", "invalidPoints", "\"1.5\" is no number of points")]
    [InlineData("\"A,2026-01-05,,,,\n", "unterminatedQuote", "row 2: a quote is opened and never closed")]
    [InlineData("G,2026-01-04,,,,\n", "duplicateId", "row 3, column \"Lead ID\": \"G\" is the id of an earlier row with other values")]
    public void A_row_that_is_no_lead_is_left_out_and_the_rest_is_given(string row, string code, string says)
    {
        ToolRun run = Csv(row + Good);

        Assert.Equal(1, run.ExitCode);
        Assert.Equal("error", run.Finding(code).GetProperty("severity").GetString());
        Assert.Contains(says, run.Finding(code).GetProperty("example").GetString(), StringComparison.Ordinal);
        Assert.Contains("leads.csv, row ", run.Error, StringComparison.Ordinal);
        Assert.Equal((2, 1), Read(run));
        Assert.Equal(1, run.Json.GetProperty("funnel")[0].GetProperty("entered").GetInt32());
    }

    [Theory]
    [InlineData("A,2026-01-05,,2026-01-06,,\n", "illegalMove", "row 2: Rejected is dated after Inquiry, which the lifecycle does not have; the date is ignored")]
    [InlineData("A,2026-01-05,2026-01-04,,,\n", "stateBeforeCreation", "row 2: MarketingQualified is dated before the lead was created")]
    [InlineData("A,2026-01-05,,,Purple,\n", "unknownStatus", "row 2: \"Purple\" is no state of a lead that is known")]
    [InlineData("A,2026-01-05,2026-01-06,,Working,\n", "stateWithoutDate", "row 2: the status says SalesAccepted and nothing says since when")]
    [InlineData("G,2026-01-05T09:00:00Z,,,,\n", "duplicateRow", "row 3: the same row as an earlier one (id \"G\"); dropped")]
    public void What_is_odd_is_a_warning_and_no_error(string row, string code, string says)
    {
        ToolRun run = Csv(row + Good);

        Assert.Equal(0, run.ExitCode);
        Assert.Equal("", run.Error);
        Assert.Equal("warning", run.Finding(code).GetProperty("severity").GetString());
        Assert.Contains(says, run.Finding(code).GetProperty("example").GetString(), StringComparison.Ordinal);
        Assert.Equal((2, code == "duplicateRow" ? 1 : 2), Read(run));
    }

    [Fact]
    public void Dates_that_could_start_with_the_day_or_the_month_are_refused_until_somebody_says()
    {
        string file = _files.Write("leads.csv", "Lead ID,Created\nA,03/04/2026\n");

        Refused(file, "column \"Created\"", "\"03/04/2026\"", "--dates dmy, --dates mdy or --dates ymd");
        Assert.Equal("2026-04-03", ToolRun.Of("leads", file, "--dates", "dmy", "--format", "json").Json.GetProperty("definition").GetProperty("asOf").GetString());
        Assert.Equal("2026-03-04", ToolRun.Of("leads", file, "--dates", "mdy", "--format", "json").Json.GetProperty("definition").GetProperty("asOf").GetString());
    }

    [Theory]
    [InlineData("""[{"id":"A" """, "this is no JSON", "Expected is an array of leads such as")]
    [InlineData("""{"id":"A"}""", "this is JSON, and no array", "Expected is an array of leads such as")]
    public void Json_that_is_no_array_is_refused(string json, params string[] says) => Refused(_files.Write("leads.json", json), says);

    [Fact]
    public void Json_that_is_no_utf8_is_refused() => Refused(_files.Write("leads.json", [.. "[{\"id\":\""u8, 0xFF, 0xFE, .. "\"}]"u8]), "the text is no UTF-8");

    [Theory]
    [InlineData("null", "null is no lead; legal is an object such as {")]
    [InlineData("5", "5 is no lead")]
    [InlineData("{}", "id: null is not legal here; legal is: the id of a lead.", "createdAt: null is not legal here")]
    [InlineData("""{"id":" ","createdAt":"2026-01-05T09:00:00Z"}""", "id: \" \" is not legal here")]
    [InlineData("""{"id":4,"createdAt":"2026-01-05T09:00:00Z"}""", "id: 4 is not legal here; legal is a string")]
    [InlineData("""{"id":"A","createdAt":"2026-01-05"}""", "createdAt: \"2026-01-05\" is not legal here; legal is a time in UTC such as \"2026-03-31T14:05:00Z\"")]
    [InlineData("""{"id":"A","createdAt":"9999-12-31T23:59:59Z"}""", "createdAt: 9999-12-31T23:59:59Z is not legal here; legal is: a time in the years 1 to 9998")]
    [InlineData("""{"id":"A","createdAt":"-9998-01-01T00:00:00Z"}""", "a time in the years 1 to 9998")]
    [InlineData("""{"id":"A","createdAt":"2026-01-05T09:00:00Z","colour":1}""", "\"colour\" is no member of a lead; legal are: id, createdAt")]
    [InlineData("""{"id":"A","id":"B","createdAt":"2026-01-05T09:00:00Z"}""", "\"id\" stands more than once")]
    [InlineData("""{"id":"A","createdAt":"2026-01-05T09:00:00Z","fit":"Z"}""", "fit: ", "\"Z\"", "legal are: A, B, C, D")]
    [InlineData("""{"id":"A","createdAt":"2026-01-05T09:00:00Z","engagementPoints":-4}""", "engagementPoints: -4 is not legal here; legal is: 0 points or more")]
    [InlineData("""{"id":"A","createdAt":"2026-01-05T09:00:00Z","engagementPoints":1.5}""", "engagementPoints: 1.5 is not legal here; legal is a whole number of 0 or more")]
    [InlineData("""{"id":"A","createdAt":"2026-01-05T09:00:00Z","transitions":{}}""", "transitions: {} is not legal here; legal is an array of moves")]
    [InlineData("""{"id":"A","createdAt":"2026-01-05T09:00:00Z","transitions":[null]}""", "transitions[0]: null is no move")]
    [InlineData("""{"id":"A","createdAt":"2026-01-05T09:00:00Z","transitions":[{"to":"Nowhere","at":"2026-01-06T09:00:00Z"}]}""", "transitions[0].to: ", "\"Nowhere\"", "SalesAccepted")]
    [InlineData("""{"id":"A","createdAt":"2026-01-05T09:00:00Z","transitions":[{"to":"Rejected","at":"2026-01-06T09:00:00Z"}]}""", "transitions[0].to: Rejected is not legal here; legal is: one of MarketingQualified")]
    [InlineData("""{"id":"A","createdAt":"2026-01-05T09:00:00Z","transitions":[{"to":"Customer","at":"2026-01-04T09:00:00Z"}]}""", "transitions[0].at: 2026-01-04T09:00:00Z is not legal here; legal is: 2026-01-05T09:00:00Z")]
    [InlineData("""{"id":"A","createdAt":"2026-01-05T09:00:00Z","transitions":[{"to":"Customer","at":"2026-01-06T09:00:00Z","rejection":"Clerical"}]}""", "transitions[0].rejection: Clerical is not legal here")]
    [InlineData("""{"id":"\ud800","createdAt":"2026-01-05T09:00:00Z"}""", "id: ")]
    [InlineData("""{"\ud800":"A","createdAt":"2026-01-05T09:00:00Z"}""", "half of a character")]
    [InlineData("""{"id":"G","createdAt":"2026-01-05T10:00:00Z"}""", "\"G\" is the id of an earlier lead with other values")]
    public void An_element_that_is_no_lead_is_left_out_and_the_rest_is_given(string element, params string[] says)
    {
        ToolRun run = ToolRun.Of("leads", _files.Write("leads.json", $"[{GoodElement},{element}]"), "--format", "json");

        Assert.Equal(1, run.ExitCode);
        Assert.All(says, text => Assert.Contains(text, run.Error, StringComparison.Ordinal));
        Assert.Contains("leads.json, element 2: ", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("SalesDomain", run.Error, StringComparison.Ordinal);
        Assert.Equal((2, 1), Read(run));
    }

    [Fact]
    public void The_same_element_twice_is_dropped_with_a_warning()
    {
        ToolRun run = ToolRun.Of("leads", _files.Write("leads.json", $"\uFEFF [{GoodElement},{GoodElement}]"), "--format", "json");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(["duplicateRow"], run.FindingCodes);
        Assert.Equal((2, 1), Read(run));
    }

    [Fact]
    public void Strict_gives_no_result_and_says_why()
    {
        ToolRun run = ToolRun.Of("leads", _files.Write("leads.csv", Header + Good + ",2026-01-05,,,,\n"), "--strict");

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Contains("missingId (1): ", run.Error, StringComparison.Ordinal);
        Assert.Contains("no result, because of --strict", run.Error, StringComparison.Ordinal);
        Assert.Equal(0, ToolRun.Of("leads", _files.Write("leads.csv", Header + Good), "--strict").ExitCode);
    }

    [Fact]
    public void An_output_file_holds_the_result_and_is_never_an_input()
    {
        string file = _files.Write("leads.csv", Header + Good);
        string target = Path.Combine(_files.Path, "funnel.json");

        ToolRun run = ToolRun.Of("leads", file, "--format", "json", "--output", target);

        Assert.Equal((0, "", ""), (run.ExitCode, run.Output, run.Error));
        Assert.Equal(ToolRun.Of("leads", file, "--format", "json").Output, File.ReadAllText(target));
        Refused(ToolRun.Of("leads", file, "--output", file), "is an input too");
        Assert.Equal(Header + Good, File.ReadAllText(file));
    }

    [Theory]
    [InlineData("--bogus", null, "\"--bogus\" is no option")]
    [InlineData("--by", "stage", "\"stage\" is nothing that leads are grouped by; legal are owner, source, month and fit")]
    [InlineData("--as-of", "yesterday", "\"yesterday\" is no date; legal is yyyy-MM-dd")]
    [InlineData("--zone", "Middle/Earth", "\"Middle/Earth\" is no time zone")]
    [InlineData("--format", "xml", "xml")]
    public void Wrong_usage_is_said_with_what_is_legal(string option, string? value, string says)
    {
        string[] options = value is null ? [option] : [option, value];
        ToolRun run = ToolRun.Of(["leads", _files.Write("leads.csv", Header + Good), .. options]);

        Refused(run, says);
        Assert.Contains("Try 'salesdomain leads --help'.", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void An_end_that_does_not_lie_after_the_start_is_wrong_usage() =>
        Refused(ToolRun.Of("leads", _files.Write("leads.csv", Header + Good), "--from", "2026-02-01", "--to", "2026-02-01"), "--to 2026-02-01 must lie after --from 2026-02-01");

    [Theory]
    [InlineData("""{"amount":"Lead ID"}""", "amount, which is no field here; legal are: id, created")]
    [InlineData("""{"colour":"Lead ID"}""", "\"colour\" is no field; legal are: id")]
    [InlineData("""{"id":"Nummer"}""", "the column map wants \"Nummer\" for id, which is no heading")]
    public void A_column_map_for_something_else_is_refused(string map, string says) =>
        Refused(ToolRun.Of("leads", _files.Write("leads.csv", Header + Good), "--columns", _files.Write("columns.json", map)), says);

    [Fact]
    public void Control_characters_do_not_reach_the_terminal()
    {
        string file = _files.Write("leads.csv", "Lead ID,Created,Lead Owner\nA,\u009b31m,ana\nB,2026-01-05,a\u009b31mna\n");

        ToolRun run = ToolRun.Of("leads", file, "--by", "owner");

        Assert.DoesNotContain('\u009b', run.Output);
        Assert.Contains("invalidDate", run.Output, StringComparison.Ordinal);
        Assert.Contains("a 31mna", run.Output, StringComparison.Ordinal);
    }

    private ToolRun Csv(string rows) => ToolRun.Of("leads", _files.Write("leads.csv", Encoding.UTF8.GetBytes(Header + rows)), "--format", "json");

    private static (int Rows, int Leads) Read(ToolRun run) => (run.Json.GetProperty("input").GetProperty("rows").GetInt32(), run.Json.GetProperty("input").GetProperty("leads").GetInt32());

    private static void Refused(string file, params string[] says) => Refused(ToolRun.Of("leads", file), says);

    private static void Refused(ToolRun run, params string[] says)
    {
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.All(says, text => Assert.Contains(text, run.Error, StringComparison.Ordinal));
    }
}
