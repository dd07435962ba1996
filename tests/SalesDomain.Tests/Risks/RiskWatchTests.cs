using System.Text.Json;
using FsCheck.Xunit;
using NodaTime;
using SalesDomain.Calendars;
using SalesDomain.Currencies;
using SalesDomain.Errors;
using SalesDomain.Identifiers;
using SalesDomain.Measures;
using SalesDomain.Opportunities;
using SalesDomain.PipelineFlow;
using SalesDomain.Risks;
using SalesDomain.Serialization;
using SalesDomain.Tests.Opportunities;

namespace SalesDomain.Tests.Risks;

[Properties(Arbitrary = [typeof(HistoryArbitraries)], MaxTest = 200)]
public class RiskWatchTests
{
    private static readonly PipelineStage Demo = new("demo"), Offer = new("offer"), Order = new("order");
    private static readonly SalesPipeline Pipeline = new("Ours", [Demo, Offer, Order, new("won", OpportunityStatus.Won), new("lost", OpportunityStatus.Lost)]);
    private static readonly LocalDate AsOf = new(2026, 6, 30);
    private static readonly FlowDefinition Definition = new(Pipeline, AsOf);

    // twelve deals that were 10 days in Demo, 1 to 12 in Offer and 5 in Order
    private static readonly FlowTotals Team = FlowTotals.Sum(
        Enumerable.Range(1, 12).Select(days => OpportunityHistory.Open(new($"T-{days}"), Demo, Day(1, 1)).MoveTo(Offer, Day(1, 11)).MoveTo(Order, Day(1, 11 + days)).Win(Day(1, 16 + days))),
        Definition);

    private static readonly RiskWatch Watch = new(Team);

    private static OpportunityHistory Deal => OpportunityHistory.Open(new("D-1"), Demo, Day(6, 1), amount: Eur(100), closing: new LocalDate(2026, 7, 31));

    [Fact]
    public void A_deal_without_a_sign_has_clear_flags_with_their_evidence()
    {
        DealRisk risk = Watch.Of(Deal.Plan("call", Day(6, 2)), Record(lastActivityOn: new(2026, 6, 28), contactCount: 3))!;

        Assert.Empty(risk.Unknown);
        Assert.Equal("Overdue: -31 days, limit 1", risk[RiskSign.Overdue].ToString());
        Assert.Equal("NoActivity: 2 days, limit 14", risk[RiskSign.NoActivity].ToString());
        Assert.Equal("D-1: StalledInStage: 30 days, limit 30, since 2026-06-30; SlowerThanTeam: 30 days, limit 10, since 2026-06-11", risk.ToString());
        Assert.Equal((new OpportunityId("D-1"), AsOf, 11), (risk.Id, risk.AsOf, risk.Flags.Length));
    }

    [Fact]
    public void A_flag_that_lacks_its_input_is_unknown_and_says_which()
    {
        DealRisk risk = new RiskWatch(FlowTotals.Empty(Definition)).Of(OpportunityHistory.Open(new("D-1"), Demo, null))!;

        Assert.Equal(
            [
                "Overdue: unknown (noExpectedCloseDate)", "NoActivity: unknown (noActivityDate)", "StalledInStage: unknown (noCreationDate)", "SlowerThanTeam: unknown (noCreationDate)",
                "Pushed: 0 times, limit 3", "PushedAcrossPeriod: 0 times, limit 1", "AmountDropped: unknown (noAmount)", "SingleThreaded: unknown (noContactCount)",
                "NoNextStep: unknown (nextStepUnknown)", "WentBackward: 0 stages, limit 1", "CloseTooSoon: unknown (noExpectedCloseDate)",
            ],
            risk.Flags.Select(flag => flag.ToString()));
    }

    [Theory]
    [InlineData(29, false, 1)]
    [InlineData(30, false, 0)]
    [InlineData(28, true, 2)]
    public void Overdue_from_the_day_after_the_expected_one(int day, bool isTwoDays, int value)
    {
        RiskFlag flag = Watch.Of(Deal.Reschedule(new(2026, 6, day), Day(6, 2)))![RiskSign.Overdue];

        Assert.Equal((value >= 1, (decimal?)value), (flag.IsRaised, flag.Value));
        Assert.Equal(value >= 1 ? new LocalDate(2026, 6, day + 1) : null, flag.Since);
        RiskFlag late = new RiskWatch(Team, new([new(RiskSign.Overdue, 2)])).Of(Deal.Reschedule(new(2026, 6, day), Day(6, 2)))![RiskSign.Overdue];
        Assert.Equal((isTwoDays, isTwoDays ? AsOf : null), (late.IsRaised, late.Since));
    }

