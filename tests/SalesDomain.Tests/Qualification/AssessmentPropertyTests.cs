using FsCheck.Xunit;
using NodaTime;
using SalesDomain.Measures;
using SalesDomain.Qualification;

namespace SalesDomain.Tests.Qualification;

[Properties(Arbitrary = [typeof(EvidenceArbitraries)], MaxTest = 500)]
public class AssessmentPropertyTests
{
    private static readonly LocalDate AsOf = EvidenceArbitraries.AsOf;

    [Property]
    public bool The_parts_sum_exactly_to_the_score(Rubric rubric, Evidence[] evidence)
    {
        Assessment deal = rubric.Assess(evidence, AsOf);
        return Points.Sum(deal.Criteria.Select(criterion => criterion.Worst)) == deal.Score.Worst
            && Points.Sum(deal.Criteria.Select(criterion => criterion.Best)) == deal.Score.Best
            && (!deal.Score.KnownOnly.IsDefined || Points.Sum(deal.Criteria.Where(criterion => criterion.Known is not null).Select(criterion => criterion.Known!.Value)) == deal.Score.KnownOnly.Value)
            && deal.Score.KnownOnly.Population == deal.Score.Coverage.Numerator;
    }

    [Property]
    public bool The_worst_is_never_above_the_best_and_a_known_level_lies_between(Rubric rubric, Evidence[] evidence)
    {
        Assessment deal = rubric.Assess(evidence, AsOf);
        return deal.Score.Worst.Share <= deal.Score.Best.Share
            && deal.Criteria.All(criterion => Worst(deal, criterion.Criterion.Id) <= Best(deal, criterion.Criterion.Id))
            && deal.Criteria.Where(criterion => criterion.Level is not null && rubric.Aggregation == Aggregation.WeightedMean)
                .All(criterion => criterion.Worst.Share <= criterion.Known!.Value.Share && criterion.Known.Value.Share <= criterion.Best.Share);
    }

    [Property]
    public bool More_support_never_lowers_a_criterion(Rubric rubric, Evidence[] evidence, Evidence more)
    {
        if (more.Polarity != Polarity.Supports || !rubric.Criteria.Any(criterion => more.About.Contains(criterion.Id))) return true;
        (Assessment before, Assessment after) = (rubric.Assess(evidence, AsOf), rubric.Assess([.. evidence, more with { Id = "more" }], AsOf));
        string id = more.About[0];
        return Worst(after, id) >= Worst(before, id) && !(after[id].Level < before[id].Level);
    }

    [Property]
    public bool More_refutation_never_raises_a_criterion(Rubric rubric, Evidence[] evidence, Evidence more)
    {
        if (more.Polarity != Polarity.Refutes || !rubric.Criteria.Any(criterion => more.About.Contains(criterion.Id))) return true;
        (Assessment before, Assessment after) = (rubric.Assess(evidence, AsOf), rubric.Assess([.. evidence, more with { Id = "more" }], AsOf));
        string id = more.About[0];
        return Best(after, id) <= Best(before, id) && Worst(after, id) <= Worst(before, id) && !(after[id].Level > before[id].Level);
    }

    [Property]
    public bool Order_does_not_matter(Rubric rubric, Evidence[] evidence, int seed)
    {
        Evidence[] shuffled = [.. evidence];
        new Random(seed).Shuffle(shuffled);
        return rubric.Assess(evidence, AsOf).Explain() == rubric.Assess(shuffled, AsOf).Explain() && rubric.Assess(evidence, AsOf).Equals(rubric.Assess(shuffled, AsOf));
    }

    [Property]
    public bool Nothing_later_than_the_date_counts(Rubric rubric, Evidence[] evidence)
    {
        Assessment all = rubric.Assess(evidence, AsOf), known = rubric.Assess([.. evidence.Where(item => item.KnownOn <= AsOf)], AsOf);
        return all.Score == known.Score && all.Criteria.Select(criterion => criterion.State).SequenceEqual(known.Criteria.Select(criterion => criterion.State))
            && all.Gates.Select(gate => gate.Status).SequenceEqual(known.Gates.Select(gate => gate.Status));
    }

    // of two sides that contradict each other, the newer may be left
    [Property]
    public bool Time_alone_only_widens_towards_unknown(Rubric rubric, Evidence[] evidence, byte days)
    {
        Evidence[] known = [.. evidence.Where(item => item.KnownOn <= AsOf)];
        (Assessment now, Assessment later) = (rubric.Assess(known, AsOf), rubric.Assess(known, AsOf.PlusDays(days)));
        return rubric.Criteria.Where(criterion => now[criterion.Id].State != CriterionState.Contradicted).All(criterion =>
            Best(later, criterion.Id) >= Best(now, criterion.Id) && Worst(later, criterion.Id) <= Worst(now, criterion.Id) && (later[criterion.Id].State != CriterionState.Refuted || now[criterion.Id].State == CriterionState.Refuted));
    }

