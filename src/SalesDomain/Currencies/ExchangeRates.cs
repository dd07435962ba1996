using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using NodaTime;
using SalesDomain.Errors;

namespace SalesDomain.Currencies;

/// <summary>A dated table of exchange rates. A missing rate is an error, never parity.</summary>
/// <remarks>
/// A rate holds from its day until the next one of the same pair. Only pairs that stand in the table convert: the inverse of a
/// rate and a way through a third currency are numbers of their own, so they need lines of their own. Two tables are equal when they hold the same rates.
/// </remarks>
[JsonConverter(typeof(ExchangeRatesJsonConverter))]
public sealed class ExchangeRates : IEquatable<ExchangeRates>
{
    private readonly FrozenDictionary<(Currency From, Currency To), ExchangeRate[]> _byPair;

    /// <summary>A table of the given rates, in any order.</summary>
    /// <exception cref="InvalidValueException">Two rates of one pair start on the same day.</exception>
    public ExchangeRates(params IEnumerable<ExchangeRate> rates)
    {
        ArgumentNullException.ThrowIfNull(rates);
        Rates = Array.AsReadOnly(rates.OrderBy(r => r.From).ThenBy(r => r.To).ThenBy(r => r.ValidFrom).ToArray());
        _byPair = Rates.GroupBy(r => (r.From, r.To)).ToFrozenDictionary(g => g.Key, g => g.ToArray());
        foreach (ExchangeRate[] pair in _byPair.Values)
        {
            for (int i = 1; i < pair.Length; i++)
            {
                if (pair[i].ValidFrom == pair[i - 1].ValidFrom) Throw.Duplicate(pair[i], "one rate a pair and day", nameof(rates));
            }
        }
    }

    /// <summary>All rates by their currencies and days.</summary>
    public IReadOnlyList<ExchangeRate> Rates { get; }

    /// <summary>The rate that holds for a pair on a day: the latest one that starts on or before it.</summary>
    public bool TryFind(Currency from, Currency to, LocalDate on, [NotNullWhen(true)] out ExchangeRate? rate)
    {
        rate = _byPair.TryGetValue((from, to), out ExchangeRate[]? pair) ? Array.FindLast(pair, r => r.ValidFrom <= on) : null;
        return rate is not null;
    }

    /// <summary>The amount in another currency at the rate of a day: an exact product, not rounded. Its own currency converts to itself.</summary>
    /// <exception cref="MissingExchangeRateException">The table has no rate for the pair on or before that day.</exception>
    /// <exception cref="OverflowException">The exact product does not fit <see cref="decimal"/>.</exception>
    public Money Convert(Money money, Currency to, LocalDate on)
    {
        if (money.Currency.IsNone) Throw.NoCurrency(nameof(money));
        if (money.Currency == to) return money;
        if (!TryFind(money.Currency, to, on, out ExchangeRate? rate)) Throw.MissingExchangeRate(money.Currency.Code, to.Code, on);
        return Money.Of((money * rate.Rate).Amount, to);
    }

    /// <inheritdoc/>
    public bool Equals(ExchangeRates? other) => other is not null && Rates.SequenceEqual(other.Rates);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ExchangeRates);

    /// <inheritdoc/>
    public override int GetHashCode() => Rates.Aggregate(0, HashCode.Combine);

    /// <summary>The number of rates in words.</summary>
    public override string ToString() => FormattableString.Invariant($"{Rates.Count} rates");
}
