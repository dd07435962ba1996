using SalesDomain.Errors;

namespace SalesDomain.Qualification;

/// <summary>A rubric as a form or a file has it, before it is checked. In the JSON of <c>SalesDomainJsonContext</c> it looks like the <see cref="Rubric"/>.</summary>
/// <remarks><see cref="RubricDraftValidator"/> names all that is wrong with it; <see cref="Rubric.Of"/> makes the rubric of a draft with which nothing is wrong.</remarks>
public sealed record RubricDraft
{
    /// <summary>The id under which assessments name it; needed, not blank.</summary>
    public string? Id { get; init; }

    /// <summary>The version, such as <c>1.0</c>; needed, not blank.</summary>
    public string? Version { get; init; }

    /// <summary>What people read; needed, not blank.</summary>
    public string? Title { get; init; }

    /// <summary>Who made it, and whose convention its numbers are; may be left out.</summary>
    public string? Attribution { get; init; }

    /// <summary>The name of an <see cref="Qualification.Aggregation"/> in camelCase; left out: <c>weightedMean</c>.</summary>
    public string? Aggregation { get; init; }

    /// <summary>What it asks; needed, one or more.</summary>
    public IReadOnlyList<CriterionDraft?>? Criteria { get; init; }

    /// <summary>Its bands, the lowest first, beginning at 0; may be left out.</summary>
    public IReadOnlyList<BandDraft?>? Bands { get; init; }

    /// <summary>Its gates, in the order of the sale; may be left out.</summary>
    public IReadOnlyList<GateDraft?>? Gates { get; init; }

    /// <summary>All that is wrong, by path, in the order of the members; the one list that the validator and the factory go by.</summary>
    internal IEnumerable<Problem> Problems()
    {
        if (string.IsNullOrWhiteSpace(Id)) yield return new Problem(ErrorCodes.Empty, Id, "the id of a rubric", nameof(Id));
        if (string.IsNullOrWhiteSpace(Version)) yield return new Problem(ErrorCodes.Empty, Version, "a version such as 1.0", nameof(Version));
        if (string.IsNullOrWhiteSpace(Title)) yield return new Problem(ErrorCodes.Empty, Title, "the title of a rubric", nameof(Title));
        if (Attribution is not null && string.IsNullOrWhiteSpace(Attribution)) yield return new Problem(ErrorCodes.Empty, Attribution, "who made it, or null", nameof(Attribution));
        if (Aggregation is not null && Words.Member<Aggregation>(Aggregation) is null)
            yield return new Problem(ErrorCodes.NotFound, Aggregation, $"one of {Words.Names<Aggregation>()}", nameof(Aggregation));
        if (Criteria is null || Criteria.Count == 0) yield return new Problem(Criteria is null ? ErrorCodes.Missing : ErrorCodes.Empty, Criteria is null ? null : "", "one criterion or more", nameof(Criteria));

        foreach (Problem problem in Each(nameof(Criteria), Criteria, "a criterion", static (criterion, path) => criterion.Problems(path), static criterion => criterion.Id, nameof(CriterionDraft.Id))) yield return problem;
        decimal total = Criteria?.Sum(criterion => criterion?.Points) ?? 0m;
        foreach (Problem problem in Each(nameof(Bands), Bands, "a band", static (band, path) => band.Problems(path), static band => band.Name, nameof(BandDraft.Name))) yield return problem;
        foreach (Problem problem in BandProblems(total)) yield return problem;
        Dictionary<string, int> tops = [];
        foreach (CriterionDraft? criterion in Criteria ?? [])
        {
            if (criterion?.Id is { } id) tops.TryAdd(id, criterion.Top);
        }

        foreach (Problem problem in Each(nameof(Gates), Gates, "a gate", (gate, path) => gate.Problems(path).Concat(gate.ProblemsWithin(path, tops, total)), static gate => gate.Name, nameof(GateDraft.Name))) yield return problem;
    }

    private static IEnumerable<Problem> Each<T>(string member, IReadOnlyList<T?>? items, string what, Func<T, string, IEnumerable<Problem>> problems, Func<T, string?> key, string keyMember)
        where T : class
    {
        HashSet<string> seen = [];
        for (int i = 0; i < items?.Count; i++)
        {
            string path = FormattableString.Invariant($"{member}[{i}]");
            if (items[i] is not { } item)
            {
                yield return new Problem(ErrorCodes.Missing, null, what, path);
                continue;
            }

            foreach (Problem problem in problems(item, $"{path}.")) yield return problem;
            if (key(item) is { } own && !string.IsNullOrWhiteSpace(own) && !seen.Add(own)) yield return new Problem(ErrorCodes.Duplicate, own, "a text that no other has", $"{path}.{keyMember}");
        }
    }

    // from 0 upwards to below the total: no gap, no overlap, none that nothing reaches
    private IEnumerable<Problem> BandProblems(decimal total)
    {
        decimal? below = null;
        for (int i = 0; i < Bands?.Count; i++)
        {
            if (Bands[i]?.From is not { } from || from < 0m) continue;
            string path = FormattableString.Invariant($"{nameof(Bands)}[{i}].{nameof(BandDraft.From)}");
            if (i == 0 && from != 0m) yield return new Problem(ErrorCodes.OutOfRange, from, "0 points in the first band", path);
            if (from <= below) yield return new Problem(ErrorCodes.OutOfOrder, from, "more points than the band before", path);
            if (from > total) yield return new Problem(ErrorCodes.OutOfRange, from, FormattableString.Invariant($"points up to {total}, which all criteria have together"), path);
            below = from;
        }
    }
}
