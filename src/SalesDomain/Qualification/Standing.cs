using System.Collections.Immutable;
using NodaTime;
using SalesDomain.Measures;

namespace SalesDomain.Qualification;

/// <summary>
/// What the evidence says of one criterion, before it is put into points. In levels, with L the level that evidence shows, f its freshness (at least a half, else it counts no more) and T the top:
/// support spans L·f to T − (T − L)·f, a refutation 0 to T·(1 − f), and both together from the lower end of the support, cut by the refutation, to its upper end.
/// </summary>
/// <remarks>
/// Nothing that counts is the whole scale. Of several pieces the one that leaves least open sets the upper end, which never lies below a level that any has shown, also one that has grown old. Support of a neighbouring
/// concept shows a least level and leaves the level open up to the top, until something tells it; where its relation is lossy, the least level is 1, below the top, and a refutation outdoes it. More support never lowers the lower end or a known level; more refutation never raises the upper end or a known level.
/// </remarks>
internal sealed record Standing(Criterion Criterion, CriterionState State, int Low, int High, Fraction Worst, Fraction Best, ImmutableArray<HeardEvidence> Evidence)
{
    private static readonly Fraction Half = Fraction.Of(1, 2);

    /// <summary>The level it stands at; <c>null</c> where that is not known.</summary>
    public int? Level => State is CriterionState.Supported or CriterionState.PartlySupported or CriterionState.Refuted && Low == High ? Low : null;

    public bool Applies => State != CriterionState.NotApplicable;

    public Fraction Weight => Fraction.Of(Criterion.Weight);

    public Fraction Top => Fraction.Of(Criterion.Top);

    /// <summary>The criterion as it would be if the strongest evidence showed it at a level today.</summary>
    public Standing At(int level) => new(Criterion, StateOf(level, level, Criterion.Top), level, level, Fraction.Of(level), Fraction.Of(level), [Proof(level)]);

    public static Standing Excused(Criterion criterion, ImmutableArray<HeardEvidence> evidence) =>
        new(criterion, CriterionState.NotApplicable, 0, criterion.Top, Fraction.Zero, Fraction.Zero, evidence);

    public static Standing Of(Criterion criterion, ImmutableArray<HeardEvidence> evidence)
    {
        Fraction top = Fraction.Of(criterion.Top);
        HeardEvidence[] refutes = [.. evidence.Where(heard => heard is { Use: EvidenceUse.Counted, Supports: false })], supports = [.. evidence.Where(heard => IsSupport(heard) && !(heard.IsLossy && refutes.Length > 0))];
        Fraction refuted = refutes.Length == 0 ? Fraction.Zero : refutes.Max(heard => heard.Share), unrefuted = Fraction.One - refuted;
        if (supports.Length == 0)
        {
            if (refutes.Length > 0) return new(criterion, CriterionState.Refuted, 0, 0, Fraction.Zero, top * unrefuted, evidence);
            bool was = evidence.Any(heard => heard.Use == EvidenceUse.Stale);
            return new(criterion, was ? CriterionState.Stale : CriterionState.Unknown, 0, criterion.Top, Fraction.Zero, top, evidence);
        }

        // what leaves the level open gives way to what tells it, and what once showed more is not denied by what shows less today
        bool isOpen = supports.All(heard => heard.IsOpenAbove);
        int low = supports.Max(heard => heard.Low), high = isOpen ? criterion.Top : supports.Concat(evidence.Where(heard => heard is { Use: EvidenceUse.Stale, Supports: true, IsLossy: false })).Max(heard => heard.IsOpenAbove ? heard.Low : heard.High);
        Fraction worst = supports.Max(heard => Fraction.Of(heard.Low) * heard.Share), shown = Fraction.Of(high), best = isOpen ? top : supports.Where(heard => !heard.IsOpenAbove).Min(heard => top - ((top - Fraction.Of(heard.High)) * heard.Share));
        if (best < shown) best = shown;
        return refutes.Length > 0
            ? new(criterion, CriterionState.Contradicted, 0, criterion.Top, worst * unrefuted, best, evidence)
            : new(criterion, StateOf(low, high, criterion.Top), low, high, worst, best, evidence);
    }

