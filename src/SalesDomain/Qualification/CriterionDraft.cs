using System.Text.Json.Serialization;
using SalesDomain.Currencies;
using SalesDomain.Errors;

namespace SalesDomain.Qualification;

/// <summary>A criterion as a form or a file has it, before it is checked. What may be left out is said in each member.</summary>
public sealed record CriterionDraft
{
    // so that totals can be held
    private const decimal MostWeight = 1_000_000m;

    /// <summary>Its id within the rubric; needed, not blank.</summary>
    public string? Id { get; init; }

    /// <summary>What people read; may be left out.</summary>
    public string? Title { get; init; }

    /// <summary>The name of the <see cref="QualificationElement"/> that it asks for; may be left out.</summary>
    public string? Element { get; init; }

    /// <summary>What to ask the buyer; may be left out.</summary>
    public string? Question { get; init; }

    /// <summary>The points at the highest level, above 0; left out: the number of that level.</summary>
    [JsonConverter(typeof(DecimalJsonConverter))]
    public decimal? Weight { get; init; }

    /// <summary>Its levels, from 0 up; needed, two or more.</summary>
    public IReadOnlyList<LevelDraft?>? Levels { get; init; }

    /// <summary>The name of the least <see cref="Strength"/> that counts, in camelCase; left out: <c>sellerReported</c>.</summary>
    public string? MinimumStrength { get; init; }

    /// <summary>The name of a <see cref="DecayKind"/> in camelCase; left out: <c>none</c>.</summary>
    public string? Decay { get; init; }

    /// <summary>The days of the decay, 1 or more; none where nothing decays.</summary>
    public int? DecayDays { get; init; }

    /// <summary>After how many days it is to be looked at again, 1 or more; may be left out.</summary>
    public int? ReviewAfterDays { get; init; }

    /// <summary>Whether a refutation holds the whole deal; left out: no.</summary>
    public bool? IsLoadBearing { get; init; }

    /// <summary>The points at the highest level, as far as they can be told.</summary>
    internal decimal Points => Math.Clamp(Weight ?? Top, 0m, MostWeight);

    internal int Top => (Levels?.Count ?? 0) - 1;

    internal IEnumerable<Problem> Problems(string path)
    {
        if (string.IsNullOrWhiteSpace(Id)) yield return new Problem(ErrorCodes.Empty, Id, "the id of a criterion", $"{path}{nameof(Id)}");
        if (Title is not null && string.IsNullOrWhiteSpace(Title)) yield return new Problem(ErrorCodes.Empty, Title, "a title, or null", $"{path}{nameof(Title)}");
        if (Element is not null && !QualificationElement.TryFromName(Element, out _))
            yield return new Problem(ErrorCodes.NotFound, Element, $"one of {string.Join(", ", QualificationElement.List)}, or null", $"{path}{nameof(Element)}");
        if (Id is not null && Id != Element && QualificationElement.TryFromName(Id, out _))
            yield return new Problem(ErrorCodes.Contradiction, Id, "an id that is not the name of another element", $"{path}{nameof(Id)}");
        if (Question is not null && string.IsNullOrWhiteSpace(Question)) yield return new Problem(ErrorCodes.Empty, Question, "a question, or null", $"{path}{nameof(Question)}");
        if (Weight is <= 0m or > MostWeight) yield return new Problem(ErrorCodes.OutOfRange, Weight, "points above 0, at most a million", $"{path}{nameof(Weight)}");
        foreach (Problem problem in LevelProblems(path)) yield return problem;
        if (MinimumStrength is not null && LevelDraft.StrengthProblem(MinimumStrength) is { } weak) yield return weak with { Path = $"{path}{nameof(MinimumStrength)}" };
        if (Decay is not null && Words.Member<DecayKind>(Decay) is null) yield return new Problem(ErrorCodes.NotFound, Decay, $"one of {Words.Names<DecayKind>()}", $"{path}{nameof(Decay)}");
        else if (Qualification.Decay.Problem(Words.Member<DecayKind>(Decay) ?? DecayKind.None, DecayDays) is { } days) yield return days with { Path = $"{path}{nameof(DecayDays)}" };
        if (ReviewAfterDays < 1) yield return new Problem(ErrorCodes.OutOfRange, ReviewAfterDays, "1 day or more", $"{path}{nameof(ReviewAfterDays)}");
    }

    private IEnumerable<Problem> LevelProblems(string path)
    {
        if (Levels is null || Levels.Count < 2)
        {
            yield return new Problem(Levels is null ? ErrorCodes.Missing : ErrorCodes.OutOfRange, Levels?.Count, "two levels or more", $"{path}{nameof(Levels)}");
            yield break;
        }

        Strength asked = Words.Member<Strength>(MinimumStrength) ?? Strength.SellerReported;
        for (int i = 0; i < Levels.Count; i++)
        {
            string at = FormattableString.Invariant($"{path}{nameof(Levels)}[{i}]");
            if (Levels[i] is not { } level)
            {
                yield return new Problem(ErrorCodes.Missing, null, "a level", at);
                continue;
            }

            foreach (Problem problem in level.Problems($"{at}.")) yield return problem;
            if (level.Value >= 0 && level.Value != i) yield return new Problem(ErrorCodes.OutOfOrder, level.Value, FormattableString.Invariant($"level {i} here: 0, 1, 2 and so on without a gap"), $"{at}.{nameof(level.Value)}");
            if (Words.Member<Strength>(level.Strength) is not { } own || own == Strength.Assumption) continue;
            if (own < asked) yield return new Problem(ErrorCodes.OutOfOrder, level.Strength, $"a strength of {JsonForm.Name(asked)} or more: no less than the criterion and the level below ask for", $"{at}.{nameof(level.Strength)}");
            else asked = own;
        }
    }
}
