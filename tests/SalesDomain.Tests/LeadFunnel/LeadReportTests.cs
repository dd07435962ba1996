using System.Text.Json;
using FsCheck.Xunit;
using NodaTime;
using SalesDomain.Calendars;
using SalesDomain.Errors;
using SalesDomain.Identifiers;
using SalesDomain.LeadFunnel;
using SalesDomain.Leads;
using SalesDomain.Measures;
using SalesDomain.Serialization;
using SalesDomain.Tests.Leads;

namespace SalesDomain.Tests.LeadFunnel;

[Properties(Arbitrary = [typeof(LeadArbitraries)])]
public class LeadReportTests
{
    private static readonly Instant Jan5 = Instant.FromUtc(2026, 1, 5, 0, 0);

    private static readonly LeadDefinition January = new(ReportingPeriod.All, new LocalDate(2026, 1, 31));

    // five leads, each figure below worked out by hand
    private static readonly Lead[] Five =
    [
        New("customer", "ana", contactHours: 1).MoveTo(LeadState.MarketingQualified, Day(2)).MoveTo(LeadState.SalesAccepted, Day(3)).MoveTo(LeadState.SalesQualified, Day(7))
            .MoveTo(LeadState.Opportunity, Day(8)).MoveTo(LeadState.Customer, Day(20)),
        New("skipped", "ana", contactHours: 2.5).MoveTo(LeadState.SalesQualified, Day(4)),
        New("rejected", "bo", contactHours: null).MoveTo(LeadState.MarketingQualified, Day(1)).Reject(RejectionReason.Definitional, Day(2)),
        New("again", "bo", contactHours: 10).MoveTo(LeadState.MarketingQualified, Day(1)).Reject(RejectionReason.Clerical, Day(3)).MoveTo(LeadState.MarketingQualified, Day(4))
            .MoveTo(LeadState.SalesAccepted, Day(5)).Disqualify(Day(6)).Recycle(Day(10)),
        New("early", null, contactHours: -1),
    ];

    [Theory]
    [InlineData("Inquiry", 5, 4, 0, 0, 0, 1)]
    [InlineData("MarketingQualified", 4, 3, 1, 0, 0, 0)]
    [InlineData("SalesAccepted", 3, 2, 0, 1, 0, 0)]
    [InlineData("SalesQualified", 2, 1, 0, 0, 0, 1)]
    [InlineData("Opportunity", 1, 1, 0, 0, 0, 0)]
    [InlineData("Customer", 1, 0, 0, 0, 0, 1)]
    public void Each_lead_counts_once_in_each_state_that_it_entered(string state, long entered, long advanced, long rejected, long disqualified, long recycled, long there)
    {
        LeadStateTotals of = LeadReport.Of(Five, January)[LeadState.FromName(state)].Totals;
        Assert.Equal((entered, advanced, rejected, disqualified, recycled, there), (of.Entered, of.Advanced, of.Rejected, of.Disqualified, of.Recycled, of.Remaining));
    }

    [Fact]
    public void The_rate_is_over_leads_that_left()
    {
        LeadReport report = LeadReport.Of(Five, January);
        Assert.Equal(Kpi.Of(Proportion.Of(4, 4), 4), report[LeadState.Inquiry].Rate);
        Assert.Equal(Kpi.Of(Proportion.Of(3, 4), 4), report[LeadState.MarketingQualified].Rate);
        Assert.Equal(Kpi.Of(Proportion.Of(2, 3), 3), report[LeadState.SalesAccepted].Rate);
        Assert.Equal(UndefinedReason.NoDecidedLeads, report[LeadState.Customer].Rate.Reason);
    }

