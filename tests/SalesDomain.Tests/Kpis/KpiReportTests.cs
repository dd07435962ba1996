using System.Text.Json;
using FsCheck.Xunit;
using NodaTime;
using SalesDomain.Calendars;
using SalesDomain.Currencies;
using SalesDomain.Identifiers;
using SalesDomain.Kpis;
using SalesDomain.Measures;
using SalesDomain.Opportunities;
using SalesDomain.Quotas;
using SalesDomain.Serialization;

namespace SalesDomain.Tests.Kpis;

[Properties(Arbitrary = [typeof(DealArbitraries)], MaxTest = 300)]
public class KpiReportTests
{
    private static readonly LocalDate AsOf = new(2026, 3, 31);

    [Property]
    public void Every_figure_agrees_with_queries_written_by_hand(Opportunity[] mixed, KpiDefinition definition)
    {
        Opportunity[] deals = [.. mixed.Where(deal => deal.Amount?.Currency != Currency.Eur)];
        KpiReport report = KpiReport.Of(deals, definition);
        NaiveReport naive = new(deals, definition);

        Assert.Equal(naive.Closings, (report.Totals.WonCount, report.Totals.LostCount));
        Assert.Equal(Round(naive.WinRateByValue), Round(report.WinRateByValue.TryGetValue(out Ratio ratio) ? ratio.Value : null));
        Assert.Equal(Round(naive.AverageDealSize), Round(report.AverageDealSize.TryGetValue(out MoneyDistribution? size) ? size.Mean.Amount : null));
        Assert.Equal(naive.MedianDealSize, size?.Median.Amount);
        Assert.Equal(Round(naive.MeanCycle), Round(report.SalesCycleDays.TryGetValue(out Distribution? days) ? days.Mean : null));
        Assert.Equal(naive.MedianCycle, days?.Median);
        if (report.Totals.IsPastWithoutHistory)
        {
            Assert.Equal(UndefinedReason.NoHistory, report.OpenPipeline.Reason);
        }
        else
        {
            Assert.Equal(naive.OpenPipeline, report.OpenPipeline.Match(sum => sum.Amount, _ => 0m));
            Assert.Equal(naive.WeightedPipeline, report.WeightedPipeline.Match(sum => sum.Amount, _ => 0m));
        }
    }

    [Property]
    public void Population_and_excluded_are_all_that_was_eligible(Opportunity[] deals, KpiDefinition definition)
    {
        KpiReport report = KpiReport.Of(deals, definition);
        OpportunityTotals totals = report.Totals;

        if (report.WinRate.IsDefined) Assert.Equal(report.WinRate.Population, totals.WonCount + totals.LostCount);
        if (report.AverageDealSize.IsDefined) Assert.Equal(totals.WonCount + totals.UndatedWonCount, report.AverageDealSize.Population + report.AverageDealSize.Excluded.Total);
        if (report.SalesCycleDays.IsDefined) Assert.Equal(totals.WonCount + totals.UndatedWonCount, report.SalesCycleDays.Population + report.SalesCycleDays.Excluded.Total);
        if (report.OpenPipeline.IsDefined) Assert.Equal(totals.OpenCount, report.OpenPipeline.Population + report.OpenPipeline.Excluded.Total);
        if (report.WeightedPipeline.IsDefined) Assert.Equal(totals.OpenCount, report.WeightedPipeline.Population + report.WeightedPipeline.Excluded.Total);
    }

    [Fact]
    public void Nothing_at_all_is_undefined_or_a_sum_of_nothing()
    {
        KpiReport report = KpiReport.Of([], new KpiDefinition(ReportingPeriod.All, AsOf) { CurrencyOfNothing = Currency.Jpy });

        Assert.Equal(UndefinedReason.NoOpportunities, report.WinRate.Reason);
        Assert.Equal(UndefinedReason.NoOpportunities, report.WinRateByValue.Reason);
        Assert.Equal(UndefinedReason.NoOpportunities, report.CreatedWinRate.Reason);
        Assert.Equal(UndefinedReason.NoOpportunities, report.AverageDealSize.Reason);
        Assert.Equal(UndefinedReason.NoOpportunities, report.SalesCycleDays.Reason);
        Assert.Equal(UndefinedReason.NoOpportunities, report.LostCycleDays.Reason);
        Assert.Equal(Money.Zero(Currency.Jpy), report.OpenPipeline.Value);
        Assert.Equal(Money.Zero(Currency.Jpy), report.WeightedPipeline.Value);
        Assert.Equal(UndefinedReason.NoQuota, report.PipelineCoverage.Reason);
        Assert.Equal(UndefinedReason.NoQuota, report.RemainingCoverage.Reason);
        Assert.Equal(UndefinedReason.NoQuota, report.QuotaAttainment.Reason);
        Assert.Equal(UndefinedReason.NoOpportunities, report.PipelineVelocityPerDay.Reason);
    }

