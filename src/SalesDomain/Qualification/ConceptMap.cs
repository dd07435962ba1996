using System.Collections.Immutable;
using System.Text.Json.Serialization;
using SalesDomain.Errors;
using static SalesDomain.Qualification.ConceptFit;
using Element = SalesDomain.Qualification.QualificationElement;

namespace SalesDomain.Qualification;

/// <summary>
/// How the elements of the frameworks speak to each other, so that one body of evidence serves them all: <c>deal.On(Meddpicc.Rubric)</c> shows a deal that was qualified by BANT as MEDDPICC sees it.
/// </summary>
/// <remarks>
/// Data with a version. What follows from the relations is drawn: a word for the same thing stands for it everywhere, and who implies a thing implies what that implies and overlaps what that overlaps.
/// Evidence is carried only where the rubric does not itself ask for what it is about. Over a lossy relation support shows the lowest level at least, leaves the level open, and meets no condition of a gate.
/// </remarks>
[JsonConverter(typeof(ConceptMapJsonConverter))]
public sealed class ConceptMap : IEquatable<ConceptMap>
{
    private readonly Dictionary<(Element From, Element To), ConceptRelation> _drawn;

    /// <summary>A concept map.</summary>
    /// <param name="id">The id of the map; not empty.</param>
    /// <param name="version">The version; not empty.</param>
    /// <param name="relations">The relations; each pair of elements once, in either direction.</param>
    /// <param name="attribution">Whose judgement it is.</param>
    /// <param name="names">What ids of a team's own criteria stand for, if they stand for an element.</param>
    /// <exception cref="InvalidValueException">A text is blank, an id is the name of another element, or a pair of elements is related twice.</exception>
    public ConceptMap(string id, string version, IReadOnlyList<ConceptRelation> relations, string? attribution = null, IReadOnlyDictionary<string, Element>? names = null)
    {
        ArgumentNullException.ThrowIfNull(relations);
        if (relations.Contains(null!)) Throw.Missing("relations, none of them null", nameof(relations));
        Id = Words.Checked(id, "the id of a concept map", nameof(id));
        Version = Words.Checked(version, "a version", nameof(version));
        Attribution = attribution is null ? null : Words.Checked(attribution, "whose judgement it is, or null", nameof(attribution));
        Relations = [.. relations];
        Names = (names ?? ImmutableSortedDictionary<string, Element>.Empty).ToImmutableSortedDictionary(StringComparer.Ordinal);
        foreach ((string name, Element element) in Names) CheckName(name, element);
        HashSet<(Element, Element)> pairs = [];
        foreach (ConceptRelation relation in Relations)
        {
            if (!pairs.Add((relation.From, relation.To)) || pairs.Contains((relation.To, relation.From))) Throw.Duplicate(relation, "each pair of elements once, in either direction", nameof(relations));
        }

        _drawn = Draw(Relations);
    }

    /// <summary>The map that comes with the library.</summary>
    /// <remarks>This library's judgement; no owner of a framework publishes one. BANT cannot see metrics, decision criteria, the paper process, a champion or the competition.</remarks>
    public static ConceptMap Default { get; } = new(
        "salesdomain",
        Scales.Edition,
        [
            new(Element.Need, Same, Element.Challenges), new(Element.Need, Same, Element.Pain), new(Element.IdentifyPain, Implies, Element.Need),
            new(Element.Metrics, Implies, Element.Impact), new(Element.Implications, Implies, Element.Impact), new(Element.Implications, Overlaps, Element.Metrics),
            new(Element.Consequences, Overlaps, Element.IdentifyPain), new(Element.IdentifyPain, Overlaps, Element.Impact),
            new(Element.Goals, Overlaps, Element.Metrics), new(Element.Goals, Overlaps, Element.Interest),
            new(Element.Money, Same, Element.Funds), new(Element.Budget, Implies, Element.Money), new(Element.Money, Overlaps, Element.EconomicBuyer),
            new(Element.Authority, Overlaps, Element.EconomicBuyer), new(Element.Authority, Overlaps, Element.Decision), new(Element.EconomicBuyer, Overlaps, Element.Decision),
            new(Element.Decision, Implies, Element.DecisionProcess), new(Element.Decision, Implies, Element.DecisionCriteria), new(Element.Plans, Overlaps, Element.DecisionProcess),
            new(Element.CriticalEvent, Implies, Element.Urgency), new(Element.Urgency, Implies, Element.Timeline), new(Element.Timeline, Overlaps, Element.DecisionProcess),
            new(Element.Prioritization, Overlaps, Element.Urgency), new(Element.Prioritization, Overlaps, Element.Timeline),
        ],
        "This library's judgement; no owner of a framework publishes a map.");

    /// <summary>The id of the map.</summary>
    public string Id { get; }

    /// <summary>The version.</summary>
    public string Version { get; }

    /// <summary>Whose judgement it is; <c>null</c> where nothing is said.</summary>
    public string? Attribution { get; }

