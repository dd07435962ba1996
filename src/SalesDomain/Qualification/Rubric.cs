using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using NodaTime;
using SalesDomain.Errors;

namespace SalesDomain.Qualification;

/// <summary>How a team judges a deal, as data with a version: criteria, how they make a score, bands and gates.</summary>
/// <remarks>
/// No owner of a framework publishes a formula or a threshold, so every number here is somebody's convention, and <see cref="Attribution"/> says whose.
/// Two rubrics are equal when all their members are.
/// </remarks>
[JsonConverter(typeof(RubricJsonConverter))]
public sealed class Rubric : IEquatable<Rubric>
{
    private readonly Dictionary<string, int> _byId;
    private readonly Dictionary<string, int[]> _bySubject;

    /// <summary>A rubric.</summary>
    /// <param name="id">The id under which assessments name it; not empty.</param>
    /// <param name="version">The version, such as <c>1.0</c>; not empty.</param>
    /// <param name="title">What people read; not empty.</param>
    /// <param name="criteria">What it asks, in order; one or more, each with an id of its own.</param>
    /// <param name="gates">Its gates in the order of the sale, each with a name of its own.</param>
    /// <param name="bands">Its bands, the lowest first, beginning at 0 points.</param>
    /// <param name="aggregation">How the criteria make one score.</param>
    /// <param name="attribution">Who made it, and whose convention its numbers are.</param>
    /// <exception cref="InvalidValueException">Something is missing, out of range or does not fit together.</exception>
    public Rubric(
        string id,
        string version,
        string title,
        IReadOnlyList<Criterion> criteria,
        IReadOnlyList<Gate>? gates = null,
        IReadOnlyList<Band>? bands = null,
        Aggregation aggregation = Aggregation.WeightedMean,
        string? attribution = null)
    {
        ArgumentNullException.ThrowIfNull(criteria);
        if (criteria.Contains(null!) || gates?.Contains(null!) == true || bands?.Contains(null!) == true) Throw.Missing("parts, none of them null", nameof(criteria));
        Id = id;
        Version = version;
        Title = title;
        Criteria = [.. criteria];
        Gates = [.. gates ?? []];
        Bands = [.. bands ?? []];
        Aggregation = aggregation;
        Attribution = attribution;
        foreach (Problem problem in ToDraft().Problems()) Throw.Invalid(problem, problem.Path);
        _byId = Criteria.Index().ToDictionary(pair => pair.Item.Id, pair => pair.Index);
        _bySubject = Criteria.Index().SelectMany(pair => new[] { pair.Item.Id, pair.Item.Element?.Name }.OfType<string>().Distinct().Select(subject => (Subject: subject, pair.Index)))
            .GroupBy(pair => pair.Subject, pair => pair.Index).ToDictionary(group => group.Key, group => group.ToArray());
        Total = Criteria.Sum(criterion => criterion.Weight);
    }

    /// <summary>The id under which assessments name it.</summary>
    public string Id { get; }

    /// <summary>The version.</summary>
    public string Version { get; }

    /// <summary>What people read.</summary>
    public string Title { get; }

    /// <summary>Who made it, and whose convention its numbers are; <c>null</c> where nothing is said.</summary>
    public string? Attribution { get; }

    /// <summary>How the criteria make one score.</summary>
    public Aggregation Aggregation { get; }

    /// <summary>What it asks, in order.</summary>
    public ImmutableArray<Criterion> Criteria { get; }

    /// <summary>Its bands, the lowest first; may be none.</summary>
    public ImmutableArray<Band> Bands { get; }

    /// <summary>Its gates in the order of the sale; may be none.</summary>
    public ImmutableArray<Gate> Gates { get; }

    /// <summary>The points of all criteria at their highest level.</summary>
    public decimal Total { get; }

    /// <summary>The criterion of an id.</summary>
    /// <exception cref="InvalidValueException">No criterion has the id.</exception>
    public Criterion this[string id]
    {
        get
        {
            if (id is null || !_byId.TryGetValue(id, out int index))
            {
                Throw.NotFound(id, $"a criterion of {Title}: {string.Join(", ", _byId.Keys)}", nameof(id));
                return null;
            }

            return Criteria[index];
        }
    }