    [Fact]
    public void The_first_reason_in_the_order_of_the_contract_is_stated()
    {
        Opportunity open = Deal("A", Open, Usd(5));
        Assert.Equal(UndefinedReason.NoClosedOpportunities, Report(open).WinRate.Reason);
        Assert.Equal(UndefinedReason.NoWonOpportunities, Report(open).AverageDealSize.Reason);
        Assert.Equal(UndefinedReason.NoClosedOpportunities, Report(open).PipelineVelocityPerDay.Reason);

        Opportunity won = Deal("B", Won, null, created: 5, closed: 5);
        Assert.Equal(UndefinedReason.NoAmounts, Report(won).AverageDealSize.Reason);
        Assert.Equal(UndefinedReason.NoAmounts, Report(won).PipelineVelocityPerDay.Reason);
        Assert.Equal(UndefinedReason.ZeroCycle, Report(Deal("B", Won, Usd(1), created: 5, closed: 5)).PipelineVelocityPerDay.Reason);
        Assert.Equal(UndefinedReason.NoDates, Report(Deal("B", Won, Usd(1), closed: 5)).SalesCycleDays.Reason);

        Opportunity euro = Deal("C", Won, Money.Of(1m, Currency.Eur), created: 1, closed: 5);
        Assert.Equal(UndefinedReason.MixedCurrencies, Report(euro, Deal("D", Won, Usd(1))).PipelineVelocityPerDay.Reason);
    }

    [Fact]
    public void Deals_without_probability_leave_the_weighted_pipeline_undefined()
    {
        Assert.Equal(UndefinedReason.NoProbabilities, Report(Deal("A", Open, Usd(5))).WeightedPipeline.Reason);
        Assert.Equal(UndefinedReason.NoAmounts, Report(Deal("A", Open, null)).WeightedPipeline.Reason);
        Assert.Equal(UndefinedReason.NoAmounts, Report(Deal("A", Open, Usd(-5))).OpenPipeline.Reason);
    }

    [Fact]
    public void Coverage_in_another_currency_than_the_quota_is_mixed()
    {
        KpiDefinition definition = new(ReportingPeriod.Quarter(2026, 2), AsOf) { Quotas = new QuotaPlan(new Quota(ReportingPeriod.Quarter(2026, 2), Money.Of(100m, Currency.Eur))) };
        Opportunity due = new(new OpportunityId("A"), Open, amount: Usd(50), createdOn: AsOf, expectedCloseOn: AsOf.PlusDays(9));

        Assert.Equal(UndefinedReason.MixedCurrencies, KpiReport.Of([due], definition).PipelineCoverage.Reason);
        Assert.Equal(0m, KpiReport.Of([], definition).PipelineCoverage.Value.Value);
        Assert.Equal(0m, KpiReport.Of([], definition).QuotaAttainment.Value.Value);
    }

    [Fact]
    public void Due_on_the_day_itself_is_not_overdue()
    {
        KpiDefinition definition = new(ReportingPeriod.All, AsOf) { Quotas = new QuotaPlan(new Quota(ReportingPeriod.Quarter(2026, 1), Usd(100))) };
        Opportunity today = new(new OpportunityId("A"), Open, amount: Usd(50), createdOn: AsOf, expectedCloseOn: AsOf);

        Assert.Equal(0.5m, KpiReport.Of([today], definition).PipelineCoverage.Value.Value);
        Assert.Equal(1, KpiReport.Of([today], new KpiDefinition(ReportingPeriod.All, AsOf.PlusDays(1)) { Quotas = definition.Quotas }).PipelineCoverage.Excluded[ExclusionReason.Overdue]);
    }

