using NodaTime;
using SalesDomain.Crm.Findings;
using SalesDomain.Leads;

namespace SalesDomain.Crm.Tests;

public class LeadCsvTests
{
    private static readonly string[] Pieces =
    [
        "A", "B", "\"", "\"\"", ",", ",", ",", ",", ",", "\n", "\n", "\r\n", "2026-01-05", "2026-01-05T09:00:00Z", "2026-01-06 10:00", "2026-02-30", "9999-12-31", "9999-12-30T23:59:59-18:00", "0001-01-01", "0001-01-02T00:00:00+18:00",
        "13/1/2026", "MQL", "Rejected", "Customer", "Clerical", "why", "-1", "7", "é", "\u001f", " ", "null",
    ];

    [Fact]
    public void A_contact_export_of_HubSpot_is_understood()
    {
        LeadImport import = LeadRead.Leads(
            """
            Record ID,Create Date,Contact owner,Original Source,Became a Marketing Qualified Lead Date,Became a Sales Qualified Lead Date,Became an Opportunity Date,Became a Customer Date,Lifecycle Stage
            51,2026-01-05 09:00,Ana Ruiz,Organic Search,2026-01-06 10:00,2026-01-08 11:00,2026-01-09 12:00,2026-02-01 13:00,Customer
            52,2026-01-05 09:00,Bo Li,Direct Traffic,2026-01-06 10:00,,,,Marketing Qualified Lead

            """);

        Assert.Empty(import.Findings);
        Assert.Equal("MarketingQualified 2026-01-06T10:00, SalesQualified 2026-01-08T11:00, Opportunity 2026-01-09T12:00, Customer 2026-02-01T13:00", import.Leads[0].Path());
        Assert.Equal(("Ana Ruiz", "Organic Search"), (import.Leads[0].Owner!.Value.Value, import.Leads[0].Source));
        Assert.Equal(LeadState.MarketingQualified, import.Leads[1].State);
    }

    [Fact]
    public void Internal_names_of_HubSpot_are_understood()
    {
        LeadImport import = LeadRead.Leads("hs_object_id,createdate,hubspot_owner_id,hs_analytics_source,hs_lifecyclestage_marketingqualifiedlead_date,hs_lifecyclestage_customer_date,lifecyclestage,hs_sa_first_engagement_date\n7,2026-01-05T09:00:00.123Z,1,PAID,2026-01-06T09:00:00Z,2026-02-01T09:00:00Z,customer,2026-01-05T10:00:00Z\n");

        Assert.Empty(import.Findings);
        Assert.Equal("MarketingQualified 2026-01-06T09:00, Customer 2026-02-01T09:00", import.Leads[0].Path());
        Assert.Equal(Instant.FromUtc(2026, 1, 5, 10, 0), import.Leads[0].FirstContactAt);
    }

    [Fact]
    public void A_lead_export_of_Salesforce_is_understood()
    {
        LeadImport import = LeadRead.Leads(
            """
            Id,OwnerId,LeadSource,Status,CreatedDate,IsConverted,ConvertedDate,LastModifiedDate,MQL_Date__c,State
            00Q1,0051,Web,Closed - Converted,2026-01-05T09:00:00.000+0000,true,2026-01-20,2026-01-20T15:00:00.000+0000,2026-01-07,California
            00Q2,0051,Web,Working - Contacted,2026-01-05T09:00:00.000+0000,false,,2026-01-09T15:00:00.000+0000,,Texas
            00Q3,0051,Web,Closed - Not Converted,2026-01-05T09:00:00.000+0000,false,,2026-01-10T15:00:00.000+0000,2026-01-07,
            00Q4,0051,Web,Open - Not Contacted,2026-01-05T09:00:00.000+0000,false,,2026-01-10T15:00:00.000+0000,,

            """);

        Assert.Equal(["MarketingQualified 2026-01-07, Opportunity 2026-01-20", "SalesAccepted 2026-01-09T15:00", "MarketingQualified 2026-01-07, Disqualified 2026-01-10T15:00", ""], import.Leads.Select(LeadRead.Path));
        Assert.Equal(2, import.Finding(FindingCodes.StateDateAssumed).Count);
        Assert.Contains("not used: \"IsConverted\", \"State\"", import.Finding(FindingCodes.UnmappedColumns).Example, StringComparison.Ordinal);
        Assert.Equal(2, import.Findings.Length);
    }

