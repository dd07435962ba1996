using NodaTime;
using SalesDomain.Calendars;
using SalesDomain.Currencies;
using SalesDomain.Identifiers;
using SalesDomain.Kpis;
using SalesDomain.Measures;
using SalesDomain.Opportunities;

namespace SalesDomain.Tests.Regressions;

/// <summary>What the dbt package for Salesforce gets wrong.</summary>
public class DbtSalesforceTests
{
    private static readonly PipelineStage Won = new("won", OpportunityStatus.Won);
    private static readonly PipelineStage Lost = new("lost", OpportunityStatus.Lost);
    private static readonly PipelineStage Open = new("open");
    private static readonly KpiDefinition Definition = new(ReportingPeriod.All, new LocalDate(2018, 12, 31));

    [Fact]
    public void Dbt_salesforce_owner_without_losses_has_a_win_rate_of_one_not_zero()
    {
        KpiReport report = KpiReport.Of([Deal("A", Won, 10m), Deal("B", Won, 5m)], Definition, Dimension.Owner);

        Assert.Equal(1m, report.Groups.Single().Report.WinRate.Value.Value);
        Assert.Equal(1m, report.Groups.Single().Report.WinRateByValue.Value.Value);
    }

    [Fact]
    public void Dbt_salesforce_percent_is_divided_by_100()
    {
        // 65 % of 100 and 100 % of 50
        Kpi<Money> weighted = KpiReport.Of([Deal("A", Open, 100m, 65), Deal("B", Open, 50m, 100)], Definition).WeightedPipeline;

        Assert.Equal(Money.Of(115m, Currency.Usd), weighted.Value);
    }

    [Fact]
    public void Dbt_salesforce_cycle_of_a_normal_deal_is_positive()
    {
        Opportunity deal = new(new OpportunityId("A"), Won, createdOn: new LocalDate(2018, 12, 7), closedOn: new LocalDate(2018, 12, 19));

        Assert.Equal(12m, KpiReport.Of([deal], Definition).SalesCycleDays.Value.Mean);
    }

    [Fact]
    public void Dbt_salesforce_cycle_of_its_own_seed_is_excluded_not_averaged()
    {
        // created 2018-12-19, closed 2018-12-07 in its seed data
        Opportunity backwards = new(new OpportunityId("A"), Won, createdOn: new LocalDate(2018, 12, 19), closedOn: new LocalDate(2018, 12, 7));

        Kpi<Distribution> cycle = KpiReport.Of([backwards], Definition).SalesCycleDays;
        Assert.Equal(UndefinedReason.NoDates, cycle.Reason);
        Assert.Equal(1, cycle.Excluded[ExclusionReason.NegativeCycle]);
    }

    [Fact]
    public void Dbt_salesforce_sums_are_not_rounded_before_they_are_divided()
    {
        // rounded to whole dollars first, 0.4 and 0.6 become 0 and 1
        KpiReport report = KpiReport.Of([Deal("A", Won, 0.4m), Deal("B", Lost, 0.6m)], Definition);

        Assert.Equal(0.4m, report.WinRateByValue.Value.Value);
    }

    private static Opportunity Deal(string id, PipelineStage stage, decimal amount, int? percent = null) =>
        new(new OpportunityId(id), stage, owner: new OwnerId("ana"), amount: Money.Of(amount, Currency.Usd), probability: percent is { } p ? Probability.FromPercent(p) : null);
}
