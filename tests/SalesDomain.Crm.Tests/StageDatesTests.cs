using System.Globalization;
using System.Text;
using NodaTime;
using SalesDomain.Crm.Findings;
using SalesDomain.Currencies;
using SalesDomain.Identifiers;
using SalesDomain.Opportunities;

namespace SalesDomain.Crm.Tests;

/// <summary>Histories with a deal a row and a column of dates a stage, as HubSpot has them.</summary>
public class StageDatesTests
{
    private const string Open = "Record ID,Deal Name,Deal Stage,Amount,Create Date,Close Date\nD1,Acme,presentationscheduled,1500.50,2024-01-10 08:15,2024-03-31 00:00\n";
    private const string Won = "Record ID,Deal Name,Deal Stage,Amount,Create Date,Close Date\nD1,Acme,closedwon,1500.50,2024-01-10 08:15,2024-03-31 00:00\n";
    private const string Names = "hs_object_id,hs_date_entered_appointmentscheduled,hs_date_entered_qualifiedtobuy,hs_date_entered_presentationscheduled,hs_date_entered_closedwon,hs_date_entered_closedlost\n";

    [Fact]
    public void Dates_of_stages_become_moves_in_the_order_of_time_and_of_columns_within_one_time()
    {
        HistoryImport import = HistoryRead.Histories(
            """
            hs_object_id,dealname,amount,dealstage,hs_date_entered_appointmentscheduled,hs_date_exited_appointmentscheduled,hs_date_entered_qualifiedtobuy,hs_date_entered_presentationscheduled,hs_time_in_appointmentscheduled
            D1,Acme,7,presentationscheduled,2024-01-10T08:15:30.123Z,2024-01-20T10:00:00.000Z,2024-01-20T10:00:00.000Z,2024-01-20T10:00:00.000Z,870269877

            """,
            Open);

        Assert.Empty(import.Codes());
        OpportunityHistory history = import.Histories.Single();
        Assert.Equal("01-10T08:15 | Moved qualifiedtobuy 01-20T10:00 | Moved presentationscheduled 01-20T10:00", history.Told());
        Assert.Equal(("Acme", Money.Of(1500.50m, Currency.Usd), new LocalDate(2024, 3, 31)), (history.Name, history.Amount!.Value, history.ExpectedCloseOn!.Value));
        Assert.Null(history.NextStep);
        Assert.Equal((1L, 1L), (import.Rows, import.RowsUsed));
        Assert.Equal("history.csv: a row is taken for a deal, with the date on which it entered each stage.", import.Finding(FindingCodes.HistoryShape).Example);
        Assert.Equal("\"dealname\", \"amount\", \"dealstage\", \"hs_date_exited_appointmentscheduled\", \"hs_time_in_appointmentscheduled\"", import.Finding(FindingCodes.UnmappedColumns).Example.Split("not used: ")[1].Split(". Map")[0]);
    }

    [Theory]
    [InlineData("Date entered 'Appointment Scheduled (Sales Pipeline)',Date entered 'Decision Maker Bought-In (Sales Pipeline)'")]
    [InlineData("\"Date entered \"\"Appointment Scheduled (Sales Pipeline)\"\"\",\"Date entered \"\"Decision Maker Bought-In (Sales Pipeline)\"\"\"")]
    [InlineData("Date entered \"Appointment Scheduled (Sales Pipeline)\",Date entered \"Decision Maker Bought-In (Sales Pipeline)\"")]
    [InlineData("Date Entered “Appointment Scheduled”,Date entered ‘Decision Maker Bought-In (Sales (EU))’")]
    [InlineData("hs_date_entered_appointmentscheduled,hs_v2_date_entered_decisionmakerboughtin")]
    [InlineData("property_hs_date_entered_appointmentscheduled,HS_V2_DATE_ENTERED_DecisionMakerBoughtIn")]
    public void Names_and_both_labels_mean_the_stages_of_the_deals_by_id_or_by_label(string headings)
    {
        foreach (string stage in (string[])["decisionmakerboughtin", "Decision Maker Bought-In"])
        {
            HistoryImport import = HistoryRead.Histories($"Record ID,{headings}\nD1,2024-01-10,2024-01-20\n", Open.Replace("presentationscheduled", stage, StringComparison.Ordinal));

            Assert.Empty(import.Codes());
            Assert.Equal($"01-10 | Moved {stage} 01-20", import.Histories.Single().Told());
        }
    }