    [Property]
    public bool After_long_enough_what_decays_is_unknown_again_and_never_no(Rubric rubric, Evidence[] evidence)
    {
        Assessment later = rubric.Assess(evidence, AsOf.PlusDays(3_000));
        return later.Criteria.Where(criterion => criterion.Criterion.Decay != Decay.None)
            .All(criterion => criterion.State is CriterionState.Unknown or CriterionState.Stale && Worst(later, criterion.Criterion.Id) == Fraction.Zero && Best(later, criterion.Criterion.Id) == Fraction.One);
    }

    [Property]
    public bool An_assumption_moves_nothing_and_opens_no_gate(Rubric rubric, Evidence[] evidence)
    {
        Evidence[] assumptions = [.. evidence.Select(item => new Evidence(item.About, item.Polarity, Strength.Assumption, item.ObservedOn, item.Statement, item.Level, item.OutOf) { Id = item.Id })];
        Assessment deal = rubric.Assess(assumptions, AsOf);
        return deal.Score.Coverage.Numerator == 0 && deal.Gates.All(gate => gate.Status == GateStatus.Unknown) && deal.Score.Worst.Earned == 0m && deal.Score.Best.Share == Fraction.One;
    }

    [Property]
    public bool One_refutation_kills_a_product_and_is_named(Rubric rubric, Evidence[] evidence)
    {
        Rubric product = Rubric.Of(rubric.ToDraft() with { Aggregation = "product" });
        Assessment deal = product.Assess([.. evidence.Where(item => item.About[0] != "b"), new(["b"], Polarity.Refutes, Strength.Documented, AsOf, "no")], AsOf);
        return deal.Score.Best.Earned == 0m && deal.WeakestLinks.Contains(product["b"]);
    }

    [Property]
    public bool A_gate_passes_after_its_smallest_change_and_not_without_any_step_of_it(Rubric rubric, Evidence[] evidence)
    {
        Assessment deal = rubric.Assess(evidence, AsOf);
        return rubric.Gates.All(gate =>
        {
            if (deal.SmallestChange(gate) is not { } steps) return false;
            return Passes(steps) && steps.All(step => !Passes([.. steps.Where(other => other != step)]));

            bool Passes(IEnumerable<GateStep> done)
            {
                // what is learnt takes the place of all that was said of it; what was said still corrects
                HashSet<string> raised = [.. done.Select(step => step.Criterion.Id)];
                IEnumerable<Evidence> then = evidence.Select(item => !raised.Contains(item.About[0]) ? item
                    : new Evidence(item.About, Polarity.Neutral, item.Strength, item.ObservedOn, item.Statement) { Id = item.Id, Supersedes = item.Supersedes, RecordedOn = item.RecordedOn });
                Evidence[] learnt = [.. done.Select(step => Evidence.For(step.Criterion, step.Level, Strength.ObservedBehaviour, AsOf, "seen"))];
                return rubric.Assess([.. then, .. learnt], AsOf).Check(gate).Status is GateStatus.Open or GateStatus.Conditional;
            }
        });
    }

    [Property]
    public bool A_band_is_that_of_both_ends(Rubric rubric, Evidence[] evidence)
    {
        Assessment deal = rubric.Assess(evidence, AsOf);
        return deal.PossibleBands.Length >= 1 && (deal.Band is null) == (deal.PossibleBands.Length > 1);
    }

    [Property]
    public bool A_difference_ends_where_the_later_assessment_stands(Rubric rubric, Evidence[] evidence, Evidence more)
    {
        Assessment earlier = rubric.Assess(evidence, AsOf.PlusDays(-20)), later = rubric.Assess([.. evidence, more with { Id = "more" }], AsOf);
        AssessmentDifference difference = later.Since(earlier);
        return difference.UnderNewRubric.Equals(earlier) && difference.AtNewDate.Equals(rubric.Assess([.. evidence.Where(item => item.KnownOn <= AsOf.PlusDays(-20))], AsOf)) && difference.Removed.IsEmpty && !difference.IsRubricChanged;
    }

    // a criterion on its own, whatever the aggregation
    private static Fraction Worst(Assessment deal, string id) => Alone(deal, id).Score.Worst.Share;

    private static Fraction Best(Assessment deal, string id) => Alone(deal, id).Score.Best.Share;

    private static Assessment Alone(Assessment deal, string id) => new Rubric("alone", "1", "Alone", [deal.Rubric[id]]).Assess(deal.Evidence, deal.AsOf);
}
