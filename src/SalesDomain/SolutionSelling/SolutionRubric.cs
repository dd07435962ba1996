using SalesDomain.Qualification;

namespace SalesDomain.SolutionSelling;

/// <summary>Pain × Power × Vision × Value × Control as a rubric: a product, so that one zero is enough for zero; <see cref="Assessment.WeakestLinks"/> names it.</summary>
/// <remarks>
/// Each factor hears an element, so that evidence of any framework counts. The product ranks deals and is no share of anything: five factors of two thirds are 0.13. What is unknown is no zero and leaves the score open.
/// Source: the formula of Solution Selling; levels and strengths are this library's opinion, as no owner publishes any.
/// </remarks>
public static class SolutionRubric
{
    /// <summary>A problem that the buyer admits.</summary>
    public static Criterion Pain { get; } = Of(
        "Pain", QualificationElement.Pain, "What hurts, whom, and what does it cost?", "Nothing that the buyer wants solved", "A pain that we see", "Admitted by the buyer", "Admitted in writing, with its cost");

    /// <summary>Access to those who can make the purchase happen.</summary>
    public static Criterion Power { get; } = Of(
        "Power", QualificationElement.EconomicBuyer, "Who can make this happen, and have we met?", "Out of reach, or against it", "Named by us", "Met, and says what matters", "Commits in writing, or acts");

    /// <summary>The buyer's own picture of how the problem is solved.</summary>
    public static Criterion Vision { get; } = Of(
        "Vision", QualificationElement.Goals, "Who will do what when it is solved?", "A vision that we cannot provide", "Supposed by us", "Said by the buyer", "Written by the buyer, with what we can do");

    /// <summary>What solving it is worth.</summary>
    public static Criterion Value { get; } = Of(
        "Value", QualificationElement.Metrics, "What is measured, by whom, and when does it pay for itself?", "Worth less than it costs", "A figure of ours", "A figure that the buyer stands by", "Figures with owner and date, in writing");

    /// <summary>A plan of steps to the decision.</summary>
    public static Criterion Control { get; } = Of(
        "Control", QualificationElement.DecisionProcess, "Which steps come next, and whose plan is it?", "No plan, or stopped", "A plan that we propose", "A plan that the buyer agrees to", "A plan that the buyer has edited");

    /// <summary>The five factors on a scale of 0 to 3 by proof; the score is their product.</summary>
    public static Rubric Rubric { get; } = new(
        "solution-selling",
        "1.0",
        "Solution Selling",
        [Pain, Power, Vision, Value, Control],
        aggregation: Aggregation.Product,
        attribution: "Factors and product as published; levels and strengths are conventions of this library, as no owner publishes any.");

    private static Criterion Of(string id, QualificationElement element, string question, string none, string reported, string said, string proven) => new(
        id, [new(0, none), new(1, reported), new(2, said, Strength.BuyerStated), new(3, proven, Strength.Documented)], element, title: id, question: question);
}
