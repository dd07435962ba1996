using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NodaTime;
using SalesDomain.Crm.Findings;
using SalesDomain.Currencies;
using SalesDomain.Funnel;
using SalesDomain.Opportunities;

namespace SalesDomain.Crm.Tests;

public class OpportunityCsvTests
{
    [Fact]
    public void A_shared_closing_date_is_expected_while_open_and_actual_once_closed()
    {
        OpportunityImport import = Read.Csv("id,stage,close date\nA,Won,2026-01-02\nB,Proposal,2026-03-04\n");

        Assert.Equal(new LocalDate(2026, 1, 2), import.Opportunities[0].ClosedOn);
        Assert.Null(import.Opportunities[0].ExpectedCloseOn);
        Assert.Equal(new LocalDate(2026, 3, 4), import.Opportunities[1].ExpectedCloseOn);
        Assert.Null(import.Opportunities[1].ClosedOn);
    }

    [Fact]
    public void Two_closing_dates_are_kept_apart()
    {
        OpportunityImport import = Read.Csv("id,stage,actual close date,expected close date\nA,Won,2026-01-02,2026-01-01\nB,Proposal,2026-01-03,2026-03-04\n");

        Assert.Equal(new LocalDate(2026, 1, 2), import.Opportunities[0].ClosedOn);
        Assert.Equal(new LocalDate(2026, 1, 1), import.Opportunities[0].ExpectedCloseOn);
        Assert.Null(import.Opportunities[1].ClosedOn);
        Assert.Equal(1, import.Finding(FindingCodes.ClosedDateOnOpenDeal).Count);
    }

    [Theory]
    [InlineData("LastActivityDate,NumberOfContacts,NextStep")]
    [InlineData("notes_last_contacted,num_associated_contacts,hs_next_step")]
    [InlineData("Last Contacted,Number of Associated Contacts,Next Steps")]
    public void The_last_activity_the_contacts_and_the_next_step_are_read(string headings)
    {
        OpportunityImport import = Read.Csv($"id,stage,{headings}\nA,Proposal,2026-03-04,2,Send the contract\nB,Proposal,,,\n");

        Assert.Equal((new LocalDate(2026, 3, 4), 2, "Send the contract"), (import.Opportunities[0].LastActivityOn, import.Opportunities[0].ContactCount, import.Opportunities[0].NextStep));
        Assert.Equal((null, null, ""), (import.Opportunities[1].LastActivityOn, import.Opportunities[1].ContactCount, import.Opportunities[1].NextStep));
        Assert.Null(Read.Csv("id,stage\nA,Proposal\n").Opportunities[0].NextStep);
    }

