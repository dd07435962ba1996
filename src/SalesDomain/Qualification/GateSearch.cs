using System.Collections.Immutable;
using System.Numerics;

namespace SalesDomain.Qualification;

/// <summary>Finds the smallest change that lets a deal pass a gate, by trying: every kind of condition and aggregation is served alike.</summary>
internal static class GateSearch
{
    // 2^12 sets are tried in no time
    private const int MostTried = 12;

    public static ImmutableArray<GateStep>? Of(Scorecard card, Gate gate)
    {
        if (Passes(card, gate)) return [];
        int[] candidates = [.. Enumerable.Range(0, card.Standings.Length).Where(i => card.Standings[i].Applies && (card.Standings[i].Worst < card.Standings[i].Top || Needs(card, gate, i) || gate.Required.Any(condition => Lacks(card, condition, i))))];
        int[] forced = [.. candidates.Where(i => Needs(card, gate, i))], others = [.. candidates.Except(forced)];
        if (!Passes(Raised(card, candidates), gate)) return null;
        int[] chosen = others.Length <= MostTried ? Fewest(card, gate, forced, others) : Irreducible(card, gate, forced, others);
        return Steps(card, gate, chosen);
    }

    private static bool Passes(Scorecard card, Gate gate) => card.Status(gate) is GateStatus.Open or GateStatus.Conditional;

    // what a required condition names outright, or a veto, is in every solution
    private static bool Needs(Scorecard card, Gate gate, int index)
    {
        Standing standing = card.Standings[index];
        return gate.Required.Any(condition => condition is Condition.Reaches reaches && reaches.Criterion == standing.Criterion.Id && card.Status(reaches) is ConditionStatus.Failed or ConditionStatus.Unknown)
            || card.Vetoes.Contains(standing.Criterion);
    }

    // also at its top a criterion may lack evidence that is strong enough
    private static bool Lacks(Scorecard card, Condition condition, int index) => condition switch
    {
        Condition.Reaches reaches => reaches.Criterion == card.Standings[index].Criterion.Id && card.Status(reaches) == ConditionStatus.Unknown,
        Condition.AtLeast atLeast => atLeast.Of.Any(part => Lacks(card, part, index)),
        _ => false,
    };

    private static int[] Fewest(Scorecard card, Gate gate, int[] forced, int[] others) =>
        Enumerable.Range(0, 1 << others.Length).OrderBy(set => BitOperations.PopCount((uint)set))
            .Select(set => (int[])[.. forced, .. others.Where((_, i) => (set & (1 << i)) != 0)]).First(set => Passes(Raised(card, set), gate));

    private static int[] Irreducible(Scorecard card, Gate gate, int[] forced, int[] others)
    {
        List<int> chosen = [.. others.OrderBy(i => card.Standings[i].Weight.ToDecimal())];
        foreach (int index in chosen.ToArray())
        {
            if (Passes(Raised(card, [.. forced, .. chosen.Where(other => other != index)]), gate)) chosen.Remove(index);
        }

        return [.. forced, .. chosen];
    }

    private static Scorecard Raised(Scorecard card, int[] set) => set.Aggregate(card, static (raised, i) => raised.With(i, raised.Standings[i].Criterion.Top));

    // each only as high as it has to be
    private static ImmutableArray<GateStep> Steps(Scorecard card, Gate gate, int[] set)
    {
        Scorecard raised = Raised(card, set);
        ImmutableArray<GateStep>.Builder steps = ImmutableArray.CreateBuilder<GateStep>();
        foreach (int index in set.Order())
        {
            Criterion criterion = card.Standings[index].Criterion;
            int level = Enumerable.Range(1, criterion.Top).First(level => Passes(raised.With(index, level), gate));
            raised = raised.With(index, level);
            steps.Add(new GateStep(criterion, level, StrengthOf(gate.Required, criterion, level)));
        }

        return steps.ToImmutable();
    }

    private static Strength StrengthOf(IEnumerable<Condition> conditions, Criterion criterion, int level) => conditions
        .Select(condition => condition switch
        {
            Condition.Reaches reaches when reaches.Criterion == criterion.Id && reaches.Level <= level => reaches.Strength ?? criterion.MinimumStrength,
            Condition.AtLeast atLeast => StrengthOf(atLeast.Of, criterion, level),
            _ => criterion.MinimumStrength,
        })
        .Append(criterion.StrengthFor(level)).Max();
}