    [Fact]
    public void Exactly_attained_leaves_nothing_to_cover()
    {
        KpiDefinition definition = new(ReportingPeriod.Quarter(2026, 1), AsOf) { Quotas = new QuotaPlan(new Quota(ReportingPeriod.Quarter(2026, 1), Usd(5))) };

        KpiReport report = KpiReport.Of([Deal("A", Won, Usd(5), created: 1, closed: 3)], definition);
        Assert.Equal(1m, report.QuotaAttainment.Value.Value);
        Assert.Equal(UndefinedReason.AlreadyAttained, report.RemainingCoverage.Reason);
    }

    [Fact]
    public void A_win_counts_only_inside_a_quota_of_its_day()
    {
        QuotaPlan firstQuarter = new(new Quota(ReportingPeriod.Quarter(2026, 1), Usd(10)));
        Opportunity later = new(new OpportunityId("L"), Won, amount: Usd(7), closedOn: new LocalDate(2026, 8, 1));

        Assert.Equal(0m, KpiReport.Of([later], new KpiDefinition(ReportingPeriod.Year(2026), new LocalDate(2026, 12, 31)) { Quotas = firstQuarter }).QuotaAttainment.Value.Value);
    }

    [Fact]
    public void A_quota_outside_the_period_is_none_and_a_win_outside_it_is_not_asked_about()
    {
        OwnerId ana = new("ana"), bo = new("bo");
        QuotaPlan plan = new(new Quota(ReportingPeriod.Quarter(2026, 1), Usd(10), ana), new Quota(ReportingPeriod.Quarter(2025, 1), Usd(10), bo));
        KpiDefinition definition = new(ReportingPeriod.Quarter(2026, 1), AsOf) { Quotas = plan };
        Opportunity inside = new(new OpportunityId("I"), Won, owner: bo, amount: Usd(7), closedOn: new LocalDate(2026, 2, 1));
        Opportunity outside = new(new OpportunityId("O"), Won, owner: new OwnerId("cy"), amount: Usd(7), closedOn: new LocalDate(2025, 2, 1));

        Kpi<Ratio> attainment = KpiReport.Of([inside, outside], definition).QuotaAttainment;
        Assert.Equal(1, attainment.Excluded[ExclusionReason.NoQuota]);
        Assert.Equal(1, attainment.Excluded.Total);
        Assert.Equal(UndefinedReason.NoQuota, QuotaAttainment.Of(KpiReport.Of([inside], definition).Totals, bo).Reason);
    }

    [Fact]
    public void Won_after_as_of_is_not_won_yet()
    {
        Opportunity later = new(new OpportunityId("L"), Won, createdOn: AsOf.PlusDays(-9), closedOn: AsOf.PlusDays(9));

        Assert.Equal(0m, Report(later).CreatedWinRate.Value.Value);
    }

    [Fact]
    public void Only_losses_that_all_carry_0_blind_the_win_rate_by_value()
    {
        Assert.True(WinRateByValue.IsBlindToLosses(Report(Deal("A", Lost, Usd(0))).Totals));
        Assert.False(WinRateByValue.IsBlindToLosses(Report(Deal("A", Lost, Usd(0)), Deal("B", Lost, null)).Totals));
        Assert.False(WinRateByValue.IsBlindToLosses(Report(Deal("A", Lost, Usd(1))).Totals));
        Assert.False(WinRateByValue.IsBlindToLosses(Report(Deal("A", Won, Usd(1))).Totals));
    }

    [Fact]
    public void Wins_without_a_day_leave_the_attainment_without_dates()
    {
        KpiDefinition definition = new(ReportingPeriod.All, AsOf) { Quotas = new QuotaPlan(new Quota(ReportingPeriod.Quarter(2026, 1), Usd(10))) };

        Assert.Equal(UndefinedReason.NoDates, KpiReport.Of([Deal("A", Won, Usd(5))], definition).QuotaAttainment.Reason);
    }

