using System.Collections;
using System.Numerics;
using System.Text.Json.Serialization;
using SalesDomain.Errors;

namespace SalesDomain.Measures;

/// <summary>How often each value occurs. Histograms add exactly in any order; the default value is the empty one.</summary>
/// <typeparam name="T">The values counted, such as whole days or amounts.</typeparam>
[JsonConverter(typeof(HistogramJsonConverter))]
public readonly struct Histogram<T> : IEquatable<Histogram<T>>, IAdditionOperators<Histogram<T>, Histogram<T>, Histogram<T>>, IReadOnlyCollection<KeyValuePair<T, long>>
    where T : struct, IComparable<T>, IEquatable<T>
{
    private readonly KeyValuePair<T, long>[]? _bars;

    private Histogram(KeyValuePair<T, long>[] bars) => _bars = bars;

    /// <summary>The number of distinct values.</summary>
    public int Count => Bars.Length;

    /// <summary>How many values were counted.</summary>
    public long Total
    {
        get
        {
            long total = 0;
            foreach ((_, long count) in Bars) total += count;
            return total;
        }
    }

    private KeyValuePair<T, long>[] Bars => _bars ?? [];

    /// <summary>A histogram of counts.</summary>
    /// <param name="counts">Each distinct value once, with a count of 1 or more, in any order.</param>
    /// <exception cref="InvalidValueException">A value stands there twice, or a count is below 1.</exception>
    public static Histogram<T> Of(IEnumerable<KeyValuePair<T, long>> counts)
    {
        ArgumentNullException.ThrowIfNull(counts);
        KeyValuePair<T, long>[] bars = [.. counts];
        Array.Sort(bars, (left, right) => left.Key.CompareTo(right.Key));
        for (int i = 0; i < bars.Length; i++)
        {
            if (bars[i].Value < 1) Throw.OutOfRange(bars[i].Value, "a count of 1 or more", nameof(counts));
            if (i > 0 && bars[i].Key.Equals(bars[i - 1].Key)) Throw.Duplicate(bars[i].Key, "each value once", nameof(counts));
        }

        return new Histogram<T>(bars);
    }

    /// <summary>A histogram of values, which are sorted in place.</summary>
    internal static Histogram<T> OfValues(List<T> values)
    {
        values.Sort();
        List<KeyValuePair<T, long>> bars = [];
        int start = 0;
        for (int i = 1; i <= values.Count; i++)
        {
            if (i < values.Count && values[i].Equals(values[start])) continue;
            bars.Add(KeyValuePair.Create(values[start], (long)(i - start)));
            start = i;
        }

        return new Histogram<T>([.. bars]);
    }

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<T, long>> GetEnumerator() => ((IEnumerable<KeyValuePair<T, long>>)Bars).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <inheritdoc/>
    public bool Equals(Histogram<T> other) => Bars.AsSpan().SequenceEqual(other.Bars);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Histogram<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Count, Total);

    /// <summary>The size in words: <c>4238 values, 138 distinct</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"{Total} values, {Count} distinct");

    /// <summary>The counts of both.</summary>
    public static Histogram<T> operator +(Histogram<T> left, Histogram<T> right)
    {
        KeyValuePair<T, long>[] a = left.Bars, b = right.Bars;
        if (a.Length == 0) return right;
        if (b.Length == 0) return left;
        List<KeyValuePair<T, long>> merged = new(a.Length + b.Length);
        int i = 0, j = 0;
        while (i < a.Length && j < b.Length)
        {
            int order = a[i].Key.CompareTo(b[j].Key);
            if (order < 0) merged.Add(a[i++]);
            else if (order > 0) merged.Add(b[j++]);
            else merged.Add(KeyValuePair.Create(a[i].Key, a[i++].Value + b[j++].Value));
        }

        while (i < a.Length) merged.Add(a[i++]);
        while (j < b.Length) merged.Add(b[j++]);
        return new Histogram<T>([.. merged]);
    }

    /// <summary>Whether all counts are the same.</summary>
    public static bool operator ==(Histogram<T> left, Histogram<T> right) => left.Equals(right);

    /// <summary>Whether some count differs.</summary>
    public static bool operator !=(Histogram<T> left, Histogram<T> right) => !left.Equals(right);
}
