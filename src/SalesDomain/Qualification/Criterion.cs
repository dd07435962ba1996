using System.Collections.Immutable;
using System.Text.Json.Serialization;
using SalesDomain.Errors;

namespace SalesDomain.Qualification;

/// <summary>One thing that a rubric asks of a deal, with anchored levels.</summary>
/// <remarks>It hears the evidence that is about its <see cref="Id"/> or about its <see cref="Element"/>. Two criteria are equal when all their members are.</remarks>
[JsonConverter(typeof(CriterionJsonConverter))]
public sealed record Criterion
{
    /// <summary>A criterion.</summary>
    /// <param name="id">Its id within the rubric; not empty, and not the name of an element other than its own.</param>
    /// <param name="levels">Its levels: 0, 1, 2 and so on, two or more; a higher one never asks for weaker evidence.</param>
    /// <param name="element">The concept that it asks for, if that is one of the field.</param>
    /// <param name="weight">The points at the highest level, above 0; left out: the number of that level, so that each level is a point.</param>
    /// <param name="minimumStrength">The least strength of evidence that counts here, for or against; above an assumption.</param>
    /// <param name="decay">How its evidence grows old; left out: not at all.</param>
    /// <param name="reviewAfterDays">After how many days it is to be looked at again, if ever; 1 or more.</param>
    /// <param name="isLoadBearing">Whether a refutation here holds the whole deal, whatever the score.</param>
    /// <param name="title">What people read; left out: the label of the element, else the id.</param>
    /// <param name="question">What to ask the buyer, if there is a good question.</param>
    /// <exception cref="InvalidValueException">Something is missing, out of range or out of order.</exception>
    public Criterion(
        string id,
        IReadOnlyList<CriterionLevel> levels,
        QualificationElement? element = null,
        decimal? weight = null,
        Strength minimumStrength = Strength.SellerReported,
        Decay? decay = null,
        int? reviewAfterDays = null,
        bool isLoadBearing = false,
        string? title = null,
        string? question = null)
    {
        ArgumentNullException.ThrowIfNull(levels);
        if (levels.Contains(null!)) Throw.Missing("levels, none of them null", nameof(levels));
        Id = id;
        Levels = [.. levels];
        Element = element;
        MinimumStrength = minimumStrength;
        Decay = decay ?? Decay.None;
        ReviewAfterDays = reviewAfterDays;
        IsLoadBearing = isLoadBearing;
        Title = title ?? element?.Label ?? id;
        Question = question;
        Weight = weight ?? Math.Max(0, Levels.Length - 1);
        foreach (Problem problem in (ToDraft() with { Weight = weight }).Problems("")) Throw.Invalid(problem, problem.Path);
    }

    /// <summary>Its id within the rubric.</summary>
    public string Id { get; }

    /// <summary>What people read.</summary>
    public string Title { get; }

    /// <summary>The concept that it asks for; <c>null</c> where it is the team's own.</summary>
    public QualificationElement? Element { get; }

    /// <summary>What to ask the buyer; <c>null</c> where nothing is said.</summary>
    public string? Question { get; }

    /// <summary>The points at the highest level; above 0. A level between earns its share of them.</summary>
    public decimal Weight { get; }

    /// <summary>Its levels, from 0 up.</summary>
    public ImmutableArray<CriterionLevel> Levels { get; }

    /// <summary>The number of its highest level; 1 or more.</summary>
    public int Top => Levels.Length - 1;

    /// <summary>The least strength of evidence that counts here.</summary>
    public Strength MinimumStrength { get; }

    /// <summary>How its evidence grows old.</summary>
    public Decay Decay { get; }

    /// <summary>After how many days it is to be looked at again; <c>null</c>: never.</summary>
    public int? ReviewAfterDays { get; }

    /// <summary>Whether a refutation here holds the whole deal: it shuts every gate and leaves only the lowest band.</summary>
    public bool IsLoadBearing { get; }

    /// <summary>The least strength of evidence that reaches a level.</summary>
    /// <exception cref="InvalidValueException">There is no such level, or it is 0, which nothing has to reach.</exception>
    public Strength StrengthFor(int level)
    {
        if (level < 1 || level > Top) Throw.OutOfRange(level, FormattableString.Invariant($"a level from 1 to {Top}"), nameof(level));
        Strength needed = MinimumStrength;
        for (int i = 1; i <= level; i++) needed = Levels[i].Strength ?? needed;
        return needed;
    }

    /// <summary>The highest level that evidence of a strength reaches; 0 where it is too weak to count.</summary>
    public int Reach(Strength strength)
    {
        int level = 0;
        while (level < Top && strength >= StrengthFor(level + 1)) level++;
        return level;
    }

    /// <inheritdoc/>
    public bool Equals(Criterion? other) =>
        other is not null && Id == other.Id && Title == other.Title && Element == other.Element && Question == other.Question && Weight == other.Weight && Levels.SequenceEqual(other.Levels)
        && MinimumStrength == other.MinimumStrength && Decay == other.Decay && ReviewAfterDays == other.ReviewAfterDays && IsLoadBearing == other.IsLoadBearing;

    /// <inheritdoc/>
    public override int GetHashCode() => Id.GetHashCode(StringComparison.Ordinal);

    /// <summary>The title.</summary>
    public override string ToString() => Title;

    internal CriterionDraft ToDraft() => new()
    {
        Id = Id,
        Title = Title == (Element?.Label ?? Id) ? null : Title,
        Element = Element?.Name,
        Question = Question,
        Weight = Weight == Top ? null : Weight,
        Levels = [.. Levels.Select(level => level.ToDraft())],
        MinimumStrength = MinimumStrength == Strength.SellerReported ? null : JsonForm.Name(MinimumStrength),
        Decay = Decay.Kind == DecayKind.None ? null : JsonForm.Name(Decay.Kind),
        DecayDays = Decay.Days,
        ReviewAfterDays = ReviewAfterDays,
        IsLoadBearing = IsLoadBearing ? true : null,
    };

    internal static Criterion Of(CriterionDraft draft)
    {
        foreach (Problem problem in draft.Problems("")) Throw.Invalid(problem, problem.Path);
        return new(
            draft.Id!,
            [.. draft.Levels!.Select(level => CriterionLevel.Of(level!))],
            draft.Element is { } element ? QualificationElement.FromName(element) : null,
            draft.Weight,
            Words.Member<Strength>(draft.MinimumStrength) ?? Strength.SellerReported,
            Decay.Of(Words.Member<DecayKind>(draft.Decay) ?? DecayKind.None, draft.DecayDays),
            draft.ReviewAfterDays,
            draft.IsLoadBearing ?? false,
            draft.Title,
            draft.Question);
    }
}
