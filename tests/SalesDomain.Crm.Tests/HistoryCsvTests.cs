using NodaTime;
using SalesDomain.Crm.Findings;
using SalesDomain.Currencies;
using SalesDomain.Identifiers;
using SalesDomain.Opportunities;

namespace SalesDomain.Crm.Tests;

public class HistoryCsvTests
{
    private const string Open = "id,stage,amount,currency,created,close date,owner,is closed,is won\nD1,Proposal,120,EUR,2026-01-05,2026-03-01,ana,false,false\n";
    private const string Won = "id,stage,amount,currency,created,close date,owner,is closed,is won\nD1,Closed Won,120,EUR,2026-01-05,2026-02-01,ana,true,true\n";
    private const string Lost = "id,stage,amount,currency,created,close date,owner,is closed,is won\nD1,Closed Lost,120,EUR,2026-01-05,2026-02-01,ana,true,false\n";

    private static readonly string[] Pieces =
    [
        "D1", "D2", "\"", ",", ",", ",", ",", ",", ",", "\n", "\n", "\r\n", "2026-01-05", "2026-01-05T09:00:00.123Z", "2025-01-06 10:00", "2026-02-30", "9999-12-31", "9999-12-30T23:59:59-18:00", "0001-01-01", "1571875200000",
        "Proposal", "Closed Won", "Closed Lost", "StageName", "Amount", "Owner", "created", "true", "false", "120", "1,5", "-1", "é", "\u001f", " ", "null", "Commit",
    ];

    [Theory]
    [InlineData("2026-02-10", false)]
    [InlineData("2026-02-12", true)]
    public void A_day_of_closing_that_is_another_one_by_the_history_is_a_note(string closed, bool isNoted)
    {
        HistoryImport import = HistoryRead.Histories(
            "opportunity_id,changed_at,stage\nA,2026-01-05T09:00:00Z,Proposal\nA,2026-02-10T09:00:00Z,Won\n", $"id,stage,created,close date\nA,Won,2026-01-05,{closed}\n");

        Assert.Equal(isNoted, import.Findings.Any(finding => finding.Code == FindingCodes.CloseDateDiffers));
        if (isNoted) Assert.Contains("\"A\" was closed on 2026-02-10 by its history, and says 2026-02-12", import.Finding(FindingCodes.CloseDateDiffers).Example, StringComparison.Ordinal);
        Assert.Equal((Instant.FromUtc(2026, 2, 10, 9, 0), false, false), (import.LatestAt, import.HasAmounts, import.HasExpectedDates));
    }

