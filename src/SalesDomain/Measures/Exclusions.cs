using System.Collections;
using System.Collections.Immutable;
using System.Numerics;
using System.Text.Json.Serialization;
using SalesDomain.Errors;

namespace SalesDomain.Measures;

/// <summary>How many facts are not in a number, by reason. They add; the default value is none.</summary>
[JsonConverter(typeof(ExclusionsJsonConverter))]
public readonly struct Exclusions : IEquatable<Exclusions>, IAdditionOperators<Exclusions, Exclusions, Exclusions>, IReadOnlyCollection<KeyValuePair<ExclusionReason, long>>
{
    private readonly ImmutableSortedDictionary<ExclusionReason, long>? _counts;

    private Exclusions(ImmutableSortedDictionary<ExclusionReason, long> counts) => _counts = counts;

    /// <summary>None.</summary>
    public static Exclusions None { get; }

    /// <summary>All excluded facts.</summary>
    public long Total => Counts.Values.Sum();

    /// <summary>The number of different reasons.</summary>
    public int Count => Counts.Count;

    private ImmutableSortedDictionary<ExclusionReason, long> Counts => _counts ?? ImmutableSortedDictionary<ExclusionReason, long>.Empty;

    /// <summary>How many facts are excluded for a reason; 0 where none is.</summary>
    public long this[ExclusionReason reason] => Counts.GetValueOrDefault(reason);

    /// <summary>Facts excluded for one reason.</summary>
    /// <param name="reason">The reason.</param>
    /// <param name="count">0 or more.</param>
    /// <exception cref="InvalidValueException"><paramref name="count"/> is negative.</exception>
    public static Exclusions Of(ExclusionReason reason, long count)
    {
        if (count < 0) Throw.OutOfRange(count, "a count of 0 or more", nameof(count));
        return count == 0 ? None : new Exclusions(ImmutableSortedDictionary<ExclusionReason, long>.Empty.Add(reason, count));
    }

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<ExclusionReason, long>> GetEnumerator() => Counts.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <inheritdoc/>
    public bool Equals(Exclusions other) => Counts.SequenceEqual(other.Counts);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Exclusions other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Counts.Aggregate(0, (hash, pair) => HashCode.Combine(hash, pair.Key, pair.Value));

    /// <summary>The counts by reason: <c>noAmount 3, overdue 1</c>.</summary>
    public override string ToString() => string.Join(", ", Counts.Select(pair => FormattableString.Invariant($"{pair.Key} {pair.Value}")));

    /// <summary>The counts of both.</summary>
    public static Exclusions operator +(Exclusions left, Exclusions right)
    {
        if (right.Count == 0) return left;
        ImmutableSortedDictionary<ExclusionReason, long>.Builder counts = left.Counts.ToBuilder();
        foreach ((ExclusionReason reason, long count) in right.Counts) counts[reason] = counts.GetValueOrDefault(reason) + count;
        return new Exclusions(counts.ToImmutable());
    }

    /// <summary>Whether all counts are the same.</summary>
    public static bool operator ==(Exclusions left, Exclusions right) => left.Equals(right);

    /// <summary>Whether some count differs.</summary>
    public static bool operator !=(Exclusions left, Exclusions right) => !left.Equals(right);
}