    /// <summary>The rubric of a draft.</summary>
    /// <exception cref="InvalidValueException">Something is wrong with the draft; the code is that of the first failure that <see cref="RubricDraftValidator"/> names.</exception>
    public static Rubric Of(RubricDraft draft)
    {
        ArgumentNullException.ThrowIfNull(draft);
        foreach (Problem problem in draft.Problems()) Throw.Invalid(problem, problem.Path);
        return FromChecked(draft);
    }

    /// <summary>The rubric of a draft, if nothing is wrong with it.</summary>
    public static bool TryOf(RubricDraft? draft, [NotNullWhen(true)] out Rubric? rubric)
    {
        rubric = draft is not null && !draft.Problems().Any() ? FromChecked(draft) : null;
        return rubric is not null;
    }

    /// <summary>What the evidence says of a deal as of a date. Nothing that was observed or recorded later counts; the order of the evidence does not matter.</summary>
    /// <param name="evidence">All that is known, also what was corrected later.</param>
    /// <param name="asOf">The day whose end is looked at.</param>
    /// <param name="overrides">What a manager has decided against the rule, if anything.</param>
    /// <param name="concepts">How evidence about elements that this rubric does not ask for speaks to its criteria; left out: not at all. See <see cref="ConceptMap.Default"/>.</param>
    /// <exception cref="InvalidValueException">
    /// Two different pieces of evidence have one id (<c>duplicate</c>), an override names what the rubric does not have (<c>notFound</c>), or no criterion is left (<c>contradiction</c>).
    /// </exception>
    public Assessment Assess(IReadOnlyList<Evidence> evidence, LocalDate asOf, IReadOnlyList<Override>? overrides = null, ConceptMap? concepts = null) =>
        new(this, evidence, asOf, overrides ?? [], concepts);

    /// <summary>The rubric as a form shows it.</summary>
    public RubricDraft ToDraft() => new()
    {
        Id = Id,
        Version = Version,
        Title = Title,
        Attribution = Attribution,
        Aggregation = Aggregation == Aggregation.WeightedMean ? null : JsonForm.Name(Aggregation),
        Criteria = [.. Criteria.Select(criterion => criterion.ToDraft())],
        Bands = Bands.IsEmpty ? null : [.. Bands.Select(band => band.ToDraft())],
        Gates = Gates.IsEmpty ? null : [.. Gates.Select(gate => gate.ToDraft())],
    };

    /// <inheritdoc/>
    public bool Equals(Rubric? other) =>
        other is not null && Id == other.Id && Version == other.Version && Title == other.Title && Attribution == other.Attribution && Aggregation == other.Aggregation
        && Criteria.SequenceEqual(other.Criteria) && Bands.SequenceEqual(other.Bands) && Gates.SequenceEqual(other.Gates);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Rubric);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Id, Version);

    /// <summary>Title and version.</summary>
    public override string ToString() => $"{Title} {Version}";

    /// <summary>Where the criterion of an id stands; the caller has seen to it that there is one.</summary>
    internal int IndexOf(string id) => _byId[id];

    /// <summary>The criteria that hear evidence about a subject: an id of theirs, or an element that they ask for.</summary>
    internal int[] WhoHear(string subject) => _bySubject.GetValueOrDefault(subject, []);

    private static Rubric FromChecked(RubricDraft draft) => new(
        draft.Id!,
        draft.Version!,
        draft.Title!,
        [.. draft.Criteria!.Select(criterion => Criterion.Of(criterion!))],
        [.. (draft.Gates ?? []).Select(gate => Gate.Of(gate!))],
        [.. (draft.Bands ?? []).Select(band => Band.Of(band!))],
        Words.Member<Aggregation>(draft.Aggregation) ?? Aggregation.WeightedMean,
        draft.Attribution);
}
