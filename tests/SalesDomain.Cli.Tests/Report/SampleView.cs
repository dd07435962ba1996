using NodaTime;
using SalesDomain.Calendars;
using SalesDomain.Cli.Report;
using SalesDomain.Cli.Sample;
using SalesDomain.Crm;
using SalesDomain.Currencies;
using SalesDomain.Kpis;

namespace SalesDomain.Cli.Tests.Report;

/// <summary>The sample as the verb would show it, without the command line.</summary>
internal static class SampleView
{
    public static ReportView Of()
    {
        ReportInput input = new();
        input.ReadOpportunities([SampleData.Opportunities], new OpportunityImportOptions());
        input.ReadQuotas(SampleData.Quotas, Currency.Usd, null);
        LocalDate asOf = input.LatestFact!.Value;
        KpiReport report = KpiReport.Of(input.Opportunities, new KpiDefinition(ReportingPeriod.All, asOf) { Quotas = input.Quotas }, Dimension.Owner);
        return new ReportView("sample", asOf, input, report, Dimension.Owner);
    }
}
