using System.Collections;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using System.Text.Json.Serialization;
using SalesDomain.Errors;

namespace SalesDomain.Currencies;

/// <summary>Exact sums of money, one a currency: what adds when currencies must not mix.</summary>
/// <remarks>Adding is exact, associative and commutative with <c>default</c>, the empty bag, as identity. It enumerates in the order of the codes.</remarks>
[JsonConverter(typeof(MoneyBagJsonConverter))]
public readonly struct MoneyBag : IEquatable<MoneyBag>, IAdditionOperators<MoneyBag, MoneyBag, MoneyBag>, IReadOnlyCollection<Money>
{
    private readonly ImmutableSortedDictionary<Currency, ExactDecimal>? _sums;

    private MoneyBag(ImmutableSortedDictionary<Currency, ExactDecimal> sums) => _sums = sums;

    /// <summary>The number of currencies.</summary>
    public int Count => Sums.Count;

    /// <summary>The currencies that were added, in the order of their codes; a sum of 0 stays.</summary>
    public IEnumerable<Currency> Currencies => Sums.Keys;

    private ImmutableSortedDictionary<Currency, ExactDecimal> Sums => _sums ?? ImmutableSortedDictionary<Currency, ExactDecimal>.Empty;

    /// <summary>A bag that holds the sum of the given amounts.</summary>
    public static MoneyBag Of(params ReadOnlySpan<Money> amounts)
    {
        MoneyBag bag = default;
        foreach (Money amount in amounts) bag += Of(amount.Currency, ExactDecimal.Of(amount.Amount));
        return bag;
    }

    /// <summary>The sum in one currency, with as few decimals as it needs; 0 where none was added.</summary>
    /// <exception cref="OverflowException">The exact sum does not fit <see cref="decimal"/>.</exception>
    public Money In(Currency currency) => Money.Of(Exact(currency).Trimmed().ToDecimal(), currency);

    /// <summary>The sum where the bag holds one currency; <c>false</c> where it holds none or several.</summary>
    /// <exception cref="OverflowException">The exact sum does not fit <see cref="decimal"/>.</exception>
    public bool TrySingle(out Money sum)
    {
        sum = Count == 1 ? In(Sums.Keys.First()) : default;
        return Count == 1;
    }

    internal static MoneyBag Of(Currency currency, ExactDecimal sum)
    {
        if (currency.IsNone) Throw.NoCurrency(nameof(currency));
        return new MoneyBag(ImmutableSortedDictionary<Currency, ExactDecimal>.Empty.Add(currency, sum));
    }

    internal ExactDecimal Exact(Currency currency) => Sums.GetValueOrDefault(currency);

    /// <inheritdoc/>
    public IEnumerator<Money> GetEnumerator()
    {
        foreach (Currency currency in Sums.Keys) yield return In(currency);
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <inheritdoc/>
    public bool Equals(MoneyBag other) => Sums.SequenceEqual(other.Sums);

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is MoneyBag other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Sums.Aggregate(0, (hash, sum) => HashCode.Combine(hash, sum.Key, sum.Value));

    /// <summary>The sums as text: <c>10.00 EUR + 3 JPY</c>.</summary>
    public override string ToString() => string.Join(" + ", this);

    /// <summary>The sums of both, currency by currency.</summary>
    public static MoneyBag operator +(MoneyBag left, MoneyBag right)
    {
        if (right.Count > left.Count) (left, right) = (right, left);
        if (right.Count == 0) return left;
        ImmutableSortedDictionary<Currency, ExactDecimal>.Builder sums = left.Sums.ToBuilder();
        foreach ((Currency currency, ExactDecimal sum) in right.Sums) sums[currency] = sums.GetValueOrDefault(currency) + sum;
        return new MoneyBag(sums.ToImmutable());
    }

    /// <summary>Whether all sums are the same.</summary>
    public static bool operator ==(MoneyBag left, MoneyBag right) => left.Equals(right);

    /// <summary>Whether some sum differs.</summary>
    public static bool operator !=(MoneyBag left, MoneyBag right) => !left.Equals(right);
}
