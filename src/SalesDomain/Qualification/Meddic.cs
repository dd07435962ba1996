using static SalesDomain.Qualification.Scales;

namespace SalesDomain.Qualification;

/// <summary>MEDDIC as a rubric: metrics, economic buyer, decision criteria, decision process, identify pain, champion.</summary>
/// <remarks>
/// Made at PTC in 1996: written down by Dick Dunkel, with Jack Napoli, under John McMahon. Levels and days are this library's opinion. That economic buyer, pain and champion bear the load follows
/// b-lennon/meddpicc-eval, which weighs them 2 and more; the gates follow thomasasen/meddpicc-workbench. Neither is published by an owner of the method.
/// </remarks>
public static class Meddic
{
    internal const string GateAttribution = Attribution + " Gates after thomasasen/meddpicc-workbench, load-bearing criteria after b-lennon/meddpicc-eval.";

    /// <summary>The measurable value that the buyer gets.</summary>
    public static Criterion Metrics { get; } = Of(
        QualificationElement.Metrics, "How do you measure this today, what is the target, and what is it worth?", 180, false,
        "No measurable value", "A figure of our own", "The buyer's own baseline and target", "Figures with owner and date, in writing");

    /// <summary>The person with the last word on the money. Bears the load.</summary>
    public static Criterion EconomicBuyer { get; } = Of(
        QualificationElement.EconomicBuyer, "Who signs at this amount, and what matters most to them?", 60, true,
        "Out of reach, or against it", "Named by us", "Met: says the authority and the priority", "Acts for it, or commits in writing");

    /// <summary>The points by which the buyer compares.</summary>
    public static Criterion DecisionCriteria { get; } = Of(
        QualificationElement.DecisionCriteria, "By what will you compare, in which order, and who wrote it?", 120, false,
        "Written against us", "Inferred by us", "Named and ranked by the buyer", "A written list that favours what we do");

    /// <summary>The steps, people and dates of the decision.</summary>
    public static Criterion DecisionProcess { get; } = Of(
        QualificationElement.DecisionProcess, "Which steps come next, who takes them and when, also after a good test?", 60, false,
        "No way to a decision", "Steps that we suppose", "Steps, owners and dates said by the buyer", "A plan with dates that the buyer edits and keeps");

    /// <summary>The problem that makes the buyer act. Bears the load.</summary>
    public static Criterion IdentifyPain { get; } = Of(
        QualificationElement.IdentifyPain, "What breaks, what does it cost, and what if nothing is done?", 180, true,
        "No pain", "A pain that we see", "Pain and its cost in the buyer's words", "Cost and consequence of waiting, in writing");

    /// <summary>The person of influence who sells it when we are not there. Bears the load.</summary>
    public static Criterion Champion { get; } = Of(
        QualificationElement.Champion, "Who gains from this, has influence, and has spoken for us when we were absent?", 60, true,
        "No one, or against us", "A friendly contact", "Says to gain from it and to speak for us", "Seen to sell for us with influence", Strength.ObservedBehaviour);

    /// <summary>Before a test at the buyer's: pain, ranked criteria, and the steps after a success.</summary>
    public static Gate Pilot { get; } = new("Pilot", [Reaches(IdentifyPain, 2), Reaches(DecisionCriteria, 2), Reaches(DecisionProcess, 2)], [Reaches(Metrics, 2, Strength.BuyerConfirmed), Reaches(EconomicBuyer, 2)]);

    /// <summary>Before a price: pain, a metric that the buyer confirms, and criteria.</summary>
    public static Gate Proposal { get; } = new("Proposal", [Reaches(IdentifyPain, 2), Reaches(Metrics, 2, Strength.BuyerConfirmed), Reaches(DecisionCriteria, 2)], [Reaches(EconomicBuyer, 2), Reaches(DecisionProcess, 2)]);

    /// <summary>Before the deal is called as commit: pain, metric, economic buyer and a decision process that is kept; a champion by behaviour is recommended.</summary>
    public static Gate Commit { get; } = CommitOf([], []);

    /// <summary>The six on a scale of 0 to 3, equal weights.</summary>
    public static Rubric Rubric { get; } = new(
        "meddic", Edition, "MEDDIC", [Metrics, EconomicBuyer, DecisionCriteria, DecisionProcess, IdentifyPain, Champion], [Pilot, Proposal, Commit], attribution: GateAttribution);

    internal static Gate CommitOf(Condition[] alsoRequired, Condition[] alsoRecommended) => new(
        "Commit",
        [Reaches(IdentifyPain, 2), Reaches(Metrics, 2, Strength.BuyerConfirmed), Reaches(EconomicBuyer, 2), Reaches(DecisionProcess, 3), .. alsoRequired],
        [Reaches(Champion, 3), .. alsoRecommended]);
}
