using SalesDomain.Measures;

namespace SalesDomain.Qualification;

/// <summary>A piece of evidence as a criterion hears it on a day.</summary>
public sealed record HeardEvidence
{
    internal HeardEvidence(Evidence evidence, EvidenceUse use, int ageDays, Fraction share, int low, int high, ConceptRelation? through = null)
    {
        Evidence = evidence;
        Use = use;
        AgeDays = ageDays;
        Share = share;
        Low = low;
        High = high;
        Through = through;
    }

    /// <summary>The evidence.</summary>
    public Evidence Evidence { get; }

    /// <summary>Whether it counts, and if not, why.</summary>
    public EvidenceUse Use { get; }

    /// <summary>The days since it was observed; negative where it is later than the assessment.</summary>
    public int AgeDays { get; }

    /// <summary>What is left of it, from 0 to 1; to 28 digits. Below a half it counts no more.</summary>
    public decimal Freshness => Share.ToDecimal();

    /// <summary>The relation of a concept map over which the criterion hears it; <c>null</c> where it is about the criterion itself.</summary>
    public ConceptRelation? Through { get; }

    internal Fraction Share { get; }

    /// <summary>The levels that it shows: one, or two where it was picked on another scale and falls between, or where it is of a neighbouring concept and leaves the level open.</summary>
    internal int Low { get; }

    internal int High { get; }

    internal bool Supports => Evidence.Polarity == Polarity.Supports;

    internal bool IsLossy => Through is { IsLossy: true };

    /// <summary>Whether it shows the least that is true and no more.</summary>
    internal bool IsOpenAbove => Through is { Fit: not ConceptFit.Same };

    /// <summary>Date, direction and statement, why it does not count where it does not, and over which relation it is heard.</summary>
    public override string ToString() => $"{Evidence}{(Through is null ? "" : $" (through: {Through})")}" + (Use != EvidenceUse.Counted ? $" (does not count: {Words.Of(Use)})"
        : Share < Fraction.One ? $" (freshness {Freshness.ToString("0.00", System.Globalization.CultureInfo.InvariantCulture)})" : "");
}
