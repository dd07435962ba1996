using System.Text.Json.Serialization;
using SalesDomain.Errors;
using SalesDomain.Identifiers;

namespace SalesDomain.Quotas;

/// <summary>Who gets credit for which deals. A deal that is not in it counts in full for its owner.</summary>
[JsonConverter(typeof(CreditSplitsJsonConverter))]
public sealed class CreditSplits : IEquatable<CreditSplits>
{
    private readonly Dictionary<OpportunityId, CreditSplit[]> _byOpportunity;

    /// <summary>The given shares, in any order.</summary>
    /// <exception cref="InvalidValueException">One owner has two shares of one deal.</exception>
    public CreditSplits(params IEnumerable<CreditSplit> splits)
    {
        ArgumentNullException.ThrowIfNull(splits);
        Splits = Array.AsReadOnly(splits.OrderBy(s => s.Opportunity).ThenBy(s => s.Owner).ToArray());
        for (int i = 1; i < Splits.Count; i++)
        {
            if (Splits[i].Opportunity == Splits[i - 1].Opportunity && Splits[i].Owner == Splits[i - 1].Owner)
                Throw.Duplicate(Splits[i], "one share an owner and deal", nameof(splits));
        }

        _byOpportunity = Splits.GroupBy(s => s.Opportunity).ToDictionary(g => g.Key, g => g.ToArray());
    }

    /// <summary>Every deal counts in full for its owner.</summary>
    public static CreditSplits None { get; } = new([]);

    /// <summary>All shares by deal and owner.</summary>
    public IReadOnlyList<CreditSplit> Splits { get; }

    /// <summary>The shares of a deal; empty where it counts in full for its owner.</summary>
    public ReadOnlySpan<CreditSplit> Of(OpportunityId opportunity) => _byOpportunity.GetValueOrDefault(opportunity);

    /// <inheritdoc/>
    public bool Equals(CreditSplits? other) => other is not null && Splits.SequenceEqual(other.Splits);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as CreditSplits);

    /// <inheritdoc/>
    public override int GetHashCode() => Splits.Aggregate(0, HashCode.Combine);

    /// <summary>The number of shares in words.</summary>
    public override string ToString() => FormattableString.Invariant($"{Splits.Count} splits");
}
