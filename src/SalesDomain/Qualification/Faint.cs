using static SalesDomain.Qualification.Scales;

namespace SalesDomain.Qualification;

/// <summary>FAINT as a rubric: funds, authority, interest, need, timeline.</summary>
/// <remarks>By Mike Schultz of RAIN Group. Levels and days are this library's opinion.</remarks>
public static class Faint
{
    /// <summary>Whether the money could be found, budgeted or not.</summary>
    public static Criterion Funds { get; } = ByProof(QualificationElement.Funds, "If it were worth it, where would the money come from?", 180);

    /// <summary>Who decides.</summary>
    public static Criterion Authority => Bant.Authority;

    /// <summary>Why the buyer wants to hear more.</summary>
    public static Criterion Interest { get; } = ByProof(QualificationElement.Interest, "What made you take this meeting?", 60);

    /// <summary>What the buyer lacks.</summary>
    public static Criterion Need => Bant.Need;

    /// <summary>The date by which it must be decided or running.</summary>
    public static Criterion Timeline => Bant.Timeline;

    /// <summary>The five on a scale of 0 to 3 by proof, equal weights.</summary>
    public static Rubric Rubric { get; } = new("faint", Edition, "FAINT", [Funds, Authority, Interest, Need, Timeline], attribution: Attribution);
}
