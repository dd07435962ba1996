using System.Collections.Immutable;

namespace SalesDomain.Qualification;

/// <summary>What one rubric tells of a criterion of another.</summary>
public sealed record ConceptCell
{
    internal ConceptCell(Criterion to, ImmutableArray<Criterion> own, ImmutableArray<ConceptRelation> through)
    {
        To = to;
        Own = own;
        Through = through;
    }

    /// <summary>The criterion that is asked for.</summary>
    public Criterion To { get; }

    /// <summary>The criteria of the first rubric that ask for the same; may be none.</summary>
    public ImmutableArray<Criterion> Own { get; }

    /// <summary>The relations over which its other criteria tell something; may be none.</summary>
    public ImmutableArray<ConceptRelation> Through { get; }

    /// <summary>Whether the first rubric tells nothing of it: it must be asked.</summary>
    public bool IsBlind => Own.IsEmpty && Through.IsEmpty;

    /// <summary>Whether the first rubric tells something of it, and not all.</summary>
    public bool IsLossy => Own.IsEmpty && !Through.IsEmpty && Through.All(relation => relation.IsLossy);

    /// <inheritdoc/>
    public bool Equals(ConceptCell? other) => other is not null && To == other.To && Own.SequenceEqual(other.Own) && Through.SequenceEqual(other.Through);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(To, Own.Length, Through.Length);

    /// <summary>The criterion and where it is known from: <c>Champion: not asked</c>, <c>Economic Buyer: Budget overlaps Economic Buyer, lossy</c>.</summary>
    public override string ToString() => $"{To}: {(IsBlind ? "not asked" : !Own.IsEmpty ? "the same" : string.Join("; ", Through))}";
}
