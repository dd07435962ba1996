using SalesDomain.Errors;
using SalesDomain.SpinSelling;
using SalesDomain.Tests.Support;
using static SalesDomain.Tests.SpinSelling.SpinFacts;

namespace SalesDomain.Tests.SpinSelling;

/// <summary>Each rule of the method, named after it: what it refuses, and what it lets pass.</summary>
public class SpinRulesTests
{
    private static readonly ExplicitNeed Wish = new("We want each order confirmed", Lost, Mara, Mar10, 5);

    [Fact]
    public void BenefitMeetsExplicitNeed()
    {
        Assert.Equal(Wish, new Benefit("It confirms each order", Wish, Mar10, 6).Need);
        Assert.Equal(Lost, new Benefit("It confirms each order", Wish, Mar20, 1).About);
        AssertRefused(SpinRule.BenefitMeetsExplicitNeed, ErrorCodes.OutOfOrder, () => _ = new Benefit("It confirms each order", Wish, Mar10, 5));
        AssertRefused(SpinRule.BenefitMeetsExplicitNeed, ErrorCodes.OutOfOrder, () => _ = new Benefit("It confirms each order", Wish, Mar10.PlusDays(-1), 6));
        AssertRefused(SpinRule.BenefitMeetsExplicitNeed, ErrorCodes.NotFound, () => _ = Begun.Add(new Benefit("It confirms each order", Wish, Mar10, 6)));
        Assert.Throws<ArgumentNullException>(() => new Benefit("It confirms each order", null!, Mar10, 6));
    }

