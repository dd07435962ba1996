using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NodaTime;
using SalesDomain.Qualification;

namespace SalesDomain.Tests.Qualification;

[Properties(Arbitrary = [typeof(Arbitraries)], MaxTest = 300)]
public class ConceptMapPropertyTests
{
    private static readonly LocalDate AsOf = EvidenceArbitraries.AsOf;

    [Property]
    public bool The_worst_is_never_above_the_best_and_the_parts_sum(Rubric rubric, Evidence[] evidence)
    {
        Assessment deal = Assess(rubric, evidence);
        return deal.Criteria.All(criterion => criterion.Worst.Earned <= criterion.Best.Earned) && Points.Sum(deal.Criteria.Select(criterion => criterion.Worst)) == deal.Score.Worst
            && Points.Sum(deal.Criteria.Select(criterion => criterion.Best)) == deal.Score.Best;
    }

    [Property]
    public bool More_support_never_lowers_a_criterion(Rubric rubric, Evidence[] evidence, Evidence more)
    {
        if (more.Polarity != Polarity.Supports) return true;
        (Assessment before, Assessment after) = (Assess(rubric, evidence), Assess(rubric, [.. evidence, more with { Id = "more" }]));
        return before.Criteria.Zip(after.Criteria).All(pair => pair.Second.Worst.Earned >= pair.First.Worst.Earned && !(pair.Second.Level < pair.First.Level));
    }

    [Property]
    public bool More_refutation_never_raises_a_criterion(Rubric rubric, Evidence[] evidence, Evidence more)
    {
        if (more.Polarity != Polarity.Refutes) return true;
        (Assessment before, Assessment after) = (Assess(rubric, evidence), Assess(rubric, [.. evidence, more with { Id = "more" }]));
        return before.Criteria.Zip(after.Criteria).All(pair => pair.Second.Best.Earned <= pair.First.Best.Earned && pair.Second.Worst.Earned <= pair.First.Worst.Earned && !(pair.Second.Level > pair.First.Level));
    }

    [Property]
    public bool Order_does_not_matter(Rubric rubric, Evidence[] evidence, int seed)
    {
        Evidence[] shuffled = [.. evidence];
        new Random(seed).Shuffle(shuffled);
        return Assess(rubric, evidence).Explain() == Assess(rubric, shuffled).Explain();
    }

    [Property]
    public bool A_map_changes_nothing_of_what_the_rubric_asks_for_itself(Rubric rubric, Evidence[] evidence)
    {
        Evidence[] own = [.. evidence.Where(item => item.About.All(subject => rubric.Criteria.Any(criterion => criterion.Id == subject)))];
        return Assess(rubric, own).Explain() == rubric.Assess(own, AsOf).Explain();
    }

    [Property]
    public bool Each_piece_of_evidence_is_heard_or_named_as_unrelated(Rubric rubric, Evidence[] evidence)
    {
        Assessment deal = Assess(rubric, evidence);
        HashSet<string> heard = [.. deal.Criteria.SelectMany(criterion => criterion.Evidence).Select(item => item.Evidence.Id)];
        return deal.Evidence.All(item => heard.Contains(item.Id) != deal.Unrelated.Contains(item))
            && deal.Criteria.All(criterion => criterion.Evidence.Select(item => item.Evidence.Id).Distinct().Count() == criterion.Evidence.Length);
    }

    private static Assessment Assess(Rubric rubric, Evidence[] evidence) => rubric.Assess(evidence, AsOf, concepts: ConceptMap.Default);

    public static class Arbitraries
    {
        public static Arbitrary<Rubric> Rubric() => Gen.Elements<Rubric>([.. Rubrics.BuiltIn]).ToArbitrary();

        public static Arbitrary<Evidence> Evidence() => One().ToArbitrary();

        public static Arbitrary<Evidence[]> Many() =>
            (from count in Gen.Choose(0, 8) from items in One().ListOf(count) select items.Select((item, i) => item with { Id = $"E{i}" }).ToArray()).ToArbitrary();

        private static Gen<Evidence> One() =>
            from first in Gen.Elements<QualificationElement>([.. QualificationElement.List])
            from second in Gen.Elements<QualificationElement>([.. QualificationElement.List])
            from isDouble in Gen.Frequency((3, Gen.Constant(false)), (1, Gen.Constant(true)))
            from polarity in Gen.Frequency((4, Gen.Constant(Polarity.Supports)), (2, Gen.Constant(Polarity.Refutes)), (1, Gen.Constant(Polarity.Neutral)))
            from strength in Gen.Elements(Enum.GetValues<Strength>())
            from age in Gen.Choose(-3, 200)
            from outOf in Gen.Elements<int?>(null, 1, 2, 3, 5)
            from level in Gen.Choose(1, outOf ?? 1)
            let picked = polarity == Polarity.Supports ? outOf : null
            select new Evidence(isDouble && first != second ? [first.Name, second.Name] : [first.Name], polarity, strength, AsOf.PlusDays(-age), "said", picked is null ? null : level, picked);
    }
}
