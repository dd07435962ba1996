using System.Text.Json;
using NodaTime;
using SalesDomain.Calendars;
using SalesDomain.Errors;
using SalesDomain.LeadFunnel;
using SalesDomain.Leads;
using SalesDomain.Measures;
using SalesDomain.Serialization;

namespace SalesDomain.AotApp;

internal static class LeadChecks
{
    public static void Run()
    {
        LeadReport report = LeadReport.Of(Facts.Leads, new LeadDefinition(ReportingPeriod.Month(2026, 1), new LocalDate(2026, 1, 31)), lead => lead.Source);
        Expect.Check(report[LeadState.MarketingQualified].Rate.Value == Proportion.Of(1, 2), "half of the handovers are accepted");
        Expect.Check(report.SpeedToLeadHours.Value.Median == 1.5m && report.SpeedToLeadHours.Excluded.Total == 1, "one lead was contacted, after an hour and a half");
        Expect.Check(report.Groups.Select(group => group.Key).SequenceEqual(["Webinar", null]), "the groups are the sources, the missing one last");
        Expect.Throws<InvalidValueException>(() => Facts.Leads[0].MoveTo(LeadState.SalesAccepted, Instant.MinValue), "no move back in time");
        Console.WriteLine($"Leads: {JsonSerializer.Serialize(report, SalesDomainJsonContext.Default.LeadReport)}");
    }
}
