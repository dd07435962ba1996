using FsCheck.Xunit;
using NodaTime;
using SalesDomain.Calendars;
using SalesDomain.Errors;
using SalesDomain.Identifiers;
using SalesDomain.Measures;
using SalesDomain.Opportunities;
using SalesDomain.PipelineFlow;
using SalesDomain.Tests.Opportunities;

namespace SalesDomain.Tests.PipelineFlow;

[Properties(Arbitrary = [typeof(HistoryArbitraries)], MaxTest = 300)]
public class FlowTotalsTests
{
    private static readonly PipelineStage A = new("a"), B = new("b"), C = new("c"), Won = new("won", OpportunityStatus.Won), Lost = new("lost", OpportunityStatus.Lost);
    private static readonly FlowDefinition Definition = new(new SalesPipeline("abc", [A, B, C, Won, Lost]), new LocalDate(2026, 1, 31));

    // how one deal stands in the three stages: a)dvanced, l)ost, r)emaining, w)ent back, - not there; by reached, then by visited
    public static TheoryData<string, OpportunityHistory, string, string> Ways => new()
    {
        { "there", New(A), "r--", "r--" },
        { "goes on", New(A).MoveTo(B, Day(2)), "ar-", "ar-" },
        { "skips", New(A).MoveTo(C, Day(2)), "aar", "a-r" },
        { "created in the middle", New(B), "ar-", "-r-" },
        { "moved back has never left", New(A).MoveTo(C, Day(2)).MoveTo(B, Day(3)), "arw", "arw" },
        { "moved back to the first", New(B).MoveTo(A, Day(2)), "rw-", "rw-" },
        { "back and forth", New(A).MoveTo(B, Day(2)).MoveTo(A, Day(3)).MoveTo(B, Day(4)).MoveTo(C, Day(5)), "aar", "aar" },
        { "won", New(A).Win(Day(2), Won), "aaa", "a--" },
        { "won after going back", New(A).MoveTo(C, Day(2)).MoveTo(A, Day(3)).Win(Day(4)), "aaa", "a-a" },
        { "begins won", New(Won), "aaa", "---" },
        { "lost", New(A).MoveTo(B, Day(2)).Lose(Day(3), Lost), "al-", "al-" },
        { "lost after going back", New(A).MoveTo(C, Day(2)).MoveTo(A, Day(3)).Lose(Day(4)), "l-w", "l-w" },
        { "begins lost", New(Lost), "---", "---" },
        { "reopened", New(A).MoveTo(B, Day(2)).Lose(Day(3)).Reopen(C, Day(4)), "aar", "aar" },
        { "lost after as-of", New(A).Lose(Day(32)), "r--", "r--" },
    };

    [Theory]
    [MemberData(nameof(Ways))]
    public void A_deal_stands_where_it_was_last_open(string way, OpportunityHistory deal, string reached, string visited) =>
        Assert.Equal((way, reached, visited), (way, Standing(FlowTotals.Sum([deal], Definition)), Standing(FlowTotals.Sum([deal], Definition with { Counting = StageCounting.Visited }))));

    [Fact]
    public void Conversion_is_over_deals_that_left_and_by_option_over_all_that_entered()
    {
        OpportunityHistory[] deals = [New(A).MoveTo(B, Day(2)), New(A).Lose(Day(2)), New(A).Lose(Day(3)), New(A)];

        FlowTotals totals = FlowTotals.Sum(deals, Definition);
        Assert.Equal(Kpi.Of(Proportion.Of(1, 3), 3), StageConversion.Of(totals, A));
        Assert.Equal(Kpi.Of(Proportion.Of(1, 4), 4), StageConversion.Of(FlowTotals.Sum(deals, Definition with { Denominator = StageDenominator.Entered }), A));
        Assert.Equal((UndefinedReason.NoDecidedOpportunities, 1L), (StageConversion.Of(totals, B).Reason!.Value, totals[B].Remaining));
        Assert.Equal(UndefinedReason.NoOpportunities, StageConversion.Of(FlowTotals.Empty(Definition), A).Reason);
        Assert.Equal(StageConversion.Of(totals, A), StageConversion.Of(advanced: 1, lost: 2));
        Assert.Equal(ErrorCodes.OutOfRange, Assert.Throws<InvalidValueException>(() => totals[Won]).Code);
    }

    [Fact]
    public void Time_in_stage_sums_the_visits_of_a_deal_and_leaves_running_ones_apart()
    {
        // 2 + 4 days in a, then there since the 11th; the other skipped b
        FlowTotals totals = FlowTotals.Sum([New(A).MoveTo(B, Day(3)).MoveTo(A, Day(5)).MoveTo(B, Day(9)).MoveTo(A, Day(11)), New(A).MoveTo(C, Day(2))], Definition);

        Distribution completed = TimeInStage.OfCompleted(totals, A).Value;
        Assert.Equal((1m, 6m, 2L), (completed.Minimum, completed.Maximum, completed.Count));
        Assert.Equal(20.625m, TimeInStage.OfRunning(totals, A).Value.Mean);
        Assert.Equal((4m, Exclusions.Of(ExclusionReason.Skipped, 1)), (TimeInStage.OfCompleted(totals, B).Value.Mean, TimeInStage.OfCompleted(totals, B).Excluded));
        Assert.Equal(UndefinedReason.NoDates, TimeInStage.OfCompleted(totals, C).Reason);
    }