    [Fact]
    public void A_date_that_had_passed_when_it_was_set_is_overdue_since_then() =>
        Assert.Equal("Overdue: 9 days, limit 1, since 2026-06-25", Watch.Of(Deal.Reschedule(new(2026, 6, 21), Day(6, 25)))![RiskSign.Overdue].ToString());

    [Fact]
    public void No_activity_from_the_limit_on_and_unknown_where_the_last_one_is_later()
    {
        Assert.Equal("NoActivity: 14 days, limit 14, since 2026-06-30", Watch.Of(Deal, Record(lastActivityOn: new(2026, 6, 16)))![RiskSign.NoActivity].ToString());
        Assert.Equal(RiskStatus.Clear, Watch.Of(Deal, Record(lastActivityOn: new(2026, 6, 17)))![RiskSign.NoActivity].Status);
        Assert.Equal("noActivityDate", Watch.Of(Deal, Record(lastActivityOn: new(2026, 7, 1)))![RiskSign.NoActivity].Missing!.Value.Code);
    }

    [Fact]
    public void Stalled_by_the_visit_that_runs_on_and_slow_by_all_visits_of_the_stage()
    {
        // 9 days in Offer, back to Demo, again 4 in Offer: the team's upper quartile there is 9.25 days
        DealRisk risk = Watch.Of(Deal.MoveTo(Offer, Day(6, 4)).MoveTo(Demo, Day(6, 13)).MoveTo(Offer, Day(6, 27)))!;

        Assert.Equal("StalledInStage: 4 days, limit 30", risk[RiskSign.StalledInStage].ToString());
        Assert.Equal("SlowerThanTeam: 13 days, limit 9.25, since 2026-06-27", risk[RiskSign.SlowerThanTeam].ToString());
    }

    [Fact]
    public void As_long_as_the_upper_quartile_is_not_slower_than_the_team() =>
        Assert.Equal("SlowerThanTeam: 5 days, limit 5", Watch.Of(Deal.MoveTo(Order, Day(6, 26)))![RiskSign.SlowerThanTeam].ToString());

    [Fact]
    public void Neither_is_told_of_a_stage_that_few_deals_have_left()
    {
        RiskWatch patient = new(Team, RiskPolicy.Default with { LeastVisits = 13 });

        Assert.Equal("fewVisits", patient.Of(Deal)![RiskSign.SlowerThanTeam].Missing!.Value.Code);
        Assert.Equal("fewVisits", patient.Of(Deal)![RiskSign.CloseTooSoon].Missing!.Value.Code);
        Assert.Equal(RiskStatus.Raised, new RiskWatch(Team, RiskPolicy.Default with { LeastVisits = 12 }).Of(Deal)![RiskSign.SlowerThanTeam].Status);
    }

    [Fact]
    public void Pushes_are_counted_and_those_across_a_quarter_apart()
    {
        // within the third quarter, out of it, back, and out of it again
        OpportunityHistory deal = Deal.Reschedule(new(2026, 8, 15), Day(6, 2)).Reschedule(new(2026, 10, 1), Day(6, 3)).Reschedule(new(2026, 9, 30), Day(6, 4)).Reschedule(new(9999, 12, 31), Day(6, 5));
        DealRisk risk = Watch.Of(deal)!;

        Assert.Equal("Pushed: 3 times, limit 3, since 2026-06-05", risk[RiskSign.Pushed].ToString());
        Assert.Equal("PushedAcrossPeriod: 2 times, limit 1, since 2026-06-03", risk[RiskSign.PushedAcrossPeriod].ToString());
        Assert.Equal(3, new RiskWatch(Team, RiskPolicy.Default with { Period = FiscalUnit.Month }).Of(deal)![RiskSign.PushedAcrossPeriod].Value);
        Assert.Equal(1, new RiskWatch(Team, RiskPolicy.Default with { Period = FiscalUnit.Year }).Of(deal)![RiskSign.PushedAcrossPeriod].Value);
        Assert.Equal(1, new RiskWatch(Team, RiskPolicy.Default with { Calendar = new FiscalCalendar(2) }).Of(Deal.Reschedule(new(2026, 8, 1), Day(6, 2)))![RiskSign.PushedAcrossPeriod].Value);
    }

