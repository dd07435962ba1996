using FsCheck.Xunit;
using NodaTime;
using SalesDomain.Currencies;
using SalesDomain.Errors;
using SalesDomain.Measures;
using SalesDomain.Qualification;
using SalesDomain.Serialization;
using SalesDomain.SolutionSelling;
using SalesDomain.Tests.Support;

namespace SalesDomain.Tests.SolutionSelling;

public class PlanAndValueTests
{
    private static readonly LocalDate Mar2 = new(2026, 3, 2), Mar10 = new(2026, 3, 10), Mar20 = new(2026, 3, 20), Apr30 = new(2026, 4, 30);

    private static readonly EvaluationStep
        Show = new(Mar10, "Show a test system", "Ana"),
        Test = new(Mar20, "Test with 20 orders", "Head of IT") { IsByBuyer = true, IsGoNoGo = true },
        Board = new(Apr30, "Decide in the board", "CFO") { IsByBuyer = true, IsGoNoGo = true };

    private static readonly EvaluationPlan Proposed = EvaluationPlan.Propose(Mar2, Show, Test, Board), Agreed = Proposed.Agree("CFO", Mar10), Edited = Proposed.Edit("CFO", Mar10, inWriting: true, Show, Test);

    [Fact]
    public void The_plan_is_the_buyers_once_the_buyer_has_edited_it_or_agreed_to_it()
    {
        Assert.Equal([false, true, true], new[] { Proposed, Agreed, Edited }.Select(plan => plan.IsOwnedByBuyer));
        Assert.Equal((PlanStanding.Proposed, PlanStanding.Agreed, PlanStanding.Edited), (Proposed.Standing, Agreed.Standing, Edited.Standing));
        Assert.Equal(PlanStanding.Edited, Edited.Agree("CFO", Mar20).Standing);
        EvaluationPlan ours = Edited.Revise(Mar20, Show, Test, Board);
        Assert.Equal((false, null), (ours.IsOwnedByBuyer, ours.By));
        Refused(SolutionRule.BuyerOwnsPlan, ErrorCodes.IllegalTransition, () => ours.Decide(Test, isGo: true));
        Refused(SolutionRule.BuyerOwnsPlan, ErrorCodes.Contradiction, () => Proposed.Edit("CFO", Mar10, inWriting: true, Show, Test, Board));
        Assert.Equal(ErrorCodes.OutOfOrder, Assert.Throws<InvalidValueException>(() => Agreed.Revise(Mar2, Show, Test)).Code);
        Assert.Equal("3 steps to 2026-04-30, agreed by CFO", Agreed.ToString());
    }

    [Fact]
    public void An_evaluation_plan_has_dated_steps_of_both_sides()
    {
        Refused(SolutionRule.JointPlan, ErrorCodes.Missing, () => EvaluationPlan.Propose(Mar2, Show));
        Refused(SolutionRule.JointPlan, ErrorCodes.Missing, () => EvaluationPlan.Propose(Mar2, Test, Board));
        Refused(SolutionRule.JointPlan, ErrorCodes.Missing, () => EvaluationPlan.Propose(Mar2));
        Refused(SolutionRule.JointPlan, ErrorCodes.OutOfOrder, () => EvaluationPlan.Propose(Mar2, Test, Show));
    }

    [Fact]
    public void Go_or_no_go_is_decided_step_by_step_and_nothing_follows_a_no_go()
    {
        EvaluationPlan tested = Agreed.Decide(Test, isGo: true), stopped = Agreed.Decide(Test, isGo: false);

        Assert.Equal((Test, Board), (Agreed.NextDecision, tested.NextDecision));
        Refused(SolutionRule.GatesInOrder, ErrorCodes.IllegalTransition, () => Agreed.Decide(Board, isGo: true));
        Refused(SolutionRule.GatesInOrder, ErrorCodes.IllegalTransition, () => Agreed.Decide(Show, isGo: true));
        Refused(SolutionRule.GatesInOrder, ErrorCodes.IllegalTransition, () => stopped.Decide(Board, isGo: true));
        Assert.Equal((true, null), (stopped.IsStopped, stopped.NextDecision));
        Assert.Null(tested.Decide(Board, isGo: true).NextDecision);
        Assert.Equal(CriterionState.Refuted, Meddic.Rubric.Assess([stopped.ToEvidence()], Mar20)["DecisionProcess"].State);
    }

    [Fact]
    public void A_plan_that_the_buyer_edits_in_writing_is_the_highest_level()
    {
        Assert.Equal((1, 2, 3), (Level(Proposed), Level(Agreed), Level(Edited)));
        Assert.Equal((2, 2), (Level(Proposed.Edit("CFO", Mar10, inWriting: false, Show, Test)), Level(Proposed.Agree("CFO", Mar10, inWriting: true))));

        static int? Level(EvaluationPlan plan) => Meddic.Rubric.Assess([plan.ToEvidence()], Mar20)["DecisionProcess"].Level;
    }

    [Fact]
    public void It_pays_for_itself_after_the_investment_over_the_gain_of_a_year()
    {
        Kpi<Ratio> payback = Value(60_000m, 50_000m, null, 40_000m).PaybackYears;

        Assert.Equal((60_000m / 90_000m, 2), (payback.Value.Value, payback.Population));
        Assert.Equal(1, payback.Excluded.Total);
        Assert.Equal(0.75m, (Value(60_000m, 90_000m) with { CostPerYear = Eur(10_000m) }).PaybackYears.Value.Value);
    }

