using FsCheck.Xunit;
using NodaTime;
using SalesDomain.Currencies;
using SalesDomain.Errors;
using SalesDomain.Funnel;
using SalesDomain.Identifiers;
using SalesDomain.Measures;
using SalesDomain.Opportunities;

namespace SalesDomain.Tests.Opportunities;

[Properties(Arbitrary = [typeof(HistoryArbitraries)], MaxTest = 500)]
public class OpportunityHistoryTests
{
    private static readonly SalesPipeline Pipeline = SalesPipeline.HubSpot;
    private static readonly PipelineStage Qualified = Pipeline["qualifiedtobuy"], Proposal = Pipeline["decisionmakerboughtin"], Won = Pipeline["closedwon"], Lost = Pipeline["closedlost"];
    private static readonly Instant Jan5 = Instant.FromUtc(2026, 1, 5, 9, 0);
    private static readonly Money Fifty = Money.Of(50_000m, Currency.Eur);

    private static OpportunityHistory Deal => OpportunityHistory.Open(new OpportunityId("D-1"), Qualified, at: Jan5, owner: new OwnerId("ana"), amount: Fifty, closing: new LocalDate(2026, 6, 30), name: "Fjord", type: "New");

    private static OpportunityHistory Life => Deal
        .MoveTo(Proposal, Day(28)).Reschedule(new LocalDate(2026, 9, 30), Day(55)).Reprice(Money.Of(40_000m, Currency.Eur), Day(60)).Reassign(new OwnerId("bo"), Day(61))
        .Recategorize(ForecastCategory.Commit, Day(62)).Plan("Send the contract", Day(63)).Win(Day(143), Won);

    [Fact]
    public void A_life_folds_to_the_deal_at_any_instant()
    {
        Assert.Null(Life.AsOf(Jan5));
        Assert.Equal(
            new Opportunity(new OpportunityId("D-1"), Qualified, null, "Fjord", new OwnerId("ana"), Fifty, createdOn: new LocalDate(2026, 1, 5), expectedCloseOn: new LocalDate(2026, 6, 30), type: "New"),
            Life.AsOf(Day(28)));
        Assert.Equal(Proposal, Life.AsOf(Day(28) + Duration.Epsilon)!.Stage);
        Assert.Equal((new LocalDate(2026, 9, 30), Fifty), (Life.AsOf(Day(60))!.ExpectedCloseOn, Life.AsOf(Day(60))!.Amount));
        Assert.Equal(
            new Opportunity(
                new OpportunityId("D-1"), Won, null, "Fjord", new OwnerId("bo"), Money.Of(40_000m, Currency.Eur), null, ForecastCategory.Commit, new LocalDate(2026, 1, 5), null,
                new LocalDate(2026, 9, 30), new LocalDate(2026, 5, 28), "New", nextStep: "Send the contract"),
            Life.ToOpportunity());
        Assert.Equal("Send the contract", Life.NextStep);
    }

    [Fact]
    public void A_record_as_of_an_instant_keeps_what_held_then_already()
    {
        OpportunityHistory deal = OpportunityHistory.Open(new OpportunityId("D-1"), Qualified, at: Jan5, amount: Fifty).MoveTo(Proposal, Day(40)).Win(Day(60), Won);
        Opportunity record = new(
            new OpportunityId("D-1"), Won, name: "Fjord", probability: Probability.FromPercent(90), createdOn: new LocalDate(2026, 1, 5), firstContactOn: new LocalDate(2026, 1, 2), closedOn: Day(59).InUtc().Date,
            type: "New", lastActivityOn: Day(50).InUtc().Date, contactCount: 3, nextStep: "invoice", attributes: new Dictionary<string, string> { ["Region"] = "EMEA" });

        Opportunity early = deal.RecordAsOf(record, Day(30))!;
        Assert.Equal(
            new Opportunity(new OpportunityId("D-1"), Qualified, name: "Fjord", amount: Fifty, createdOn: new LocalDate(2026, 1, 5), firstContactOn: new LocalDate(2026, 1, 2), type: "New", attributes: record.Attributes),
            early);
        Opportunity late = deal.RecordAsOf(record, Day(90))!;
        Assert.Equal((record.ClosedOn, record.Probability, record.LastActivityOn, 3, "invoice"), (late.ClosedOn, late.Probability, late.LastActivityOn, late.ContactCount, late.NextStep));
        Assert.Null(deal.RecordAsOf(record, Jan5));
        Assert.Null(deal.Delete(Day(70)).RecordAsOf(record, Day(71)));
        Assert.Equal(ErrorCodes.Contradiction, Assert.Throws<InvalidValueException>(() => deal.RecordAsOf(new Opportunity(new OpportunityId("D-2"), Won), Day(90))).Code);
    }