    [Fact]
    public void An_amount_has_dropped_against_the_highest_so_far_as_long_as_it_is_below()
    {
        RiskPolicy policy = new([new(RiskSign.AmountDropped, 0.2m)]);

        Assert.Equal("AmountDropped: 0.4 of the highest amount, limit 0, since 2026-06-03", Drop(RiskPolicy.Default, Deal.Reprice(Eur(200), Day(6, 2)).Reprice(Eur(150), Day(6, 3)).Reprice(Eur(120), Day(6, 4))));
        Assert.Equal("AmountDropped: 0.4 of the highest amount, limit 0.2, since 2026-06-05", Drop(policy, Deal.Reprice(Eur(60), Day(6, 2)).Reprice(Eur(90), Day(6, 4)).Reprice(Eur(60), Day(6, 5))));
        Assert.Equal("AmountDropped: 0.1 of the highest amount, limit 0.2", Drop(policy, Deal.Reprice(Eur(90), Day(6, 2))));
        Assert.Equal("AmountDropped: 0 of the highest amount, limit 0", Drop(RiskPolicy.Default, Deal.Reprice(null, Day(6, 2)).Reprice(Eur(100), Day(6, 3))));
        Assert.Equal("AmountDropped: 0.2 of the highest amount, limit 0, since 2026-06-04", Drop(RiskPolicy.Default, Deal.Reprice(Eur(90), Day(6, 2)).Reprice(null, Day(6, 3)).Reprice(Eur(80), Day(6, 4))));
        Assert.Equal("AmountDropped: unknown (noAmount)", Drop(RiskPolicy.Default, Deal.Reprice(null, Day(6, 2))));
        Assert.Equal("AmountDropped: unknown (negativeAmount)", Drop(RiskPolicy.Default, Deal.Reprice(Eur(-50), Day(6, 2))));
        Assert.Equal("AmountDropped: 0.1 of the highest amount, limit 0, since 2026-06-03", Drop(RiskPolicy.Default, Deal.Reprice(Eur(-50), Day(6, 2)).Reprice(Eur(90), Day(6, 3))));
        Assert.Equal("AmountDropped: unknown (mixedCurrencies)", Drop(RiskPolicy.Default, Deal.Reprice(Money.Of(50, Currency.Usd), Day(6, 2))));
        Assert.Equal("AmountDropped: 0 of the highest amount, limit 0", Drop(RiskPolicy.Default, Deal.Reprice(Eur(0), Day(6, 1)).Reprice(Eur(100), Day(6, 2))));

        static string Drop(RiskPolicy policy, OpportunityHistory deal) => new RiskWatch(Team, policy).Of(deal)![RiskSign.AmountDropped].ToString();
    }

    [Theory]
    [InlineData(0, true)]
    [InlineData(1, true)]
    [InlineData(2, false)]
    public void A_single_contact_is_too_few(int contacts, bool isRaised) => Assert.Equal(isRaised, Watch.Of(Deal, Record(contactCount: contacts))![RiskSign.SingleThreaded].IsRaised);

    [Fact]
    public void A_next_step_is_told_by_the_history_where_it_says_one_else_by_the_record()
    {
        Assert.Equal("NoNextStep: 0 next steps, limit 1, since 2026-06-05", Watch.Of(Deal.Plan("call", Day(6, 2)).Plan(null, Day(6, 5)), Record(nextStep: "meet"))![RiskSign.NoNextStep].ToString());
        Assert.Equal(RiskStatus.Clear, Watch.Of(Deal.Plan(null, Day(6, 2)).Plan("call", Day(6, 5)), Record(nextStep: ""))![RiskSign.NoNextStep].Status);
        Assert.Equal("NoNextStep: 0 next steps, limit 1", Watch.Of(Deal, Record(nextStep: ""))![RiskSign.NoNextStep].ToString());
        Assert.Equal(RiskStatus.Clear, Watch.Of(Deal, Record(nextStep: "meet"))![RiskSign.NoNextStep].Status);
    }

    [Fact]
    public void A_deal_went_backward_as_long_as_it_is_before_its_furthest_stage()
    {
        Assert.Equal("WentBackward: 2 stages, limit 1, since 2026-06-05", Back(Deal.MoveTo(Order, Day(6, 2)).MoveTo(Offer, Day(6, 5)).MoveTo(Demo, Day(6, 9))));
        Assert.Equal("WentBackward: 1 stages, limit 1, since 2026-06-09", Back(Deal.MoveTo(Order, Day(6, 2)).MoveTo(Demo, Day(6, 5)).MoveTo(Order, Day(6, 7)).MoveTo(Offer, Day(6, 9))));
        Assert.Equal("WentBackward: 0 stages, limit 1", Back(Deal.MoveTo(Order, Day(6, 2)).Lose(Day(6, 5)).Reopen(Order, Day(6, 7))));
        Assert.Equal("WentBackward: unknown (unknownStage)", Back(Deal.MoveTo(new PipelineStage("pilot"), Day(6, 2)).MoveTo(Demo, Day(6, 3))));

        static string Back(OpportunityHistory deal) => Watch.Of(deal)![RiskSign.WentBackward].ToString();
    }

