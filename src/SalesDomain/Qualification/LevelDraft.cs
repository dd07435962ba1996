using SalesDomain.Errors;

namespace SalesDomain.Qualification;

/// <summary>A level of a criterion as a form or a file has it, before it is checked.</summary>
public sealed record LevelDraft
{
    /// <summary>Its number: 0, 1, 2 and so on without a gap.</summary>
    public int? Value { get; init; }

    /// <summary>What must be so at this level, in words; needed, not blank.</summary>
    public string? Anchor { get; init; }

    /// <summary>The name of the least <see cref="Qualification.Strength"/> of evidence that reaches it, in camelCase; <c>null</c>: that of the criterion.</summary>
    public string? Strength { get; init; }

    internal IEnumerable<Problem> Problems(string path)
    {
        if (Value is null) yield return new Problem(ErrorCodes.Missing, null, "the number of the level", $"{path}{nameof(Value)}");
        else if (Value < 0) yield return new Problem(ErrorCodes.OutOfRange, Value, "0 or more", $"{path}{nameof(Value)}");
        if (string.IsNullOrWhiteSpace(Anchor)) yield return new Problem(ErrorCodes.Empty, Anchor, "what must be so at this level", $"{path}{nameof(Anchor)}");
        if (Strength is not null && StrengthProblem(Strength) is { } problem) yield return problem with { Path = $"{path}{nameof(Strength)}" };
        else if (Strength is not null && Value == 0) yield return new Problem(ErrorCodes.Contradiction, Strength, "no strength at level 0, which nothing has to prove", $"{path}{nameof(Strength)}");
    }

    /// <summary>An assumption is no strength that anything could ask for: nothing rests on it.</summary>
    internal static Problem? StrengthProblem(string name) => Words.Member<Strength>(name) switch
    {
        null => new Problem(ErrorCodes.NotFound, name, $"one of {Words.Names<Strength>()}"),
        Qualification.Strength.Assumption => new Problem(ErrorCodes.OutOfRange, name, "a strength above assumption"),
        _ => null,
    };
}
