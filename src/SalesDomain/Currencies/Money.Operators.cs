using System.Numerics;
using SalesDomain.Errors;

namespace SalesDomain.Currencies;

public readonly partial struct Money :
    IAdditionOperators<Money, Money, Money>,
    ISubtractionOperators<Money, Money, Money>,
    IUnaryNegationOperators<Money, Money>,
    IMultiplyOperators<Money, decimal, Money>,
    IComparisonOperators<Money, Money, bool>
{
    /// <summary>The exact sum.</summary>
    /// <exception cref="CurrencyMismatchException">The currencies differ, or one is XXX.</exception>
    /// <exception cref="OverflowException">The exact sum does not fit <see cref="decimal"/>.</exception>
    public static Money operator +(Money left, Money right)
    {
        left.RequireSameCurrency(right);
        decimal sum = left.Amount + right.Amount;

        // decimal gives up scale only where digits must go: the one sign that it may have rounded
        if (sum.Scale < Math.Max(left.Amount.Scale, right.Amount.Scale)) RequireExact(sum, ExactDecimal.Of(left.Amount) + ExactDecimal.Of(right.Amount));
        return new Money(sum, left.Currency);
    }

    /// <summary>The exact difference: <c>a - b</c> is <c>a + (-b)</c>.</summary>
    /// <exception cref="CurrencyMismatchException">The currencies differ, or one is XXX.</exception>
    /// <exception cref="OverflowException">The exact difference does not fit <see cref="decimal"/>.</exception>
    public static Money operator -(Money left, Money right) => left + (-right);

    /// <summary>The amount with the other sign.</summary>
    public static Money operator -(Money value) => new(-value.Amount, value.Currency);

    /// <summary>The exact product with a number.</summary>
    /// <exception cref="OverflowException">The exact product does not fit <see cref="decimal"/>; nothing is rounded away.</exception>
    public static Money operator *(Money left, decimal right)
    {
        if (left.Currency.IsNone) Throw.NoCurrency(nameof(left));
        decimal product = left.Amount * right;
        if (product.Scale < left.Amount.Scale + right.Scale) RequireExact(product, ExactDecimal.Of(left.Amount) * ExactDecimal.Of(right));
        return new Money(product, left.Currency);
    }

    /// <inheritdoc cref="op_Multiply(Money, decimal)"/>
    public static Money operator *(decimal left, Money right) => right * left;

    /// <summary>Whether amount and currency are the same.</summary>
    public static bool operator ==(Money left, Money right) => left.Equals(right);

    /// <summary>Whether amount or currency differ.</summary>
    public static bool operator !=(Money left, Money right) => !left.Equals(right);

    /// <inheritdoc cref="CompareTo(Money)"/>
    public static bool operator <(Money left, Money right) => left.CompareTo(right) < 0;

    /// <inheritdoc cref="CompareTo(Money)"/>
    public static bool operator >(Money left, Money right) => left.CompareTo(right) > 0;

    /// <inheritdoc cref="CompareTo(Money)"/>
    public static bool operator <=(Money left, Money right) => left.CompareTo(right) <= 0;

    /// <inheritdoc cref="CompareTo(Money)"/>
    public static bool operator >=(Money left, Money right) => left.CompareTo(right) >= 0;

    private static void RequireExact(decimal rounded, ExactDecimal exact)
    {
        if (ExactDecimal.Of(rounded) != exact) Throw.NotRepresentable();
    }
}
