using System.Collections.Immutable;

namespace SalesDomain.Qualification;

/// <summary>What changed between two assessments of a deal, taken apart: first the rubric, then the passing of time, then what was learnt.</summary>
/// <remarks>
/// Each step is an assessment of its own, so that the changes of the score between them add up: <see cref="Earlier"/>, <see cref="UnderNewRubric"/> (the old evidence and date),
/// <see cref="AtNewDate"/> (the old evidence and overrides), <see cref="Later"/>.
/// </remarks>
public sealed class AssessmentDifference
{
    internal AssessmentDifference(Assessment earlier, Assessment later)
    {
        ArgumentNullException.ThrowIfNull(earlier);
        Earlier = earlier;
        Later = later;
        Override[] kept = [.. earlier.Overrides.Where(decision => decision.Criterion is { } id ? later.Rubric.Criteria.Any(criterion => criterion.Id == id) : later.Rubric.Gates.Any(gate => gate.Name == decision.Gate))];
        UnderNewRubric = later.Rubric.Assess(earlier.Evidence, earlier.AsOf, kept, later.Concepts);
        AtNewDate = later.Rubric.Assess([.. earlier.Evidence.Where(item => item.KnownOn <= earlier.AsOf)], later.AsOf, kept, later.Concepts);

        HashSet<string> before = Visible(earlier), after = Visible(later);
        Added = [.. later.Evidence.Where(item => after.Contains(item.Id) && !before.Contains(item.Id))];
        Removed = [.. earlier.Evidence.Where(item => before.Contains(item.Id) && !after.Contains(item.Id))];
        ILookup<Evidence, EvidenceUse> then = Uses(earlier), now = Uses(later);
        Superseded = [.. later.Evidence.Where(item => now[item].Contains(EvidenceUse.Superseded) && !then[item].Contains(EvidenceUse.Superseded))];
        Expired = [.. later.Evidence.Where(item => then[item].Contains(EvidenceUse.Counted) && now[item].Contains(EvidenceUse.Stale))];
        Refuted = [.. later.Rubric.Criteria.Where(criterion => IsDenied(later, criterion.Id) && !IsDenied(UnderNewRubric, criterion.Id))];
        LoadBearingLosses =
        [
            .. later.Criteria.Zip(UnderNewRubric.Criteria).Where(pair => pair.First.Criterion.IsLoadBearing && pair.First.State != CriterionState.NotApplicable && pair.Second.Level is { } level && (pair.First.Level ?? 0) < level).Select(pair => pair.First.Criterion),
        ];
    }

    /// <summary>The earlier assessment.</summary>
    public Assessment Earlier { get; }

    /// <summary>The earlier evidence and date on the rubric of the later one: what a changed rubric did on its own.</summary>
    public Assessment UnderNewRubric { get; }

    /// <summary>What was known at the earlier date, on the later rubric and date: what the passing of time did on its own.</summary>
    public Assessment AtNewDate { get; }

    /// <summary>The later assessment: what was learnt, corrected or decided since did the rest.</summary>
    public Assessment Later { get; }

    /// <summary>Whether the rubric, in any member, is another.</summary>
    public bool IsRubricChanged => !Earlier.Rubric.Equals(Later.Rubric);

    /// <summary>Evidence that is known now and was not.</summary>
    public ImmutableArray<Evidence> Added { get; }

    /// <summary>Evidence that was known and is no longer given; evidence is corrected, not removed, so there should be none.</summary>
    public ImmutableArray<Evidence> Removed { get; }

    /// <summary>Evidence that was corrected since.</summary>
    public ImmutableArray<Evidence> Superseded { get; }

    /// <summary>Evidence that counted and has lost more than half of its freshness since.</summary>
    public ImmutableArray<Evidence> Expired { get; }

    /// <summary>The criteria that evidence now denies and did not: refuted or contradicted.</summary>
    public ImmutableArray<Criterion> Refuted { get; }

    /// <summary>The load-bearing criteria that stand lower than they did or are no longer known, whatever the score does. They should hold the deal.</summary>
    public ImmutableArray<Criterion> LoadBearingLosses { get; }

    /// <summary>The steps of the score and what is behind them, as lines of text.</summary>
    public string Explain()
    {
        List<string> lines = [$"{Earlier.Score} as of {Words.Of(Earlier.AsOf)}"];
        if (IsRubricChanged) lines.Add($"{UnderNewRubric.Score} by the rubric alone: {Earlier.Rubric} to {Later.Rubric}");
        if (Earlier.AsOf != Later.AsOf) lines.Add($"{AtNewDate.Score} by time alone, {Words.Of(Earlier.AsOf)} to {Words.Of(Later.AsOf)}");
        lines.Add($"{Later.Score} by what was learnt");
        lines.AddRange(Added.Select(item => $"  added: {item}"));
        lines.AddRange(Removed.Select(item => $"  removed: {item}"));
        lines.AddRange(Superseded.Select(item => $"  superseded: {item}"));
        lines.AddRange(Expired.Select(item => $"  expired: {item}"));
        lines.AddRange(Refuted.Select(criterion => $"  refuted: {criterion}"));
        lines.AddRange(LoadBearingLosses.Select(criterion => $"  load-bearing and lost: {criterion}"));
        return string.Concat(lines.Select(line => line + "\n"));
    }

    /// <summary>The first and the last score.</summary>
    public override string ToString() => $"{Earlier.Score} -> {Later.Score}";

    private static HashSet<string> Visible(Assessment assessment) => [.. assessment.Evidence.Where(item => item.KnownOn <= assessment.AsOf).Select(item => item.Id)];

    private static ILookup<Evidence, EvidenceUse> Uses(Assessment assessment) => assessment.Criteria.SelectMany(criterion => criterion.Evidence).ToLookup(heard => heard.Evidence, heard => heard.Use);

    private static bool IsDenied(Assessment assessment, string criterion) => assessment[criterion].State is CriterionState.Refuted or CriterionState.Contradicted;
}
