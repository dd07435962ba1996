using FsCheck.Xunit;
using NodaTime;
using SalesDomain.Methodologies;
using SalesDomain.Qualification;

namespace SalesDomain.Tests.Methodologies;

[Properties(Arbitrary = [typeof(ChampionArbitraries)], MaxTest = 1000)]
public class ChampionTestPropertyTests
{
    private static readonly LocalDate AsOf = ChampionArbitraries.AsOf;

    [Property]
    public bool Order_does_not_matter(Evidence[] evidence, int seed)
    {
        Evidence[] shuffled = [.. evidence];
        new Random(seed).Shuffle(shuffled);
        return Of(evidence).Equals(Of(shuffled)) && Of(evidence).Explain() == Of(shuffled).Explain() && Equals(Of(evidence).ToEvidence(), Of(shuffled).ToEvidence());
    }

    [Property]
    public bool No_assumption_report_or_statement_ever_raises_to_a_champion(Evidence[] evidence, Evidence more, int about, int strength, bool supersedes)
    {
        // what is said at the buyer's may correct, so that is added without
        Evidence weak = Evidence.For(ChampionTest.Rubric.Criteria[about & 3], (Strength)((strength & 7) % 5), more.ObservedOn, "flag") with { Id = "more" };
        if (supersedes && weak.Strength <= Strength.SellerReported) weak = weak with { Supersedes = Refutation(evidence)?.Id };
        (ChampionTest before, ChampionTest after) = (Of(evidence), Of([.. evidence, weak]));
        return after.Verdict == before.Verdict && after.Proofs.Select(proof => proof.Status).SequenceEqual(before.Proofs.Select(proof => proof.Status));
    }

    [Property]
    public bool A_champion_was_seen_to_do_something_for_each_proof(Evidence[] evidence)
    {
        ChampionTest test = Of(evidence);
        return test.Verdict != ChampionVerdict.Champion
            || test.Proofs.All(proof => test.Behaviours.Any(behaviour => behaviour.Proves == proof.Criterion) || evidence.Any(item => item.Strength == Strength.ObservedBehaviour && item.About.Contains(proof.Criterion.Id)));
    }

    [Property]
    public bool Refuted_influence_never_yields_a_champion(Evidence[] evidence, int age, bool isSeen)
    {
        Evidence refuted = Evidence.Against(ChampionTest.Influence, isSeen ? Strength.ObservedBehaviour : Strength.BuyerStated, AsOf.PlusDays(-(age & 1023)), "no say") with { Id = "no" };
        ChampionTest test = Of([.. evidence, refuted]);
        return test.Verdict != ChampionVerdict.Champion && !test.MayBecomeChampion && test.NextTest is null;
    }

    [Property]
    public bool Seeing_more_never_lowers_the_verdict(Evidence[] evidence, int behaviour, int age)
    {
        Evidence seen = ChampionTest.Seen(ChampionBehaviour.List[behaviour & 7], AsOf.PlusDays(-((age & 63) % 61)), "seen") with { Id = "more" };
        return Of([.. evidence, seen]).Verdict >= Of(evidence).Verdict;
    }

    [Property]
    public bool Time_alone_makes_nobody_neither(Evidence[] evidence, int days)
    {
        Evidence[] known = [.. evidence.Where(item => item.KnownOn <= AsOf)];
        (ChampionVerdict before, ChampionVerdict after) = (Of(known).Verdict, ChampionTest.Of("Mara", known, AsOf.PlusDays(days & 127)).Verdict);
        return after == before || (after < before && after != ChampionVerdict.Neither);
    }

    [Property]
    public bool Meddicc_hears_the_verdict(Evidence[] evidence)
    {
        ChampionTest test = Of(evidence);
        if (test.ToEvidence() is not { } deal) return test.Verdict == ChampionVerdict.Untested;
        CriterionAssessment champion = Meddicc.Rubric.Assess([deal], AsOf)["Champion"];
        return (test.Verdict, champion.State, champion.Level) is (ChampionVerdict.Champion, CriterionState.Supported, 3) or (ChampionVerdict.Coach, CriterionState.PartlySupported, 1)
            or (ChampionVerdict.Neither, CriterionState.Refuted, 0);
    }

    [Property]
    public bool Missing_is_what_a_champion_lacks(Evidence[] evidence)
    {
        ChampionTest test = Of(evidence);
        return test.Missing.IsEmpty == (test.Verdict == ChampionVerdict.Champion) && test.Missing.All(proof => proof.Status != ProofStatus.Shown) && test.Proofs.All(proof => proof.Status == ProofStatus.Unknown == proof.DecidedBy is null);
    }

    private static Evidence? Refutation(Evidence[] evidence) => evidence.FirstOrDefault(item => item.Polarity == Polarity.Refutes);

    private static ChampionTest Of(Evidence[] evidence) => ChampionTest.Of("Mara", evidence, AsOf);
}
