using static SalesDomain.Qualification.Scales;

namespace SalesDomain.Qualification;

/// <summary>SPICED as a rubric: situation, pain, impact, critical event, decision.</summary>
/// <remarks>By Winning by Design. Levels and days are this library's opinion.</remarks>
public static class Spiced
{
    /// <summary>The facts about the buyer that tell whether we fit; they do not grow old.</summary>
    public static Criterion Situation { get; } = ByProof(QualificationElement.Situation, "How is it done today, by whom, and with what?");

    /// <summary>The problems that brought the buyer to us.</summary>
    public static Criterion Pain { get; } = ByProof(QualificationElement.Pain, "What does not work, and who feels it?", 180);

    /// <summary>What solving it changes.</summary>
    public static Criterion Impact { get; } = ByProof(QualificationElement.Impact, "What would change for the company, and for you?", 180);

    /// <summary>The date that cannot be missed.</summary>
    public static Criterion CriticalEvent { get; } = ByProof(QualificationElement.CriticalEvent, "What happens on that day if this does not run?", 60);

    /// <summary>How the buyer decides.</summary>
    public static Criterion Decision { get; } = ByProof(QualificationElement.Decision, "Who decides, by which steps and criteria?", 90);

    /// <summary>The five on a scale of 0 to 3 by proof, equal weights.</summary>
    public static Rubric Rubric { get; } = new("spiced", Edition, "SPICED", [Situation, Pain, Impact, CriticalEvent, Decision], attribution: Attribution);
}