    /// <summary>Evidence as the criterion hears it.</summary>
    public static HeardEvidence Hear(Criterion criterion, Evidence evidence, ConceptRelation? through, LocalDate asOf, bool superseded)
    {
        int age = Period.DaysBetween(evidence.ObservedOn, asOf), reach = criterion.Reach(evidence.Strength);
        Fraction share = age < 0 ? Fraction.Zero : criterion.Decay.Share(age);
        EvidenceUse use = evidence.KnownOn > asOf ? EvidenceUse.Later
            : superseded ? EvidenceUse.Superseded
            : evidence.Polarity == Polarity.Neutral ? EvidenceUse.Neutral
            : (evidence.Polarity == Polarity.Supports ? reach == 0 : evidence.Strength < criterion.MinimumStrength) ? EvidenceUse.TooWeak
            : share < Half ? EvidenceUse.Stale : EvidenceUse.Counted;
        (int low, int high) = evidence.Polarity != Polarity.Supports ? (0, 0) : through switch
        {
            null or { Fit: ConceptFit.Same } => Shown(Claim(criterion, evidence), reach),
            { IsLossy: true } => (Math.Min(1, Math.Min(reach, criterion.Top - 1)), criterion.Top),
            _ => (Shown(Claim(criterion, evidence), reach).Low, criterion.Top),
        };
        return new(evidence, use, age, share, low, high, through);
    }

    /// <summary>Whether a level is reached, shown by evidence of a strength.</summary>
    public ConditionStatus Reaches(int level, Strength? strength)
    {
        if (!Applies) return ConditionStatus.NotApplicable;
        if (State is CriterionState.Unknown or CriterionState.Contradicted or CriterionState.Stale) return ConditionStatus.Unknown;
        if (State == CriterionState.Refuted) return ConditionStatus.Failed;
        if (Low >= level) return Evidence.Any(heard => IsSupport(heard) && !heard.IsLossy && heard.Low >= level && heard.Evidence.Strength >= (strength ?? Strength.SellerReported)) ? ConditionStatus.Met : ConditionStatus.Unknown;

        // what is claimed and not yet proven is no failure: it needs better proof
        return High >= level || Evidence.Any(heard => IsClaim(heard) && Claim(Criterion, heard.Evidence).High >= level) ? ConditionStatus.Unknown : ConditionStatus.Failed;
    }

    private static bool IsSupport(HeardEvidence heard) => heard is { Use: EvidenceUse.Counted, Supports: true };

    private static bool IsClaim(HeardEvidence heard) => heard is { Supports: true, Use: EvidenceUse.Counted or EvidenceUse.TooWeak };

    // on another scale the level falls between two, so that nothing is claimed that was not picked
    private static (int Low, int High) Claim(Criterion criterion, Evidence evidence)
    {
        if (evidence.Level is not { } level || evidence.OutOf is not { } outOf) return (criterion.Top, criterion.Top);
        long scaled = (long)level * criterion.Top;
        return ((int)(scaled / outOf), (int)((scaled + outOf - 1) / outOf));
    }

    private static (int Low, int High) Shown((int Low, int High) claim, int reach) => (Math.Min(claim.Low, reach), Math.Min(claim.High, reach));

    private static CriterionState StateOf(int low, int high, int top) =>
        high == 0 ? CriterionState.Refuted : low == top ? CriterionState.Supported : CriterionState.PartlySupported;

    private HeardEvidence Proof(int level) =>
        new(new Evidence([Criterion.Id], Polarity.Supports, Strength.ObservedBehaviour, default, "what if"), EvidenceUse.Counted, 0, Fraction.One, level, level);
}
