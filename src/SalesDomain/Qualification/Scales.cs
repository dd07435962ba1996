namespace SalesDomain.Qualification;

/// <summary>The scales of the built-in rubrics. They are this library's own: no owner of a framework publishes one.</summary>
internal static class Scales
{
    public const string Edition = "1.0";

    public const string Attribution = "Elements as published; levels, weights and days are conventions of this library, as no owner publishes any.";

    /// <summary>0 to 3 by proof, for whatever is asked.</summary>
    public static Criterion ByProof(QualificationElement element, string question, int? freshDays = null) =>
        Of(element, question, freshDays, false, "Known not to be there", "Reported by us", "Said by the buyer", "In writing from the buyer, or seen");

    /// <summary>0 to 3 with anchors of its own: reported, said, proven.</summary>
    public static Criterion Of(QualificationElement element, string question, int? freshDays, bool isLoadBearing, string none, string reported, string said, string proven, Strength proof = Strength.Documented) => new(
        element.Name,
        [new(0, none), new(1, reported), new(2, said, Strength.BuyerStated), new(3, proven, proof)],
        element,
        decay: freshDays is { } days ? Decay.Step(days) : Decay.None,
        reviewAfterDays: freshDays / 2,
        isLoadBearing: isLoadBearing,
        question: question);

    /// <summary>Yes or no, on the buyer's word.</summary>
    public static Criterion YesOrNo(QualificationElement element, string yes) =>
        new(element.Name, [new(0, "No"), new(1, yes)], element, minimumStrength: Strength.BuyerStated);

    /// <summary>The conditions that criteria of a 0 to 3 scale reach a level.</summary>
    public static Condition.Reaches Reaches(Criterion criterion, int level, Strength? strength = null) => new(criterion.Id, level, strength);
}