    [Theory]
    [InlineData("soon,1", FindingCodes.InvalidActivityDate)]
    [InlineData("2026-03-04,many", FindingCodes.InvalidContactCount)]
    [InlineData("2026-03-04,-1", FindingCodes.InvalidContactCount)]
    [InlineData("2026-03-04,1.5", FindingCodes.InvalidContactCount)]
    [InlineData("2026-03-04,99999999999", FindingCodes.InvalidContactCount)]
    public void One_of_them_that_cannot_be_read_is_unknown_and_costs_no_deal(string cells, string code)
    {
        OpportunityImport import = Read.Csv($"id,stage,last activity date,contact count\nA,Proposal,{cells}\n");

        Assert.Equal((1, FindingSeverity.Warning), (import.Opportunities.Count, import.Finding(code).Severity));
        Assert.Contains("row 2", import.Finding(code).Example, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("id,stage,IsClosed,IsWon\nA,Perdida,1,1\n", OpportunityStatus.Won)]
    [InlineData("id,stage,IsClosed,IsWon\nA,Won,true,false\n", OpportunityStatus.Lost)]
    [InlineData("id,stage,IsClosed,IsWon\nA,Won,no,no\n", OpportunityStatus.Open)]
    [InlineData("id,stage,status\nA,Proposal,Lost\n", OpportunityStatus.Lost)]
    [InlineData("id,stage,statecode\nA,Proposal,1\n", OpportunityStatus.Won)]
    [InlineData("Id,StageName\nA,Closed Lost\n", OpportunityStatus.Lost)]
    [InlineData("Record ID,Deal Stage\nA,closedwon\n", OpportunityStatus.Won)]
    public void What_the_export_says_counts_before_labels_and_is_no_finding(string csv, OpportunityStatus status)
    {
        OpportunityImport import = Read.Csv(csv);

        Assert.Equal(status, import.Opportunities[0].Status);
        Assert.False(import.Has(FindingCodes.StageKindAssumed));
    }

    [Theory]
    [InlineData("won", OpportunityStatus.Won)]
    [InlineData("Closed Won", OpportunityStatus.Won)]
    [InlineData("closed-lost", OpportunityStatus.Lost)]
    [InlineData("Lost", OpportunityStatus.Lost)]
    [InlineData("Almost won", OpportunityStatus.Open)]
    public void A_label_decides_only_where_nothing_better_says_and_is_a_finding(string label, OpportunityStatus status)
    {
        OpportunityImport import = Read.Csv($"id,stage\nA,{label}\n");

        Assert.Equal(status, import.Opportunities[0].Status);
        Assert.Equal(1, import.Finding(FindingCodes.StageKindAssumed).Count);
    }

    [Fact]
    public void The_given_pipeline_counts_before_the_status_and_the_contradiction_is_a_finding()
    {
        OpportunityImport import = Read.Csv("id,stage,status\nA,Contract Sent,Lost\n", new OpportunityImportOptions { Pipeline = SalesPipeline.HubSpot });

        Assert.Equal(OpportunityStatus.Open, import.Opportunities[0].Status);
        Assert.Equal("contractsent", import.Opportunities[0].Stage.Key);
        Assert.Equal(FindingSeverity.Warning, import.Finding(FindingCodes.StatusContradictsStage).Severity);
    }

    [Fact]
    public void A_preset_gives_kinds_and_no_probabilities() => Assert.Null(Read.Csv("Id,StageName\nA,Prospecting\n").Opportunities[0].Stage.Probability);

    [Fact]
    public void Forecast_means_commit_and_unknown_categories_are_unknown()
    {
        OpportunityImport import = Read.Csv("id,stage,Forecast Category\nA,Open,Forecast\nB,Open,Best Case\nC,Open,Maybe\n");

        Assert.Equal([ForecastCategory.Commit, ForecastCategory.BestCase, null], import.Opportunities.Select(deal => deal.ForecastCategory));
        Assert.Equal(1, import.Finding(FindingCodes.UnknownForecastCategory).Count);
    }

    [Fact]
    public void Currencies_come_from_their_column_then_the_sign_then_the_option()
    {
        OpportunityImport import = Read.Csv("id,stage,amount,currency\nA,Open,€5,GBP\nB,Open,€5,\nC,Open,$5,\nD,Open,5,xxx\n", new OpportunityImportOptions { Currency = Currency.Cad });

        Assert.Equal([Currency.Gbp, Currency.Eur, Currency.Cad], import.Opportunities.Select(deal => deal.Amount!.Value.Currency));
        Assert.Equal(1, import.Finding(FindingCodes.CurrencyAssumed).Count);
        Assert.Contains("\"xxx\" is no currency", import.Finding(FindingCodes.InvalidCurrency).Example, StringComparison.Ordinal);
    }

    [Fact]
    public void Columns_that_mean_nothing_are_reported_and_kept_on_request()
    {
        const string Csv = "id,stage,Region,Colour\nA,Open,EMEA,red\n";

        Assert.Contains("\"Region\", \"Colour\"", Read.Csv(Csv).Finding(FindingCodes.UnmappedColumns).Example, StringComparison.Ordinal);
        OpportunityImport kept = Read.Csv(Csv, new OpportunityImportOptions { Keep = ["region"] });
        Assert.Equal("EMEA", kept.Opportunities[0].Attributes["region"]);
        Assert.Equal(1, kept.Finding(FindingCodes.UnmappedColumns).Count);
    }

    [Theory]
    [InlineData("(Do Not Modify) Opportunity,Topic,Pipeline Phase,Est. revenue,Est. close date,Status\nG,Grinders,1-Qualify,5,6/20/2025,Open\n")]
    [InlineData("Deal - ID;Deal - Title;Deal - Stage;Deal - Value;Deal - Expected close date;Deal - Status\nG;Grinders;1-Qualify;5;20.06.2025;Open\n")]
    [InlineData("opportunity_id|opportunity_name|deal_stage|amount|expected_close_date|status\nG|Grinders|1-Qualify|5|2025-06-20|Open\n")]
    public void Headings_of_several_systems_mean_the_same(string csv)
    {
        Opportunity deal = Read.Csv(csv).Opportunities.Single();

        Assert.Equal(("G", "Grinders", "1-Qualify", 5m, new LocalDate(2025, 6, 20)), (deal.Id.Value, deal.Name, deal.Stage.Key, deal.Amount!.Value.Amount, deal.ExpectedCloseOn!.Value));
    }

    [Fact]
    public void A_heading_that_stands_twice_is_a_finding_and_the_first_counts()
    {
        OpportunityImport import = Read.Csv("id,stage,amount,amount\nA,Open,1,2\n");

        Assert.Equal(1m, import.Opportunities[0].Amount!.Value.Amount);
        Assert.Equal(1, import.Finding(FindingCodes.DuplicateHeading).Count);
    }

    [Fact]
    public void Line_numbers_are_physical_lines_whatever_the_line_ends()
    {
        foreach (string end in (string[])["\n", "\r\n"])
        {
            OpportunityImport import = Read.Csv($"id,stage,name{end}A,Won,\"two{end}lines\"{end}{end},Won,x{end}");
            Assert.Contains("row 5:", import.Finding(FindingCodes.MissingId).Example, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Empty_fields_past_the_headings_are_no_fault() => Assert.Empty(Read.Csv("id,stage,created date\nA,Open,2026-01-01,,\n").Findings.Where(finding => finding.Severity == FindingSeverity.Error));

    [Fact]
    public void A_row_longer_than_any_row_is_left_out()
    {
        OpportunityImport import = Read.Csv("id,stage\nA,Open\nB," + new string('x', 6_000_000) + "\nC,Open\n");

        Assert.Equal(["A", "C"], import.Opportunities.Select(deal => deal.Id.Value));
        Assert.Contains("row 3", import.Finding(FindingCodes.RowTooLong).Example, StringComparison.Ordinal);
    }

    [Fact]
    public void Broken_quotes_of_one_line_cost_one_row_each()
    {
        OpportunityImport import = Read.Csv("id,stage\n" + string.Concat(Enumerable.Range(0, 300).Select(i => i % 2 == 0 ? $"D{i},\"a\"b\n" : $"D{i},Won\n")));

        Assert.Equal(150, import.Opportunities.Count);
        Assert.Equal(150, import.Finding(FindingCodes.MisplacedQuote).Count);
        Assert.Equal(300, import.Rows);
    }

    [Theory]
    [InlineData("id,stage,IsClosed\nA,Done,true\n")]
    [InlineData("id,stage,IsWon\nA,Won,false\n")]
    [InlineData("id,stage,IsWon,IsClosed\nA,Done,true,false\n")]
    public void Half_an_answer_or_two_is_no_outcome(string csv)
    {
        OpportunityImport import = Read.Csv(csv);

        Assert.Empty(import.Opportunities);
        Assert.Equal(FindingSeverity.Error, import.Finding(FindingCodes.UnknownOutcome).Severity);
    }

    [Theory]
    [InlineData("id,stage,IsClosed\nA,Lost,true\n", OpportunityStatus.Lost)]
    [InlineData("id,stage,IsClosed,status\nA,Done,true,won\n", OpportunityStatus.Won)]
    [InlineData("id,stage,IsWon\nA,Lost,false\n", OpportunityStatus.Lost)]
    [InlineData("id,stage,IsWon\nA,Proposal,false\n", OpportunityStatus.Open)]
    public void What_completes_half_an_answer_counts(string csv, OpportunityStatus status) => Assert.Equal(status, Read.Csv(csv).Opportunities.Single().Status);

    [Fact]
    public void Closed_is_a_day_or_an_answer_as_its_values_say()
    {
        Assert.Equal(new LocalDate(2026, 2, 1), Read.Csv("id,stage,Created,Closed\nA,Won,2026-01-01,2026-02-01\n").Opportunities.Single().ClosedOn);
        Assert.Equal(OpportunityStatus.Lost, Read.Csv("id,stage,Won,Closed\nA,Done,no,yes\n").Opportunities.Single().Status);
    }

    [Fact]
    public void Quotes_and_white_space_make_no_other_row()
    {
        OpportunityImport import = Read.Csv("id,stage,amount\nA,Won,10\n\"A\",Won,10\n A , Won ,10\nA,Won,11\n");

        Assert.Equal(2, import.Finding(FindingCodes.DuplicateRow).Count);
        Assert.Equal(1, import.Finding(FindingCodes.DuplicateId).Count);
    }

    [Fact]
    public void Findings_count_rows()
    {
        OpportunityImport import = Read.Csv("id,stage,status,forecast category,amount\nA,Open,Weird,Odd,1\nB,Open,Weird,Odd,1\nB,Open,Weird,Odd,1\n");

        Assert.Equal(3, import.Finding(FindingCodes.UnknownStatus).Count);
        Assert.Equal(2, import.Finding(FindingCodes.UnknownForecastCategory).Count);
        Assert.Equal(2, import.Finding(FindingCodes.CurrencyAssumed).Count);
    }

    [Fact]
    public void Messages_do_not_steer_a_terminal()
    {
        OpportunityImport import = Read.Csv("id,stage,amount\nA,Won,x\u009b]0;pwn\u0085\n");

        Assert.DoesNotContain(import.Findings, finding => finding.Example.Any(char.IsControl));
    }

    [Fact]
    public void Endless_broken_quotes_end_in_one_clear_error()
    {
        string csv = "id,stage\n" + string.Concat(Enumerable.Range(0, 300).Select(i => $"D{i},\"a\n"));

        Assert.Contains("more than 100 quotes are opened and not closed on their line", Assert.Throws<CrmReadException>(() => Read.Csv(csv)).Message, StringComparison.Ordinal);
    }

    [Property(MaxTest = 200)]
    public void Whatever_the_bytes_rows_are_facts_or_findings_or_the_file_is_refused(byte[] bytes)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        try
        {
            OpportunityImport import = Read.Bytes([.. "id,stage,amount,created date\n"u8, .. bytes]);
            Assert.Equal(import.Rows, import.Opportunities.Count + import.Findings.Where(f => f.Severity == FindingSeverity.Error || f.Code == FindingCodes.DuplicateRow).Sum(f => f.Count));
        }
        catch (CrmReadException)
        {
            // refused as a whole
        }
    }

    [Property(MaxTest = 200)]
    public void Whatever_the_text_rows_are_facts_or_findings_or_the_file_is_refused(int seed)
    {
        string[] pieces = ["A", "B", ",", ",", ",", "\n", "\n", "\"", "Won", "12.5", "1/2/2026", "2026-01-05", ";", " ", "é", "\r\n"];
        Random random = new(seed);
        string text = string.Concat(Enumerable.Range(0, 60).Select(_ => pieces[random.Next(pieces.Length)]));
        try
        {
            OpportunityImport import = Read.Csv("id,stage,amount,created date\n" + text);
            Assert.Equal(import.Rows, import.Opportunities.Count + import.Findings.Where(f => f.Severity == FindingSeverity.Error || f.Code == FindingCodes.DuplicateRow).Sum(f => f.Count));
        }
        catch (CrmReadException)
        {
            // refused as a whole: an ambiguous column of dates
        }
    }
}
