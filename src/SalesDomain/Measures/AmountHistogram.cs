using System.Collections.Immutable;
using System.Numerics;
using System.Text.Json.Serialization;
using SalesDomain.Currencies;

namespace SalesDomain.Measures;

/// <summary>
/// Amounts by how often each occurs, one histogram a currency, with the facts left out: an <see cref="AmountTotal"/> that
/// still knows its median. The default value is that of nothing.
/// </summary>
[JsonConverter(typeof(AmountHistogramJsonConverter))]
public readonly struct AmountHistogram : IEquatable<AmountHistogram>, IAdditionOperators<AmountHistogram, AmountHistogram, AmountHistogram>
{
    private readonly ImmutableSortedDictionary<Currency, Histogram<decimal>>? _byCurrency;

    internal AmountHistogram(ImmutableSortedDictionary<Currency, Histogram<decimal>> byCurrency, Exclusions excluded)
    {
        _byCurrency = byCurrency;
        Excluded = excluded;
    }

    /// <summary>The histogram of each currency.</summary>
    public ImmutableSortedDictionary<Currency, Histogram<decimal>> ByCurrency => _byCurrency ?? ImmutableSortedDictionary<Currency, Histogram<decimal>>.Empty;

    /// <summary>How many facts have no amount that counts, by reason.</summary>
    public Exclusions Excluded { get; }

    /// <summary>The sums of the amounts, their number, and what was left out.</summary>
    /// <returns>The total that this histogram is made of.</returns>
    public AmountTotal ToTotal()
    {
        MoneyBag sum = default;
        long population = 0;
        foreach ((Currency currency, Histogram<decimal> amounts) in ByCurrency)
        {
            ExactSum exact = default;
            foreach ((decimal amount, long count) in amounts)
            {
                exact.Add(amount, count);
                population += count;
            }

            sum += MoneyBag.Of(currency, exact.Total);
        }

        return new AmountTotal(sum, population, Excluded);
    }

    /// <inheritdoc/>
    public bool Equals(AmountHistogram other) => Excluded == other.Excluded && ByCurrency.SequenceEqual(other.ByCurrency);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is AmountHistogram other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(ByCurrency.Count, Excluded);

    /// <summary>Both together.</summary>
    public static AmountHistogram operator +(AmountHistogram left, AmountHistogram right)
    {
        ImmutableSortedDictionary<Currency, Histogram<decimal>>.Builder sum = left.ByCurrency.ToBuilder();
        foreach ((Currency currency, Histogram<decimal> amounts) in right.ByCurrency) sum[currency] = sum.GetValueOrDefault(currency) + amounts;
        return new AmountHistogram(sum.ToImmutable(), left.Excluded + right.Excluded);
    }

    /// <summary>Whether all counts are the same.</summary>
    public static bool operator ==(AmountHistogram left, AmountHistogram right) => left.Equals(right);

    /// <summary>Whether some count differs.</summary>
    public static bool operator !=(AmountHistogram left, AmountHistogram right) => !left.Equals(right);
}