    [Theory]
    [InlineData("State", "California", true)]
    [InlineData("State", "MQL", false)]
    [InlineData("Lead State", "California", false)]
    public void A_column_State_of_an_address_is_no_status(string heading, string value, bool isAddress)
    {
        LeadImport import = LeadRead.Leads($"id,created,{heading}\nA,2026-01-05,\nB,2026-01-05,{value}\n");

        Assert.Equal(isAddress, import.Codes().Contains(FindingCodes.UnmappedColumns));
        Assert.Equal(!isAddress && value == "California", import.Codes().Contains(FindingCodes.UnknownStatus));
    }

    [Fact]
    public void Flags_under_the_heading_of_a_date_are_not_taken_for_dates()
    {
        Assert.Equal(["unmappedColumns"], LeadRead.Leads("id,created,MQL,Converted\nA,2026-01-05,yes,false\n").Codes());
        Assert.Equal("MarketingQualified 2026-01-06", LeadRead.Leads("id,created,MQL\nB,2026-01-05,\nA,2026-01-05,2026-01-06\n").Leads[1].Path());
    }

    [Theory]
    [InlineData("Clerical", "MarketingQualified 2026-01-06, Rejected 2026-01-07, MarketingQualified 2026-01-08, SalesAccepted 2026-01-08")]
    [InlineData("", "MarketingQualified 2026-01-06, Rejected 2026-01-07, MarketingQualified 2026-01-08, SalesAccepted 2026-01-08")]
    [InlineData("Definitional", "MarketingQualified 2026-01-06, Rejected 2026-01-07, Inquiry 2026-01-08, SalesAccepted 2026-01-08")]
    public void A_lead_that_went_on_after_it_was_refused_is_taken_as_back_in_the_funnel(string reason, string path)
    {
        LeadImport import = LeadRead.Leads($"id,created,MQL date,rejected date,rejection reason,SAL date,customer date\nA,2026-01-05,2026-01-06,2026-01-07,{reason},2026-01-08,2026-01-20\n");

        Assert.Equal($"{path}, Customer 2026-01-20", import.Leads[0].Path());
        Assert.Equal([FindingCodes.ReturnAssumed], import.Codes());
        Assert.Contains("SalesAccepted is dated after Rejected; taken as back in", import.Findings[0].Example, StringComparison.Ordinal);
    }

    [Fact]
    public void A_lead_that_went_on_after_it_was_disqualified_is_taken_as_recycled() =>
        Assert.Equal(
            "Disqualified 2026-01-06, Inquiry 2026-01-09, SalesQualified 2026-01-09",
            LeadRead.Leads("id,created,disqualified date,SQL date\nA,2026-01-05,2026-01-06,2026-01-09\n").Leads[0].Path());

    [Fact]
    public void A_status_alone_recycles_no_lead_that_has_gone_on()
    {
        LeadImport import = LeadRead.Leads("id,created,MQL date,status,last modified\nA,2026-01-05,2026-01-06,Open - Not Contacted,2026-01-09\n");
        Assert.Equal("MarketingQualified 2026-01-06", import.Leads[0].Path());
        Assert.Equal([FindingCodes.StatusContradictsDates], import.Codes());
        Assert.Equal("MarketingQualified 2026-01-06, Inquiry 2026-01-09", LeadRead.Leads("id,created,MQL date,status,status date\nA,2026-01-05,2026-01-06,Nurturing,2026-01-09\n").Leads[0].Path());
        Assert.Equal("Disqualified 2026-01-06, Inquiry 2026-01-09", LeadRead.Leads("id,created,disqualified date,status,status date\nA,2026-01-05,2026-01-06,Nurturing,2026-01-09\n").Leads[0].Path());
    }

    // created at 9:00 on the 5th; a day without a time comes after what came before it on that day
    [Theory]
    [InlineData("2026-01-05", "", "", "MarketingQualified 2026-01-05T09:00")]
    [InlineData("2026-01-05T10:00:00Z", "2026-01-05", "", "MarketingQualified 2026-01-05T10:00, SalesAccepted 2026-01-05T10:00")]
    [InlineData("2026-01-05", "2026-01-05T10:00:00Z", "", "MarketingQualified 2026-01-05T09:00, SalesAccepted 2026-01-05T10:00")]
    [InlineData("2026-01-06T10:00:00Z", "2026-01-09T10:00:00Z", "2026-01-06", "MarketingQualified 2026-01-06T10:00, Rejected 2026-01-06T10:00, MarketingQualified 2026-01-09T10:00, SalesAccepted 2026-01-09T10:00")]
    [InlineData("2026-01-05T10:00:00Z", "2026-01-09T10:00:00Z", "2026-01-05", "MarketingQualified 2026-01-05T10:00, Rejected 2026-01-05T10:00, MarketingQualified 2026-01-09T10:00, SalesAccepted 2026-01-09T10:00")]
    public void A_day_without_a_time_comes_after_whatever_came_before_it_on_that_day(string mql, string sal, string rejected, string path)
    {
        LeadImport import = LeadRead.Leads($"id,created,MQL date,SAL date,rejected date\nA,2026-01-05T09:00:00Z,{mql},{sal},{rejected}\n");

        Assert.Equal(path, import.Leads[0].Path());
        Assert.DoesNotContain(FindingCodes.StateBeforeCreation, import.Codes());
    }

