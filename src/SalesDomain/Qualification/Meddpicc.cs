using static SalesDomain.Qualification.Scales;

namespace SalesDomain.Qualification;

/// <summary>MEDDPICC as rubrics: MEDDIC, the paper process and the competition.</summary>
/// <remarks>The criteria are those of <see cref="Meddic"/> and <see cref="Meddicc"/>, so that evidence for one serves all three. Levels, days and gates are no owner's; see there.</remarks>
public static class Meddpicc
{
    /// <inheritdoc cref="Meddic.Metrics"/>
    public static Criterion Metrics => Meddic.Metrics;

    /// <inheritdoc cref="Meddic.EconomicBuyer"/>
    public static Criterion EconomicBuyer => Meddic.EconomicBuyer;

    /// <inheritdoc cref="Meddic.DecisionCriteria"/>
    public static Criterion DecisionCriteria => Meddic.DecisionCriteria;

    /// <inheritdoc cref="Meddic.DecisionProcess"/>
    public static Criterion DecisionProcess => Meddic.DecisionProcess;

    /// <summary>The steps from the decision to the signed contract.</summary>
    public static Criterion PaperProcess { get; } = Of(
        QualificationElement.PaperProcess, "Which steps come between yes and signature, who owns each, and how long do they take?", 60, false,
        "No way to a signature in time", "Steps that we suppose", "Steps, owners and lead times said by the buyer", "Steps under way, in writing");

    /// <inheritdoc cref="Meddic.IdentifyPain"/>
    public static Criterion IdentifyPain => Meddic.IdentifyPain;

    /// <inheritdoc cref="Meddic.Champion"/>
    public static Criterion Champion => Meddic.Champion;

    /// <inheritdoc cref="Meddicc.Competition"/>
    public static Criterion Competition => Meddicc.Competition;

    /// <inheritdoc cref="Meddic.Pilot"/>
    public static Gate Pilot => Meddic.Pilot;

    /// <inheritdoc cref="Meddic.Proposal"/>
    public static Gate Proposal => Meddic.Proposal;

    /// <summary>As in MEDDIC, with the paper process; the competition is recommended too.</summary>
    public static Gate Commit { get; } = Meddic.CommitOf([Reaches(PaperProcess, 2)], [Reaches(Competition, 2)]);

    /// <summary>The eight on a scale of 0 to 3, equal weights, 24 points.</summary>
    public static Rubric Rubric { get; } = new(
        "meddpicc", Edition, "MEDDPICC", [Metrics, EconomicBuyer, DecisionCriteria, DecisionProcess, PaperProcess, IdentifyPain, Champion, Competition], [Pilot, Proposal, Commit], attribution: Meddic.GateAttribution);

    /// <summary>The eight with a floor for each stage: so many of 24 points in the worst case, and what each stage adds.</summary>
    /// <remarks>
    /// Convention: guia-matthieu/clawfu-skills, 8, 12, 16, 18, 21 and 22 of 24. The minimums are of plain levels, so the weights are equal here; the percentages that are given beside them there are not used.
    /// </remarks>
    public static Rubric StageFloors { get; } = new(
        "meddpicc-stage-floors",
        Edition,
        "MEDDPICC, floors by stage",
        [Metrics, EconomicBuyer, DecisionCriteria, DecisionProcess, PaperProcess, IdentifyPain, Champion, Competition],
        [
            Floor("Discovery", 8m, IdentifyPain), Floor("Qualification", 12m, IdentifyPain, Champion), Floor("Demo", 16m, IdentifyPain, Champion, DecisionCriteria),
            Floor("Proposal", 18m, IdentifyPain, Champion, DecisionCriteria, EconomicBuyer), Floor("Negotiation", 21m, IdentifyPain, Champion, DecisionCriteria, EconomicBuyer, PaperProcess),
            new("Commit", [new Condition.Scores(22m), .. new[] { Metrics, EconomicBuyer, DecisionCriteria, DecisionProcess, PaperProcess, IdentifyPain, Champion, Competition }.Select(criterion => Reaches(criterion, 2))]),
        ],
        attribution: "Stage minimums of 24 points: guia-matthieu/clawfu-skills. " + Attribution);

    private static Gate Floor(string stage, decimal points, params Criterion[] highest) => new(stage, [new Condition.Scores(points), .. highest.Select(criterion => Reaches(criterion, 3))]);
}
