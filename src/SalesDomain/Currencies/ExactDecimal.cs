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

    // no sum of amounts needs as many; keeps what a stranger sends from being costly
    private const int LongestExactText = 1_000;

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
        value = 0m;
        if (text.Length > LongestText || !IsPlain(text, out int decimals)) return false;

        // digits that decimal drops may only be zeros
        return decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value)
            && (decimals == 0 || !text[^decimals..][value.Scale..].ContainsAnyExcept('0'));
    }

    /// <summary>The same text for a number that decimal may not hold.</summary>
    public static bool TryParseExact(string? text, out ExactDecimal value)
    {
        value = default;
        if (text is null || text.Length > LongestExactText || !IsPlain(text, out int decimals)) return false;
        string digits = text.Replace(".", "", StringComparison.Ordinal);
        value = new ExactDecimal(BigInteger.Parse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture), decimals);
        return true;
    }

    /// <summary>All digits, with at least so many decimals.</summary>
    public string ToText(int leastDecimals)
    {
        ExactDecimal trimmed = Trimmed();
        int decimals = Math.Max(trimmed.Scale, leastDecimals);
        string digits = BigInteger.Abs(trimmed.AtScale(decimals)).ToString(CultureInfo.InvariantCulture).PadLeft(decimals + 1, '0');
        return string.Concat(Sign < 0 ? "-" : "", digits.AsSpan(0, digits.Length - decimals), decimals == 0 ? "" : ".", digits.AsSpan(digits.Length - decimals));
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

    private static bool IsPlain(ReadOnlySpan<char> text, out int decimals)
    {
        ReadOnlySpan<char> digits = text.StartsWith('-') ? text[1..] : text;
        int point = digits.IndexOf('.');
        ReadOnlySpan<char> whole = point < 0 ? digits : digits[..point];
        ReadOnlySpan<char> fraction = point < 0 ? "" : digits[(point + 1)..];
        decimals = fraction.Length;
        return !whole.IsEmpty && point + 1 != digits.Length && !whole.ContainsAnyExceptInRange('0', '9') && !fraction.ContainsAnyExceptInRange('0', '9');
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
