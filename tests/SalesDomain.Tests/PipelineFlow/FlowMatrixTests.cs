using FsCheck.Xunit;
using NodaTime;
using SalesDomain.Calendars;
using SalesDomain.Currencies;
using SalesDomain.Errors;
using SalesDomain.Funnel;
using SalesDomain.Identifiers;
using SalesDomain.Measures;
using SalesDomain.Opportunities;
using SalesDomain.PipelineFlow;
using SalesDomain.Tests.Opportunities;

namespace SalesDomain.Tests.PipelineFlow;

[Properties(Arbitrary = [typeof(HistoryArbitraries)], MaxTest = 300)]
public class FlowMatrixTests
{
    private static readonly SalesPipeline Pipeline = SalesPipeline.HubSpot;
    private static readonly PipelineStage Open = Pipeline["qualifiedtobuy"], Later = Pipeline["contractsent"];
    private static readonly ReportingPeriod February = ReportingPeriod.Month(2026, 2);
    private static readonly FlowMatrixDefinition ByCategory = new(February, new LocalDate(2026, 2, 28));
    private static readonly Instant Jan10 = Instant.FromUtc(2026, 1, 10, 9, 0), Feb10 = Instant.FromUtc(2026, 2, 10, 9, 0), Mar1 = Instant.FromUtc(2026, 3, 1, 0, 0);

    [Fact]
    public void The_example_of_Akoonu_comes_out()
    {
        // 24 best-case deals: 5 lost, 2 demoted to pipeline, 14 stayed, 2 won, 1 pushed
        OpportunityHistory[] deals =
        [
            .. Best(5).Select(deal => deal.Lose(Feb10)), .. Best(2).Select(deal => deal.Recategorize(ForecastCategory.Pipeline, Feb10)), .. Best(14),
            .. Best(2).Select(deal => deal.Win(Feb10)), .. Best(1).Select(deal => deal.Reschedule(new LocalDate(2026, 3, 15), Feb10)),
        ];
        FlowMatrix matrix = FlowMatrix.Of(deals, ByCategory);
        FlowRow row = matrix[ForecastCategory.BestCase];

        Assert.Equal((24L, 5L, 2L, 14L, 2L, 1L, 0L), (row.Start.Count, row.Lost.Count, row.To(ForecastCategory.Pipeline).Count, row.Stayed.Count, row.Won.Count, row.Pushed.Count, row.Gone.Count));
        Assert.Equal(Money.Of(240m, Currency.Eur), row.Start.Amount.Sum.In(Currency.Eur));
        Assert.Equal([row], matrix.Rows.ToArray());
        Assert.Equal(Kpi.Of(Proportion.Of(1, 24), 24), Slippage.ByCount(matrix));
        Assert.Equal(Kpi.Of(Ratio.Of(Money.Of(10m, Currency.Eur), Money.Of(240m, Currency.Eur)), 24), Slippage.ByValue(matrix));
    }

    [Fact]
    public void Atrium_decreased_from_20k_to_15k_shows_5k()
    {
        PipelineBridge bridge = PipelineBridge.Of([Deal(20_000m).Reprice(Money.Of(15_000m, Currency.Usd), Feb10)], February, new LocalDate(2026, 2, 28));

        Assert.Equal(Money.Of(5_000m, Currency.Usd), bridge.Decreased.Amount(Currency.Usd).Value);
    }

    [Fact]
    public void A_deal_is_in_the_first_cell_that_applies()
    {
        FlowRow row = FlowMatrix.Of(
            [
                Deal(1m).Win(Feb10).Delete(Feb10), Deal(2m).Reschedule(new LocalDate(2026, 3, 1), Feb10).Lose(Feb10), Deal(4m).Reschedule(new LocalDate(2026, 3, 1), Feb10),
                Deal(8m).Reschedule(new LocalDate(2026, 2, 28), Feb10), Deal(16m).Reschedule(null, Feb10), Deal(32m).Reschedule(new LocalDate(2026, 1, 1), Feb10), Deal(64m).Win(Mar1), Deal(128m).MoveTo(Later, Feb10),
            ],
            ByCategory with { Stages = Pipeline })[Open];

        Assert.Equal("1, 2, 4, 120, 128", string.Join(", ", new[] { row.Gone, row.Lost, row.Pushed, row.Stayed, row.To(Later) }.Select(cell => cell.Amount.Sum.In(Currency.Usd).Amount)));
    }

    [Fact]
    public void Only_what_was_due_in_the_window_is_in_the_start()
    {
        FlowMatrix matrix = FlowMatrix.Of(
            [
                Deal(1m, new LocalDate(2026, 3, 1)), Deal(1m, null), Deal(1m).Lose(Jan10), Deal(1m).Delete(Jan10), OpportunityHistory.Open(new OpportunityId("n"), Open, at: Feb10, closing: new LocalDate(2026, 2, 20)),
                OpportunityHistory.Open(new OpportunityId("k"), Open, at: Jan10, knownSince: Feb10, closing: new LocalDate(2026, 2, 20)),
            ],
            ByCategory);

        Assert.Empty(matrix.Rows);
        Assert.Equal((0L, 1L), (matrix[ForecastCategory.Commit].Start.Count, matrix.Unknown));
        Assert.Equal(Kpi.Undefined<Proportion>(UndefinedReason.NoOpportunities, 0, Exclusions.Of(ExclusionReason.NoHistory, 1)), Slippage.ByCount(matrix));
    }

