using System.Text.Json;
using NodaTime;
using SalesDomain.Calendars;
using SalesDomain.Currencies;
using SalesDomain.Identifiers;
using SalesDomain.Kpis;
using SalesDomain.Measures;
using SalesDomain.Quotas;
using SalesDomain.Serialization;

namespace SalesDomain.AotApp;

internal static class ReportChecks
{
    public static void Run()
    {
        ReportingPeriod year = ReportingPeriod.Year(2026);
        KpiDefinition definition = new(year, new LocalDate(2026, 3, 31))
        {
            Quotas = new QuotaPlan(new Quota(year, Money.Of(60_000m, Currency.Eur), new OwnerId("bruno"))),
        };
        KpiReport report = KpiReport.Of(Facts.All, definition, Dimension.Owner);
        Expect.Check(report.WinRate.Value == Proportion.Of(1, 2), "the win rate is 1/2");
        Expect.Check(report.WinRateByValue.Value.Value == 0.75m, "the win rate by value is 30000/40000");
        Expect.Check(report.AverageDealSize.Value.Mean == Money.Of(30_000m, Currency.Eur), "the average deal size is 30000 EUR");
        Expect.Check(report.SalesCycleDays.Value.Mean == 60m, "the won cycle is 60 days");
        Expect.Check(report.LostCycleDays.Value.Median == 30m, "the lost cycle is 30 days");
        Expect.Check(report.OpenPipeline.Value == Money.Of(12_000.50m, Currency.Eur), "the open pipeline is 12000.50 EUR");
        Expect.Check(report.WeightedPipeline.Value == Money.Of(7_500.3125m, Currency.Eur), "the weighted pipeline is exact");
        Expect.Check(report.QuotaAttainment.Value.Value == 0.5m, "half of the quota is won");
        Expect.Check(report.Groups.Select(group => group.Key).SequenceEqual(["amara", "bruno", null]), "the groups are the owners, the missing one last");
        Expect.Check(report.Groups[0].Report.WinRate.Reason == UndefinedReason.NoClosedOpportunities, "amara has no win rate");

        string json = JsonSerializer.Serialize(report, SalesDomainJsonContext.Default.KpiReport);
        using JsonDocument written = JsonDocument.Parse(json);
        Expect.Check(written.RootElement.EnumerateObject().Select(kpi => kpi.Name).SequenceEqual(KpiName.List.Where(kpi => kpi.Subject == KpiSubject.Opportunities).Select(kpi => kpi.JsonName)), "the report holds each KPI in order");
        Expect.Throws<NotSupportedException>(() => JsonSerializer.Deserialize(json, SalesDomainJsonContext.Default.KpiReport), "a report is written only");
        Console.WriteLine($"Report: {json}");
    }
}
