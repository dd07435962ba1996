using FsCheck.Xunit;
using NodaTime;
using SalesDomain.Calendars;
using SalesDomain.Currencies;
using SalesDomain.Errors;
using SalesDomain.Kpis;
using SalesDomain.Measures;
using SalesDomain.Opportunities;
using SalesDomain.Serialization;
using SalesDomain.Tests.Support;

namespace SalesDomain.Tests.Kpis;

[Properties(Arbitrary = [typeof(DealArbitraries)], MaxTest = 300)]
public class OpportunityTotalsTests
{
    [Property]
    public void Totals_of_parts_add_to_the_totals_of_the_whole(Opportunity[] deals, KpiDefinition definition, int cut)
    {
        int at = deals.Length == 0 ? 0 : Math.Abs(cut % deals.Length);
        OpportunityTotals left = OpportunityTotals.Sum(deals[..at], definition), right = OpportunityTotals.Sum(deals[at..], definition);
        OpportunityTotals whole = OpportunityTotals.Sum(deals, definition);

        Assert.Equal(whole, left + right);
        Assert.Equal(whole, right + left);
    }

    [Property]
    public void Adding_is_associative_and_empty_is_its_identity(Opportunity[] a, Opportunity[] b, Opportunity[] c, KpiDefinition definition)
    {
        OpportunityTotals x = OpportunityTotals.Sum(a, definition), y = OpportunityTotals.Sum(b, definition), z = OpportunityTotals.Sum(c, definition);

        Assert.Equal(x + y + z, x + (y + z));
        Assert.Equal(x, x + OpportunityTotals.Empty(definition));
        Assert.Equal(x, OpportunityTotals.Empty(definition) + x);
    }

    [Property]
    public void Order_does_not_matter(Opportunity[] deals, KpiDefinition definition)
    {
        Opportunity[] reversed = [.. deals.Reverse()];
        Opportunity[] sorted = [.. deals.OrderBy(deal => deal.Id)];

        Assert.Equal(OpportunityTotals.Sum(deals, definition), OpportunityTotals.Sum(reversed, definition));
        Assert.Equal(OpportunityTotals.Sum(deals, definition), OpportunityTotals.Sum(sorted, definition));
    }

    [Property]
    public void Kpis_of_merged_totals_are_kpis_of_merged_facts(Opportunity[] a, Opportunity[] b, KpiDefinition definition)
    {
        KpiReport merged = KpiReport.Of(OpportunityTotals.Sum(a, definition) + OpportunityTotals.Sum(b, definition));
        KpiReport together = KpiReport.Of([.. a, .. b], definition);

        Assert.Equal(together.WinRate, merged.WinRate);
        Assert.Equal(together.WinRateByValue, merged.WinRateByValue);
        Assert.Equal(together.CreatedWinRate, merged.CreatedWinRate);
        Assert.Equal(together.AverageDealSize, merged.AverageDealSize);
        Assert.Equal(together.SalesCycleDays, merged.SalesCycleDays);
        Assert.Equal(together.LostCycleDays, merged.LostCycleDays);
        Assert.Equal(together.OpenPipeline, merged.OpenPipeline);
        Assert.Equal(together.WeightedPipeline, merged.WeightedPipeline);
        Assert.Equal(together.PipelineCoverage, merged.PipelineCoverage);
        Assert.Equal(together.RemainingCoverage, merged.RemainingCoverage);
        Assert.Equal(together.QuotaAttainment, merged.QuotaAttainment);
        Assert.Equal(together.PipelineVelocityPerDay, merged.PipelineVelocityPerDay);
    }

    [Property]
    public void Groups_add_to_the_whole(Opportunity[] deals, KpiDefinition definition)
    {
        foreach (Dimension by in (Dimension[])[Dimension.Owner, Dimension.Stage, Dimension.Month, Dimension.Type])
        {
            OpportunityTotals sum = OpportunityTotals.SumBy(deals, definition, by).Aggregate(OpportunityTotals.Empty(definition), (total, group) => total + group.Value);
            OpportunityTotals whole = OpportunityTotals.Sum(deals, definition);

            // where no deal exists at as-of there is no group to know the later facts
            if (whole.Count > 0) Assert.Equal(whole, sum);
        }
    }