    [Fact]
    public void The_plain_form_gives_every_kind_of_change()
    {
        HistoryImport import = HistoryRead.Histories(
            HistoryRead.Header +
            """
            D1,2026-01-05T09:00:00Z,Qualify,100,2026-02-20,bo,Pipeline,call
            D1,2026-01-07T10:00:00Z,Proposal,100,2026-02-20,bo,Pipeline,call
            D1,2026-01-08T10:00:00Z,Proposal,120,2026-03-01,ana,Commit,send offer

            """,
            Open);

        Assert.Equal([FindingCodes.StageKindAssumed], import.Codes());
        Assert.Contains("\"Qualify\" open", import.Finding(FindingCodes.StageKindAssumed).Example, StringComparison.Ordinal);
        Assert.Equal(
            "01-05T09:00 | Planned call 01-05T09:00 | Moved Proposal 01-07T10:00 | Repriced 120 01-08T10:00 | Rescheduled 03-01 01-08T10:00 | Reassigned ana 01-08T10:00 | Recategorized Commit 01-08T10:00 | Planned send offer 01-08T10:00",
            import.Histories.Single().Told());
        Opportunity then = import.Histories.Single().AsOf(Instant.FromUtc(2026, 1, 8, 0, 0))!;
        Assert.Equal((Money.Of(100m, Currency.Parse("EUR")), new OwnerId("bo"), new LocalDate(2026, 2, 20)), (then.Amount!.Value, then.Owner!.Value, then.ExpectedCloseOn!.Value));
        Assert.Equal((3L, 3L), (import.Rows, import.RowsUsed));
        Assert.Contains("state after a change", import.Finding(FindingCodes.HistoryShape).Example, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_with_the_newest_first_is_turned_round_also_within_one_instant()
    {
        HistoryImport import = HistoryRead.Histories(
            """
            Id,OpportunityId,StageName,Amount,Probability,CreatedDate
            4,D1,Closed Won,120,100,2026-02-01T09:00:00.000+0000
            3,D1,Proposal/Price Quote,120,75,2026-01-09T09:00:00.000+0000
            2,D1,Needs Analysis,120,20,2026-01-09T09:00:00.000+0000
            1,D1,Prospecting,120,10,2026-01-05T09:00:00.000+0000

            """,
            Won);

        Assert.Empty(import.Codes());
        Assert.Contains("newest first", import.Finding(FindingCodes.HistoryShape).Example, StringComparison.Ordinal);
        Assert.Equal("01-05T09:00 | Moved Needs Analysis 01-09T09:00 | Moved Proposal/Price Quote 01-09T09:00 | Won Closed Won 02-01T09:00", import.Histories.Single().Told());
        Assert.Equal("\"Id\", \"Probability\"", import.Finding(FindingCodes.UnmappedColumns).Example.Split("not used: ")[1].Split('.')[0]);
    }

    [Fact]
    public void Fractions_of_a_second_put_rows_in_order()
    {
        HistoryImport import = HistoryRead.Histories("opportunity_id,changed_at,stage\nD1,2026-01-05T09:00:00.2Z,Proposal\nD1,2026-01-05T09:00:00.1Z,Prospecting\nD1,2026-01-05T09:00:01Z,Proposal\n", Open);

        Assert.Equal("01-05T09:00 | Moved Proposal 01-05T09:00", import.Histories.Single().Told());
    }

    [Fact]
    public void A_reopened_deal_may_close_again()
    {
        HistoryImport import = HistoryRead.Histories("opportunity_id,changed_at,stage\nD1,2026-01-05,Proposal\nD1,2026-01-10,Closed Lost\nD1,2026-01-20,Proposal\nD1,2026-02-01,Closed Won\nD1,2026-02-02,Closed Won\n", Won);

        Assert.Equal([FindingCodes.StageKindAssumed], import.Codes());
        Assert.Equal("01-05 | Lost Closed Lost 01-10 | Reopened Proposal 01-20 | Won Closed Won 02-01", import.Histories.Single().Told());
    }

    [Fact]
    public void From_lost_to_won_is_a_reopening_in_the_last_open_stage()
    {
        HistoryImport import = HistoryRead.Histories("OpportunityId,CreatedDate,StageName\nD1,2026-01-05,Prospecting\nD1,2026-01-10,Closed Lost\nD1,2026-02-01,Closed Won\n", Won);

        Assert.Equal([FindingCodes.ReopeningAssumed], import.Codes());
        Assert.Equal("history.csv, row 4: \"D1\" goes from lost to won; taken as reopened in Prospecting at that time.", import.Findings[0].Example);
        Assert.Equal("01-05 | Lost Closed Lost 01-10 | Reopened Prospecting 02-01 | Won Closed Won 02-01", import.Histories.Single().Told());
    }

    [Fact]
    public void A_history_may_start_in_a_closed_stage_and_what_cannot_follow_is_said_once()
    {
        HistoryImport import = HistoryRead.Histories("OpportunityId,CreatedDate,StageName\nD1,2026-01-05,Closed Won\nD1,2026-02-01,Closed Lost\nD1,2026-02-02,Closed Lost\n", Lost);

        Assert.Equal([FindingCodes.HistoryContradictsDeal, FindingCodes.ImpossibleChange], import.Codes());
        Assert.Equal((1L, "history.csv, row 3: \"D1\" cannot change so: \"Lost\" is not legal here; legal is: an open deal; reopen it first. The change is left out."),
            (import.Finding(FindingCodes.ImpossibleChange).Count, import.Finding(FindingCodes.ImpossibleChange).Example));
        Assert.Equal("history.csv: the history of \"D1\" ends in stage Closed Won, and the deal is in Closed Lost; the history counts.", import.Finding(FindingCodes.HistoryContradictsDeal).Example);
        Assert.Equal(OpportunityStatus.Won, import.Histories.Single().Status);
        Assert.Equal((3L, 3L), (import.Rows, import.RowsUsed));
    }

    [Theory]
    [InlineData("2026-01-03,Prospecting", "01-05 | Moved Proposal 01-20", FindingCodes.RowBeforeCreation)]
    [InlineData("2026-01-05T15:00Z,Prospecting", "01-05T15:00 | Moved Proposal 01-20", null)]
    [InlineData("2026-01-10,Prospecting", "01-05 known 01-10 | Moved Proposal 01-20", null)]
    public void The_first_row_is_the_beginning_or_the_first_that_is_known(string row, string told, string? code)
    {
        HistoryImport import = HistoryRead.Histories($"OpportunityId,CreatedDate,StageName\nD1,{row}\nD1,2026-01-20,Proposal\n", Open);

        Assert.Equal(told, import.Histories.Single().Told());
        Assert.Equal(code is null ? [] : [code], import.Codes());
    }

    [Fact]
    public void A_deal_without_rows_is_unchanged_since_its_creation_and_a_closed_one_unknown_until_it_closed()
    {
        HistoryImport open = HistoryRead.Histories(HistoryRead.Header, Open);
        HistoryImport won = HistoryRead.Histories(HistoryRead.Header, Won);

        Assert.Equal([FindingCodes.NoHistoryRows, FindingCodes.NoRows], open.Codes());
        Assert.Equal("01-05", open.Histories.Single().Told());
        Assert.Equal("01-05 known 02-01", won.Histories.Single().Told());
        Assert.Equal(new LocalDate(2026, 2, 1), won.Histories.Single().ToOpportunity().ClosedOn);
        Assert.True(won.Histories.Single().IsUnknownBefore(Instant.FromUtc(2026, 1, 20, 0, 0)));
    }

    [Fact]
    public void Rows_of_strangers_and_rows_that_say_the_same_are_left_out_and_counted()
    {
        HistoryImport import = HistoryRead.Histories("opportunity_id,changed_at,stage\nD1,2026-01-05,Proposal\nD9,2026-01-05,Proposal\nD1,2026-01-05,Proposal\n,2026-01-05,Proposal\nD1,,Proposal\nD1,2026-01-06,\nD1,soon,Proposal\n", Open);

        Assert.Equal([FindingCodes.DuplicateRow, FindingCodes.InvalidDate, FindingCodes.MissingId, FindingCodes.MissingStage, FindingCodes.MissingValue, FindingCodes.RowWithoutDeal], import.Codes());
        Assert.Equal((7L, 1L, 6L), (import.Rows, import.RowsUsed, import.LeftOut()));
        Assert.True(import.HasErrors);
        Assert.StartsWith("history.csv, row 3, column \"opportunity_id\": \"D9\" is no opportunity", import.Finding(FindingCodes.RowWithoutDeal).Example, StringComparison.Ordinal);
    }

    [Fact]
    public void A_stage_that_the_pipeline_does_not_have_is_an_error()
    {
        SalesPipeline pipeline = new("Ours", [new PipelineStage("p", name: "Proposal"), new PipelineStage("w", OpportunityStatus.Won)]);
        HistoryImport import = HistoryRead.Histories("opportunity_id,changed_at,stage\nD1,2026-01-05,p\nD1,2026-01-06,Demo\n", Open.Replace("false,false", ",", StringComparison.Ordinal), new HistoryImportOptions { Pipeline = pipeline });

        Assert.Equal([FindingCodes.UnknownStage], import.Codes());
        Assert.Equal("history.csv, row 3, column \"stage\": \"Demo\" is no stage of the pipeline Ours; legal are: Proposal, w. The row is left out.", import.Findings[0].Example);
        Assert.Same(pipeline["p"], import.Histories.Single().Stage);
    }

    [Fact]
    public void The_kind_of_a_renamed_stage_is_what_the_deals_in_it_are()
    {
        HistoryImport import = HistoryRead.Histories("OpportunityId,CreatedDate,StageName\nD1,2026-01-05,Prospecting\nD1,2026-02-01,Perdida\n", Won.Replace("Closed Won", "Perdida", StringComparison.Ordinal));

        Assert.Empty(import.Codes());
        Assert.Equal("01-05 | Won Perdida 02-01", import.Histories.Single().Told());
    }

    [Fact]
    public void Where_the_outcome_is_independent_of_the_stage_the_stage_stays()
    {
        const string deals = "id,stage,status,created,won time\nD1,Demo,Won,2026-01-05,2026-02-01\nD2,Demo,Lost,2026-01-05,2026-02-02\nD3,Demo,Open,2026-01-05,\n";
        HistoryImport said = HistoryRead.Histories("deal_id,timestamp,stage,status\nD1,2026-01-05,Lead,open\nD1,2026-02-01T10:00Z,Demo,won\nD2,2026-01-05,Demo,open\nD2,2026-02-02,Demo,lost\nD3,2026-01-05,Demo,open\n", deals);
        HistoryImport silent = HistoryRead.Histories("deal_id,timestamp,stage\nD1,2026-01-05,Lead\nD1,2026-01-09,Demo\nD2,2026-01-05,Demo\nD3,2026-01-05,Demo\n", deals);

        Assert.Empty(said.Codes());
        Assert.Equal(["01-05 | Moved Demo 02-01T10:00 | Won - 02-01T10:00", "01-05 | Lost - 02-02", "01-05"], said.Histories.Select(HistoryRead.Told));
        Assert.Equal([FindingCodes.OutcomeFromDeal, FindingCodes.StageKindAssumed], silent.Codes());
        Assert.Equal(["01-05 | Moved Demo 01-09 | Won - 02-01", "01-05 | Lost - 02-02", "01-05"], silent.Histories.Select(HistoryRead.Told));
    }

    [Fact]
    public void Versions_with_a_start_and_flags_of_deletion_are_understood()
    {
        HistoryImport import = HistoryRead.Histories(
            """
            _fivetran_start,_fivetran_end,_fivetran_active,id,created_date,stage_name,amount,is_deleted
            2026-01-05 09:00:00,2026-01-20 08:59:59,false,D1,2026-01-05 09:00:00,Proposal,120,false
            2026-01-20 09:00:00,9999-12-31 23:59:59,true,D1,2026-01-05 09:00:00,Proposal,120,true

            """,
            Open);
        HistoryImport gone = HistoryRead.Histories("_fivetran_start,_fivetran_end,_fivetran_active,id,stage_name\n2026-01-05,2026-01-20 08:00:00,false,D1,Proposal\n", Open);

        Assert.Equal("01-05T09:00 | Deleted 01-20T09:00", import.Histories.Single().Told());
        Assert.Equal("01-05 | Deleted 01-20T08:00", gone.Histories.Single().Told());
        Assert.Empty(import.Codes());
    }

    [Fact]
    public void Changes_of_fields_of_Salesforce_begin_with_the_values_before()
    {
        HistoryImport import = HistoryRead.Histories(
            """
            OpportunityId,Field,OldValue,NewValue,CreatedDate
            D1,created,,,2026-01-05T08:30:00.000+0000
            D1,StageName,Prospecting,Qualification,2026-01-07T09:00:00.000+0000
            D1,Owner,Bo Li,Ana Ruiz,2026-01-08T09:00:00.000+0000
            D1,Owner,005000000000001AAA,005000000000002AAA,2026-01-08T09:00:00.000+0000
            D1,Amount,100,120,2026-02-01T09:00:00.000+0000
            D1,StageName,Qualification,Closed Won,2026-02-01T09:00:00.000+0000
            D1,CloseDate,2026-03-01,2026-02-01,2026-02-01T09:00:00.000+0000
            D1,LeadSource,Web,Phone,2026-02-01T09:00:00.000+0000

            """,
            Won);

        Assert.Equal([FindingCodes.OtherField, FindingCodes.OwnerNamedTwice], import.Codes());
        OpportunityHistory history = import.Histories.Single();
        Assert.Equal("01-05T08:30 | Moved Qualification 01-07T09:00 | Reassigned 005000000000002AAA 01-08T09:00 | Repriced 120 02-01T09:00 | Won Closed Won 02-01T09:00", history.Told());
        Opportunity first = history.AsOf(Instant.FromUtc(2026, 1, 6, 0, 0))!;
        Assert.Equal(("Prospecting", 100m, "005000000000001AAA", new LocalDate(2026, 3, 1)), (first.Stage.Key, first.Amount!.Value.Amount, first.Owner!.Value.Value, first.ExpectedCloseOn!.Value));
        Assert.Equal((8L, 6L, 2L), (import.Rows, import.RowsUsed, import.LeftOut()));
    }

    [Fact]
    public void A_property_history_of_HubSpot_begins_with_its_first_stage()
    {
        HistoryImport import = HistoryRead.Histories(
            """
            deal_id,name,value,timestamp
            7,amount,100,2026-01-05T09:00:00.100Z
            7,dealstage,appointmentscheduled,2026-01-05T09:00:00.200Z
            7,closedate,1772323200000,2026-01-06T09:00:00Z
            7,dealstage,closedwon,1769936400000
            7,hs_lastmodifieddate,1769936400000,1769936400000

            """,
            "Record ID,Deal Name,Deal Stage,Amount,Create Date,Close Date\n7,Big,Closed Won,100,2026-01-05 08:00,2026-02-01 09:00\n");

        Assert.Equal([FindingCodes.OtherField], import.Codes());
        Assert.Equal("01-05T09:00 | Rescheduled 03-01 01-06T09:00 | Won Closed Won 02-01T09:00", import.Histories.Single().Told());
        Assert.Equal("Big", import.Histories.Single().Name);
        Assert.Equal(Money.Of(100m, Currency.Usd), import.Histories.Single().Before(Instant.FromUtc(2026, 1, 6, 0, 0))!.Amount);
    }

    [Theory]
    [InlineData("opportunity_id,changed_at,stage,next_step\nD1,2026-01-05,Proposal,\nD1,2026-01-06,Proposal,\n", "01-05 | Planned - 01-05")]
    [InlineData("opportunity_id,changed_at,stage,next_step\nD1,2026-01-05,Proposal,call\nD1,2026-01-06,Proposal,\n", "01-05 | Planned call 01-05 | Planned - 01-06")]
    [InlineData("opportunity_id,changed_at,stage\nD1,2026-01-05,Proposal\n", "01-05")]
    [InlineData("OpportunityId,Field,OldValue,NewValue,CreatedDate\nD1,NextStep,,call,2026-01-06\nD1,NextStep,call,,2026-01-07\n", "01-05 | Planned - 01-05 | Planned call 01-06 | Planned - 01-07")]
    [InlineData("OpportunityId,Field,OldValue,NewValue,CreatedDate\nD1,NextStep,mail,call,2026-01-06\n", "01-05 | Planned mail 01-05 | Planned call 01-06")]
    [InlineData("deal_id,name,value,timestamp\nD1,dealstage,Proposal,2026-01-05\nD1,hs_next_step,,2026-01-06\nD1,hs_next_step,call,2026-01-07\nD1,hs_next_step,call,2026-01-08\n", "01-05 | Planned - 01-06 | Planned call 01-07")]
    [InlineData("deal_id,name,value,timestamp\nD1,dealstage,Proposal,2026-01-05\nD1,hs_next_step,call,2026-01-07\n", "01-05 | Planned call 01-07")]
    public void No_next_step_is_said_and_differs_from_one_that_is_not_known(string rows, string told) =>
        Assert.Equal(told, HistoryRead.Histories(rows, Open).Histories.Single().Told());

    [Fact]
    public void An_amount_at_the_end_that_the_deal_does_not_have_is_a_warning()
    {
        HistoryImport import = HistoryRead.Histories("opportunity_id,changed_at,stage,amount\nD1,2026-01-05,Proposal,100\n", Open);

        Assert.Equal("history.csv: the history of \"D1\" ends with 100.00 EUR, and the deal has 120.00 EUR; the history counts.", import.Finding(FindingCodes.HistoryContradictsDeal).Example);
    }

    [Theory]
    [InlineData("opportunity_id,changed_at,amount\n", "this is no history of opportunities")]
    [InlineData("opportunity_id,stage\n", "no column holds the field \"changedAt\"")]
    [InlineData("opportunity_id,changed_at,stage\nD1,03/04/2026,Proposal\n", "--dates dmy")]
    public void A_file_that_is_no_history_is_refused(string text, string why) =>
        Assert.Contains(why, Assert.Throws<CrmReadException>(() => HistoryRead.Histories(text, Open)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("opportunity_id,changed_at,stage,amount,close_date,is_won,is_deleted\n")]
    [InlineData("opportunity_id,changed_at,stage,status,owner,valid_to,is_current\n")]
    [InlineData("OpportunityId,Field,OldValue,NewValue,CreatedDate\n")]
    [InlineData("deal_id,name,value,timestamp\n")]
    [InlineData("")]
    public void Random_rows_and_bytes_are_used_or_left_out_with_a_finding(string header)
    {
        Random random = new(20260520);
        for (int round = 0; round < 1000; round++)
        {
            string text = header + string.Concat(Enumerable.Range(0, random.Next(60)).Select(_ => Pieces[random.Next(Pieces.Length)]));
            Whole(System.Text.Encoding.UTF8.GetBytes(text));
            Whole(System.Text.Encoding.UTF8.GetBytes(header + Rows(header, random)));
            byte[] bytes = new byte[random.Next(100)];
            random.NextBytes(bytes);
            Whole([.. System.Text.Encoding.UTF8.GetBytes(header), .. bytes]);
        }
    }

    [SharedDataFact]
    public void The_real_versions_of_Salesforce_join_to_their_opportunities()
    {
        OpportunityImport deals = OpportunityCsv.Read(CrmFile.At(SharedDataFactAttribute.PathOf("fivetran-dbt-salesforce/sf_opportunity_data.csv")));
        HistoryImport import = HistoryCsv.Read(CrmFile.At(SharedDataFactAttribute.PathOf("fivetran-dbt-salesforce/sf_opportunity_history_data.csv")), deals.Opportunities);

        // one opportunity has a probability of 1000 percent and is left out, so that its row is about a stranger; categories are hashed;
        // each of the others has one version, made long after its creation, closed, without a next step and already deleted
        Assert.Equal((10L, 9L, 1L), (import.Rows, import.RowsUsed, import.LeftOut()));
        Assert.Equal([FindingCodes.RowWithoutDeal, FindingCodes.UnknownForecastCategory], import.Codes());
        Assert.Equal(9, import.Finding(FindingCodes.UnknownForecastCategory).Count);
        Assert.Equal("12-18 known 10-17T21:33 | Planned - 10-17T21:33 | Deleted 10-17T21:33", import.Histories[0].Told());
        Assert.Equal(9, import.Histories.Count);
        Assert.All(import.Histories, history => Assert.True(history.IsDeleted && history.KnownSince is not null && history.Count == 2));
        Assert.Equal(deals.Opportunities.Select(deal => deal.Status), import.Histories.Select(history => history.Status));
    }

    [SharedDataFact]
    public void The_real_property_history_of_HubSpot_is_about_hashed_properties_and_all_left_out()
    {
        // properties are hashed there, and no deal of the export has a stage: the deals are made of the ids
        string path = SharedDataFactAttribute.PathOf("fivetran-dbt-hubspot/deal_property_history_data.csv");
        List<Opportunity> deals = [.. File.ReadLines(path).Skip(1).Select(row => row.Split(',')[0]).Distinct().Select(id => new Opportunity(new OpportunityId(id), new PipelineStage("appointmentscheduled")))];
        HistoryImport import = HistoryCsv.Read(CrmFile.At(path), deals);

        Assert.Equal((100L, 0L), (import.Rows, import.RowsUsed));
        Assert.Equal([FindingCodes.NoHistoryRows, FindingCodes.OtherField], import.Codes());
        Assert.Equal((100L, (long)deals.Count), (import.Finding(FindingCodes.OtherField).Count, import.Finding(FindingCodes.NoHistoryRows).Count));
        Assert.Contains("change of one field", import.Finding(FindingCodes.HistoryShape).Example, StringComparison.Ordinal);
        Assert.Equal(100, HistoryCsv.Read(CrmFile.At(path), []).Finding(FindingCodes.RowWithoutDeal).Count);
    }

    /// <summary>Rows with the right number of fields, some of them legal.</summary>
    private static string Rows(string header, Random random)
    {
        string[] pieces = [.. Pieces.Where(piece => !piece.Contains(',', StringComparison.Ordinal) && !piece.Contains('\n', StringComparison.Ordinal) && piece != "\"")];
        int fields = header.Split(',').Length;
        return string.Concat(Enumerable.Range(0, random.Next(8)).Select(_ => string.Join(',', Enumerable.Range(0, fields).Select(i => i == 0 ? "D1" : pieces[random.Next(pieces.Length)])) + "\n"));
    }

    private static void Whole(byte[] bytes)
    {
        try
        {
            HistoryImport import = HistoryRead.Histories(bytes, Won + "D2,Proposal,1,USD,,,,false,false\n", new HistoryImportOptions { Zone = DateTimeZoneProviders.Tzdb["Pacific/Kiritimati"] });
            Assert.Equal(import.Rows, import.RowsUsed + import.LeftOut());
            Assert.Equal(["D1", "D2"], import.Histories.Select(history => history.Id.Value));
        }
        catch (CrmReadException)
        {
            // refused as a whole: no headings, an ambiguous column of dates
        }
    }
}