    [Fact]
    public void Time_is_summed_over_the_visits_of_a_lead_and_skipped_states_have_none()
    {
        LeadReport report = LeadReport.Of(Five, January);

        // customer 1 day; rejected 1; again 2 + 1; skipped none
        Kpi<Distribution> marketing = report[LeadState.MarketingQualified].Days;
        Assert.Equal((3L, 1m, 1.6666666666666666666666666667m), (marketing.Population, marketing.Value.Median, marketing.Value.Mean));
        Assert.Equal(Exclusions.Of(ExclusionReason.Skipped, 1), marketing.Excluded);

        // early since January 5, and again since January 15, both until the end of January 31
        Assert.Equal([17m, 27m], new[] { report[LeadState.Inquiry].RunningDays.Value.Minimum, report[LeadState.Inquiry].RunningDays.Value.Maximum });
        Assert.Equal(UndefinedReason.NoDates, report[LeadState.SalesAccepted].RunningDays.Reason);
    }

    [Fact]
    public void Speed_to_lead_is_in_hours_and_leaves_out_who_was_not_contacted_or_too_early()
    {
        Kpi<Distribution> speed = LeadReport.Of(Five, January).SpeedToLeadHours;
        Assert.Equal((3L, 2.5m, 4.5m), (speed.Population, speed.Value.Median, speed.Value.Mean));
        Assert.Equal(Exclusions.Of(ExclusionReason.NoFirstContact, 1) + Exclusions.Of(ExclusionReason.NegativeCycle, 1), speed.Excluded);
    }

    [Fact]
    public void A_contact_at_the_instant_of_creation_counts_as_no_hours()
    {
        Kpi<Distribution> speed = LeadReport.Of([new Lead(new LeadId("L"), Jan5, null, Jan5)], January).SpeedToLeadHours;
        Assert.Equal((1L, 0m, Exclusions.None), (speed.Population, speed.Value.Median, speed.Excluded));
    }

    [Fact]
    public void Only_a_state_that_was_passed_by_is_skipped_and_not_one_where_a_lead_still_is()
    {
        LeadReport report = LeadReport.Of(Five, January);
        Assert.Equal((4L, Exclusions.None), (report[LeadState.Inquiry].Days.Population, report[LeadState.Inquiry].Days.Excluded));
        Assert.Equal((0L, Exclusions.None), (report[LeadState.Customer].Days.Population, report[LeadState.Customer].Days.Excluded));
        Assert.Equal(Exclusions.Of(ExclusionReason.Skipped, 1), LeadReport.Of([Five[1]], January)[LeadState.SalesAccepted].Days.Excluded);
    }

    [Fact]
    public void A_third_of_an_hour_is_exact_to_the_last_digit()
    {
        Lead lead = new(new LeadId("L"), Jan5, null, Jan5 + Duration.FromMinutes(20));
        Assert.Equal(0.3333333333333333333333333333m, LeadReport.Of([lead], January).SpeedToLeadHours.Value.Median);
    }

    [Fact]
    public void The_past_is_seen_as_it_was()
    {
        // at the end of January 6: again and rejected are marketing qualified, the others still inquiries
        LeadReport report = LeadReport.Of(Five, new LeadDefinition(ReportingPeriod.All, new LocalDate(2026, 1, 6)));
        Assert.Equal((5L, 2L, 3L), (report.Totals.Count, report[LeadState.Inquiry].Totals.Advanced, report[LeadState.Inquiry].Totals.Remaining));
        Assert.Equal((2L, 0L), (report[LeadState.MarketingQualified].Totals.Remaining, report[LeadState.SalesAccepted].Totals.Entered));
    }

    [Fact]
    public void A_contact_after_as_of_is_not_visible()
    {
        Lead lead = new(new LeadId("L"), Jan5, null, Jan5 + Duration.FromHours(24));
        Assert.Equal(UndefinedReason.NoDates, LeadReport.Of([lead], new LeadDefinition(ReportingPeriod.All, new LocalDate(2026, 1, 5))).SpeedToLeadHours.Reason);
        Assert.Equal(24m, LeadReport.Of([lead], new LeadDefinition(ReportingPeriod.All, new LocalDate(2026, 1, 6))).SpeedToLeadHours.Value.Median);
    }