    [Fact]
    public void A_day_of_closing_that_had_not_come_or_is_of_another_closing_is_that_of_the_change()
    {
        Opportunity record = new(new OpportunityId("D-1"), Won, closedOn: Day(90).InUtc().Date);
        OpportunityHistory deal = OpportunityHistory.Open(new OpportunityId("D-1"), Qualified, at: Jan5).Win(Day(30));

        Assert.Equal(Day(30).InUtc().Date, deal.RecordAsOf(record, Day(60))!.ClosedOn);
        Assert.Equal(Day(90).InUtc().Date, deal.RecordAsOf(record, Day(91))!.ClosedOn);
        Assert.Equal(Day(30).InUtc().Date, deal.Reopen(Proposal, Day(70)).Win(Day(80)).RecordAsOf(record, Day(60))!.ClosedOn);
    }

    [Fact]
    public void Days_are_those_of_the_zone()
    {
        OpportunityHistory deal = OpportunityHistory.Open(new OpportunityId("D"), Qualified, at: Instant.FromUtc(2026, 1, 5, 2, 0)).Win(Instant.FromUtc(2026, 2, 1, 4, 59));
        Opportunity inNewYork = deal.ToOpportunity(DateTimeZoneProviders.Tzdb["America/New_York"]);
        Assert.Equal((new LocalDate(2026, 1, 4), new LocalDate(2026, 1, 31)), (inNewYork.CreatedOn, inNewYork.ClosedOn));
    }

    [Fact]
    public void A_change_leaves_the_history_as_it_was()
    {
        OpportunityHistory deal = Deal;
        OpportunityHistory won = deal.Win(Day(1)), lost = deal.Lose(Day(1));
        Assert.Equal((0, OpportunityStatus.Open), (deal.Count, deal.Status));
        Assert.Equal((OpportunityStatus.Won, OpportunityStatus.Lost), (won.Status, lost.Status));
        Assert.Equal((Qualified, Day(1)), (won.Stage, won.ClosedAt));
    }

    [Fact]
    public void What_a_deal_cannot_do_is_refused_with_the_reason()
    {
        OpportunityHistory won = Deal.Win(Day(10));
        Refused("another stage than Qualified To Buy, in which it is", () => Deal.MoveTo(Qualified, Day(1)));
        Refused("an open stage; a deal is won or lost otherwise", () => Deal.MoveTo(Won, Day(1)));
        Refused("a stage whose kind is Won, or none", () => Deal.Win(Day(1), Lost));
        Refused("a deal that is closed is reopened before it moves", () => won.MoveTo(Proposal, Day(11)));
        Refused("an open deal; reopen it first", () => won.Lose(Day(11)));
        Refused("a closed deal", () => Deal.Reopen(Proposal, Day(1)));
        Refused("an open stage", () => won.Reopen(Lost, Day(11)));
        Refused("nothing after the record was deleted", () => Deal.Delete(Day(1)).Reprice(Fifty, Day(2)));

        static void Refused(string legal, Func<object> change)
        {
            InvalidValueException e = Assert.Throws<InvalidValueException>(change);
            Assert.Equal((ErrorCodes.IllegalTransition, legal), (e.Code, e.Legal));
        }
    }

    [Fact]
    public void A_change_is_not_dated_before_the_last_one()
    {
        Assert.Equal(2, Deal.Reprice(null, Jan5).Plan("call", Jan5).Count);
        Assert.Equal(ErrorCodes.OutOfOrder, Assert.Throws<InvalidValueException>(() => Deal.Win(Jan5 - Duration.Epsilon)).Code);
        Assert.Equal(ErrorCodes.OutOfOrder, Assert.Throws<InvalidValueException>(() => Life.Reprice(Fifty, Day(100))).Code);
        Assert.Equal(ErrorCodes.NoCurrency, Assert.Throws<InvalidValueException>(() => Deal.Reprice(default(Money), Day(1))).Code);
        Assert.Equal(ErrorCodes.Empty, Assert.Throws<InvalidValueException>(() => Deal.Reassign(default(OwnerId), Day(1))).Code);
        Assert.Equal(ErrorCodes.Missing, Assert.Throws<InvalidValueException>(() => Deal.MoveTo(null!, Day(1))).Code);
    }

