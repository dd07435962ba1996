using static SalesDomain.Qualification.Scales;

namespace SalesDomain.Qualification;

/// <summary>BANT as rubrics: budget, authority, need, timeline.</summary>
/// <remarks>Attributed to IBM in the 1950s or 1960s; no document of that time is known to us. Levels and days are this library's opinion.</remarks>
public static class Bant
{
    /// <summary>Money that is set aside.</summary>
    public static Criterion Budget { get; } = ByProof(QualificationElement.Budget, "What is set aside for this, and by whom?", 120);

    /// <summary>Who decides, and how far our contact's own say goes.</summary>
    public static Criterion Authority { get; } = ByProof(QualificationElement.Authority, "Who decides on an amount like this, and who else has a say?", 90);

    /// <summary>What the buyer lacks.</summary>
    public static Criterion Need { get; } = ByProof(QualificationElement.Need, "What does not work today, and what does that cost?", 180);

    /// <summary>The date by which it must be decided or running.</summary>
    public static Criterion Timeline { get; } = ByProof(QualificationElement.Timeline, "By when must it run, and what happens if it does not?", 60);

    /// <summary>The four on a scale of 0 to 3 by proof, equal weights.</summary>
    public static Rubric Rubric { get; } = new("bant", Edition, "BANT", [Budget, Authority, Need, Timeline], attribution: Attribution);

    /// <summary>Yes or no, and a gate that opens with any three of the four.</summary>
    /// <remarks>Convention: "3 of 4" is ascribed to IBM everywhere (turnint.ai, hackmd headstartacademy), without a document of IBM's.</remarks>
    public static Rubric ThreeOfFour { get; } = new(
        "bant-3-of-4",
        Edition,
        "BANT, three of four",
        [
            YesOrNo(QualificationElement.Budget, "A budget is set aside"), YesOrNo(QualificationElement.Authority, "We speak with who decides"),
            YesOrNo(QualificationElement.Need, "The need is confirmed"), YesOrNo(QualificationElement.Timeline, "There is a date"),
        ],
        [new("Validated", [new Condition.AtLeast(3, Reaches(Budget, 1), Reaches(Authority, 1), Reaches(Need, 1), Reaches(Timeline, 1))])],
        attribution: "Three of four: ascribed to IBM by turnint.ai and hackmd headstartacademy; no IBM document is known.");

    /// <summary>0 to 4 each, 16 in all, in four bands: unqualified, nurture from 5, qualified from 9, immediate from 13.</summary>
    /// <remarks>Convention: salesopssolutions.com, 2009. The anchors of authority are theirs in other words; those of the other three are this library's.</remarks>
    public static Rubric Weighted { get; } = new(
        "bant-weighted",
        Edition,
        "BANT, weighted",
        [
            Weigh(QualificationElement.Budget, "No money", "Money could be found", "A range is named", "A budget is planned", "A budget is approved"),
            Weigh(QualificationElement.Authority, "No access to who decides", "Access to who decides", "Influence on who decides", "One of several who decide", "Decides alone"),
            Weigh(QualificationElement.Need, "No need", "A need is seen", "The need is admitted", "The need has a cost", "The need is urgent and has an owner"),
            Weigh(QualificationElement.Timeline, "No date", "Some day", "This year", "This quarter", "A date that binds"),
        ],
        bands: [new("Unqualified", 0m), new("Nurture", 5m), new("Qualified", 9m), new("Immediate", 13m)],
        attribution: "0 to 4 each and the bands 0-4, 5-8, 9-12, 13-16: salesopssolutions.com, 2009.");

    private static Criterion Weigh(QualificationElement element, string none, params string[] levels) =>
        new(element.Name, [new(0, none), .. levels.Select((anchor, i) => new CriterionLevel(i + 1, anchor, i > 1 ? Strength.BuyerStated : null))], element);
}