    [Fact]
    public void The_period_takes_leads_by_the_day_they_came_in_on_in_the_zone()
    {
        LeadDefinition fifth = new(ReportingPeriod.Between(new LocalDate(2026, 1, 5), new LocalDate(2026, 1, 6)), new LocalDate(2026, 1, 31));
        Assert.Equal(5, LeadReport.Of(Five, fifth).Totals.Count);

        // midnight of UTC is the evening before in New York
        Assert.Equal(0, LeadReport.Of(Five, fifth with { Zone = DateTimeZoneProviders.Tzdb["America/New_York"] }).Totals.Count);
    }

    [Fact]
    public void Nothing_comes_of_no_leads()
    {
        LeadReport report = LeadReport.Of([], January);
        Assert.All(report.Funnel, state => Assert.Equal((UndefinedReason.NoLeads, UndefinedReason.NoLeads, UndefinedReason.NoLeads), (state.Rate.Reason, state.Days.Reason, state.RunningDays.Reason)));
        Assert.Equal(UndefinedReason.NoLeads, report.SpeedToLeadHours.Reason);
    }

    [Fact]
    public void Groups_stand_by_key_with_the_missing_one_last()
    {
        LeadReport report = LeadReport.Of(Five, January, lead => lead.Owner?.Value);
        Assert.Equal(["ana", "bo", null], report.Groups.Select(group => group.Key));
        Assert.Equal([2L, 2L, 1L], report.Groups.Select(group => group.Report.Totals.Count));
        Assert.Equal(Proportion.Of(1, 2), report.Groups[1].Report[LeadState.MarketingQualified].Rate.Value);
    }

    [Fact]
    public void A_group_without_a_lead_in_the_period_does_not_stand_there()
    {
        Lead february = new(new LeadId("late"), Day(30), owner: new OwnerId("cy"));
        LeadDefinition january = new(ReportingPeriod.Month(2026, 1), new LocalDate(2026, 2, 28));
        Assert.Equal(["ana", "bo"], LeadReport.Of([.. Five[..4], february], january, lead => lead.Owner?.Value).Groups.Select(group => group.Key));
    }

    [Property]
    public void A_report_of_merged_totals_is_that_of_merged_leads(Lead[] a, Lead[] b, LeadDefinition definition) =>
        Assert.Equal(
            JsonSerializer.Serialize(LeadReport.Of([.. a, .. b], definition), SalesDomainJsonContext.Default.LeadReport),
            JsonSerializer.Serialize(LeadReport.Of(LeadTotals.Sum(a, definition) + LeadTotals.Sum(b, definition)), SalesDomainJsonContext.Default.LeadReport));

    [Fact]
    public void The_last_day_of_the_calendar_is_an_as_of_too() => Assert.Equal(5, LeadReport.Of(Five, new LeadDefinition(ReportingPeriod.All, LocalDate.MaxIsoValue)).Totals.Count);

    [Fact]
    public void A_conversion_of_counts_needs_counts()
    {
        Assert.Equal(Proportion.Of(1, 4), LeadConversion.Of(1, 3).Value);
        Assert.Equal(UndefinedReason.NoDecidedLeads, LeadConversion.Of(0, 0).Reason);
        Assert.Throws<InvalidValueException>(() => LeadConversion.Of(-1, 3));
        Assert.Throws<InvalidValueException>(() => LeadConversion.Of(1, -3));
    }

    [Fact]
    public void A_report_is_written_only()
    {
        string json = JsonSerializer.Serialize(LeadReport.Of(Five, January), SalesDomainJsonContext.Default.LeadReport);
        using JsonDocument document = JsonDocument.Parse(json);
        Assert.Equal(["funnel", "timeInState", "speedToLeadHours"], document.RootElement.EnumerateObject().Select(member => member.Name));
        Assert.Equal(2.5m, document.RootElement.GetProperty("speedToLeadHours").GetProperty("value").GetDecimal());
        Assert.Throws<NotSupportedException>(() => JsonSerializer.Deserialize(json, SalesDomainJsonContext.Default.LeadReport));
    }

    private static Lead New(string id, string? owner, double? contactHours) =>
        new(new LeadId(id), Jan5, null, contactHours is { } hours ? Jan5 + Duration.FromHours(hours) : null, owner is null ? null : new OwnerId(owner));

    private static Instant Day(int days) => Jan5 + Duration.FromDays(days);
}
