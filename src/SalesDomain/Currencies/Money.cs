using System.Text.Json.Serialization;
using SalesDomain.Errors;

namespace SalesDomain.Currencies;

/// <summary>
/// An exact amount in one currency: <c>Money.Of(12.50m, Currency.Eur)</c>. Any scale is legal and nothing rounds by itself.
/// </summary>
/// <remarks>
/// <para>Equality is numeric: 12.5 EUR equals 12.50 EUR. Amounts of different currencies are unequal; adding or ordering them throws.</para>
/// <para>Arithmetic is checked: a result that <see cref="decimal"/> cannot hold exactly throws <see cref="OverflowException"/>.
/// There is no division: <see cref="Allocate(ReadOnlySpan{decimal})"/> makes parts that sum to the whole.</para>
/// <para>The default value is 0 XXX, money of no currency, which adding, multiplying, ordering and allocating refuse.</para>
/// </remarks>
[JsonConverter(typeof(MoneyJsonConverter))]
public readonly partial struct Money : IEquatable<Money>, IComparable<Money>, IComparable
{
    private Money(decimal amount, Currency currency)
    {
        Amount = amount;
        Currency = currency;
    }

    /// <summary>The amount in units of the currency, with its own scale.</summary>
    public decimal Amount { get; }

    /// <summary>The currency; XXX only in the default value.</summary>
    public Currency Currency { get; }

    /// <summary>Whether the amount is 0.</summary>
    public bool IsZero => Amount == 0m;

    /// <summary>Whether the amount is below 0.</summary>
    public bool IsNegative => Amount < 0m;

    /// <summary>Whether the amount is above 0.</summary>
    public bool IsPositive => Amount > 0m;

    /// <summary>An amount of money.</summary>
    /// <param name="amount">The amount, of any sign and scale.</param>
    /// <param name="currency">Any currency but XXX.</param>
    /// <exception cref="InvalidValueException"><paramref name="currency"/> is XXX.</exception>
    public static Money Of(decimal amount, Currency currency)
    {
        if (currency.IsNone) Throw.NoCurrency(nameof(currency));
        return new Money(amount, currency);
    }

    /// <summary>Nothing, in a currency.</summary>
    /// <exception cref="InvalidValueException"><paramref name="currency"/> is XXX.</exception>
    public static Money Zero(Currency currency) => Of(0m, currency);

    /// <summary>The amount without its sign.</summary>
    public Money Abs() => new(Math.Abs(Amount), Currency);

    /// <summary>The amount rounded by a policy.</summary>
    /// <param name="policy">The decimals and the mode; the default is half to even in the minor unit.</param>
    /// <exception cref="InvalidValueException">The policy asks for the minor unit of a currency that has none, such as gold.</exception>
    public Money Round(RoundingPolicy policy)
    {
        int? decimals = policy.Decimals ?? Currency.MinorUnits;
        if (decimals is null) Throw.OutOfRange(Currency, "a currency with a minor unit, or RoundingPolicy.ToDecimals", nameof(policy));
        return new Money(decimal.Round(Amount, decimals.Value, policy.Midpoint), Currency);
    }

    /// <inheritdoc/>
    public bool Equals(Money other) => Amount == other.Amount && Currency == other.Currency;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Money other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Amount, Currency);

    /// <summary>Orders amounts of one currency.</summary>
    /// <exception cref="CurrencyMismatchException">The currencies differ.</exception>
    public int CompareTo(Money other)
    {
        RequireSameCurrency(other);
        return Amount.CompareTo(other.Amount);
    }

    int IComparable.CompareTo(object? obj) => obj switch
    {
        null => 1,
        Money other => CompareTo(other),
        _ => throw new ArgumentException("Money compares with Money only.", nameof(obj)),
    };

    private void RequireSameCurrency(Money other)
    {
        if (Currency != other.Currency || Currency.IsNone) Throw.CurrencyMismatch(Currency.Code, other.Currency.Code);
    }
}