    [Fact]
    public void A_deal_is_reopened_and_closed_again()
    {
        OpportunityHistory deal = Deal.Lose(Day(10), Lost, "budget").Reopen(Proposal, Day(20)).Win(Day(30), Won);
        Assert.Equal((OpportunityStatus.Won, Day(30)), (deal.Status, deal.ClosedAt));
        Assert.Equal((OpportunityStatus.Open, (Instant?)null), (deal.Before(Day(25))!.Status, deal.Before(Day(25))!.ClosedAt));
        Assert.Equal(OpportunityStatus.Lost, deal.AsOf(Day(15))!.Status);
    }

    [Fact]
    public void The_amount_at_closing_is_that_of_the_closing()
    {
        OpportunityHistory deal = Deal.Reprice(Money.Of(1m, Currency.Eur), Day(1)).Win(Day(2)).Reprice(Money.Of(9m, Currency.Eur), Day(3));
        Assert.Equal((Money.Of(1m, Currency.Eur), Money.Of(9m, Currency.Eur)), (deal.AtClosing().Amount, deal.Amount));
        OpportunityHistory open = Deal;
        Assert.Same(open, open.AtClosing());
    }

    [Fact]
    public void What_was_before_the_first_record_is_unknown()
    {
        OpportunityHistory deal = OpportunityHistory.Open(new OpportunityId("D"), Proposal, at: Jan5, knownSince: Day(10));
        Assert.Equal((false, true, true, false), (deal.IsUnknownBefore(Jan5), deal.IsUnknownBefore(Day(1)), deal.IsUnknownBefore(Day(10)), deal.IsUnknownBefore(Day(11))));
        Assert.Null(deal.AsOf(Day(5)));
        Assert.NotNull(deal.AsOf(Day(11)));
        Assert.Equal(ErrorCodes.OutOfOrder, Assert.Throws<InvalidValueException>(() => OpportunityHistory.Open(new OpportunityId("D"), Proposal, at: Day(2), knownSince: Day(1))).Code);
    }

    [Fact]
    public void A_deal_of_unknown_creation_exists_always_and_a_deleted_one_no_more()
    {
        Assert.NotNull(OpportunityHistory.Open(new OpportunityId("D"), Proposal, at: null).AsOf(Instant.FromUtc(1990, 1, 1, 0, 0)));
        Assert.Null(Deal.Delete(Day(3)).AsOf(Day(4)));
        Assert.NotNull(Deal.Delete(Day(3)).AsOf(Day(3)));
    }

    [Property]
    public void The_past_is_the_fold_of_the_changes_before_it(OpportunityHistory history, int pick)
    {
        Instant at = Instant.FromUtc(2026, 1, 1, 0, 0) + Duration.FromHours(Math.Abs(pick % 2_000));
        OpportunityHistory? then = history.Before(at);
        if (then is null)
        {
            Assert.True(history.CreatedAt >= at || history.IsUnknownBefore(at));
            return;
        }

        OpportunityChange[] visible = [.. history.Changes.Where(change => change.At < at)];
        Assert.Equal(visible, then.Changes);
        Assert.Equal(then, visible.Aggregate(history.AtBeginning(), (sum, change) => sum.Append(change)));
    }

    [Property]
    public void Changes_are_in_the_order_of_time_and_as_many_as_counted(OpportunityHistory history)
    {
        Assert.Equal(history.Count, history.Changes.Length);
        Assert.Equal(history.Changes.Select(change => change.At).Order(), history.Changes.Select(change => change.At));
    }