    [Fact]
    public void A_date_is_too_soon_for_the_stages_that_remain_by_the_teams_median()
    {
        // after Demo the team takes 6.5 days in Offer and 5 in Order
        Assert.Equal("CloseTooSoon: 11 days, limit 11.5, since 2026-06-30", Soon(Deal.Reschedule(new(2026, 7, 11), Day(6, 2))));
        Assert.Equal("CloseTooSoon: 10 days, limit 11.5, since 2026-06-29", Soon(Deal.Reschedule(new(2026, 7, 10), Day(6, 2))));
        Assert.Equal("CloseTooSoon: 12 days, limit 11.5", Soon(Deal.Reschedule(new(2026, 7, 12), Day(6, 2))));
        Assert.Equal("CloseTooSoon: 1 days, limit 5, since 2026-06-29", Soon(Deal.MoveTo(Offer, Day(6, 20)).Reschedule(new(2026, 7, 1), Day(6, 29))));
        Assert.Equal("CloseTooSoon: -9 days, limit 5, since 2026-06-20", Soon(Deal.Reschedule(new(2026, 6, 21), Day(6, 2)).MoveTo(Offer, Day(6, 20))));
        Assert.Equal("CloseTooSoon: -9 days, limit 0", Soon(Deal.Reschedule(new(2026, 6, 21), Day(6, 2)).MoveTo(Order, Day(6, 20))));

        static string Soon(OpportunityHistory deal) => Watch.Of(deal)![RiskSign.CloseTooSoon].ToString();
    }

    [Fact]
    public void What_may_have_happened_before_a_deal_was_known_or_is_not_in_its_history_is_unknown()
    {
        OpportunityHistory late = OpportunityHistory.Open(new("D-1"), Offer, Day(1, 1), amount: Eur(100), closing: new(2026, 7, 31), knownSince: Day(6, 1));

        Assert.Equal(["Pushed", "PushedAcrossPeriod", "AmountDropped", "WentBackward"], Changed(Watch, late));
        Assert.Equal(["StalledInStage", "SlowerThanTeam", "Pushed", "PushedAcrossPeriod", "AmountDropped", "WentBackward"], Watch.Of(late)!.Unknown.Where(flag => flag.Missing == ExclusionReason.NoHistory).Select(flag => flag.Rule.Sign.Name));
        Assert.Equal(["Pushed"], Changed(Watch, late.Reschedule(new(2026, 12, 31), Day(6, 2)).Reprice(Eur(90), Day(6, 2)).MoveTo(Demo, Day(6, 3))));
        Assert.Equal(["Pushed", "PushedAcrossPeriod"], Changed(new RiskWatch(Team) { HasExpectedDates = false }, Deal));
        Assert.Equal(["AmountDropped"], Changed(new RiskWatch(Team) { HasAmounts = false }, Deal));
        Assert.Empty(Changed(Watch, Deal));

        static IEnumerable<string> Changed(RiskWatch watch, OpportunityHistory deal) =>
            watch.Of(deal)!.Unknown.Select(flag => flag.Rule.Sign.Name).Intersect(["Pushed", "PushedAcrossPeriod", "AmountDropped", "WentBackward"]);
    }

    [Fact]
    public void Only_open_deals_are_looked_at_and_one_of_unknown_state_is_unknown_throughout()
    {
        Assert.Null(Watch.Of(Deal.Win(Day(6, 5))));
        Assert.Null(Watch.Of(Deal.Delete(Day(6, 5))));
        Assert.Null(Watch.Of(OpportunityHistory.Open(new("D-2"), Demo, Day(7, 1))));
        Assert.NotNull(Watch.Of(Deal.Win(Day(7, 1))));
        DealRisk unknown = Watch.Of(OpportunityHistory.Open(new("D-2"), Demo, Day(1, 1), knownSince: Day(7, 1)))!;
        Assert.All(unknown.Flags, flag => Assert.Equal("noHistory", flag.Missing!.Value.Code));
        Assert.Equal(11, unknown.Flags.Length);
    }

