using System.Collections.Immutable;
using SalesDomain.Measures;

namespace SalesDomain.Qualification;

/// <summary>All standings of a deal on a rubric, and what they come to: the arithmetic of an assessment, which also answers "what if".</summary>
internal sealed record Scorecard(Rubric Rubric, ImmutableArray<Standing> Standings)
{
    public Points Worst => Total(Contributions(static standing => standing.Worst));

    public Points Best => Total(Contributions(static standing => standing.Best));

    /// <summary>How far the ends lie apart, in points.</summary>
    public Fraction Width => Best.ExactEarned - Worst.ExactEarned;

    /// <summary>The load-bearing criteria that are zero even in the best case.</summary>
    public IEnumerable<Criterion> Vetoes => Standings.Where(standing => standing is { Applies: true, Criterion.IsLoadBearing: true } && standing.State == CriterionState.Refuted).Select(standing => standing.Criterion);

    public Scorecard With(int index, int level) => this with { Standings = Standings.SetItem(index, Standings[index].At(level)) };

    /// <summary>The points of each criterion for one view of its level; <c>null</c> where the view has none. They sum to the score.</summary>
    public ImmutableArray<Points?> Contributions(Func<Standing, Fraction?> view)
    {
        (Standing Standing, Fraction? Share)[] rows = [.. Standings.Select(standing => (standing, standing.Applies && view(standing) is { } level ? level / standing.Top : (Fraction?)null))];
        Fraction[] shares = [.. rows.Where(row => row.Share is not null).Select(row => row.Share!.Value)];
        if (shares.Length == 0) return [.. rows.Select(static _ => (Points?)null)];

        // a sum has parts of its own; of what is no sum, each criterion carries the same share
        Fraction? whole = Rubric.Aggregation switch
        {
            Aggregation.WeightedMean => null,
            Aggregation.Minimum => shares.Min(),
            _ => shares.Aggregate(Fraction.One, static (product, share) => product * share),
        };
        return [.. rows.Select(row => row.Share is { } share ? new Points(row.Standing.Weight * (whole ?? share), row.Standing.Weight) : (Points?)null)];
    }

    public static Points Total(ImmutableArray<Points?> contributions) => Points.Sum(contributions.Where(part => part is not null).Select(part => part!.Value));

    public GateStatus Status(Gate gate) => Status(Vetoes.Any(), gate.Required.Select(Status), gate.Recommended.Select(Status));

    public static GateStatus Status(bool isHeld, IEnumerable<ConditionStatus> required, IEnumerable<ConditionStatus> recommended)
    {
        if (isHeld) return GateStatus.Shut;
        bool isKnown = true;
        foreach (ConditionStatus status in required)
        {
            if (status == ConditionStatus.Failed) return GateStatus.Shut;
            isKnown &= status != ConditionStatus.Unknown;
        }

        return !isKnown ? GateStatus.Unknown
            : recommended.All(status => status is ConditionStatus.Met or ConditionStatus.NotApplicable) ? GateStatus.Open : GateStatus.Conditional;
    }

    public ConditionStatus Status(Condition condition) => condition switch
    {
        Condition.Reaches reaches => Standings[Rubric.IndexOf(reaches.Criterion)].Reaches(reaches.Level, reaches.Strength),
        Condition.AtLeast atLeast => CountOf(atLeast),
        Condition.Scores scores => Scores(Fraction.Of(scores.Points) / Fraction.Of(Rubric.Total)),
        _ => ConditionStatus.Unknown,
    };

    // Kleene: what does not apply is neither met nor able to be
    private ConditionStatus CountOf(Condition.AtLeast condition)
    {
        ConditionStatus[] parts = [.. condition.Of.Select(Status)];
        int met = parts.Count(part => part == ConditionStatus.Met), open = parts.Count(part => part == ConditionStatus.Unknown);
        return met >= condition.Count ? ConditionStatus.Met : met + open < condition.Count ? ConditionStatus.Failed : ConditionStatus.Unknown;
    }

    private ConditionStatus Scores(Fraction share) => Worst.Share >= share ? ConditionStatus.Met : Best.Share < share ? ConditionStatus.Failed : ConditionStatus.Unknown;
}
