using System.Collections.Immutable;
using System.Numerics;
using SalesDomain.Errors;

namespace SalesDomain.Currencies;

public readonly partial struct Money
{
    /// <summary>Parts by weight that sum exactly to the whole, by largest remainder.</summary>
    /// <remarks>
    /// The unit is the finer of the minor unit and the amount's own scale. Each part is the exact share, down to the unit;
    /// the units left over go one each to the largest remainders, the earlier part first among equals. A weight of zero gets
    /// zero; a negative amount is shared like its opposite.
    /// </remarks>
    /// <param name="weights">One a part, not negative, not all zero.</param>
    /// <exception cref="InvalidValueException">There is no weight, one is negative, or all are zero.</exception>
    /// <exception cref="OverflowException">A part needs more digits than <see cref="decimal"/> holds: amounts near its end.</exception>
    public ImmutableArray<Money> Allocate(params ReadOnlySpan<decimal> weights)
    {
        if (Currency.IsNone) Throw.NoCurrency("this");
        if (weights.IsEmpty) Throw.Empty("at least one weight", nameof(weights));
        int weightScale = 0;
        foreach (decimal weight in weights)
        {
            if (weight < 0m) Throw.OutOfRange(weight, "a weight of 0 or more", nameof(weights));
            weightScale = Math.Max(weightScale, weight.Scale);
        }

        BigInteger[] shares = new BigInteger[weights.Length];
        BigInteger total = 0;
        for (int i = 0; i < weights.Length; i++) total += shares[i] = ExactDecimal.Of(weights[i]).AtScale(weightScale);
        if (total.IsZero) Throw.OutOfRange(0m, "at least one weight above 0", nameof(weights));

        int scale = Math.Max(Amount.Scale, Currency.Digits);
        BigInteger units = BigInteger.Abs(ExactDecimal.Of(Amount).AtScale(scale));
        BigInteger[] remainders = new BigInteger[shares.Length];
        BigInteger left = units;
        for (int i = 0; i < shares.Length; i++)
        {
            shares[i] = BigInteger.DivRem(units * shares[i], total, out remainders[i]);
            left -= shares[i];
        }

        // a stable sort: the earlier part wins among equal remainders
        foreach (int i in Enumerable.Range(0, shares.Length).OrderByDescending(i => remainders[i]).Take((int)left)) shares[i] += 1;

        Currency currency = Currency;
        bool negative = IsNegative;
        return [.. shares.Select(share => new Money(new ExactDecimal(negative ? -share : share, scale).ToDecimal(), currency))];
    }

    /// <summary>Equal parts that sum exactly to the whole: the first ones are a unit larger where it does not divide.</summary>
    /// <param name="parts">How many, 1 or more.</param>
    /// <exception cref="InvalidValueException"><paramref name="parts"/> is below 1.</exception>
    public ImmutableArray<Money> Split(int parts)
    {
        if (parts < 1) Throw.OutOfRange(parts, "1 part or more", nameof(parts));
        decimal[] weights = new decimal[parts];
        Array.Fill(weights, 1m);
        return Allocate(weights);
    }
}
