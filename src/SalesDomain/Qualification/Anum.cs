using static SalesDomain.Qualification.Scales;

namespace SalesDomain.Qualification;

/// <summary>ANUM as a rubric: authority, need, urgency, money.</summary>
/// <remarks>Attributed to Ken Krogue of InsideSales. Levels and days are this library's opinion.</remarks>
public static class Anum
{
    /// <summary>Who decides; asked first.</summary>
    public static Criterion Authority => Bant.Authority;

    /// <summary>What the buyer lacks.</summary>
    public static Criterion Need => Bant.Need;

    /// <summary>How soon the buyer must act.</summary>
    public static Criterion Urgency { get; } = ByProof(QualificationElement.Urgency, "Why now, and why not next year?", 60);

    /// <summary>Whether the buyer can pay.</summary>
    public static Criterion Money { get; } = ByProof(QualificationElement.Money, "How would this be paid for?", 120);

    /// <summary>The four on a scale of 0 to 3 by proof, equal weights.</summary>
    public static Rubric Rubric { get; } = new("anum", Edition, "ANUM", [Authority, Need, Urgency, Money], attribution: Attribution);
}
