using SalesDomain.Measures;

namespace SalesDomain.Qualification;

/// <summary>A piece of evidence as a criterion hears it on a day.</summary>
public sealed record HeardEvidence
{
    internal HeardEvidence(Evidence evidence, EvidenceUse use, int ageDays, Fraction share, int low, int high)
    {
        Evidence = evidence;
        Use = use;
        AgeDays = ageDays;
        Share = share;
        Low = low;
        High = high;
    }

    /// <summary>The evidence.</summary>
    public Evidence Evidence { get; }

    /// <summary>Whether it counts, and if not, why.</summary>
    public EvidenceUse Use { get; }

    /// <summary>The days since it was observed; negative where it is later than the assessment.</summary>
    public int AgeDays { get; }

    /// <summary>What is left of it, from 0 to 1; to 28 digits. Below a half it counts no more.</summary>
    public decimal Freshness => Share.ToDecimal();

    internal Fraction Share { get; }

    /// <summary>The levels that it shows: one, or two where it was picked on another scale and falls between.</summary>
    internal int Low { get; }

    internal int High { get; }

    internal bool Supports => Evidence.Polarity == Polarity.Supports;

    /// <summary>Date, direction and statement, and why it does not count where it does not.</summary>
    public override string ToString() => Use == EvidenceUse.Counted
        ? Share == Fraction.One ? Evidence.ToString() : $"{Evidence} (freshness {Freshness.ToString("0.00", System.Globalization.CultureInfo.InvariantCulture)})"
        : $"{Evidence} (does not count: {Words.Of(Use)})";
}