    [Fact]
    public void A_sign_without_a_rule_and_the_record_of_another_deal_are_refused()
    {
        DealRisk risk = new RiskWatch(Team, new([new(RiskSign.Pushed)])).Of(Deal)!;

        Assert.Equal("Pushed: 0 times, limit 3", Assert.Single(risk.Flags).ToString());
        Assert.Equal(ErrorCodes.NotFound, Assert.Throws<InvalidValueException>(() => risk[RiskSign.Overdue]).Code);
        Assert.Equal(ErrorCodes.Contradiction, Assert.Throws<InvalidValueException>(() => Watch.Of(Deal, new Opportunity(new("D-2"), Demo))).Code);
        Assert.Equal("", default(RiskFlag).ToString());
    }

    [Fact]
    public void The_shape_of_flags_in_json_is_this()
    {
        DealRisk risk = new RiskWatch(Team, new([new(RiskSign.NoActivity), new(RiskSign.SlowerThanTeam), new(RiskSign.Pushed, 1)])).Of(Deal.Reschedule(new(2026, 8, 15), Day(6, 2)))!;

        Assert.Equal(
            """{"id":"D-1","asOf":"2026-06-30","flags":[{"sign":"NoActivity","status":"unknown","missing":"noActivityDate"},{"sign":"SlowerThanTeam","status":"raised","value":30,"limit":10,"unit":"days","quantile":0.75,"since":"2026-06-11"},{"sign":"Pushed","status":"raised","value":1,"limit":1,"unit":"times","since":"2026-06-02"}]}""",
            JsonSerializer.Serialize(risk, SalesDomainJsonContext.Default.DealRisk));
        Assert.Equal("{}", JsonSerializer.Serialize(default, SalesDomainJsonContext.Default.RiskFlag));
        Assert.Throws<NotSupportedException>(() => JsonSerializer.Deserialize("{}", SalesDomainJsonContext.Default.DealRisk));
    }

    [Property]
    public void Each_flag_says_value_and_limit_or_what_is_missing_and_is_raised_since_a_day_that_has_come(OpportunityHistory[] deals)
    {
        FlowDefinition definition = new(SalesPipeline.Salesforce, new LocalDate(2026, 2, 10));
        RiskWatch watch = new(FlowTotals.Sum(deals, definition), RiskPolicy.Default with { LeastVisits = 1 });

        foreach (RiskFlag flag in deals.Select(deal => watch.Of(deal)).OfType<DealRisk>().SelectMany(risk => risk.Flags))
        {
            Assert.Equal(flag.Status == RiskStatus.Unknown, flag.Missing is not null);
            Assert.Equal(flag.Status != RiskStatus.Unknown, flag.Value is not null && flag.Limit is not null);
            Assert.True(flag.Since is null || (flag.IsRaised && flag.Since <= definition.AsOf), flag.ToString());
            if (flag.Status == RiskStatus.Unknown) continue;
            bool isBeyond = flag.Rule.Sign.IsRaisedBelow ? flag.Value < flag.Limit : flag.Value >= flag.Limit;
            Assert.True(isBeyond || !flag.IsRaised, flag.ToString());
        }
    }

    [Property]
    public void A_flag_stays_up_from_the_day_since_which_it_is_until_as_of(OpportunityHistory deal)
    {
        FlowDefinition definition = new(SalesPipeline.Salesforce, new LocalDate(2026, 2, 10));
        RiskPolicy policy = RiskPolicy.Default.With(new(RiskSign.StalledInStage, 3)).Without(RiskSign.SlowerThanTeam).Without(RiskSign.CloseTooSoon);
        if (new RiskWatch(FlowTotals.Empty(definition), policy).Of(deal) is not { } risk) return;
        foreach (RiskFlag flag in risk.Raised.Where(flag => flag.Since is not null))
        {
            for (LocalDate day = flag.Since!.Value; day <= definition.AsOf; day = day.PlusDays(1))
            {
                // while it was closed it had no flags
                if (new RiskWatch(FlowTotals.Empty(new FlowDefinition(definition.Pipeline, day)), policy).Of(deal) is not { } then) continue;
                Assert.True(then[flag.Rule.Sign].IsRaised, $"{flag}: on {day} {then[flag.Rule.Sign]}");
            }
        }
    }

    private static Opportunity Record(LocalDate? lastActivityOn = null, int? contactCount = null, string? nextStep = null) =>
        new(new("D-1"), Demo, lastActivityOn: lastActivityOn, contactCount: contactCount, nextStep: nextStep);

    private static Instant Day(int month, int day) => Instant.FromUtc(2026, month, day, 0, 0);

    private static Money Eur(decimal amount) => Money.Of(amount, Currency.Eur);
}
