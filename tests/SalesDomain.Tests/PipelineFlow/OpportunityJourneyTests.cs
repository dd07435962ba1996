using FsCheck.Xunit;
using NodaTime;
using SalesDomain.Identifiers;
using SalesDomain.Opportunities;
using SalesDomain.PipelineFlow;
using SalesDomain.Tests.Opportunities;

namespace SalesDomain.Tests.PipelineFlow;

[Properties(Arbitrary = [typeof(HistoryArbitraries)], MaxTest = 300)]
public class OpportunityJourneyTests
{
    private static readonly SalesPipeline Pipeline = SalesPipeline.HubSpot;
    private static readonly PipelineStage First = Pipeline["appointmentscheduled"], Second = Pipeline["qualifiedtobuy"];
    private static readonly LocalDate Due = new(2026, 3, 31);

    private static OpportunityHistory New => OpportunityHistory.Open(new OpportunityId("D-1"), First, at: Day(1), closing: Due);

    [Fact]
    public void A_deal_that_comes_back_begins_another_visit()
    {
        OpportunityJourney journey = OpportunityJourney.Of(New.MoveTo(Second, Day(3)).MoveTo(First, Day(7)), Day(12))!;

        Assert.Equal([new StageVisit(First, OpportunityStatus.Open, Day(1), Day(3)), new(Second, OpportunityStatus.Open, Day(3), Day(7)), new(First, OpportunityStatus.Open, Day(7), null)], journey.Visits.ToArray());
        Assert.Equal((Duration.FromDays(5), Duration.FromDays(7), Duration.FromDays(4)), (journey.VisitAge, journey.StageAge, journey.TimeIn(Second)));
    }

    [Fact]
    public void A_lost_deal_that_keeps_its_stage_is_no_longer_worked_on_in_it()
    {
        OpportunityJourney journey = OpportunityJourney.Of(New.Lose(Day(4)).Reopen(First, Day(10)), Day(12))!;

        Assert.Equal([OpportunityStatus.Open, OpportunityStatus.Lost, OpportunityStatus.Open], journey.Visits.Select(visit => visit.Status));
        Assert.Equal((Duration.FromDays(5), 1, 1), (journey.TimeIn(First), journey.ReopenCount, journey.ClosingCount));
    }

    [Fact]
    public void Pushes_pulls_and_days_are_counted_against_the_last_known_date()
    {
        OpportunityJourney journey = OpportunityJourney.Of(
            New.Reschedule(Due.PlusDays(30), Day(2)).Reschedule(null, Day(3)).Reschedule(Due.PlusDays(45), Day(4)).Reschedule(Due.PlusDays(40), Day(5)).Reschedule(Due.PlusDays(40), Day(6))
                .Lose(Day(7)).Reschedule(Due.PlusDays(-60), Day(8)), Day(20))!;

        Assert.Equal((2, 1, 40), (journey.PushCount, journey.PullCount, journey.DaysPushed));
    }

    [Fact]
    public void A_date_that_comes_with_the_reopening_is_the_one_from_which_a_deal_is_pushed()
    {
        OpportunityHistory deal = New.Lose(Day(4)).Reschedule(Due.PlusDays(60), Day(6)).Reopen(First, Day(6));

        Assert.Empty(OpportunityJourney.Of(deal, Day(20))!.Shifts);
        Assert.Equal((0, 1), (OpportunityJourney.Of(deal.Reschedule(Due.PlusDays(45), Day(8)), Day(20))!.PushCount, OpportunityJourney.Of(deal.Reschedule(Due.PlusDays(75), Day(8)), Day(20))!.PushCount));
    }

    [Fact]
    public void What_happens_at_the_instant_is_not_yet_visible()
    {
        OpportunityHistory deal = New.MoveTo(Second, Day(3));

        Assert.Equal(First, OpportunityJourney.Of(deal, Day(3))!.Current!.Stage);
        Assert.Null(OpportunityJourney.Of(deal, Day(1)));
        Assert.Null(OpportunityJourney.Of(deal.Delete(Day(4)), Day(5))!.Current);
    }

    [Fact]
    public void The_begin_of_a_deal_that_is_known_later_is_unknown()
    {
        OpportunityHistory deal = OpportunityHistory.Open(new OpportunityId("D-1"), First, at: Day(1), knownSince: Day(3)).MoveTo(Second, Day(5));
        OpportunityJourney journey = OpportunityJourney.Of(deal, Day(9))!;

        Assert.Equal((null, null, Duration.FromDays(4)), (journey.Visits[0].Entered, journey.TimeIn(First), journey.TimeIn(Second)));
    }

    [Property]
    public void Visits_follow_each_other_and_are_the_states_at_any_instant(OpportunityHistory deal, int hours)
    {
        Instant at = Day(1) + Duration.FromHours(Math.Abs(hours % 3_000));
        if (OpportunityJourney.Of(deal, at) is not { } journey) return;

        Assert.Equal(journey.Visits.SkipLast(1).Select(visit => visit.Left), journey.Visits.Skip(1).Select(visit => visit.Entered));
        foreach (StageVisit visit in journey.Visits.Where(visit => visit.Left is { } left && left > visit.Entered))
        {
            OpportunityHistory then = deal.Before(visit.Left!.Value)!;
            Assert.Equal((visit.Stage, visit.Status), (then.Stage, then.Status));
        }

        OpportunityHistory now = deal.Before(at)!;
        Assert.Equal((now.Stage, now.Status, now.IsDeleted), (journey.Visits[^1].Stage, journey.Visits[^1].Status, journey.Current is null));
    }

    private static Instant Day(int day) => Instant.FromUtc(2026, 1, 1, 9, 0) + Duration.FromDays(day - 1);
}
