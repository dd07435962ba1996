using System.Numerics;
using SalesDomain.Currencies;
using SalesDomain.Errors;

namespace SalesDomain.Measures;

/// <summary>An exact fraction of integers with a positive denominator: what a KPI is until it is divided, once, at the end.</summary>
internal readonly record struct Fraction : IComparable<Fraction>
{
    private const int MostDecimals = 28;

    private Fraction(BigInteger numerator, BigInteger denominator)
    {
        if (denominator.IsOne)
        {
            Numerator = numerator;
            Denominator = denominator;
            return;
        }

        BigInteger divisor = BigInteger.GreatestCommonDivisor(numerator, denominator);
        if (denominator.Sign < 0) divisor = -divisor;
        Numerator = numerator / divisor;
        Denominator = denominator / divisor;
    }

    public static Fraction Zero { get; } = Of(0);

    public static Fraction One { get; } = Of(1);

    public BigInteger Numerator { get; }

    public BigInteger Denominator { get; }

    /// <summary>The caller has seen to it that the denominator is not 0.</summary>
    public static Fraction Of(BigInteger numerator, BigInteger denominator) => new(numerator, denominator);

    public static Fraction Of(long value) => new(value, BigInteger.One);

    public static Fraction Of(ExactDecimal value) => new(value.Unscaled, BigInteger.Pow(10, value.Scale));

    public static Fraction Of(decimal value) => Of(ExactDecimal.Of(value));

    public static Fraction operator +(Fraction left, Fraction right) =>
        new((left.Numerator * right.Denominator) + (right.Numerator * left.Denominator), left.Denominator * right.Denominator);

    public static Fraction operator -(Fraction left, Fraction right) =>
        new((left.Numerator * right.Denominator) - (right.Numerator * left.Denominator), left.Denominator * right.Denominator);

    public static Fraction operator *(Fraction left, Fraction right) => new(left.Numerator * right.Numerator, left.Denominator * right.Denominator);

    /// <summary>The caller has seen to it that the right side is not 0.</summary>
    public static Fraction operator /(Fraction left, Fraction right) => new(left.Numerator * right.Denominator, left.Denominator * right.Numerator);

    public static bool operator <(Fraction left, Fraction right) => left.CompareTo(right) < 0;

    public static bool operator >(Fraction left, Fraction right) => left.CompareTo(right) > 0;

    public static bool operator <=(Fraction left, Fraction right) => left.CompareTo(right) <= 0;

    public static bool operator >=(Fraction left, Fraction right) => left.CompareTo(right) >= 0;

    public int CompareTo(Fraction other) => (Numerator * other.Denominator).CompareTo(other.Numerator * Denominator);

    /// <summary>The nearest decimal, half to even, with as many digits as decimal holds and no trailing zeros.</summary>
    /// <exception cref="OverflowException">The number is too large for decimal.</exception>
    public decimal ToDecimal()
    {
        for (int scale = MostDecimals; scale >= 0; scale--)
        {
            BigInteger quotient = BigInteger.DivRem(BigInteger.Abs(Numerator) * BigInteger.Pow(10, scale), Denominator, out BigInteger remainder);
            int half = (remainder * 2).CompareTo(Denominator);
            if (half > 0 || (half == 0 && !quotient.IsEven)) quotient += 1;
            if (quotient <= ExactDecimal.LargestMantissa) return new ExactDecimal(Numerator.Sign < 0 ? -quotient : quotient, scale).Trimmed().ToDecimal();
        }

        Throw.NotRepresentable();
        return 0m;
    }
}