    [Fact]
    public void A_day_is_one_of_the_zone()
    {
        LeadImportOptions berlin = new() { Zone = DateTimeZoneProviders.Tzdb["Europe/Berlin"] };

        // 23:30 in UTC is half past midnight of the 6th in Berlin
        Assert.Equal("MarketingQualified 2026-01-05T23:30", LeadRead.Leads("id,created,MQL date\nA,2026-01-05T23:30:00Z,2026-01-06\n", berlin).Leads[0].Path());
        Assert.Equal(Instant.FromUtc(2026, 1, 4, 23, 0), LeadRead.Leads("id,created\nA,2026-01-05\n", berlin).Leads[0].CreatedAt);
        Assert.Equal(Instant.FromUtc(2026, 1, 5, 8, 0), LeadRead.Leads("id,created\nA,2026-01-05 09:00\n", berlin).Leads[0].CreatedAt);
    }

    [Fact]
    public void States_before_creation_are_reached_at_creation_in_the_order_of_the_funnel()
    {
        LeadImport import = LeadRead.Leads("id,created,SAL date,MQL date\nA,2026-01-05,2026-01-01,2026-01-03\n");

        Assert.Equal("MarketingQualified 2026-01-05, SalesAccepted 2026-01-05", import.Leads[0].Path());
        Assert.Equal(2, import.Finding(FindingCodes.StateBeforeCreation).Count);
    }

    [Fact]
    public void Rows_that_are_left_out_are_not_warned_about()
    {
        LeadImport import = LeadRead.Leads("id,created,MQL date,score\nA,2026-01-05,2026-01-01,-1\nB,2026-01-05,2026-01-06,1\nB,2026-01-05,2026-01-01,1\n");

        Assert.Equal([FindingCodes.InvalidPoints, FindingCodes.DuplicateId], import.Codes());
    }

    [Theory]
    [InlineData("Qualified,2026-01-09,,", "MarketingQualified 2026-01-06, SalesQualified 2026-01-09", "")]
    [InlineData("Qualified,,2026-01-10,", "MarketingQualified 2026-01-06, SalesQualified 2026-01-10", "stateDateAssumed")]
    [InlineData("Qualified,2026-01-02,,", "MarketingQualified 2026-01-06, SalesQualified 2026-01-06", "")]
    [InlineData("Qualified,,,", "MarketingQualified 2026-01-06", "stateWithoutDate")]
    [InlineData("MQL,2026-01-09,,", "MarketingQualified 2026-01-06", "")]
    [InlineData("Qualified,2026-01-09,,2026-01-08", "MarketingQualified 2026-01-06, Customer 2026-01-08", "statusContradictsDates")]
    [InlineData("Sleeping,2026-01-09,,", "MarketingQualified 2026-01-06", "unknownStatus")]
    public void A_status_moves_a_lead_on_from_where_its_dates_end(string fields, string path, string code)
    {
        LeadImport import = LeadRead.Leads($"id,created,MQL date,status,status date,last modified,customer date\nA,2026-01-05,2026-01-06,{fields}\n");

        Assert.Equal(path, import.Leads[0].Path());
        Assert.Equal(code, string.Join(' ', import.Codes()));
    }

