using System.Collections.Immutable;
using System.Text.Json.Serialization;
using NodaTime;
using SalesDomain.Errors;
using SalesDomain.Measures;

namespace SalesDomain.Qualification;

/// <summary>What the evidence says of a deal as of a date, on one version of a rubric: states, an interval of the score, gates, and what to ask next.</summary>
/// <remarks>
/// Computed by <see cref="Rubric.Assess"/>, a pure function: the same rubric, evidence, overrides and date give the same assessment, whatever the order. Not asked is never no.
/// Two assessments are equal when all that went into them is.
/// </remarks>
[JsonConverter(typeof(AssessmentJsonConverter))]
public sealed partial class Assessment : IEquatable<Assessment>
{
    private readonly Scorecard _card;

    internal Assessment(Rubric rubric, IReadOnlyList<Evidence> evidence, LocalDate asOf, IReadOnlyList<Override> overrides, ConceptMap? concepts)
    {
        ArgumentNullException.ThrowIfNull(evidence);
        if (evidence.Contains(null!) || overrides.Contains(null!)) Throw.Missing("evidence and overrides, none of them null", nameof(evidence));
        Rubric = rubric;
        AsOf = asOf;
        Concepts = concepts;
        (string Id, Evidence Evidence)[] items = InOrder(evidence);
        Evidence = [.. items.Select(item => item.Evidence)];
        Overrides = [.. overrides.Where(decision => decision.On <= asOf).Distinct().OrderBy(decision => decision.On).ThenBy(decision => decision.ToString(), StringComparer.Ordinal)];
        foreach (Override decision in overrides) CheckKnown(decision);

        _card = new(rubric, Standings(items));
        if (!_card.Standings.Any(standing => standing.Applies)) Throw.Contradiction(string.Join("; ", Overrides), "overrides that leave a criterion", nameof(overrides));

        ImmutableArray<Points?> known = _card.Contributions(static standing => standing.Level is { } level ? Fraction.Of(level) : null);
        ImmutableArray<Points?> worst = _card.Contributions(static standing => standing.Worst), best = _card.Contributions(static standing => standing.Best);
        Criteria = [.. _card.Standings.Select((standing, i) => new CriterionAssessment(standing, known[i], worst[i], best[i]))];
        Score = new(KnownOnly(known), Scorecard.Total(worst), Scorecard.Total(best), Proportion.Of(Criteria.Count(criterion => criterion.Level is not null), Criteria.Count(criterion => criterion.State != CriterionState.NotApplicable)));
        PossibleBands = BandsBetween();
        Gates = [.. rubric.Gates.Select(Judge)];
    }

    /// <summary>The rubric.</summary>
    public Rubric Rubric { get; }

    /// <summary>The day whose end is looked at.</summary>
    public LocalDate AsOf { get; }

    /// <summary>All evidence that was given, by date, also what does not count.</summary>
    public ImmutableArray<Evidence> Evidence { get; }

    /// <summary>The overrides that have begun, also those that have run out.</summary>
    public ImmutableArray<Override> Overrides { get; }

    /// <summary>The map that carries evidence about elements that the rubric does not ask for to criteria of neighbouring concepts; <c>null</c>: each criterion hears only what is about itself.</summary>
    public ConceptMap? Concepts { get; }

    /// <summary>The criteria in the order of the rubric.</summary>
    public ImmutableArray<CriterionAssessment> Criteria { get; }

    /// <summary>The score as an interval.</summary>
    public QualificationScore Score { get; }

    /// <summary>The band in which the whole interval lies; <c>null</c> where it spans several and so is indeterminate, or the rubric has none.</summary>
    public Band? Band => PossibleBands.Length == 1 ? PossibleBands[0] : null;

    /// <summary>The bands that the interval touches, the lowest first. A load-bearing criterion at zero leaves only the lowest, whatever the score.</summary>
    public ImmutableArray<Band> PossibleBands { get; }

    /// <summary>The gates of the rubric, in its order.</summary>
    public ImmutableArray<GateResult> Gates { get; }

    /// <summary>The load-bearing criteria that are refuted: they hold the deal, whatever the score. May be none.</summary>
    public ImmutableArray<Criterion> Vetoes => [.. _card.Vetoes];

