using static SalesDomain.Qualification.Scales;

namespace SalesDomain.Qualification;

/// <summary>MEDDICC as a rubric: MEDDIC and the competition.</summary>
/// <remarks>The criteria are those of <see cref="Meddic"/>, so that evidence for one serves all three. Levels, days and gates are no owner's; see there.</remarks>
public static class Meddicc
{
    /// <inheritdoc cref="Meddic.Metrics"/>
    public static Criterion Metrics => Meddic.Metrics;

    /// <inheritdoc cref="Meddic.EconomicBuyer"/>
    public static Criterion EconomicBuyer => Meddic.EconomicBuyer;

    /// <inheritdoc cref="Meddic.DecisionCriteria"/>
    public static Criterion DecisionCriteria => Meddic.DecisionCriteria;

    /// <inheritdoc cref="Meddic.DecisionProcess"/>
    public static Criterion DecisionProcess => Meddic.DecisionProcess;

    /// <inheritdoc cref="Meddic.IdentifyPain"/>
    public static Criterion IdentifyPain => Meddic.IdentifyPain;

    /// <inheritdoc cref="Meddic.Champion"/>
    public static Criterion Champion => Meddic.Champion;

    /// <summary>Whoever else may get the money, doing nothing included.</summary>
    public static Criterion Competition { get; } = Of(
        QualificationElement.Competition, "Who else may get this money, who speaks for them, and what if you do nothing?", 90, false,
        "Somebody else is ahead", "Rivals that we suppose", "Alternatives named by the buyer, doing nothing included", "Our lead over each, in writing or seen");

    /// <inheritdoc cref="Meddic.Pilot"/>
    public static Gate Pilot => Meddic.Pilot;

    /// <inheritdoc cref="Meddic.Proposal"/>
    public static Gate Proposal => Meddic.Proposal;

    /// <summary>As in MEDDIC; the competition is recommended too.</summary>
    public static Gate Commit { get; } = Meddic.CommitOf([], [Reaches(Competition, 2)]);

    /// <summary>The seven on a scale of 0 to 3, equal weights.</summary>
    public static Rubric Rubric { get; } = new(
        "meddicc", Edition, "MEDDICC", [Metrics, EconomicBuyer, DecisionCriteria, DecisionProcess, IdentifyPain, Champion, Competition], [Pilot, Proposal, Commit], attribution: Meddic.GateAttribution);
}