    [Fact]
    public void Twenty_thousand_changes_are_made_and_folded()
    {
        const int Count = 20_000;
        OpportunityChange[] changes = [.. Enumerable.Range(0, Count).Select(i => ChangeOf(i, Jan5 + Duration.FromMinutes(i)))];
        OpportunityHistory deal = changes.Aggregate(Deal, (sum, change) => sum.Append(change));

        Assert.Equal(Count, deal.Count);
        Assert.Equal(changes, deal.Changes);
        Assert.Equal(Naive(changes), deal.ToOpportunity());
        Assert.Equal(deal, deal.Before(Instant.MaxValue));
        Assert.Equal(deal, changes.Aggregate(Deal, (sum, change) => sum.Append(change)));
        Assert.Null(deal.AsOf(Jan5));
        foreach (int i in (int[])[1, 2, 3, 4, 5, 6, 7, 8, 4_999, 10_000, 10_001, 10_002, 19_996, 19_997, 19_998, 19_999, 20_000])
        {
            Assert.Equal(i, deal.Before(Jan5 + Duration.FromMinutes(i))!.Count);
            Assert.Equal(Naive(changes[..i]), deal.AsOf(Jan5 + Duration.FromMinutes(i)));
        }

        // a round of eight kinds, after which the deal is open in the stage in which it began
        static OpportunityChange ChangeOf(int i, Instant at) => (i % 8) switch
        {
            0 => new OpportunityChange.Moved(at, Proposal),
            1 => new OpportunityChange.Repriced(at, Money.Of(i, Currency.Eur)),
            2 => new OpportunityChange.Rescheduled(at, new LocalDate(2026, 6, 30).PlusDays(i % 500)),
            3 => new OpportunityChange.Reassigned(at, new OwnerId($"owner-{i % 7}")),
            4 => new OpportunityChange.Recategorized(at, i % 3 == 0 ? null : ForecastCategory.Commit),
            5 => new OpportunityChange.Planned(at, i % 3 == 0 ? null : $"call {i}"),
            6 => i % 16 == 6 ? new OpportunityChange.Won(at, Won) : new OpportunityChange.Lost(at),
            _ => new OpportunityChange.Reopened(at, Qualified),
        };

        // each field by the last change of its kind
        static Opportunity Naive(OpportunityChange[] visible)
        {
            OpportunityChange? lastStatus = visible.LastOrDefault(change => change is OpportunityChange.Won or OpportunityChange.Lost or OpportunityChange.Reopened);
            OpportunityStatus status = lastStatus switch { OpportunityChange.Won => OpportunityStatus.Won, OpportunityChange.Lost => OpportunityStatus.Lost, _ => OpportunityStatus.Open };
            PipelineStage stage = visible.Select(change => change switch
            {
                OpportunityChange.Moved moved => moved.Stage,
                OpportunityChange.Won won => won.Stage,
                OpportunityChange.Reopened reopened => reopened.Stage,
                _ => null,
            }).LastOrDefault(stage => stage is not null) ?? Qualified;
            return new Opportunity(
                new OpportunityId("D-1"), stage, status, "Fjord",
                Last<OpportunityChange.Reassigned>() is { } owner ? owner.Owner : new OwnerId("ana"),
                Last<OpportunityChange.Repriced>() is { } price ? price.Amount : Fifty,
                forecastCategory: Last<OpportunityChange.Recategorized>()?.Category,
                createdOn: new LocalDate(2026, 1, 5),
                expectedCloseOn: Last<OpportunityChange.Rescheduled>() is { } date ? date.ExpectedCloseOn : new LocalDate(2026, 6, 30),
                closedOn: status == OpportunityStatus.Open ? null : lastStatus!.At.InUtc().Date,
                type: "New",
                nextStep: Last<OpportunityChange.Planned>() is { } plan ? plan.Step ?? "" : null);

            T? Last<T>()
                where T : OpportunityChange => visible.OfType<T>().LastOrDefault();
        }
    }

    [Fact]
    public void Histories_are_equal_when_beginning_and_changes_are()
    {
        Assert.Equal(Life, Life);
        Assert.Equal(Life.GetHashCode(), Life.GetHashCode());
        Assert.NotEqual(Life, Life.Before(Day(100)));
        Assert.NotEqual(Deal.Win(Day(1)), Deal.Win(Day(2)));
        Assert.NotEqual(Deal, OpportunityHistory.Open(new OpportunityId("D-1"), Qualified, at: Jan5));
        Assert.Equal("D-1 in Closed Won, 7 changes", Life.ToString());
    }

    private static Instant Day(int days) => Jan5 + Duration.FromDays(days);
}
