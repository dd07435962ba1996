using NodaTime;
using SalesDomain.Errors;
using SalesDomain.SpinSelling;

namespace SalesDomain.Tests.SpinSelling;

/// <summary>Calls and plans that the tests of the room share.</summary>
internal static class SpinFacts
{
    public const string Ana = "Ana Costa", Mara = "Mara Lind", Lost = "Lost orders", Late = "Late invoices";

    public static LocalDate Mar10 { get; } = new(2026, 3, 10);

    public static LocalDate Mar20 { get; } = new(2026, 3, 20);

    public static SalesCall Begun { get; } = new(Mar10, Ana);

    public static LargeSaleTest Major { get; } = new() { NeedsSeveralCalls = true, IsVisibleRisk = true };

    public static LargeSaleTest Small { get; } = new() { NeedsSeveralCalls = false };

    public static SalesCall Whole { get; } = Begun
        .Ask(QuestionKind.Situation, "How do orders reach you?")
        .Ask(QuestionKind.Problem, "What gets lost?", Lost)
        .HearImplied("Some get lost", Lost, Mara)
        .Describe("It runs in your data centre")
        .Offer("It finds them again", Lost)
        .Ask(QuestionKind.Implication, "What does that set off?", Lost)
        .Ask(QuestionKind.NeedPayoff, "What would it be worth to know?", Lost)
        .HearExplicit("We want each order confirmed", Lost, Mara, condition: "it costs less than a clerk", payoff: "Nobody would call twice", figure: "340,000 a year")
        .Offer("It confirms each order", Lost)
        .Agree("Runs a test", Mara, Mar20);

    public static CallOutcome.Advance Test { get; } = new("Runs a test", Mara, Mar20);

    public static CallOutcome.Advance Meeting { get; } = new("Brings us together with the warehouse", Mara, Mar10);

    public static PlannedProblem Problem(string name, params string[] leadsTo) =>
        new(name, $"Solves {name}", ["What is hard?", "Who feels it?"], [.. leadsTo.DefaultIfEmpty("More work").Select(next => new RelatedDifficulty(next, "What does that lead to?"))], ["What would it be worth?"]);

    public static CallPlan Plan(params PlannedProblem[] problems) => new(Test, Meeting, ["How do orders reach you?"], problems);

    /// <summary>That something is refused, by a code and in the words of a rule.</summary>
    public static void AssertRefused(SpinRule rule, string code, Action act)
    {
        InvalidValueException refused = Assert.Throws<InvalidValueException>(act);
        Assert.Equal((code, rule.Meaning), (refused.Code, refused.Legal + "."));
        Assert.EndsWith($"legal is: {rule.Meaning}", refused.Message, StringComparison.Ordinal);
    }

    public static void AssertRefused(string code, Action act) => Assert.Equal(code, Assert.Throws<InvalidValueException>(act).Code);
}
