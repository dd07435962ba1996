using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using SalesDomain.Currencies;
using SalesDomain.Errors;

namespace SalesDomain.Measures;

/// <summary>
/// How likely something is, exactly, from 0 to 1. It is made from a percentage or from a fraction, and says which:
/// <c>Probability.FromPercent(65)</c>, <c>Probability.FromFraction(0.65m)</c>.
/// </summary>
/// <remarks>The default value is 0. A probability is no ratio, no score and no share, and converts to none of them by itself.</remarks>
[JsonConverter(typeof(ProbabilityJsonConverter))]
public readonly struct Probability : IEquatable<Probability>, IComparable<Probability>, ISpanParsable<Probability>, ISpanFormattable
{
    private const string Legal = "a percentage such as \"65 %\" or a fraction from 0 to 1 such as \"0.65\"";

    private Probability(decimal fraction) => Fraction = fraction;

    /// <summary>The probability as a fraction, 0 to 1.</summary>
    public decimal Fraction { get; }

    /// <summary>The probability as a percentage, 0 to 100.</summary>
    public decimal Percent => Fraction * 100m;

    /// <summary>It cannot happen: 0.</summary>
    public static Probability Never { get; }

    /// <summary>It happens: 1.</summary>
    public static Probability Certain { get; } = new(1m);

    /// <summary>A probability from a percentage.</summary>
    /// <param name="percent">0 to 100, with at most 26 decimals.</param>
    /// <exception cref="InvalidValueException"><paramref name="percent"/> is out of range.</exception>
    public static Probability FromPercent(decimal percent)
    {
        if (percent is < 0m or > 100m || !IsExact(percent)) Throw.OutOfRange(percent, "0 to 100 percent with at most 26 decimals", nameof(percent));
        return new Probability(percent / 100m);
    }

    /// <summary>A probability from a fraction.</summary>
    /// <param name="fraction">0 to 1.</param>
    /// <exception cref="InvalidValueException"><paramref name="fraction"/> is out of range.</exception>
    public static Probability FromFraction(decimal fraction)
    {
        if (fraction is < 0m or > 1m) Throw.OutOfRange(fraction, "a fraction from 0 to 1; use FromPercent for percentages", nameof(fraction));
        return new Probability(fraction);
    }

    /// <summary>Reads a percentage with its sign, <c>65 %</c>, or a fraction, <c>0.65</c>.</summary>
    /// <exception cref="FormatException">The text is neither.</exception>
    public static Probability Parse(string s) => Parse(s.AsSpan(), null);

    /// <inheritdoc cref="Parse(string)"/>
    /// <param name="s">The text.</param>
    /// <param name="provider">Ignored: text is invariant.</param>
    public static Probability Parse(string s, IFormatProvider? provider) => Parse(s.AsSpan(), provider);

    /// <inheritdoc cref="Parse(string, IFormatProvider)"/>
    public static Probability Parse(ReadOnlySpan<char> s, IFormatProvider? provider)
    {
        if (!TryParse(s, provider, out Probability result)) Throw.Format(s, Legal);
        return result;
    }

    /// <summary>Reads what <see cref="Parse(string)"/> reads, without an exception where it is something else.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, out Probability result) => TryParse(s.AsSpan(), null, out result);

    /// <inheritdoc cref="TryParse(string, out Probability)"/>
    /// <param name="s">The text.</param>
    /// <param name="provider">Ignored: text is invariant.</param>
    /// <param name="result">The value.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Probability result) => TryParse(s.AsSpan(), provider, out result);

    /// <inheritdoc cref="TryParse(string, IFormatProvider, out Probability)"/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Probability result)
    {
        ReadOnlySpan<char> number = s.Trim();
        bool percent = number.EndsWith('%');
        if (percent) number = number[..^1].TrimEnd();
        result = default;
        if (!ExactDecimal.TryParse(number, out decimal value) || value < 0m || value > (percent ? 100m : 1m) || (percent && !IsExact(value))) return false;
        result = percent ? FromPercent(value) : new Probability(value);
        return true;
    }

    /// <inheritdoc/>
    public bool Equals(Probability other) => Fraction == other.Fraction;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Probability other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Fraction.GetHashCode();

    /// <inheritdoc/>
    public int CompareTo(Probability other) => Fraction.CompareTo(other.Fraction);

    /// <summary>The percentage, exactly, with its sign: <c>65 %</c>.</summary>
    public override string ToString() => Text();

    /// <inheritdoc cref="ToString()"/>
    public string ToString(string? format, IFormatProvider? formatProvider) => ToString();

    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        destination.TryWrite($"{Text()}", out charsWritten);

    /// <summary>Whether two probabilities are the same.</summary>
    public static bool operator ==(Probability left, Probability right) => left.Equals(right);

    /// <summary>Whether two probabilities differ.</summary>
    public static bool operator !=(Probability left, Probability right) => !left.Equals(right);

    /// <summary>Whether the left is less likely.</summary>
    public static bool operator <(Probability left, Probability right) => left.Fraction < right.Fraction;

    /// <summary>Whether the left is more likely.</summary>
    public static bool operator >(Probability left, Probability right) => left.Fraction > right.Fraction;

    /// <summary>Whether the left is at most as likely.</summary>
    public static bool operator <=(Probability left, Probability right) => left.Fraction <= right.Fraction;

    /// <summary>Whether the left is at least as likely.</summary>
    public static bool operator >=(Probability left, Probability right) => left.Fraction >= right.Fraction;

    // a hundredth of it is a decimal too
    private static bool IsExact(decimal percent) => percent.Scale <= 26 || ExactDecimal.Of(percent).Trimmed().Scale <= 26;

    private string Text() => ExactDecimal.Of(Percent).Trimmed().ToDecimal().ToString(CultureInfo.InvariantCulture) + " %";
}
