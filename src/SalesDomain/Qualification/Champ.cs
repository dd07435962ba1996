using static SalesDomain.Qualification.Scales;

namespace SalesDomain.Qualification;

/// <summary>CHAMP as a rubric: challenges, authority, money, prioritization.</summary>
/// <remarks>Attributed to Zorian Rotenberg of InsightSquared. Levels and days are this library's opinion.</remarks>
public static class Champ
{
    /// <summary>What stands in the buyer's way; asked first.</summary>
    public static Criterion Challenges { get; } = ByProof(QualificationElement.Challenges, "What stands in your way, and since when?", 180);

    /// <summary>Who decides: a map rather than a hurdle.</summary>
    public static Criterion Authority => Bant.Authority;

    /// <summary>Whether the buyer can pay.</summary>
    public static Criterion Money => Anum.Money;

    /// <summary>Where it stands among all that the buyer has to do.</summary>
    public static Criterion Prioritization { get; } = ByProof(QualificationElement.Prioritization, "What comes before this, and what would move it up?", 60);

    /// <summary>The four on a scale of 0 to 3 by proof, equal weights.</summary>
    public static Rubric Rubric { get; } = new("champ", Edition, "CHAMP", [Challenges, Authority, Money, Prioritization], attribution: Attribution);
}
