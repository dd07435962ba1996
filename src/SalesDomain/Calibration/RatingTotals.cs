using System.Collections.Immutable;
using System.Numerics;
using System.Runtime.InteropServices;
using System.Text.Json.Serialization;
using SalesDomain.Errors;
using SalesDomain.Measures;

namespace SalesDomain.Calibration;

/// <summary>How two raters, such as a rep and a manager, rated the same things on one ordered scale: how often each pair of levels occurs.</summary>
/// <remarks>Totals of disjoint sets of things add to the totals of their union, in any order; <see cref="Empty"/> of the same number of levels is the identity.</remarks>
[JsonConverter(typeof(RatingTotalsJsonConverter))]
public sealed class RatingTotals : IEquatable<RatingTotals>, IAdditionOperators<RatingTotals, RatingTotals, RatingTotals>
{
    private readonly ImmutableArray<long> _counts;

    private RatingTotals(int levels, ImmutableArray<long> counts)
    {
        Levels = levels;
        _counts = counts;
        foreach (long count in counts) Count += count;
    }

    /// <summary>How many levels the scale has; ratings are 0 to one less.</summary>
    public int Levels { get; }

    /// <summary>How many things were rated.</summary>
    public long Count { get; }

    /// <summary>How many things the first rater put on one level and the second on another.</summary>
    /// <exception cref="InvalidValueException">A level is not of the scale.</exception>
    public long this[int first, int second] => _counts[(Checked(first, Levels, nameof(first)) * Levels) + Checked(second, Levels, nameof(second))];

    /// <summary>The totals of nothing.</summary>
    /// <param name="levels">How many levels the scale has; 2 to 100.</param>
    /// <exception cref="InvalidValueException"><paramref name="levels"/> is out of range.</exception>
    public static RatingTotals Empty(int levels) => Sum([], levels);

    /// <summary>The totals of things that both have rated, in any order.</summary>
    /// <param name="ratings">The level that each gave; 0 to <paramref name="levels"/> − 1.</param>
    /// <param name="levels">How many levels the scale has; 2 to 100.</param>
    /// <exception cref="InvalidValueException">A level is not of the scale, or <paramref name="levels"/> is out of range.</exception>
    public static RatingTotals Sum(IEnumerable<(int First, int Second)> ratings, int levels)
    {
        ArgumentNullException.ThrowIfNull(ratings);
        if (levels is < 2 or > 100) Throw.OutOfRange(levels, "2 to 100 levels", nameof(levels));
        long[] counts = new long[levels * levels];
        foreach ((int first, int second) in ratings) counts[(Checked(first, levels, nameof(ratings)) * levels) + Checked(second, levels, nameof(ratings))]++;
        return new RatingTotals(levels, ImmutableCollectionsMarshal.AsImmutableArray(counts));
    }

    /// <summary>The share of things on which both agree exactly.</summary>
    /// <param name="fewest">How many must have been rated, 1 or more; <see cref="CalibrationTotals.Fewest"/> by default.</param>
    /// <returns>The share, or undefined: <c>noObservations</c>, <c>tooFewObservations</c>.</returns>
    /// <exception cref="InvalidValueException"><paramref name="fewest"/> is below 1.</exception>
    public Kpi<Proportion> Agreement(long fewest = CalibrationTotals.Fewest) => CalibrationTotals.Rate(Enumerable.Range(0, Levels).Sum(level => this[level, level]), Count, fewest);

    /// <inheritdoc/>
    public bool Equals(RatingTotals? other) => other is not null && Levels == other.Levels && _counts.AsSpan().SequenceEqual(other._counts.AsSpan());

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as RatingTotals);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Levels, Count);

    /// <summary>The size in words: <c>60 rated on 4 levels</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"{Count} rated on {Levels} levels");

    /// <summary>The totals of both sets of things, which must share none.</summary>
    /// <exception cref="DefinitionMismatchException">The scales have different numbers of levels.</exception>
    /// <exception cref="OverflowException">There are more things than <see cref="long"/> counts.</exception>
    public static RatingTotals operator +(RatingTotals left, RatingTotals right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        if (left.Levels != right.Levels) Throw.DefinitionMismatch($"{left.Levels} levels", $"{right.Levels} levels");
        return new RatingTotals(left.Levels, [.. left._counts.Zip(right._counts, (a, b) => a + b)]);
    }

    internal static RatingTotals Of(RatingTotalsForm form)
    {
        int levels = form.Counts.Count;
        RatingTotals empty = Empty(levels);
        JsonForm.Require(form.Counts.All(row => row is not null && row.Count == levels), "as many counts in a row as there are rows");
        long[] counts = [.. form.Counts.SelectMany(row => row)];
        long lowest = counts.Min();
        if (lowest < 0) Throw.OutOfRange(lowest, "a count of 0 or more", nameof(form));
        return new RatingTotals(empty.Levels, [.. counts]);
    }

    internal RatingTotalsForm ToForm() => new([.. Enumerable.Range(0, Levels).Select(row => _counts[(row * Levels)..((row + 1) * Levels)])]);

    private static int Checked(int level, int levels, string parameter)
    {
        if (level < 0 || level >= levels) Throw.OutOfRange(level, $"a level from 0 to {levels - 1}", parameter);
        return level;
    }
}