    [Fact]
    public void Overdue_comes_before_omitted_and_the_stage_speaks_where_the_deal_is_silent()
    {
        PipelineStage omitted = new("parked", forecastCategory: SalesDomain.Funnel.ForecastCategory.Omitted);
        Opportunity late = new(new OpportunityId("A"), omitted, amount: Usd(1), expectedCloseOn: AsOf.PlusDays(-1));
        Opportunity due = new(new OpportunityId("B"), omitted, amount: Usd(1), expectedCloseOn: AsOf.PlusDays(1));

        Assert.Equal("omitted 1, overdue 1", Report(late, due).Totals.Due.Excluded.ToString());
    }

    [Fact]
    public void A_group_without_facts_is_0_in_the_one_currency_of_the_data()
    {
        KpiReport report = KpiReport.Of(
            [new(new("A"), Won, owner: new OwnerId("ana"), amount: Money.Of(1m, Currency.Eur), closedOn: AsOf)], new KpiDefinition(ReportingPeriod.All, AsOf), Dimension.Owner);

        Assert.Equal(Money.Zero(Currency.Eur), report.Groups.Single().Report.OpenPipeline.Value);
    }

    [Fact]
    public void A_closed_deal_belongs_to_the_month_in_which_it_closed() =>
        Assert.Equal("2026-02", Dimension.Month.KeyOf(new Opportunity(new OpportunityId("A"), Won, expectedCloseOn: new LocalDate(2026, 5, 1), closedOn: new LocalDate(2026, 2, 1))));

    [Theory]
    [InlineData(-1, 1, "won")]
    [InlineData(5, -2, "lost")]
    public void Counts_are_not_negative(long won, long lost, string parameter) =>
        Assert.Equal(parameter, Assert.Throws<SalesDomain.Errors.InvalidValueException>(() => WinRate.Of(won, lost)).ParamName);

    [Fact]
    public void A_report_is_written_and_not_read()
    {
        string json = JsonSerializer.Serialize(Report(Deal("A", Won, Usd(5), created: 1, closed: 3)), SalesDomainJsonContext.Default.KpiReport);

        using JsonDocument document = JsonDocument.Parse(json);
        Assert.Equal(KpiName.List.Where(name => name.Subject == KpiSubject.Opportunities).Select(name => name.JsonName), document.RootElement.EnumerateObject().Select(kpi => kpi.Name));
        Assert.Throws<NotSupportedException>(() => JsonSerializer.Deserialize(json, SalesDomainJsonContext.Default.KpiReport));
    }

    [Theory]
    [InlineData(45, 135, "0.25")]
    [InlineData(20, 80, "0.2")]
    public void Published_win_rates(long won, long lost, string rate) =>
        Assert.Equal(decimal.Parse(rate, System.Globalization.CultureInfo.InvariantCulture), WinRate.Of(won, lost).Value.Value);

    [Fact]
    public void Varicent_created_win_rate_of_three_in_a_hundred()
    {
        Opportunity[] deals =
        [
            .. Enumerable.Range(0, 3).Select(i => Deal($"W{i}", Won, null, created: 1, closed: 2)),
            .. Enumerable.Range(0, 7).Select(i => Deal($"L{i}", Lost, null, created: 1, closed: 2)),
            .. Enumerable.Range(0, 90).Select(i => Deal($"O{i}", Open, null, created: 1)),
        ];

        Assert.Equal(0.03m, Report(deals).CreatedWinRate.Value.Value);
        Assert.Equal(0.3m, Report(deals).WinRate.Value.Value);
    }

    private static PipelineStage Open { get; } = new("open");

    private static PipelineStage Won { get; } = new("won", OpportunityStatus.Won);

    private static PipelineStage Lost { get; } = new("lost", OpportunityStatus.Lost);

    private static Money Usd(decimal amount) => Money.Of(amount, Currency.Usd);

    private static KpiReport Report(params Opportunity[] deals) => KpiReport.Of(deals, new KpiDefinition(ReportingPeriod.All, AsOf));

    private static Opportunity Deal(string id, PipelineStage stage, Money? amount, int? created = null, int? closed = null) =>
        new(new OpportunityId(id), stage, amount: amount, createdOn: created is { } c ? new LocalDate(2026, 1, c) : null, closedOn: closed is { } d ? new LocalDate(2026, 1, d) : null);

    private static decimal? Round(decimal? value) => value is { } number ? decimal.Round(number, 15) : null;
}
