using System.Globalization;
using System.Numerics;
using SalesDomain.Errors;

namespace SalesDomain.Currencies;

/// <summary>
/// A decimal number of any size: an integer and the power of ten that it is divided by. Sums and products are exact whatever
/// the scales, so that the order of adding never matters. Equality is numeric.
/// </summary>
internal readonly struct ExactDecimal : IEquatable<ExactDecimal>, IAdditionOperators<ExactDecimal, ExactDecimal, ExactDecimal>
{
    // 29 digits, sign, point, and room for padding
    private const int LongestText = 40;

    /// <summary>The largest integer that decimal holds: 96 bits.</summary>
    public static readonly BigInteger LargestMantissa = (BigInteger.One << 96) - 1;

    public ExactDecimal(BigInteger unscaled, int scale)
    {
        Unscaled = unscaled;
        Scale = scale;
    }

    public BigInteger Unscaled { get; }

    public int Scale { get; }

    public int Sign => Unscaled.Sign;

    public static ExactDecimal Of(decimal value)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
        UInt128 mantissa = unchecked(new UInt128((uint)bits[2], ((ulong)(uint)bits[1] << 32) | (uint)bits[0]));
        BigInteger unscaled = mantissa;
        return new ExactDecimal(decimal.IsNegative(value) ? -unscaled : unscaled, value.Scale);
    }

    /// <summary>Digits, a sign and a point as people write them plainly, if decimal holds the number exactly: no exponent, no grouping.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out decimal value)
    {
        ReadOnlySpan<char> digits = text.StartsWith('-') ? text[1..] : text;
        int point = digits.IndexOf('.');
        ReadOnlySpan<char> whole = point < 0 ? digits : digits[..point];
        ReadOnlySpan<char> decimals = point < 0 ? "0" : digits[(point + 1)..];
        value = 0m;
        if (whole.IsEmpty || decimals.IsEmpty || text.Length > LongestText || whole.ContainsAnyExceptInRange('0', '9') || decimals.ContainsAnyExceptInRange('0', '9')) return false;

        // digits that decimal drops may only be zeros
        return decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value)
            && (point < 0 || !decimals[value.Scale..].ContainsAnyExcept('0'));
    }

    /// <summary>The integer at a scale that is not smaller than the own one.</summary>
    public BigInteger AtScale(int scale) => Unscaled * BigInteger.Pow(10, scale - Scale);

    /// <summary>The same number with no trailing zeros behind the point.</summary>
    public ExactDecimal Trimmed()
    {
        BigInteger unscaled = Unscaled;
        int scale = Scale;
        while (scale > 0 && (unscaled % 10).IsZero)
        {
            unscaled /= 10;
            scale--;
        }

        return new ExactDecimal(unscaled, scale);
    }

    /// <exception cref="OverflowException">The number has more digits than decimal holds.</exception>
    public decimal ToDecimal()
    {
        ExactDecimal fit = BigInteger.Abs(Unscaled) > LargestMantissa || Scale > 28 ? Trimmed() : this;
        BigInteger mantissa = BigInteger.Abs(fit.Unscaled);
        if (mantissa > LargestMantissa || fit.Scale > 28) Throw.NotRepresentable();
        UInt128 bits = (UInt128)mantissa;
        return unchecked(new decimal((int)(uint)bits, (int)(uint)(bits >> 32), (int)(uint)(bits >> 64), fit.Unscaled.Sign < 0, (byte)fit.Scale));
    }

    public bool Equals(ExactDecimal other)
    {
        int scale = Math.Max(Scale, other.Scale);
        return AtScale(scale) == other.AtScale(scale);
    }

    public override bool Equals(object? obj) => obj is ExactDecimal other && Equals(other);

    public override int GetHashCode()
    {
        ExactDecimal trimmed = Trimmed();
        return HashCode.Combine(trimmed.Unscaled, trimmed.Scale);
    }

    public static ExactDecimal operator +(ExactDecimal left, ExactDecimal right)
    {
        int scale = Math.Max(left.Scale, right.Scale);
        return new ExactDecimal(left.AtScale(scale) + right.AtScale(scale), scale);
    }

    public static ExactDecimal operator -(ExactDecimal left, ExactDecimal right) => left + new ExactDecimal(-right.Unscaled, right.Scale);

    public static ExactDecimal operator *(ExactDecimal left, ExactDecimal right) => new(left.Unscaled * right.Unscaled, left.Scale + right.Scale);

    public static bool operator ==(ExactDecimal left, ExactDecimal right) => left.Equals(right);

    public static bool operator !=(ExactDecimal left, ExactDecimal right) => !left.Equals(right);
}
