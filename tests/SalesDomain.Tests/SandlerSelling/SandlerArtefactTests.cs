using System.Text.Json;
using SalesDomain.Currencies;
using SalesDomain.Errors;
using SalesDomain.Qualification;
using SalesDomain.SandlerSelling;
using SalesDomain.Serialization;
using SalesDomain.Tests.Support;
using static SalesDomain.Tests.SandlerSelling.SandlerSamples;

namespace SalesDomain.Tests.SandlerSelling;

public class SandlerArtefactTests
{
    [Fact]
    public void What_a_pain_costs_is_known_before_it_is_asked_whom_it_touches()
    {
        Assert.Equal([PainLevel.Surface, PainLevel.Business, PainLevel.Personal], new[] { Surface, Business, Personal }.Select(pain => pain.Level));
        Assert.Equal([true, true, true, true, true, true, false, false], PainQuestion.List.Select(Surface.CanHear));
        Assert.Equal(SandlerRule.FunnelOrder.Meaning, Assert.Throws<InvalidValueException>(() => Surface.Hear(PainQuestion.Feeling, "Bad", Mar2)).Legal + ".");
        Assert.Equal(PainLevel.Surface, Surface.Hear(PainQuestion.Tried, "Overtime", Mar2).Level);
        Assert.Equal(ErrorCodes.OutOfOrder, Assert.Throws<InvalidValueException>(() => Surface.Hear(PainQuestion.Cost, "Much", new(2026, 3, 1))).Code);
    }

    [Fact]
    public void The_funnel_asks_what_is_not_answered()
    {
        Assert.Equal(PainQuestion.TellMore, Surface.NextQuestion);
        Assert.Null(PainQuestion.List.Aggregate(Surface, (pain, question) => pain.Hear(question, "An answer", Mar2)).NextQuestion);
        Assert.Equal("CFO: Invoices go out late (business)", Business.ToString());
        Assert.All(PainQuestion.List, question => Assert.EndsWith("?", question.Question, StringComparison.Ordinal));
    }

