using System.Globalization;
using System.Text.Json.Serialization;
using NodaTime;
using SalesDomain.Currencies;
using SalesDomain.Errors;

namespace SalesDomain.Measures;

/// <summary>How numbers of one unit (days, amounts) are spread: mean, median, quartiles, all exact to 28 digits.</summary>
/// <remarks>It holds each distinct value with its count, so it takes memory by distinct values, not by facts. Two are equal when they hold the same values.</remarks>
[JsonConverter(typeof(DistributionJsonConverter))]
public sealed class Distribution : IEquatable<Distribution>
{
    private readonly decimal[] _values;
    private readonly long[] _upTo;
    private readonly Fraction _sum;
    private readonly Fraction _unit;

    /// <param name="ascending">Each distinct value once, in order, with its count.</param>
    /// <param name="unit">How much of the values makes one of what is stated, so that minutes stay exact when hours are asked.</param>
    private Distribution(IEnumerable<KeyValuePair<decimal, long>> ascending, Fraction unit)
    {
        _unit = unit;
        List<decimal> values = [];
        List<long> upTo = [];
        ExactSum sum = default;
        foreach ((decimal value, long count) in ascending)
        {
            values.Add(value);
            upTo.Add(Count += count);
            sum.Add(value, count);
        }

        _values = [.. values];
        _upTo = [.. upTo];
        _sum = Fraction.Of(sum.Total);
    }

    /// <summary>How many values there are; 1 or more.</summary>
    public long Count { get; }

    /// <summary>The smallest value.</summary>
    public decimal Minimum => Stated(_values[0]);

    /// <summary>The largest value.</summary>
    public decimal Maximum => Stated(_values[^1]);

    /// <summary>The sum over the count.</summary>
    public decimal Mean => ExactMean.ToDecimal();

    /// <summary>The value in the middle: <see cref="Quantile"/> at one half.</summary>
    public decimal Median => Quantile(0.5m);

    internal Fraction ExactMean => _sum / Fraction.Of(Count) / _unit;

    /// <summary>The distribution of the given values, in any order.</summary>
    /// <exception cref="InvalidValueException">There is no value.</exception>
    public static Distribution Of(params IEnumerable<decimal> values) => Of(values.CountBy(value => value).Select(pair => KeyValuePair.Create(pair.Key, (long)pair.Value)));

    /// <summary>The distribution of values that come with their counts, in any order.</summary>
    /// <param name="counts">Each distinct value once, with a count of 1 or more.</param>
    /// <exception cref="InvalidValueException">There is no value, one stands there twice, or a count is below 1.</exception>
    public static Distribution Of(IEnumerable<KeyValuePair<decimal, long>> counts)
    {
        ArgumentNullException.ThrowIfNull(counts);
        KeyValuePair<decimal, long>[] ascending = [.. counts.OrderBy(pair => pair.Key)];
        if (ascending.Length == 0) Throw.Empty("at least one value", nameof(counts));
        for (int i = 0; i < ascending.Length; i++)
        {
            if (ascending[i].Value < 1) Throw.OutOfRange(ascending[i].Value, "a count of 1 or more", nameof(counts));
            if (i > 0 && ascending[i].Key == ascending[i - 1].Key) Throw.Duplicate(ascending[i].Key, "each value once", nameof(counts));
        }

        return new Distribution(ascending, One);
    }

    /// <summary>The distribution of a histogram, which is in order already and not empty.</summary>
    internal static Distribution Of(Histogram<decimal> histogram) => new(histogram, One);

    /// <summary>The distribution of durations, stated in a unit such as hours; the histogram is not empty.</summary>
    internal static Distribution Of(Histogram<Duration> histogram, Duration unit) =>
        new(histogram.Select(bar => KeyValuePair.Create((decimal)bar.Key.ToBigIntegerNanoseconds(), bar.Value)), Fraction.Of((decimal)unit.ToBigIntegerNanoseconds()));

    /// <summary>The distribution that <see cref="ToForm"/> writes.</summary>
    internal static Distribution Of(DistributionForm form)
    {
        if (form.Counts.Count == 0) Throw.Empty("at least one value", nameof(form));
        if (form.Unit < 1) Throw.OutOfRange(form.Unit, "a unit of 1 or more", nameof(form));
        return new Distribution(form.Counts, Fraction.Of(form.Unit ?? 1L));
    }

    internal DistributionForm ToForm()
    {
        IEnumerable<long> counts = _upTo.Zip(_upTo.Prepend(0), (upTo, below) => upTo - below);
        return new DistributionForm(Histogram<decimal>.Of(_values.Zip(counts, KeyValuePair.Create)), _unit == One ? null : (long)_unit.Numerator);
    }

    /// <summary>The quantile by linear interpolation between order statistics.</summary>
    /// <remarks>
    /// With h = (n − 1) p and x the values in order: x[⌊h⌋] + (h − ⌊h⌋)(x[⌊h⌋ + 1] − x[⌊h⌋]).
    /// Source: definition 7 of R. J. Hyndman and Y. Fan, The American Statistician 50 (1996), 361-365; the default of R and NumPy.
    /// </remarks>
    /// <param name="p">0 (the minimum) to 1 (the maximum).</param>
    /// <exception cref="InvalidValueException"><paramref name="p"/> is out of range.</exception>
    /// <exception cref="OverflowException">Two values lie further apart than <see cref="decimal"/> reaches.</exception>
    public decimal Quantile(decimal p)
    {
        if (p is < 0m or > 1m) Throw.OutOfRange(p, "0 to 1", nameof(p));
        decimal position = (Count - 1) * p;
        long below = (long)decimal.Floor(position);
        decimal lower = At(below);
        decimal part = position - below;
        return Stated(part == 0m ? lower : lower + (part * (At(below + 1) - lower)));
    }

    /// <inheritdoc/>
    public bool Equals(Distribution? other) => other is not null && _values.AsSpan().SequenceEqual(other._values) && _upTo.AsSpan().SequenceEqual(other._upTo) && _unit == other._unit;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Distribution);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Count, Minimum, Maximum, _sum);

    /// <summary>The figures with two decimals: <c>mean 51.78, median 57 (25 to 75 %: 12 to 85), n = 4238</c>.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"mean {Mean:0.##}, median {Median:0.##} (25 to 75 %: {Quantile(0.25m):0.##} to {Quantile(0.75m):0.##}), n = {Count}");

    private static Fraction One => Fraction.Of(1L);

    private decimal Stated(decimal value) => _unit == One ? ExactDecimal.Of(value).Trimmed().ToDecimal() : (Fraction.Of(value) / _unit).ToDecimal();

    private decimal At(long rank)
    {
        int index = Array.BinarySearch(_upTo, rank + 1);
        return _values[index < 0 ? ~index : index];
    }
}
