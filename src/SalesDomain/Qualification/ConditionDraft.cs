using System.Text.Json.Serialization;
using SalesDomain.Currencies;
using SalesDomain.Errors;

namespace SalesDomain.Qualification;

/// <summary>A condition as a form or a file has it: <c>criterion</c> and <c>level</c>, or <c>count</c> and <c>of</c>, or <c>points</c>.</summary>
public sealed record ConditionDraft
{
    /// <summary>The id of the criterion that must reach a level.</summary>
    public string? Criterion { get; init; }

    /// <summary>The level that the criterion must reach; 1 or more.</summary>
    public int? Level { get; init; }

    /// <summary>The name of the least <see cref="Qualification.Strength"/> that must show it, in camelCase; may be left out.</summary>
    public string? Strength { get; init; }

    /// <summary>How many of the conditions must be met; 1 up to all.</summary>
    public int? Count { get; init; }

    /// <summary>The conditions of which so many must be met.</summary>
    public IReadOnlyList<ConditionDraft?>? Of { get; init; }

    /// <summary>The points that the worst case must reach, of those of the whole rubric; above 0.</summary>
    [JsonConverter(typeof(DecimalJsonConverter))]
    public decimal? Points { get; init; }

    internal IEnumerable<Problem> Problems(string path)
    {
        bool reaches = Criterion is not null || Level is not null || Strength is not null, counts = Count is not null || Of is not null;
        if ((reaches ? 1 : 0) + (counts ? 1 : 0) + (Points is null ? 0 : 1) != 1)
        {
            yield return new Problem(ErrorCodes.Contradiction, null, "criterion and level, or count and of, or points: one of the three", path.TrimEnd('.'));
            yield break;
        }

        if (reaches)
        {
            if (string.IsNullOrWhiteSpace(Criterion)) yield return new Problem(ErrorCodes.Empty, Criterion, "the id of a criterion", $"{path}{nameof(Criterion)}");
            if (Level is null or < 1) yield return new Problem(Level is null ? ErrorCodes.Missing : ErrorCodes.OutOfRange, Level, "a level of 1 or more", $"{path}{nameof(Level)}");
            if (Strength is not null && LevelDraft.StrengthProblem(Strength) is { } weak) yield return weak with { Path = $"{path}{nameof(Strength)}" };
        }
        else if (counts)
        {
            if (Of is null || Of.Count == 0) yield return new Problem(Of is null ? ErrorCodes.Missing : ErrorCodes.Empty, Of is null ? null : "", "one condition or more", $"{path}{nameof(Of)}");
            if (Count is null or < 1 || Count > (Of?.Count ?? int.MaxValue)) yield return new Problem(Count is null ? ErrorCodes.Missing : ErrorCodes.OutOfRange, Count, "1 up to as many as there are conditions", $"{path}{nameof(Count)}");
            for (int i = 0; i < Of?.Count; i++)
            {
                string at = FormattableString.Invariant($"{path}{nameof(Of)}[{i}]");
                foreach (Problem problem in Of[i]?.Problems($"{at}.") ?? [new Problem(ErrorCodes.Missing, null, "a condition", at)]) yield return problem;
            }
        }
        else if (Points <= 0m)
        {
            yield return new Problem(ErrorCodes.OutOfRange, Points, "points above 0", $"{path}{nameof(Points)}");
        }
    }

    /// <summary>What does not fit the rubric in which the condition stands.</summary>
    internal IEnumerable<Problem> ProblemsWithin(string path, IReadOnlyDictionary<string, int> tops, decimal total)
    {
        if (Criterion is not null && !tops.ContainsKey(Criterion)) yield return new Problem(ErrorCodes.NotFound, Criterion, "the id of a criterion of the rubric", $"{path}{nameof(Criterion)}");
        else if (Criterion is not null && Level > tops[Criterion]) yield return new Problem(ErrorCodes.OutOfRange, Level, FormattableString.Invariant($"a level of the criterion, 1 to {tops[Criterion]}"), $"{path}{nameof(Level)}");
        if (Points > total) yield return new Problem(ErrorCodes.OutOfRange, Points, FormattableString.Invariant($"points up to {total}, which all criteria have together"), $"{path}{nameof(Points)}");
        for (int i = 0; i < Of?.Count; i++)
        {
            foreach (Problem problem in Of[i]?.ProblemsWithin(FormattableString.Invariant($"{path}{nameof(Of)}[{i}]."), tops, total) ?? []) yield return problem;
        }
    }
}
