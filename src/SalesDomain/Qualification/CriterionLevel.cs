using System.Text.Json.Serialization;
using SalesDomain.Errors;

namespace SalesDomain.Qualification;

/// <summary>A level of a criterion, anchored in words, so that two people who judge pick the same.</summary>
[JsonConverter(typeof(CriterionLevelJsonConverter))]
public sealed record CriterionLevel
{
    /// <summary>A level.</summary>
    /// <param name="value">Its number: 0 for what is not there at all, then 1, 2 and so on.</param>
    /// <param name="anchor">What must be so at this level, in words; not empty.</param>
    /// <param name="strength">The least strength of evidence that reaches it; <c>null</c>: that of the criterion. Never an assumption, and none at level 0.</param>
    /// <exception cref="InvalidValueException">Something is out of range or missing.</exception>
    public CriterionLevel(int value, string anchor, Strength? strength = null)
    {
        Value = value;
        Anchor = anchor;
        Strength = strength;
        foreach (Problem problem in ToDraft().Problems("")) Throw.Invalid(problem, problem.Path);
    }

    /// <summary>Its number, 0 or more.</summary>
    public int Value { get; }

    /// <summary>What must be so at this level, in words.</summary>
    public string Anchor { get; }

    /// <summary>The least strength of evidence that reaches it; <c>null</c>: that of the criterion.</summary>
    public Strength? Strength { get; }

    /// <summary>Number and anchor.</summary>
    public override string ToString() => FormattableString.Invariant($"{Value}: {Anchor}");

    internal LevelDraft ToDraft() => new() { Value = Value, Anchor = Anchor, Strength = Strength is { } strength ? JsonForm.Name(strength) : null };

    internal static CriterionLevel Of(LevelDraft draft)
    {
        foreach (Problem problem in draft.Problems("")) Throw.Invalid(problem, problem.Path);
        return new(draft.Value!.Value, draft.Anchor!, Words.Member<Strength>(draft.Strength));
    }
}