    [Fact]
    public void Slippage_by_value_leaves_out_what_has_no_amount_and_never_mixes()
    {
        LocalDate march = new(2026, 3, 15);
        Kpi<Ratio> one = Slippage.ByValue(FlowMatrix.Of([Deal(30m).Reschedule(march, Feb10), Deal(70m), Deal(null).Reschedule(march, Feb10)], ByCategory));

        Assert.Equal((0.3m, 2L, Exclusions.Of(ExclusionReason.NoAmount, 1)), (one.Value.Value, one.Population, one.Excluded));
        Assert.Equal(UndefinedReason.NoAmounts, Slippage.ByValue(FlowMatrix.Of([Deal(0m)], ByCategory)).Reason);
        Assert.Equal(UndefinedReason.MixedCurrencies, Slippage.ByValue(FlowMatrix.Of([Deal(1m), .. Best(1)], ByCategory)).Reason);
    }

    [Fact]
    public void A_window_is_closed_and_as_of_not_before_it()
    {
        Assert.Equal(ErrorCodes.OutOfRange, Assert.Throws<InvalidValueException>(() => new FlowMatrixDefinition(ReportingPeriod.All, new LocalDate(2026, 2, 1))).Code);
        Assert.Equal(ErrorCodes.OutOfRange, Assert.Throws<InvalidValueException>(() => new FlowMatrixDefinition(February, new LocalDate(2026, 1, 31))).Code);
        Assert.Throws<DefinitionMismatchException>(() => FlowMatrix.Of([], ByCategory) + FlowMatrix.Of([], ByCategory with { Stages = Pipeline }));
    }

    [Property]
    public void Rows_sum_to_the_start_of_the_bridge_and_parts_to_the_whole(OpportunityHistory[] some, OpportunityHistory[] others, int days, bool isByStage)
    {
        FlowMatrixDefinition definition = new(February, new LocalDate(2026, 2, 1).PlusDays(Math.Abs(days % 40))) { Stages = isByStage ? SalesPipeline.Salesforce : null };
        OpportunityHistory[] all = [.. some, .. others];
        FlowMatrix matrix = FlowMatrix.Of(all, definition);
        PipelineBridge bridge = PipelineBridge.Of(all, February, definition.AsOf);

        Assert.Equal(matrix, FlowMatrix.Of(some, definition) + FlowMatrix.Of(others, definition));
        Assert.Equal(matrix, FlowMatrix.Of(others, definition) + FlowMatrix.Of(some, definition));
        Assert.Equal((bridge.Start.Count, bridge.Unknown.Length), (matrix.Total.Start.Count, (int)matrix.Unknown));
        Assert.Equal(bridge.Start.Total.Sum, matrix.Total.Start.Amount.Sum);
        Assert.Equal(matrix.Total.Start, matrix.Rows.Aggregate(default(FlowCell), (sum, row) => sum + row.Start));
        foreach (IGrouping<string?, OpportunityHistory> group in all.Where(deal => bridge.Start.Deals.Any(of => of.Id == deal.Id)).Select(deal => deal.Before(Instant.FromUtc(2026, 2, 1, 0, 0))!)
            .Where(deal => deal is { Status: OpportunityStatus.Open, IsDeleted: false, ExpectedCloseOn: { } due } && February.Contains(due))
            .GroupBy(deal => isByStage ? deal.Stage.Key : (deal.ForecastCategory ?? deal.Stage.ForecastCategory)?.Name))
        {
            FlowRow row = matrix.Rows.Single(row => row.From == group.Key);
            Assert.Equal(group.Count(), row.Start.Count);
            Assert.Equal(group.Where(deal => deal.Amount is { IsNegative: false } amount && amount.Currency == Currency.Eur).Sum(deal => deal.Amount!.Value.Amount), row.Start.Amount.Sum.In(Currency.Eur).Amount);
        }
    }

    private static IEnumerable<OpportunityHistory> Best(int count) => Enumerable.Repeat(
        OpportunityHistory.Open(new OpportunityId("D-1"), Open, at: Jan10, amount: Money.Of(10m, Currency.Eur), closing: new LocalDate(2026, 2, 15), forecastCategory: ForecastCategory.BestCase), count);

    private static OpportunityHistory Deal(decimal? amount) => Deal(amount, new LocalDate(2026, 2, 15));

    private static OpportunityHistory Deal(decimal? amount, LocalDate? closing) =>
        OpportunityHistory.Open(new OpportunityId("D-1"), Open, at: Jan10 - Duration.FromDays(5), amount: amount is { } units ? Money.Of(units, Currency.Usd) : null, closing: closing);
}