    [Fact]
    public void A_move_that_the_lifecycle_does_not_have_is_ignored_and_said()
    {
        LeadImport import = LeadRead.Leads("id,created,SAL date,rejected date,customer date,opportunity date\nA,2026-01-05,2026-01-06,2026-01-07,2026-01-08,2026-01-09\n");

        Assert.Equal("SalesAccepted 2026-01-06, Customer 2026-01-08", import.Leads[0].Path());
        Assert.Equal(2, import.Finding(FindingCodes.IllegalMove).Count);
        Assert.Contains("leads, row 2: Rejected is dated after SalesAccepted", import.Finding(FindingCodes.IllegalMove).Example, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Misrouted", "Procedural", null)]
    [InlineData("no idea", null, "no idea")]
    [InlineData("", null, null)]
    public void A_reason_of_rejection_is_known_or_kept_as_a_note(string text, string? reason, string? note)
    {
        LeadImport import = LeadRead.Leads($"id,created,MQL date,rejected date,rejection reason\nA,2026-01-05,2026-01-06,2026-01-07,{text}\n");

        Assert.Equal((reason, note), (import.Leads[0].Transitions[1].Rejection?.Name, import.Leads[0].Transitions[1].Note));
        Assert.Equal(note is not null, import.Codes().Contains(FindingCodes.UnknownRejectionReason));
    }

    [Theory]
    [InlineData("2026-01-05T09:00:00Z", "2026-01-05T10:00:00Z", "2026-01-05T10:00:00Z", "")]
    [InlineData("2026-01-05T09:00:00Z", "2026-01-05", "2026-01-05T09:00:00Z", "noTimeOfDay")]
    [InlineData("2026-01-05", "2026-01-05T10:00:00Z", "2026-01-05T10:00:00Z", "noTimeOfDay")]
    [InlineData("2026-01-05T09:00:00Z", "2026-01-04T10:00:00Z", "2026-01-04T10:00:00Z", "contactBeforeCreation")]
    public void A_first_contact_is_kept_and_what_is_odd_about_it_is_said(string created, string contact, string at, string code)
    {
        LeadImport import = LeadRead.Leads($"id,created,first contact\nA,{created},{contact}\n");

        Assert.Equal(at, import.Leads[0].FirstContactAt?.ToString());
        Assert.Equal(code, string.Join(' ', import.Codes()));
    }

    [Fact]
    public void Points_are_those_of_now_even_of_a_recycled_lead() =>
        Assert.Equal(40, LeadRead.Leads("id,created,MQL date,recycled date,score\nA,2026-01-05,2026-01-06,2026-01-07,40\n").Leads[0].EngagementPoints);

    [Fact]
    public void Random_rows_are_leads_or_findings()
    {
        Random random = new(20260516);
        for (int round = 0; round < 2_000; round++)
        {
            string text = string.Concat(Enumerable.Range(0, 60).Select(_ => Pieces[random.Next(Pieces.Length)]));
            Whole(System.Text.Encoding.UTF8.GetBytes("id,created,first contact,MQL date,rejected date,rejection reason,customer date,status,status date,score\n" + text));
        }
    }

    [Fact]
    public void Whole_random_rows_are_leads_or_findings()
    {
        Random random = new(20260517);
        string[] values = [.. Pieces.Where(piece => !piece.AsSpan().ContainsAny(",\"\r\n"))];
        for (int round = 0; round < 500; round++)
        {
            IEnumerable<string> rows = Enumerable.Range(0, 20).Select(_ => string.Join(',', Enumerable.Range(0, 8).Select(_ => values[random.Next(values.Length)])));
            Whole(System.Text.Encoding.UTF8.GetBytes("id,created,first contact,MQL date,rejected date,status,status date,score\n" + string.Join('\n', rows)));
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("id,created\n")]
    [InlineData("[")]
    [InlineData("[{\"id\":\"")]
    public void Random_bytes_are_refused_or_read_whole(string start)
    {
        Random random = new(20260518);
        for (int round = 0; round < 500; round++)
        {
            byte[] bytes = new byte[random.Next(200)];
            random.NextBytes(bytes);
            Whole([.. System.Text.Encoding.UTF8.GetBytes(start), .. bytes]);
        }
    }

    [SharedDataFact]
    public void A_real_lead_of_Salesforce_is_read()
    {
        LeadImport import = LeadFile.Read(CrmFile.At(SharedDataFactAttribute.PathOf("fivetran-dbt-salesforce/sf_lead_data.csv")));

        Lead lead = Assert.Single(import.Leads);
        Assert.Equal(1, import.Rows);
        Assert.Equal("00Q1G00000nDnM5UAK", lead.Id.Value);
        Assert.Equal("00537000003tmTnAAI", lead.Owner!.Value.Value);
        Assert.Equal("Opportunity 2019-11-11T17:23", lead.Path());
        Assert.Equal([FindingCodes.UnmappedColumns], import.Codes());
    }

    private static void Whole(byte[] bytes)
    {
        try
        {
            LeadImport import = LeadRead.Leads(bytes, new LeadImportOptions { Zone = DateTimeZoneProviders.Tzdb["Pacific/Kiritimati"] });
            Assert.Equal(import.Rows, import.Leads.Count + import.LeftOut());

            // every time is a day in every zone
            Assert.All(import.Leads, lead => Assert.All((DateTimeZone[])[DateTimeZoneProviders.Tzdb["Pacific/Kiritimati"], DateTimeZone.ForOffset(Offset.FromHours(-18))], zone => lead.StateSince.InZone(zone)));
        }
        catch (CrmReadException)
        {
            // refused as a whole: no text, no headings, an ambiguous column of dates
        }
    }
}