    [Fact]
    public void Benefit_of_an_implied_need_does_not_compile()
    {
        const string Code = "using SalesDomain.SpinSelling; class C { Benefit M(NEED need, LocalDate on) => new(\"x\", need, on, 2); }";
        Assert.Empty(Compiler.ErrorsOfTypes(Code.Replace("NEED", "ExplicitNeed", StringComparison.Ordinal)));
        Assert.Contains("CS1503", Compiler.ErrorsOfTypes(Code.Replace("NEED", "ImpliedNeed", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("CustomerNeed")]
    [InlineData("CapabilityStatement")]
    [InlineData("CallOutcome")]
    public void Nobody_adds_a_kind(string closed) =>
        Assert.Contains("CS0534", Compiler.ErrorsOfTypes($"using SalesDomain.SpinSelling; record Mine : {closed} {{ public Mine({closed} other) : base(other) {{ }} }}"));

    [Fact]
    public void An_offer_is_a_benefit_only_after_an_explicit_need_about_its_problem()
    {
        SalesCall call = Begun.Offer("A", Lost).HearImplied("Some get lost", Lost, Mara).Offer("B", Lost).HearExplicit("We want them confirmed", Lost, Mara).Offer("C", Lost).Offer("D", Late).Offer("E");

        Assert.Equal("advantage advantage benefit advantage advantage", string.Join(' ', call.Statements.Select(said => said.Match(feature => "feature", advantage => "advantage", benefit => "benefit"))));
        Assert.IsType<Benefit>(Assert.Single(call.Next(Mar20).Offer("F", Lost).Statements));
        Assert.Null(call.ExplicitNeedAbout(Late));
    }

    [Fact]
    public void NeedIsSaidByCustomer()
    {
        AssertRefused(SpinRule.NeedIsSaidByCustomer, ErrorCodes.Contradiction, () => _ = Begun.HearExplicit("You want it", Lost, by: "ANA COSTA"));
        AssertRefused(SpinRule.NeedIsSaidByCustomer, ErrorCodes.Contradiction, () => _ = Begun.HearImplied("You lose orders", Lost, by: Ana));
        AssertRefused(SpinRule.NeedIsSaidByCustomer, ErrorCodes.Contradiction, () => _ = new SalesCall(Mar20, Mara).Knowing(Wish));
    }

    [Fact]
    public void QuestionNamesProblem()
    {
        AssertRefused(SpinRule.QuestionNamesProblem, ErrorCodes.Missing, () => _ = Begun.Ask(QuestionKind.Implication, "And then?"));
        AssertRefused(SpinRule.QuestionNamesProblem, ErrorCodes.Missing, () => _ = Begun.Ask(QuestionKind.NeedPayoff, "What for?"));
        Assert.Equal(2, Begun.Ask(QuestionKind.Situation, "How many?").Ask(QuestionKind.Problem, "What is hard?").Questions.Length);
    }

    [Fact]
    public void CallKeepsOrder()
    {
        SalesCall call = Begun.Add(Wish);

        Assert.Equal((6, 1), (call.NextPosition, call.Next(Mar20).NextPosition));
        Assert.Equal(6, call.Describe("It is blue").Describe("It is red").Next(Mar10).NextPosition);
        AssertRefused(SpinRule.CallKeepsOrder, ErrorCodes.OutOfOrder, () => _ = call.Add(new SpinQuestion(QuestionKind.Problem, 5, "What?")));
        AssertRefused(SpinRule.CallKeepsOrder, ErrorCodes.OutOfOrder, () => _ = call.Add(new Feature("It is blue", Mar20, 6)));
        AssertRefused(SpinRule.CallKeepsOrder, ErrorCodes.OutOfOrder, () => _ = call.Add(new ImpliedNeed("It hurts", Lost, Mara, Mar10.PlusDays(-1), 7)));
        AssertRefused(SpinRule.CallKeepsOrder, ErrorCodes.OutOfOrder, () => _ = call.Next(Mar10.PlusDays(-1)));
        AssertRefused(SpinRule.CallKeepsOrder, ErrorCodes.OutOfOrder, () => _ = Begun.Knowing(new ExplicitNeed("We want it", Lost, Mara, Mar20, 1)));
        AssertRefused(SpinRule.CallKeepsOrder, ErrorCodes.OutOfOrder, () => _ = Begun.Describe("It is blue").Knowing(Wish));
        AssertRefused(SpinRule.CallKeepsOrder, ErrorCodes.OutOfOrder, () => _ = Begun.Knowing(Wish, new ImpliedNeed("It hurts", Lost, Mara, Mar10, 5)));
    }

    [Fact]
    public void OneOutcome()
    {
        SalesCall over = Begun.End(new CallOutcome.NoSale());

        AssertRefused(SpinRule.OneOutcome, ErrorCodes.IllegalTransition, () => _ = over.Ask(QuestionKind.Problem, "Really?"));
        AssertRefused(SpinRule.OneOutcome, ErrorCodes.IllegalTransition, () => _ = over.HearExplicit("We want it", Lost, Mara));
        AssertRefused(SpinRule.OneOutcome, ErrorCodes.IllegalTransition, () => _ = over.Offer("It helps"));
        AssertRefused(SpinRule.OneOutcome, ErrorCodes.IllegalTransition, () => _ = over.Agree("Runs a test", Mara, Mar20));
    }

    [Theory]
    [InlineData(null, Mara, true, "what is done")]
    [InlineData("Runs a test", null, true, "who of the customer does it")]
    [InlineData("Runs a test", Mara, false, "by when")]
    [InlineData(" ", "", false, "what is done, who of the customer does it, by when")]
    [InlineData("Sends an offer", "ana costa", true, "who of the customer does it")]
    public void AdvanceIsCustomerAction(string? what, string? who, bool hasDate, string lacks)
    {
        CallOutcome.Continuation open = Assert.IsType<CallOutcome.Continuation>(CallOutcome.Of(what, who, hasDate ? Mar20 : null, Ana));

        Assert.Equal(lacks, string.Join(", ", open.Lacks));
        Assert.EndsWith($"not agreed is {lacks}", open.Why, StringComparison.Ordinal);
        Assert.False(open.IsSuccess);
        Assert.Equal(open, Begun.Agree(what, who, hasDate ? Mar20 : null).Outcome);
    }

    [Fact]
    public void An_advance_without_one_of_the_three_is_refused()
    {
        AssertRefused(SpinRule.AdvanceIsCustomerAction, ErrorCodes.Missing, () => _ = new CallOutcome.Advance(" ", Mara, Mar20));
        AssertRefused(SpinRule.AdvanceIsCustomerAction, ErrorCodes.Missing, () => _ = new CallOutcome.Advance("Runs a test", "", Mar20));
        AssertRefused(SpinRule.AdvanceIsCustomerAction, ErrorCodes.Contradiction, () => _ = Begun.End(new CallOutcome.Advance("Sends an offer", Ana, Mar20)));
        AssertRefused(SpinRule.AdvanceIsCustomerAction, ErrorCodes.Contradiction, () => _ = Begun.End(new CallOutcome.Order("40 seats", Ana)));
        AssertRefused(SpinRule.AdvanceIsCustomerAction, ErrorCodes.Contradiction, () => _ = new CallOutcome.Continuation("Runs a test", Mara, Mar20));
        AssertRefused(SpinRule.AdvanceIsCustomerAction, ErrorCodes.Contradiction, () => _ = new CallOutcome.Continuation("Sends an offer", isSellerAction: true));
        Assert.Equal(Test, CallOutcome.Of("Runs a test", Mara, Mar20));
    }

    [Fact]
    public void AdvanceLiesAhead()
    {
        Assert.True(Begun.End(Meeting).Outcome!.IsSuccess);
        AssertRefused(SpinRule.AdvanceLiesAhead, ErrorCodes.OutOfOrder, () => _ = Begun.Agree("Runs a test", Mara, Mar10.PlusDays(-1)));
    }

    [Fact]
    public void ObjectiveIsCustomerAction()
    {
        PlannedProblem[] three = [Problem("A"), Problem("B"), Problem("C")];
        AssertRefused(SpinRule.ObjectiveIsCustomerAction, ErrorCodes.Contradiction, () => _ = new CallPlan(new CallOutcome.Continuation(), Test, [], three));
        AssertRefused(SpinRule.ObjectiveIsCustomerAction, ErrorCodes.Contradiction, () => _ = new CallPlan(new CallOutcome.NoSale(), Test, [], three));
        AssertRefused(SpinRule.ObjectiveIsCustomerAction, ErrorCodes.Duplicate, () => _ = new CallPlan(Test, Test, [], three));
        Assert.Empty(new CallPlan(new CallOutcome.Order("40 seats", Mara), Test, [], three).SituationQuestions);
    }

    [Fact]
    public void PlanHasThreeProblems()
    {
        AssertRefused(SpinRule.PlanHasThreeProblems, ErrorCodes.OutOfRange, () => _ = Plan(Problem("A"), Problem("B")));
        AssertRefused(SpinRule.PlanHasThreeProblems, ErrorCodes.Duplicate, () => _ = Plan(Problem("A"), Problem("B"), Problem("A")));
        AssertRefused(SpinRule.PlanHasThreeProblems, ErrorCodes.Missing, () => _ = new PlannedProblem("A", " ", ["What?"], [new("B", "Then?")], ["Worth?"]));
    }

    [Fact]
    public void PlanHasQuestions()
    {
        RelatedDifficulty[] chain = [new("B", "Then?")];
        AssertRefused(SpinRule.PlanHasQuestions, ErrorCodes.Missing, () => _ = new PlannedProblem("A", "Solves it", [], chain, ["Worth?"]));
        AssertRefused(SpinRule.PlanHasQuestions, ErrorCodes.Missing, () => _ = new PlannedProblem("A", "Solves it", ["What?"], [], ["Worth?"]));
        AssertRefused(SpinRule.PlanHasQuestions, ErrorCodes.Missing, () => _ = new PlannedProblem("A", "Solves it", ["What?"], chain, []));
        AssertRefused(SpinRule.PlanHasQuestions, ErrorCodes.Missing, () => _ = new RelatedDifficulty("B"));
        AssertRefused(ErrorCodes.Empty, () => _ = new PlannedProblem("A", "Solves it", [" "], chain, ["Worth?"]));
    }

    [Fact]
    public void ImplicationLeadsOn()
    {
        AssertRefused(SpinRule.ImplicationLeadsOn, ErrorCodes.Cycle, () => _ = Problem("A", "A"));
        AssertRefused(SpinRule.ImplicationLeadsOn, ErrorCodes.Cycle, () => _ = Plan(Problem("A", "B"), Problem("B", "C"), Problem("C", "A")));
        AssertRefused(ErrorCodes.Duplicate, () => _ = Problem("A", "B", "B"));
        Assert.Equal(3, Plan(Problem("A", "B"), Problem("B", "C"), Problem("C")).Problems.Length);
    }

    [Fact]
    public void NeedPayoffFollowsNeed()
    {
        SalesCall soon = Begun.Ask(QuestionKind.NeedPayoff, "Worth?", Lost).HearImplied("Some get lost", Lost, Mara);

        Assert.Equal(1, Assert.Single(Misses(SpinRule.NeedPayoffFollowsNeed, soon)).Position);
        Assert.Empty(Misses(SpinRule.NeedPayoffFollowsNeed, soon.Next(Mar20).Ask(QuestionKind.NeedPayoff, "Worth?", Lost)));
    }

    [Fact]
    public void ProblemIsDeveloped()
    {
        SalesCall admitted = Begun.Ask(QuestionKind.Problem, "What gets lost?", Lost).HearImplied("Some get lost", Lost, Mara);
        SalesCall asked = admitted.Ask(QuestionKind.Implication, "Then?", Lost);

        Assert.Equal(["no implication question", "no need-payoff question"], Misses(SpinRule.ProblemIsDeveloped, admitted).Select(miss => miss.What));
        Assert.Equal("Problem is developed (Lost orders): no need-payoff question", Assert.Single(Misses(SpinRule.ProblemIsDeveloped, asked)).ToString());
        Assert.Empty(Misses(SpinRule.ProblemIsDeveloped, admitted.HearExplicit("We want it", Lost, Mara))); // the wish is there, however it came
        Assert.Empty(Misses(SpinRule.ProblemIsDeveloped, Begun.Ask(QuestionKind.Problem, "What gets lost?", Lost))); // not admitted
        Assert.Empty(Misses(SpinRule.ProblemIsDeveloped, admitted.Next(Mar20))); // not raised again
    }

    [Fact]
    public void CapabilityFollowsExplicitNeed()
    {
        SalesCall call = Begun.Describe("It is blue").Offer("It helps", Lost).HearExplicit("We want it", Lost, Mara).Describe("It is red");

        Assert.Equal([1, 2], Misses(SpinRule.CapabilityFollowsExplicitNeed, call).Select(miss => miss.Position!.Value));
        Assert.Empty(Misses(SpinRule.CapabilityFollowsExplicitNeed, call.Next(Mar20).Describe("It is green")));
    }

    [Fact]
    public void An_advantage_is_missed_as_a_benefit_where_a_wish_about_its_problem_was_said()
    {
        SalesCall call = Begun.Offer("Too soon", Lost).Offer("Other", Late).HearExplicit("We want it", Lost, Mara);
        call = call.Add(new Advantage("Beside it", Mar10, call.NextPosition, Lost)).Offer("Meets it", Lost);

        Assert.Equal(["said before \"We want it\": Too soon", "could have met \"We want it\": Beside it"], Misses(SpinRule.BenefitMeetsExplicitNeed, call).Select(miss => miss.What));
    }

    [Fact]
    public void CallEndsWithAdvance()
    {
        Assert.StartsWith("no advance", Assert.Single(Misses(SpinRule.CallEndsWithAdvance, Begun.Agree("Thinks about it", Mara, null))).What, StringComparison.Ordinal);
        Assert.Empty(Misses(SpinRule.CallEndsWithAdvance, Begun.End(Test)));
        Assert.Empty(Misses(SpinRule.CallEndsWithAdvance, Begun)); // unknown is not missed
    }

    private static CallMiss[] Misses(SpinRule rule, SalesCall call) => [.. CallReview.Of(call, Major).Missed.Where(miss => miss.Rule == rule)];
}