    [Fact]
    public void The_second_version_counts_before_the_first_wherever_it_says_something()
    {
        HistoryImport import = HistoryRead.Histories(
            """"
            id,hs_date_entered_qualifiedtobuy,hs_v2_date_entered_qualifiedtobuy,"Date entered ""Presentation Scheduled (Sales Pipeline)""",Date entered 'Presentation Scheduled (Sales Pipeline)',hs_v2_date_entered_current_stage,Date entered current stage
            D1,2024-01-11,2024-01-12,2024-01-14,2024-01-13,2024-02-01,2024-02-01
            D2,2024-01-11,,soon,2024-01-13,,

            """",
            Open + "D2,Acme,presentationscheduled,1,2024-01-10 08:15,\n");

        Assert.Equal([FindingCodes.InvalidDate], import.Codes());
        Assert.Equal(["01-10 known 01-12 | Moved presentationscheduled 01-14", "01-10 known 01-11 | Moved presentationscheduled 01-13"], import.Histories.Select(HistoryRead.Told));
        Assert.Equal(2, import.Finding(FindingCodes.UnmappedColumns).Count);
    }

    [Fact]
    public void Epoch_milliseconds_instants_and_days_are_read()
    {
        HistoryImport import = HistoryRead.Histories(Names + "D1,1704874530123,2024-01-20 10:30,2024-01-21,,\n", Open);

        Assert.Empty(import.Codes());
        Assert.Equal("01-10T08:15 | Moved qualifiedtobuy 01-20T10:30 | Moved presentationscheduled 01-21", import.Histories.Single().Told());
        Assert.Equal(Instant.FromUnixTimeMilliseconds(1704874530123), import.Histories.Single().CreatedAt);
    }

    [Fact]
    public void The_order_of_day_and_month_is_decided_over_all_columns_together()
    {
        HistoryImport import = HistoryRead.Histories(Names + "D1,10/01/2024,11/02/2024,25/02/2024,,\n", Open);

        Assert.Equal("01-10 | Moved qualifiedtobuy 02-11 | Moved presentationscheduled 02-25", import.Histories.Single().Told());
        string refused = Assert.Throws<CrmReadException>(() => HistoryRead.Histories(Names + "D1,10/01/2024,11/02/2024,,,\n", Open)).Message;
        Assert.Contains("the columns \"hs_date_entered_appointmentscheduled\", \"hs_date_entered_qualifiedtobuy\"", refused, StringComparison.Ordinal);
        Assert.Contains("--dates dmy", refused, StringComparison.Ordinal);
        Assert.Equal("01-10 known 10-01 | Moved qualifiedtobuy 11-02", HistoryRead.Histories(Names + "D1,10/01/2024,11/02/2024,,,\n", Open, new HistoryImportOptions { Dates = DateOrder.MonthDayYear }).Histories.Single().Told());
    }

    [Fact]
    public void A_later_date_on_an_earlier_stage_is_a_move_back()
    {
        HistoryImport import = HistoryRead.Histories(Names + "D1,2024-02-01,2024-01-20,2024-01-10,,\n", Open.Replace("presentationscheduled", "appointmentscheduled", StringComparison.Ordinal));

        Assert.Empty(import.Codes());
        Assert.Equal("01-10 | Moved qualifiedtobuy 01-20 | Moved appointmentscheduled 02-01", import.Histories.Single().Told());
    }

    [Fact]
    public void An_open_stage_after_a_closed_one_is_a_reopening()
    {
        HistoryImport import = HistoryRead.Histories(Names + "D1,2024-01-10,,2024-02-10,,2024-02-01\n", Open);

        Assert.Empty(import.Codes());
        Assert.Equal("01-10 | Lost closedlost 02-01 | Reopened presentationscheduled 02-10", import.Histories.Single().Told());
    }

    [Fact]
    public void Stages_skipped_on_the_way_to_a_closed_one_come_before_it()
    {
        // the columns by alphabet, as a property list has them
        HistoryImport import = HistoryRead.Histories(
            "id,hs_date_entered_appointmentscheduled,hs_date_entered_closedwon,hs_date_entered_contractsent\nD1,2024-01-10,2024-02-01T10:00:00.710Z,2024-02-01T10:00:00.710Z\n", Won);

        Assert.Empty(import.Codes());
        Assert.Equal("01-10 | Moved contractsent 02-01T10:00 | Won closedwon 02-01T10:00", import.Histories.Single().Told());
    }

    [Fact]
    public void The_given_pipeline_orders_stages_of_one_time_and_says_their_kinds()
    {
        SalesPipeline pipeline = new("Ours", [new PipelineStage("1a2b3c-4d5e", name: "First"), new PipelineStage("9567448", name: "Second"), new PipelineStage("contractsent", OpportunityStatus.Won, "Signed")]);
        HistoryImport import = HistoryRead.Histories(
            "id,hs_date_entered_contractsent,hs_date_entered_9567448,hs_date_entered_1a2b3c_4d5e,hs_date_entered_closedwon\nD1,2024-01-20,2024-01-20,2024-01-20,2024-01-20\n",
            Won.Replace("closedwon", "Signed", StringComparison.Ordinal),
            new HistoryImportOptions { Pipeline = pipeline });

        Assert.Equal([FindingCodes.UnknownStage], import.Codes());
        Assert.Equal((1L, "history.csv, column \"hs_date_entered_closedwon\": \"closedwon\" is no stage of the pipeline Ours; legal are: First, Second, Signed. The column is left out."), (import.Findings[0].Count, import.Findings[0].Example));
        Assert.Equal("01-10 known 01-20 | Moved Second 01-20 | Won Signed 01-20", import.Histories.Single().Told());
        Assert.Same(pipeline.Stages[2], import.Histories.Single().Stage);
        Assert.Equal((1L, 1L), (import.Rows, import.RowsUsed));
    }

    [Fact]
    public void An_unknown_stage_is_an_error_once_a_column_however_many_rows_have_it()
    {
        HistoryImport import = HistoryRead.Histories(
            "id,hs_date_entered_closedwon,Date entered 'Signing (Other)',hs_date_entered_nope\nD1,2024-01-20,2024-01-20,2024-01-20\nD2,2024-01-20,nonsense,2024-01-20\n",
            Won + "D2,Acme,closedwon,1,2024-01-10 08:15,\n",
            new HistoryImportOptions { Pipeline = SalesPipeline.HubSpot });

        Assert.Equal([FindingCodes.UnknownStage, FindingCodes.UnknownStage], import.Codes());
        Assert.Equal([1L, 1L], import.Findings.Where(f => f.Code == FindingCodes.UnknownStage).Select(f => f.Count));
        Assert.Contains("\"Signing\" is no stage", import.Findings[0].Example, StringComparison.Ordinal);
        Assert.Equal((2L, 2L), (import.Rows, import.RowsUsed));
    }

    [Theory]
    [InlineData("hs_v2_date_entered_baedc188_ba76_4a41_1137098498", "baedc188-ba76-4a41")]
    [InlineData("hs_v2_date_entered_baedc188-ba76-4a41", "baedc188-ba76-4a41")]
    [InlineData("hs_date_entered_demo_2", "Demo 2")]
    [InlineData("Date entered 'Won (Closed) (Sales Pipeline)'", "won closed")]
    [InlineData("Date entered 'Demo (Sales Pipeline)'", "Demo (Sales Pipeline)")]
    public void Ids_and_names_are_matched_without_case_and_signs(string heading, string stage)
    {
        HistoryImport import = HistoryRead.Histories($"id,{heading}\nD1,2024-01-20\n", Open.Replace("presentationscheduled", stage, StringComparison.Ordinal));

        Assert.Empty(import.Codes());
        Assert.Equal(stage, import.Histories.Single().Stage.Key);
    }

    [Fact]
    public void A_number_at_the_end_is_no_hash_where_the_stage_before_it_is_not_known()
    {
        HistoryImport import = HistoryRead.Histories("id,hs_date_entered_demo_2,hs_date_entered_trial_1137098498\nD1,2024-01-20,2024-01-21\n", Open.Replace("presentationscheduled", "demo", StringComparison.Ordinal));

        Assert.Equal("01-10 known 01-20 | Moved trial_1137098498 01-21", import.Histories.Single().Told());
        Assert.Equal("demo_2", import.Histories.Single().AtBeginning().Stage.Key);
    }

    [Fact]
    public void A_history_may_start_in_a_closed_stage_and_what_was_before_is_unknown()
    {
        HistoryImport import = HistoryRead.Histories(Names + "D1,,,,2024-02-01,\n", Won);

        Assert.Empty(import.Codes());
        Assert.Equal("01-10 known 02-01", import.Histories.Single().Told());
        Assert.Equal(OpportunityStatus.Won, import.Histories.Single().Status);
        Assert.True(import.Histories.Single().IsUnknownBefore(Instant.FromUtc(2024, 1, 20, 0, 0)));
    }

    [Fact]
    public void A_bad_date_is_left_out_and_the_others_of_its_row_count()
    {
        HistoryImport import = HistoryRead.Histories(Names + "D1,2024-01-10,2024-02-30,2024-02-01,,\nD2,soon,N/A,,,\nD3,,,,,\n", Open + "D2,Beta,presentationscheduled,1,2024-01-10 08:15,\nD3,Gamma,presentationscheduled,1,2024-01-10 08:15,\n");

        Assert.Equal([FindingCodes.InvalidDate, FindingCodes.InvalidDate, FindingCodes.NoHistoryRows, FindingCodes.NoStageDates], import.Codes());
        Assert.Equal("history.csv, row 2, column \"hs_date_entered_qualifiedtobuy\": \"2024-02-30\" is no time; legal is a date such as 2026-03-31 or 2026-03-31T14:05:00Z, or day, month and year in the order of the column, or milliseconds since 1970. The value is left out, and the others of the row count.", import.Findings[0].Example);
        Assert.Equal("history.csv, row 3: no stage of \"D2\" has a date that can be read. The row is left out.", import.Finding(FindingCodes.NoStageDates).Example);
        Assert.Equal((3L, 1L, 2L), (import.Rows, import.RowsUsed, import.Finding(FindingCodes.NoStageDates).Count));
        Assert.Equal(["01-10 | Moved presentationscheduled 02-01", "01-10", "01-10"], import.Histories.Select(HistoryRead.Told));
        Assert.True(import.HasErrors);
    }

    [Fact]
    public void A_second_row_of_a_deal_is_dropped_or_an_error_and_the_first_stays()
    {
        HistoryImport import = HistoryRead.Histories(Names + "D1,2024-01-10,,2024-02-01,,\nD1,2024-01-10,,2024-02-01,,\nD1,2024-01-10,,2024-02-02,,\n,2024-01-10,,,,\nD9,2024-01-10,,,,\n", Open);

        Assert.Equal([FindingCodes.DuplicateId, FindingCodes.DuplicateRow, FindingCodes.MissingId, FindingCodes.RowWithoutDeal], import.Codes());
        Assert.StartsWith("history.csv, row 4, column \"hs_object_id\": \"D1\" is the id of an earlier row with other values", import.Finding(FindingCodes.DuplicateId).Example, StringComparison.Ordinal);
        Assert.Equal((5L, 1L, 4L), (import.Rows, import.RowsUsed, import.LeftOut()));
        Assert.Equal("01-10 | Moved presentationscheduled 02-01", import.Histories.Single().Told());
    }

    [Fact]
    public void One_stage_name_in_two_pipelines_is_two_columns_and_a_heading_that_stands_twice_one()
    {
        HistoryImport import = HistoryRead.Histories(
            "id,Date entered 'Demo (A)',Date entered 'Offer (A)',Date entered 'Demo (B)',Date entered 'Offer (A)'\nD1,2024-01-10,2024-01-20,2024-01-30,2024-01-25\n",
            Open.Replace("presentationscheduled", "Demo", StringComparison.Ordinal) + "D2,x,Offer,1,2024-01-10 08:15,\n");

        Assert.Equal([FindingCodes.DuplicateHeading, FindingCodes.NoHistoryRows], import.Codes());
        Assert.Equal("01-10 | Moved Offer 01-20 | Moved Demo 01-30", import.Histories[0].Told());
    }

    [Theory]
    [InlineData("deal_id,timestamp,dealstage,hs_date_entered_closedwon\nD1,2024-01-10,presentationscheduled,2024-02-01\n", "state after a change")]
    [InlineData("deal_id,name,value,timestamp,hs_date_entered_closedwon\nD1,dealstage,presentationscheduled,2024-01-10,2024-02-01\n", "change of one field")]
    [InlineData("deal_id,field,new_value,createddate,hs_date_entered_closedwon\nD1,dealstage,presentationscheduled,2024-01-10,2024-02-01\n", "change of one field")]
    [InlineData("deal_id,name,value,dealstage,hs_date_entered_presentationscheduled\nD1,Acme,7,presentationscheduled,2024-01-10\n", "date on which it entered each stage")]
    public void A_file_that_has_a_time_of_change_keeps_its_shape(string rows, string shape)
    {
        HistoryImport import = HistoryRead.Histories(rows, Open);

        Assert.Contains(shape, import.Finding(FindingCodes.HistoryShape).Example, StringComparison.Ordinal);
        Assert.Equal("01-10", import.Histories.Single().Told());
    }

    [Theory]
    [InlineData("dealstage,hs_date_entered_closedwon\n", "\"id\"")]
    [InlineData("id,dealstage,hs_v2_date_entered_current_stage\n", "\"changedAt\"")]
    [InlineData("id,hs_date_exited_closedwon,Date entered closedwon,hs_date_entered_,Date entered ''\n", "this is no history")]
    [InlineData("id,changed_at,hs_date_entered_closedwon\n", "this is no history")]
    public void Other_headings_are_no_dates_of_stages(string headings, string why) =>
        Assert.Contains(why, Assert.Throws<CrmReadException>(() => HistoryRead.Histories(headings, Open)).Message, StringComparison.Ordinal);

    [Fact]
    public void What_the_deal_says_otherwise_is_reported()
    {
        HistoryImport import = HistoryRead.Histories(Names + "D1,2024-01-09,,,2024-02-01,\n", Open);

        Assert.Equal([FindingCodes.HistoryContradictsDeal, FindingCodes.RowBeforeCreation], import.Codes());
        Assert.Equal("01-10 | Won closedwon 02-01", import.Histories.Single().Told());
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Every_legal_date_of_random_rows_is_used_and_every_other_value_reported(bool withPipeline)
    {
        Random random = new(20260612);
        string[] stages = [.. SalesPipeline.HubSpot.Stages.Select(stage => stage.Key)];
        string[] bad = ["soon", "2024-13-01", "17", "1.5.", "9999-12-31", "99999999999999"];
        for (int round = 0; round < 400; round++)
        {
            string[] columns = [.. stages.OrderBy(_ => random.Next()).Take(random.Next(1, stages.Length + 1))];
            StringBuilder rows = new($"id,{string.Join(',', columns.Select(stage => (random.Next(2) == 0 ? "hs_date_entered_" : "hs_v2_date_entered_") + stage))}\n");
            StringBuilder deals = new("Record ID,Deal Name,Deal Stage,Amount,Create Date,Close Date\n");
            List<List<(Instant At, string Stage)>> expected = [];
            long errors = 0;
            for (int row = 0; row < 5; row++)
            {
                List<(Instant At, string Stage)> legal = [];
                rows.Append(CultureInfo.InvariantCulture, $"D{row}");
                foreach (string stage in columns)
                {
                    rows.Append(',');
                    if (random.Next(3) == 0) continue;
                    bool isBad = random.Next(8) == 0;
                    if (isBad) errors++;
                    Instant at = Instant.FromUtc(2024, 1, 2, 3, 4).Plus(Duration.FromHours(random.Next(12)));
                    rows.Append(isBad ? bad[random.Next(bad.Length)] : random.Next(2) == 0 ? at.ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture) : at.ToString());
                    if (!isBad) legal.Add((at, stage));
                }

                rows.Append('\n');
                deals.Append(CultureInfo.InvariantCulture, $"D{row},x,{stages[random.Next(5)]},1,2024-01-01 00:00,\n");
                expected.Add(legal);
            }

            HistoryImport import = HistoryRead.Histories(rows.ToString(), deals.ToString(), new HistoryImportOptions { Pipeline = withPipeline ? SalesPipeline.HubSpot : null });

            Assert.Equal(errors, import.Findings.Where(f => f.Code == FindingCodes.InvalidDate).Sum(f => f.Count));
            Assert.Equal(expected.Count(row => row.Count > 0), import.RowsUsed);
            Assert.Equal(import.Rows - import.RowsUsed, import.Findings.Where(f => f.Code == FindingCodes.NoStageDates).Sum(f => f.Count));
            foreach ((OpportunityHistory history, List<(Instant At, string Stage)> legal) in import.Histories.Zip(expected)) Follows(history, legal, columns, withPipeline ? stages : null);
        }
    }

    [Fact]
    public void Random_text_and_bytes_are_used_or_left_out_with_a_finding()
    {
        string[] pieces = ["D1", "D2", "D3", "\"", ",", ",", ",", ",", ",", "\n", "\n", "\r\n", "2024-01-10", "2024-02-30", "10/01/2024", "1704874530123", "9999-12-31", "0001-01-01", "é", "\u001f", " ", "N/A"];
        Random random = new(20260613);
        for (int round = 0; round < 1000; round++)
        {
            byte[] noise = new byte[random.Next(50)];
            random.NextBytes(noise);
            string text = Names + string.Concat(Enumerable.Range(0, random.Next(80)).Select(_ => pieces[random.Next(pieces.Length)]));
            byte[] bytes = [.. Encoding.UTF8.GetBytes(text), .. random.Next(2) == 0 ? noise : []];
            try
            {
                HistoryImport import = HistoryRead.Histories(bytes, Open + "D2,x,closedwon,1,2024-01-01 00:00,\n", new HistoryImportOptions { Zone = DateTimeZoneProviders.Tzdb["Pacific/Kiritimati"] });
                long values = import.Findings.Where(f => f.Code == FindingCodes.InvalidDate).Sum(f => f.Count);
                long empty = import.Findings.Where(f => f.Code == FindingCodes.NoStageDates).Sum(f => f.Count);
                Assert.Equal(import.Rows, import.RowsUsed + import.LeftOut() - values + empty);
            }
            catch (CrmReadException)
            {
                // refused as a whole: an ambiguous column of dates
            }
        }
    }

    [Fact]
    public void The_page_of_the_API_as_CSV_reads_as_it_stands()
    {
        // as a loader flattens the properties of two deals: an open one that skipped a stage, and a lost one of another pipeline without dates
        const string page = """
            hs_object_id,amount,dealname,dealstage,pipeline,createdate,hs_is_closed,hs_is_closed_won,hs_date_entered_appointmentscheduled,hs_date_exited_appointmentscheduled,hs_date_entered_qualifiedtobuy,hs_date_exited_qualifiedtobuy,hs_date_entered_presentationscheduled,hs_date_exited_presentationscheduled,hs_time_in_appointmentscheduled,hubspot_owner_id,hs_lastmodifieddate
            1,1500.50,Acme - New Deal,presentationscheduled,default,2024-01-10T08:15:30.123Z,false,false,2024-01-10T08:15:30.123Z,2024-01-20T10:00:00.000Z,2024-01-20T10:00:00.000Z,2024-01-20T10:00:00.000Z,2024-01-20T10:00:00.000Z,,870269877,52550153,2024-02-01T00:00:00.000Z
            2,,,closedwon,81234567,2024-02-01T10:00:12.865Z,true,false,,,,,,,,,2024-02-01T10:00:12.865Z

            """;
        HistoryImport import = HistoryRead.Histories(page, page);

        Assert.Equal([FindingCodes.NoHistoryRows, FindingCodes.NoStageDates], import.Codes());
        Assert.Equal(["01-10T08:15 | Moved qualifiedtobuy 01-20T10:00 | Moved presentationscheduled 01-20T10:00", "02-01"], import.Histories.Select(HistoryRead.Told));
        Assert.Equal(new OwnerId("52550153"), import.Histories[0].Owner);
    }

    /// <summary>Whether a history goes through the stages in the order of time, then of the pipeline or of the columns with the closed ones last.</summary>
    private static void Follows(OpportunityHistory history, List<(Instant At, string Stage)> legal, string[] columns, string[]? pipeline)
    {
        string[] order = pipeline ?? [.. columns.Where(stage => IsOpen(stage)), .. columns.Where(stage => !IsOpen(stage))];
        List<(Instant At, string Stage)> path = [.. legal.OrderBy(entry => entry.At).ThenBy(entry => Array.IndexOf(order, entry.Stage))];
        if (path.Count == 0) return;

        // from one closed stage to another a history goes only by way of an open one, which is then there without a date
        bool isOdd = path.Zip(path.Skip(1)).Any(pair => !IsOpen(pair.First.Stage) && !IsOpen(pair.Second.Stage));
        List<(Instant At, string Stage)> told = [(history.KnownSince ?? history.CreatedAt!.Value, history.AtBeginning().Stage.Key)];
        told.AddRange(history.Changes.Select(change => (change.At, change switch
        {
            OpportunityChange.Moved moved => moved.Stage.Key,
            OpportunityChange.Reopened reopened => reopened.Stage.Key,
            OpportunityChange.Won won => won.Stage!.Key,
            OpportunityChange.Lost lost => lost.Stage!.Key,
            _ => "",
        })));
        if (!isOdd) Assert.Equal(path, told);
        else Assert.Equal(path[0], told[0]);
    }

    private static bool IsOpen(string stage) => SalesPipeline.HubSpot[stage].Kind == OpportunityStatus.Open;
}