    [Fact]
    public void A_pain_at_the_surface_shows_less_than_one_that_touches_a_person()
    {
        Assert.Equal([1, 2, 2], new[] { Surface, Business, Personal }.Select(pain => Level(pain.ToEvidence(), "IdentifyPain")));
        Assert.Equal([1, 2, 3], new[] { Surface, Business, Personal }.Select(pain => Level((pain with { IsInWriting = true }).ToEvidence(), "IdentifyPain")));
        Assert.Equal(("CFO", Mar2), (Business.ToEvidence().Speaker, Business.ToEvidence().ObservedOn));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void A_contract_names_all_five_elements(int missing)
    {
        foreach (string? blank in new[] { null, " " })
        {
            string[] texts = [.. Enumerable.Range(0, 5).Select(i => i == missing ? blank! : "An element")];
            InvalidValueException refused = Assert.Throws<InvalidValueException>(() => new UpFrontContract("CFO", Mar2, Mar2, texts[0], texts[1], texts[2], texts[3], texts[4]));
            Assert.Equal((ErrorCodes.Missing, SandlerRule.FiveElements.Meaning), (refused.Code, refused.Legal + "."));
        }

        Assert.Equal(ErrorCodes.OutOfOrder, Assert.Throws<InvalidValueException>(() => new UpFrontContract("CFO", Mar10, Mar2, "a", "b", "c", "d", "e")).Code);
    }

    [Fact]
    public void A_contract_shows_a_first_step_of_the_decision_process() => Assert.Equal(1, Level((Contract with { IsInWriting = true }).ToEvidence(), "DecisionProcess"));

    [Theory]
    [InlineData("Think it over")]
    [InlineData("think about it...")]
    [InlineData(" Get back to you ")]
    public void Thinking_it_over_is_no_outcome(string what)
    {
        InvalidValueException refused = Assert.Throws<InvalidValueException>(() => new MeetingOutcome.NextStep(Mar2, what, Mar10));
        Assert.Equal((ErrorCodes.IllegalTransition, SandlerRule.NoThinkingItOver.Meaning), (refused.Code, refused.Legal + "."));
    }

    [Fact]
    public void There_are_three_outcomes_and_a_next_step_says_what_and_when()
    {
        Assert.Equal(["NextStep", "No", "Yes"], typeof(MeetingOutcome).GetNestedTypes().Select(type => type.Name).Order());
        Assert.Equal(ErrorCodes.Empty, Assert.Throws<InvalidValueException>(() => new MeetingOutcome.NextStep(Mar2, " ", Mar10)).Code);
        Assert.Equal(ErrorCodes.OutOfOrder, Assert.Throws<InvalidValueException>(() => new MeetingOutcome.NextStep(Mar10, "Call", Mar2)).Code);
        Json.AssertRefused("""{"kind":"thinkItOver","on":"2026-03-02"}""", SalesDomainJsonContext.Default.MeetingOutcome);
        Json.AssertRefused("""{"kind":"nextStep","on":"2026-03-02","what":"Call"}""", SalesDomainJsonContext.Default.MeetingOutcome);
        Json.AssertRefused("""{"kind":"yes","on":"2026-03-02","reason":"Price"}""", SalesDomainJsonContext.Default.MeetingOutcome);
        Json.AssertStrict("""{"kind":"nextStep","on":"2026-03-02","what":"Call","when":"2026-03-10"}""", SalesDomainJsonContext.Default.MeetingOutcome);
    }

    [Fact]
    public void A_budget_speaks_for_or_against_and_unknown_is_neither()
    {
        Assert.Null(new BudgetAgreement("CFO", Mar2).ToEvidence());
        Assert.Equal((2, 2), (Level(Budget.ToEvidence()!, "Budget", Bant.Rubric), Level((Budget with { Time = Investment.Unknown, IsInWriting = true }).ToEvidence()!, "Budget", Bant.Rubric)));
        Assert.Equal((3, 1), (Level((Budget with { IsInWriting = true }).ToEvidence()!, "Budget", Bant.Rubric), Level((Budget with { Money = new(true), IsInWriting = true }).ToEvidence()!, "Budget", Bant.Rubric)));
        Evidence unable = (Budget with { Money = new(true, false) }).ToEvidence()!, busy = (Budget with { People = new(false) }).ToEvidence()!;
        Assert.Equal((Polarity.Refutes, Polarity.Refutes), (unable.Polarity, busy.Polarity));
        Assert.Equal(["Budget", "Money"], unable.About.AsEnumerable());
        Assert.Equal(["Budget"], busy.About.AsEnumerable());
        Assert.Equal("Money: willing, able (80000.00 EUR); time: willing, able; people: not willing, able unknown", busy.Statement);
        Assert.Equal(ErrorCodes.OutOfRange, Assert.Throws<InvalidValueException>(() => Budget with { Amount = Money.Of(0m, Currency.Eur) }).Code);
    }

    [Fact]
    public void A_decision_says_what_is_missing_and_who_has_the_last_word()
    {
        DecisionAgreement some = new("CIO", Mar2, new CastMember("CIO", "recommends")) { What = "Which supplier" };

        Assert.Equal(["who", "when", "where", "how", "why"], some.Missing.AsEnumerable());
        Assert.Equal((1, "DecisionProcess"), (some.ToEvidence()[0].Level!.Value, Assert.Single(some.ToEvidence()).About[0]));
        Assert.Empty(new DecisionAgreement("CIO", Mar2).ToEvidence());
        Assert.Equal([2, 2], Decision.ToEvidence().Select(evidence => evidence.Level!.Value));
        Assert.Equal([3, 2], (Decision with { IsInWriting = true }).ToEvidence().Select(evidence => evidence.Level!.Value));
        Assert.Equal(1, new DecisionAgreement("CIO", Mar2, new CastMember("CFO", "signs") { HasLastWord = true }).ToEvidence()[^1].Level);
        Assert.Equal(ErrorCodes.Duplicate, Assert.Throws<InvalidValueException>(() => new DecisionAgreement("CIO", Mar2, new CastMember("CIO", "a"), new CastMember("CIO", "b"))).Code);
    }

    [Fact]
    public void All_round_trip_strictly()
    {
        Assert.All(new[] { Surface, Business, Personal with { IsInWriting = true } }, pain => Assert.Equal(pain, Json.RoundTrip(pain, SalesDomainJsonContext.Default.Pain)));
        Assert.All(new[] { Budget, Budget with { People = new(null, false), Time = default } }, budget => Assert.Equal(budget, Json.RoundTrip(budget, SalesDomainJsonContext.Default.BudgetAgreement)));
        Assert.Equal(Decision, Json.RoundTrip(Decision, SalesDomainJsonContext.Default.DecisionAgreement));
        Json.AssertStrict(JsonSerializer.Serialize(Contract, SalesDomainJsonContext.Default.UpFrontContract), SalesDomainJsonContext.Default.UpFrontContract);
        Json.AssertStrict("""{"person":"CFO","problem":"Late","admittedOn":"2026-03-02","answers":[{"question":"Cost","answer":"Much","on":"2026-03-02"}]}""", SalesDomainJsonContext.Default.Pain, "answers");
        Json.AssertRefused("""{"person":"CFO","problem":"Late","admittedOn":"2026-03-02","answers":[{"question":"Feeling","answer":"Bad","on":"2026-03-02"}]}""", SalesDomainJsonContext.Default.Pain);
    }

    private static int? Level(Evidence evidence, string criterion, Rubric? rubric = null) => (rubric ?? Meddic.Rubric).Assess([evidence], Mar20)[criterion].Level;
}