    /// <summary>The criteria that hold down a minimum or a product even in the best case: those at its lowest share, where that is not the whole. None for a mean.</summary>
    public ImmutableArray<Criterion> WeakestLinks
    {
        get
        {
            if (Rubric.Aggregation == Aggregation.WeightedMean) return [];
            Standing[] applying = [.. _card.Standings.Where(standing => standing.Applies)];
            Fraction lowest = applying.Min(standing => standing.Best / standing.Top);
            return [.. applying.Where(standing => lowest < Fraction.One && standing.Best / standing.Top == lowest).Select(standing => standing.Criterion)];
        }
    }

    /// <summary>The evidence that is about no criterion of the rubric; nothing is lost silently.</summary>
    public ImmutableArray<Evidence> Unrelated => [.. Evidence.Except(Criteria.SelectMany(criterion => criterion.Evidence.Select(heard => heard.Evidence)), ReferenceEqualityComparer.Instance).Cast<Evidence>()];

    /// <summary>What to ask next: the questions whose answers narrow the score most, the best first.</summary>
    public ImmutableArray<NextQuestion> NextQuestions =>
    [
        .. _card.Standings.Select((standing, i) => (standing, narrows: Narrowing(standing, i))).Where(row => row.narrows > Fraction.Zero).OrderByDescending(row => row.narrows)
            .Select(row => new NextQuestion(row.standing.Criterion, new Points(row.narrows, Score.Worst.ExactPossible))),
    ];

    /// <summary>The criterion of an id.</summary>
    /// <exception cref="InvalidValueException">The rubric has no such criterion.</exception>
    public CriterionAssessment this[string criterion] => Criteria[Rubric.IndexOf(Rubric[criterion].Id)];

    /// <summary>How a gate stands; it need not be one of the rubric's own, only speak of its criteria.</summary>
    /// <exception cref="InvalidValueException">The gate names a criterion, a level or points that the rubric does not have.</exception>
    public GateResult Check(Gate gate)
    {
        CheckFits(gate);
        return Judge(gate);
    }

    /// <summary>The fewest criteria that evidence would have to show, and at which least level, so that the conditions of a gate let the deal pass: empty where they do, <c>null</c> where no evidence can. Overrides of the gate are not looked at.</summary>
    /// <remarks>The fewest for up to twelve criteria that could be raised; for more, none of those named can be left out. Recommended conditions are not needed to pass.</remarks>
    /// <exception cref="InvalidValueException">The gate names a criterion, a level or points that the rubric does not have.</exception>
    public ImmutableArray<GateStep>? SmallestChange(Gate gate)
    {
        CheckFits(gate);
        return GateSearch.Of(_card, gate);
    }

    /// <summary>The same evidence and date on another rubric, so that nothing has to be asked again: what neighbouring concepts tell is carried over and marked.</summary>
    /// <param name="rubric">The other rubric.</param>
    /// <param name="concepts">How the concepts speak to each other; left out: <see cref="ConceptMap.Default"/>. The ids of this assessment's rubric are known to it besides.</param>
    /// <param name="overrides">Decisions on the other rubric; those on this one are not carried over.</param>
    /// <exception cref="InvalidValueException">An override names what the rubric does not have, or an id of a criterion stands for another element in the map or in the other of the two rubrics.</exception>
    public Assessment On(Rubric rubric, ConceptMap? concepts = null, IReadOnlyList<Override>? overrides = null)
    {
        ArgumentNullException.ThrowIfNull(rubric);
        ConceptMap known = (concepts ?? ConceptMap.Default).Knowing(Rubric);

        // one id for two concepts would count evidence for what it does not speak of
        _ = known.Knowing(rubric);
        return rubric.Assess(Evidence, AsOf, overrides, known);
    }

    /// <summary>What changed since an earlier assessment, and why.</summary>
    public AssessmentDifference Since(Assessment earlier) => new(earlier, this);

