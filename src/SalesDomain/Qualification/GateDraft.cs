using SalesDomain.Errors;

namespace SalesDomain.Qualification;

/// <summary>A gate as a form or a file has it, before it is checked.</summary>
public sealed record GateDraft
{
    /// <summary>What it is called; needed, not blank.</summary>
    public string? Name { get; init; }

    /// <summary>The conditions that must be met; needed, one or more.</summary>
    public IReadOnlyList<ConditionDraft?>? Required { get; init; }

    /// <summary>The conditions that should be met; may be left out.</summary>
    public IReadOnlyList<ConditionDraft?>? Recommended { get; init; }

    internal IEnumerable<Problem> Problems(string path)
    {
        if (string.IsNullOrWhiteSpace(Name)) yield return new Problem(ErrorCodes.Empty, Name, "the name of a gate", $"{path}{nameof(Name)}");
        if (Required is null || Required.Count == 0) yield return new Problem(Required is null ? ErrorCodes.Missing : ErrorCodes.Empty, Required is null ? null : "", "one required condition or more", $"{path}{nameof(Required)}");
        foreach ((string at, ConditionDraft? condition) in All(path))
        {
            foreach (Problem problem in condition?.Problems($"{at}.") ?? [new Problem(ErrorCodes.Missing, null, "a condition", at)]) yield return problem;
        }
    }

    internal IEnumerable<Problem> ProblemsWithin(string path, IReadOnlyDictionary<string, int> tops, decimal total) =>
        All(path).SelectMany(condition => condition.Draft?.ProblemsWithin($"{condition.At}.", tops, total) ?? []);

    private IEnumerable<(string At, ConditionDraft? Draft)> All(string path) =>
        (Required ?? []).Select((condition, i) => (FormattableString.Invariant($"{path}{nameof(Required)}[{i}]"), condition))
            .Concat((Recommended ?? []).Select((condition, i) => (FormattableString.Invariant($"{path}{nameof(Recommended)}[{i}]"), condition)));
}