    /// <summary>The relations as given; more follow from them, see <see cref="Between"/>.</summary>
    public ImmutableArray<ConceptRelation> Relations { get; }

    /// <summary>What ids of a team's own criteria stand for.</summary>
    public ImmutableSortedDictionary<string, Element> Names { get; }

    /// <summary>How what is known of one element speaks to another; <c>null</c> where it says nothing, or they are one.</summary>
    public ConceptRelation? Between(Element from, Element to)
    {
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(to);
        return _drawn.GetValueOrDefault((from, to));
    }

    /// <summary>The map that also knows the criteria of a rubric which have an id of their own, by the elements that they ask for.</summary>
    /// <exception cref="InvalidValueException">An id stands for another element already.</exception>
    public ConceptMap Knowing(Rubric rubric)
    {
        ArgumentNullException.ThrowIfNull(rubric);
        ImmutableSortedDictionary<string, Element> names = Names;
        foreach (Criterion criterion in rubric.Criteria.Where(criterion => criterion.Element is not null && criterion.Id != criterion.Element.Name))
        {
            if (names.TryGetValue(criterion.Id, out Element? known) && known != criterion.Element) Throw.Contradiction(criterion.Id, $"an id that stands for {known} everywhere", nameof(rubric));
            names = names.SetItem(criterion.Id, criterion.Element!);
        }

        return names.Count == Names.Count ? this : new(Id, Version, Relations, Attribution, names);
    }

    /// <summary>What a deal that was qualified on one rubric shows on another: one cell for each criterion asked for there, in its order.</summary>
    public ImmutableArray<ConceptCell> Cells(Rubric from, Rubric to)
    {
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(to);
        return
        [
            .. to.Criteria.Select(criterion => new ConceptCell(
                criterion,
                [.. from.Criteria.Where(other => other.Element == criterion.Element && (other.Element is not null || other.Id == criterion.Id))],
                [
                    .. from.Criteria.Where(other => !to.Criteria.Any(home => home.Id == other.Id || (home.Element is not null && home.Element == other.Element)))
                        .Select(other => other.Element is { } known && criterion.Element is { } asked ? Between(known, asked) : null).OfType<ConceptRelation>().Distinct(),
                ])),
        ];
    }

    /// <inheritdoc/>
    public bool Equals(ConceptMap? other) =>
        other is not null && Id == other.Id && Version == other.Version && Attribution == other.Attribution && Relations.SequenceEqual(other.Relations) && Names.SequenceEqual(other.Names);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ConceptMap);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Id, Version, Names.Count);

    /// <summary>Id and version.</summary>
    public override string ToString() => $"{Id} {Version}";

    /// <summary>The element that a subject of evidence is, or stands for.</summary>
    internal Element? ElementOf(string subject) => Names.GetValueOrDefault(subject) ?? (Element.TryFromName(subject, out Element? element) ? element : null);

    private static void CheckName(string name, Element element)
    {
        _ = Words.Checked(name, "ids of criteria, none of them blank", nameof(Names));
        if (element is null) Throw.Missing("an element for each id", nameof(Names));
        if (Element.List.Any(other => other.Name == name && other != element)) Throw.Contradiction(name, "an id that is not the name of another element", nameof(Names));
    }

    private static Dictionary<(Element From, Element To), ConceptRelation> Draw(ImmutableArray<ConceptRelation> relations)
    {
        HashSet<(Element From, Element To)> implied = [.. Element.List.Select(element => (element, element))], overlaps = [];
        foreach (ConceptRelation relation in relations)
        {
            if (relation.Fit is Same or Implies) implied.Add((relation.From, relation.To));
            if (relation.Fit is Same or ImpliedBy) implied.Add((relation.To, relation.From));
        }

        foreach (Element middle in Element.List)
        {
            foreach (Element from in Element.List.Where(from => implied.Contains((from, middle))))
                implied.UnionWith(Element.List.Where(to => implied.Contains((middle, to))).Select(to => (from, to)));
        }

        foreach (ConceptRelation relation in relations.Where(relation => relation.Fit == Overlaps))
        {
            overlaps.UnionWith(Reached(relation.From, relation.To));
            overlaps.UnionWith(Reached(relation.To, relation.From));
        }

        return (from one in Element.List
                from other in Element.List
                where one != other
                let fit = implied.Contains((one, other)) ? implied.Contains((other, one)) ? Same : Implies
                    : implied.Contains((other, one)) ? ImpliedBy
                    : overlaps.Contains((one, other)) ? Overlaps : (ConceptFit?)null
                where fit is not null
                select new ConceptRelation(one, fit.Value, other)).ToDictionary(relation => (relation.From, relation.To));

        // who implies the one overlaps the other, under each of its names
        IEnumerable<(Element From, Element To)> Reached(Element one, Element other) =>
            from source in Element.List
            where implied.Contains((source, one))
            from target in Element.List
            where implied.Contains((other, target)) && implied.Contains((target, other))
            select (source, target);
    }
}