    /// <inheritdoc/>
    public bool Equals(Assessment? other) =>
        other is not null && AsOf == other.AsOf && Rubric.Equals(other.Rubric) && Evidence.SequenceEqual(other.Evidence) && Overrides.SequenceEqual(other.Overrides) && Equals(Concepts, other.Concepts);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Assessment);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Rubric, AsOf, Evidence.Length);

    // by date and id, so that no order that it was given in shows anywhere
    private static (string Id, Evidence Evidence)[] InOrder(IReadOnlyList<Evidence> evidence)
    {
        Dictionary<string, Evidence> byId = new(StringComparer.Ordinal);
        foreach (Evidence item in evidence)
        {
            string id = item.Id;
            if (!byId.TryAdd(id, item) && !byId[id].Equals(item)) Throw.Duplicate(id, "one id for each piece of evidence; a correction has its own and supersedes", nameof(evidence));
        }

        return [.. byId.OrderBy(pair => pair.Value.ObservedOn).ThenBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => (pair.Key, pair.Value))];
    }

    private void CheckKnown(Override decision)
    {
        if (decision.Criterion is { } criterion) _ = Rubric[criterion];
        else if (!Rubric.Gates.Any(gate => gate.Name == decision.Gate)) Throw.NotFound(decision.Gate, $"a gate of {Rubric.Title}: {string.Join(", ", Rubric.Gates)}", "overrides");
    }

    private void CheckFits(Gate gate)
    {
        ArgumentNullException.ThrowIfNull(gate);
        foreach (Problem problem in gate.ToDraft().ProblemsWithin("", Rubric.Criteria.ToDictionary(criterion => criterion.Id, criterion => criterion.Top), Rubric.Total)) Throw.Invalid(problem, problem.Path);
    }

    private ImmutableArray<Standing> Standings((string Id, Evidence Evidence)[] items)
    {
        HashSet<string> superseded = [.. Evidence.Where(item => item.KnownOn <= AsOf && item.Supersedes is not null).Select(item => item.Supersedes!)];
        List<HeardEvidence>[] heard = [.. Rubric.Criteria.Select(_ => new List<HeardEvidence>())];
        Hearing hearing = new(Rubric, Concepts);
        foreach ((string id, Evidence item) in items)
        {
            foreach ((int index, ConceptRelation? through) in hearing.Of(item)) heard[index].Add(Standing.Hear(Rubric.Criteria[index], item, through, AsOf, superseded.Contains(id)));
        }

        return [.. Rubric.Criteria.Select((criterion, i) => IsExcused(criterion) ? Standing.Excused(criterion, [.. heard[i]]) : Standing.Of(criterion, [.. heard[i]]))];
    }

    private bool IsExcused(Criterion criterion) => Overrides.Any(decision => decision.Criterion == criterion.Id && decision.HoldsOn(AsOf));

    private GateResult Judge(Gate gate) => new(
        gate,
        [
            .. gate.Required.Select(condition => new ConditionResult(condition, true, _card.Status(condition), Rubric)),
            .. gate.Recommended.Select(condition => new ConditionResult(condition, false, _card.Status(condition), Rubric)),
        ],
        Vetoes,
        Overrides.FirstOrDefault(decision => decision.Gate == gate.Name && decision.HoldsOn(AsOf)));

    private Kpi<Points> KnownOnly(ImmutableArray<Points?> known)
    {
        Exclusions excluded = Criteria.Where(criterion => criterion.Level is null && criterion.State != CriterionState.NotApplicable).Select(criterion => ExclusionReason.Of(JsonForm.Name(criterion.State)))
            .Aggregate(Exclusions.None, static (sum, reason) => sum + Exclusions.Of(reason, 1));
        int count = known.Count(part => part is not null);
        return count == 0 ? Kpi.Undefined<Points>(UndefinedReason.Of("noEvidence"), 0, excluded) : Kpi.Of(Scorecard.Total(known), count, excluded);
    }

    private ImmutableArray<Band> BandsBetween()
    {
        if (Rubric.Bands.IsEmpty) return [];
        bool mayBeHeld = _card.Standings.Any(standing => standing is { Applies: true, Criterion.IsLoadBearing: true } && standing.Worst == Fraction.Zero), isHeld = _card.Vetoes.Any();
        int low = mayBeHeld ? 0 : IndexOf(Score.Worst.Share), high = isHeld ? 0 : IndexOf(Score.Best.Share);
        return Rubric.Bands[low..(high + 1)];

        int IndexOf(Fraction share) => Rubric.Bands.Count(band => Fraction.Of(band.From) / Fraction.Of(Rubric.Total) <= share) - 1;
    }

    // the mean over the answers, so that no outcome is hoped for
    private Fraction Narrowing(Standing standing, int index)
    {
        if (!standing.Applies || standing.Worst == standing.Best) return Fraction.Zero;
        Fraction after = Enumerable.Range(0, standing.Criterion.Top + 1).Aggregate(Fraction.Zero, (sum, level) => sum + _card.With(index, level).Width);
        return _card.Width - (after / Fraction.Of(standing.Criterion.Top + 1));
    }
}