    [Fact]
    public void Time_to_close_is_in_days_of_the_zone_and_to_the_last_closing()
    {
        OpportunityHistory[] deals = [New(A).Lose(Day(2)).Reopen(A, Day(3)).Win(Day(6)), New(A).Lose(Day(4)), OpportunityHistory.Open(new OpportunityId("u"), A, at: null).Win(Day(4)), New(A)];
        FlowTotals totals = FlowTotals.Sum(deals, Definition);

        Assert.Equal(Kpi.Of(Distribution.Of(5m), 1, Exclusions.Of(ExclusionReason.NoCreationDate, 1)), TimeToClose.OfWon(totals));
        Assert.Equal(Kpi.Of(Distribution.Of(3m), 1), TimeToClose.OfLost(totals));
        Assert.Equal(UndefinedReason.NoLostOpportunities, TimeToClose.OfLost(FlowTotals.Sum(deals[..1], Definition)).Reason);
        Assert.Equal(UndefinedReason.NoDates, TimeToClose.OfWon(FlowTotals.Sum(deals[2..], Definition)).Reason);
        Assert.Equal(Kpi.Of(Proportion.Of(1, 3), 3), ReopenRate.Of(totals));
        Assert.Equal(UndefinedReason.NoClosedOpportunities, ReopenRate.Of(FlowTotals.Sum(deals[3..], Definition)).Reason);
    }

    [Fact]
    public void Deals_that_cannot_be_counted_are_excluded_with_the_reason()
    {
        OpportunityHistory[] deals =
        [
            New(new PipelineStage("own")), OpportunityHistory.Open(new OpportunityId("k"), A, at: Day(1), knownSince: Day(40)), OpportunityHistory.Open(new OpportunityId("n"), A, at: null),
            New(A).Delete(Day(2)), New(A), OpportunityHistory.Open(new OpportunityId("l"), A, at: Day(32)),
        ];
        FlowTotals totals = FlowTotals.Sum(deals, Definition with { Created = ReportingPeriod.Month(2026, 1) });

        Assert.Equal(1, totals.Count);
        Assert.Equal(Exclusions.Of(ExclusionReason.UnknownStage, 1) + Exclusions.Of(ExclusionReason.NoHistory, 1) + Exclusions.Of(ExclusionReason.NoCreationDate, 1), totals.Excluded);
        Assert.Equal(0, FlowTotals.Sum(deals, Definition with { Created = ReportingPeriod.Month(2026, 3) })[A].Entered);
    }

    [Fact]
    public void Totals_of_different_definitions_do_not_add() =>
        Assert.Throws<DefinitionMismatchException>(() => FlowTotals.Empty(Definition) + FlowTotals.Empty(Definition with { Counting = StageCounting.Visited }));

    [Property]
    public void Totals_of_parts_add_to_the_whole(OpportunityHistory[] some, OpportunityHistory[] others, int days, bool isVisited)
    {
        FlowDefinition definition = Salesforce(days, isVisited);
        FlowTotals whole = FlowTotals.Sum([.. some, .. others], definition);

        Assert.Equal(whole, FlowTotals.Sum(some, definition) + FlowTotals.Sum(others, definition));
        Assert.Equal(whole, FlowTotals.Sum(others, definition) + FlowTotals.Sum(some, definition));
        Assert.Equal(whole, whole + FlowTotals.Empty(definition));
    }

    [Property]
    public void Totals_are_those_of_a_naive_count(OpportunityHistory[] deals, int days, bool isVisited)
    {
        FlowDefinition definition = Salesforce(days, isVisited);
        FlowTotals totals = FlowTotals.Sum(deals, definition);
        NaiveStages naive = new(deals, definition);

        Assert.Equal(naive.Count, totals.Count);
        foreach (StageTotals stage in totals.Stages)
        {
            Assert.Equal(stage.Entered, stage.Advanced + stage.Lost + stage.Remaining);
            Assert.Equal(
                (naive.Advanced(stage.Stage), naive.Entered(stage.Stage), naive.There(stage.Stage, OpportunityStatus.Lost), naive.There(stage.Stage, OpportunityStatus.Open)),
                (stage.Advanced, stage.Entered, stage.Lost, stage.Remaining));
            Assert.Equal(naive.Completed(stage.Stage), stage.Completed.Durations);
            Assert.Equal(naive.Running(stage.Stage), stage.Running.Durations);
            Assert.Equal(stage.Remaining, stage.Running.Durations.Total + stage.Running.Excluded.Total);
        }
    }

    private static FlowDefinition Salesforce(int days, bool isVisited) =>
        new(SalesPipeline.Salesforce, new LocalDate(2026, 1, 1).PlusDays(Math.Abs(days % 90))) { Counting = isVisited ? StageCounting.Visited : StageCounting.Reached };

    private static string Standing(FlowTotals totals) =>
        string.Concat(totals.Stages.Select(stage => stage.Advanced == 1 ? "a" : stage.Lost == 1 ? "l" : stage.Remaining == 1 ? "r" : stage.WentBack == 1 ? "w" : "-"));

    private static OpportunityHistory New(PipelineStage stage) => OpportunityHistory.Open(new OpportunityId("D-1"), stage, at: Day(1));

    private static Instant Day(int day) => Instant.FromUtc(2026, 1, 1, 9, 0) + Duration.FromDays(day - 1);
}
