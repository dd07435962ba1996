using NodaTime;
using SalesDomain.Identifiers;
using SalesDomain.Measures;
using SalesDomain.Opportunities;
using SalesDomain.PipelineFlow;

namespace SalesDomain.Tests.Regressions;

/// <summary>What the funnel of Frappe CRM gets wrong, by its <c>get_deal_status_change_counts</c>.</summary>
public class FrappeTests
{
    private static readonly PipelineStage Qualification = new("Qualification"), Demo = new("Demo"), Proposal = new("Proposal");
    private static readonly FlowDefinition Definition = new(new SalesPipeline("Frappe", [Qualification, Demo, Proposal]), new LocalDate(2026, 1, 31));

    [Fact]
    public void Frappe_deals_that_are_lost_by_now_stay_in_the_funnel()
    {
        // survivors only would give 1 of 1
        FlowTotals totals = FlowTotals.Sum([New().MoveTo(Demo, Day(2)), New().Lose(Day(2)), New().Lose(Day(3)), New().MoveTo(Demo, Day(2)).Lose(Day(3))], Definition);

        Assert.Equal(Proportion.Of(2, 4), StageConversion.Of(totals, Qualification).Value);
        Assert.Equal((2L, 1L), (totals[Demo].Entered, totals[Demo].Lost));
    }

    [Fact]
    public void Frappe_deal_that_comes_back_to_a_stage_counts_once()
    {
        // three changes of status into Demo, one deal
        OpportunityHistory deal = New().MoveTo(Demo, Day(2)).MoveTo(Qualification, Day(3)).MoveTo(Demo, Day(4)).MoveTo(Qualification, Day(5)).MoveTo(Demo, Day(6)).MoveTo(Proposal, Day(7));
        FlowTotals totals = FlowTotals.Sum([deal], Definition);

        Assert.Equal([1L, 1L, 1L], totals.Stages.Select(stage => stage.Entered));
        Assert.Equal(Proportion.Of(1, 1), StageConversion.Of(totals, Demo).Value);
        Assert.Equal(3m, TimeInStage.OfCompleted(totals, Demo).Value.Mean);
    }

    private static OpportunityHistory New() => OpportunityHistory.Open(new OpportunityId("D-1"), Qualification, at: Day(1));

    private static Instant Day(int day) => Instant.FromUtc(2026, 1, day, 9, 0);
}