    [Fact]
    public void Totals_of_different_definitions_do_not_add()
    {
        OpportunityTotals one = OpportunityTotals.Empty(new KpiDefinition(ReportingPeriod.All, new LocalDate(2026, 1, 1)));
        OpportunityTotals other = OpportunityTotals.Empty(new KpiDefinition(ReportingPeriod.All, new LocalDate(2026, 1, 2)));

        DefinitionMismatchException refused = Assert.Throws<DefinitionMismatchException>(() => one + other);
        Assert.Equal(one.Definition, refused.Left);
        Assert.Equal(other.Definition, refused.Right);
        Assert.Equal(ErrorCodes.DefinitionMismatch, refused.Code);
    }

    [Fact]
    public void Equal_definitions_are_equal_by_value()
    {
        KpiDefinition one = new(ReportingPeriod.Quarter(2026, 1), new LocalDate(2026, 3, 31)) { Quotas = new(), Splits = new() };
        KpiDefinition other = new(ReportingPeriod.Quarter(2026, 1), new LocalDate(2026, 3, 31));

        Assert.Equal(one, other);
        Assert.NotEqual(one, other with { CycleFrom = CycleStart.FirstContact });
        Assert.Throws<InvalidValueException>(() => other with { CycleFrom = (CycleStart)9 });
        Assert.Throws<InvalidValueException>(() => other with { CurrencyOfNothing = default });
    }

    [Fact]
    public void Deals_of_unknown_state_are_excluded_where_they_might_count()
    {
        KpiDefinition definition = new(ReportingPeriod.Quarter(2026, 1), new LocalDate(2026, 3, 31));
        PipelineStage open = new("open"), won = new("won", OpportunityStatus.Won);
        Opportunity[] known =
        [
            new(new("A"), open, amount: Money.Of(10m, Currency.Eur), createdOn: new(2026, 1, 2)), new(new("B"), won, amount: Money.Of(20m, Currency.Eur), createdOn: new(2026, 1, 2), closedOn: new(2026, 2, 1)),
        ];
        Opportunity[] unknown = [new(new("C"), won, createdOn: new(2026, 1, 3), closedOn: new(2026, 9, 9)), new(new("D"), open), new(new("E"), open, createdOn: new(2026, 4, 1)), new(new("F"), open, createdOn: new(2025, 1, 1))];
        OpportunityTotals totals = OpportunityTotals.Sum(known, definition, unknown);
        KpiReport report = KpiReport.Of(totals);

        Assert.Equal((5, 3, 1, 1), (totals.Count, totals.UnknownCount, totals.CreatedUnknownCount, totals.UndatedCreatedCount));
        Assert.False(totals.IsPastWithoutHistory);
        Assert.Equal(("10.00 EUR", 1, "noHistory 3"), (report.OpenPipeline.Value.ToString(), report.OpenPipeline.Population, report.OpenPipeline.Excluded.ToString()));
        Assert.Equal(("1 of 2", 1, 1), ($"{report.CreatedWinRate.Value.Numerator} of {report.CreatedWinRate.Value.Denominator}", report.CreatedWinRate.Excluded[ExclusionReason.NoHistory], report.CreatedWinRate.Excluded[ExclusionReason.NoCreationDate]));
        Assert.Equal(3, report.PipelineVelocityPerDay.Excluded[ExclusionReason.NoHistory]);
        Assert.Equal(UndefinedReason.NoHistory, KpiReport.Of(OpportunityTotals.Sum([], definition, unknown)).OpenPipeline.Reason);
        Assert.Equal(totals, OpportunityTotals.Sum(known[..1], definition, unknown[..2]) + OpportunityTotals.Sum(known[1..], definition, unknown[2..]));
        Assert.Equal(totals, Json.RoundTrip(totals, SalesDomainJsonContext.Default.OpportunityTotals));
        KpiReport byStage = KpiReport.Of(known, definition, Dimension.Stage, unknown);
        Assert.Equal(["open: 2 unknown", "won: 1 unknown"], byStage.Groups.Select(group => $"{group.Key}: {group.Report.Totals.UnknownCount} unknown"));
        Assert.Equal(totals, byStage.Totals);
    }
}