    [Fact]
    public void Where_it_cannot_be_said_the_payback_is_undefined()
    {
        Assert.Equal("noAmounts", Value(60_000m).PaybackYears.Reason?.Code);
        Assert.Equal("noAmounts", Value(60_000m, null, null).PaybackYears.Reason?.Code);
        Assert.Equal("neverPaysBack", (Value(60_000m, 90_000m) with { CostPerYear = Eur(90_000m) }).PaybackYears.Reason?.Code);
        Assert.Equal("neverPaysBack", Value(60_000m, 10_000m, -20_000m).PaybackYears.Reason?.Code);
        Assert.Equal("mixedCurrencies", (Value(60_000m, 90_000m) with { CostPerYear = Money.Of(1m, Currency.Usd) }).PaybackYears.Reason?.Code);
        Assert.Equal(ErrorCodes.OutOfRange, Assert.Throws<InvalidValueException>(() => Value(0m, 1m)).Code);
    }

    [Property(MaxTest = 300)]
    public bool The_payback_is_exact_in_any_order_of_the_values(int investment, int[] cents)
    {
        decimal price = Math.Abs((long)investment) + 1;
        decimal?[] gains = [.. cents.Select(cent => (decimal?)(cent / 100m))];
        Kpi<Ratio> payback = Value(price, gains).PaybackYears;
        decimal sum = gains.Sum() ?? 0m;
        return payback.Equals(Value(price, [.. gains.Reverse()]).PaybackYears) && payback.IsDefined == (gains.Length > 0 && sum > 0) && (!payback.IsDefined || Math.Abs((payback.Value.Value * sum) - price) <= price * 1e-20m);
    }

    [Fact]
    public void Figures_are_worth_as_much_as_who_stands_by_them()
    {
        ValueJustification ours = Value(60_000m, 90_000m);

        Assert.Null(Value(60_000m, null, null).ToEvidence());
        Assert.Equal((1, 2, 3), (Level(ours), Level(ours with { ConfirmedBy = "CFO" }), Level(ours with { ConfirmedBy = "CFO", IsInWriting = true })));

        static int? Level(ValueJustification value) => Meddic.Rubric.Assess([value.ToEvidence()!], Mar20)["Metrics"].Level;
    }

    [Fact]
    public void A_single_zero_kills_the_product_and_is_named()
    {
        Evidence[] four = [.. SolutionRubric.Rubric.Criteria.Where(criterion => criterion != SolutionRubric.Power).Select(criterion => Evidence.For(criterion, Strength.Documented, Mar10, "In writing"))];
        Assessment zero = SolutionRubric.Rubric.Assess([.. four, Evidence.Against(QualificationElement.EconomicBuyer, Strength.BuyerStated, Mar10, "Will not see us")], Mar10);
        Assessment unknown = SolutionRubric.Rubric.Assess(four, Mar10);

        Assert.Equal(["Pain", "Power", "Vision", "Value", "Control"], SolutionRubric.Rubric.Criteria.Select(criterion => criterion.Id));
        Assert.Equal(("0.0 %", "Power"), (zero.Score.Best.ToString(), Assert.Single(zero.WeakestLinks).Id));
        Assert.Equal(("0.0 %", "100.0 %"), (unknown.Score.Worst.ToString(), unknown.Score.Best.ToString()));
        Assert.Empty(unknown.WeakestLinks);
    }

    [Fact]
    public void All_round_trip_strictly()
    {
        Assert.All(new[] { Proposed, Agreed, Edited, Agreed.Decide(Test, isGo: true), Agreed.Decide(Test, isGo: false) }, plan => Assert.Equal(plan, Json.RoundTrip(plan, SalesDomainJsonContext.Default.EvaluationPlan)));
        ValueJustification value = Value(60_000m, 90_000m, null) with { CostPerYear = Eur(5m), ConfirmedBy = "CFO", IsInWriting = true };
        Assert.Equal(value, Json.RoundTrip(value, SalesDomainJsonContext.Default.ValueJustification));
        const string Steps = """[{"on":"2026-03-10","what":"Show","owner":"Ana"},{"on":"2026-03-20","what":"Test","owner":"IT","isByBuyer":true}]""";
        Json.AssertStrict($$"""{"steps":{{Steps}},"on":"2026-03-02","standing":"proposed"}""", SalesDomainJsonContext.Default.EvaluationPlan);
        Json.AssertRefused($$"""{"steps":{{Steps}},"on":"2026-03-02","standing":"agreed"}""", SalesDomainJsonContext.Default.EvaluationPlan);
        Json.AssertRefused($$"""{"steps":{{Steps}},"on":"2026-03-02","standing":"proposed","by":"CFO"}""", SalesDomainJsonContext.Default.EvaluationPlan);
        Json.AssertStrict("""{"on":"2026-03-10","investment":{"amount":"10.00","currency":"EUR"},"lines":[{"measure":"Errors","responsible":"Jo","capability":"Once"}]}""", SalesDomainJsonContext.Default.ValueJustification);
    }

    private static Money Eur(decimal amount) => Money.Of(amount, Currency.Eur);

    private static ValueJustification Value(decimal investment, params decimal?[] gains) =>
        new(Mar10, Eur(investment), [.. gains.Select(gain => new ValueLine("Errors in orders", "Jo", "Orders enter once") { PerYear = gain is { } amount ? Eur(amount) : null })]);

    private static void Refused(SolutionRule rule, string code, Action act)
    {
        InvalidValueException refused = Assert.Throws<InvalidValueException>(act);
        Assert.Equal((code, rule.Meaning.TrimEnd('.')), (refused.Code, refused.Legal));
    }
}
