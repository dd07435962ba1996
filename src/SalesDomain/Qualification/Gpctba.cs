using static SalesDomain.Qualification.Scales;

namespace SalesDomain.Qualification;

/// <summary>GPCTBA/C&amp;I as a rubric: goals, plans, challenges, timeline, budget, authority, negative consequences, positive implications.</summary>
/// <remarks>By HubSpot, out of its shorter GPCT. Levels and days are this library's opinion.</remarks>
public static class Gpctba
{
    /// <summary>What the buyer wants to reach.</summary>
    public static Criterion Goals { get; } = ByProof(QualificationElement.Goals, "What must be true at the end of the year, in numbers?", 180);

    /// <summary>How the buyer means to get there.</summary>
    public static Criterion Plans { get; } = ByProof(QualificationElement.Plans, "How do you mean to get there, and what have you tried?", 120);

    /// <summary>What stands in the buyer's way.</summary>
    public static Criterion Challenges => Champ.Challenges;

    /// <summary>The date by which it must be decided or running.</summary>
    public static Criterion Timeline => Bant.Timeline;

    /// <summary>Money that is set aside.</summary>
    public static Criterion Budget => Bant.Budget;

    /// <summary>Who decides.</summary>
    public static Criterion Authority => Bant.Authority;

    /// <summary>What happens if the goal is missed.</summary>
    public static Criterion Consequences { get; } = ByProof(QualificationElement.Consequences, "What happens if you do not get there?", 180);

    /// <summary>What is won when the goal is reached.</summary>
    public static Criterion Implications { get; } = ByProof(QualificationElement.Implications, "What becomes possible when you do?", 180);

    /// <summary>The eight on a scale of 0 to 3 by proof, equal weights.</summary>
    public static Rubric Rubric { get; } = new("gpctba-ci", Edition, "GPCTBA/C&I", [Goals, Plans, Challenges, Timeline, Budget, Authority, Consequences, Implications], attribution: Attribution);
}
