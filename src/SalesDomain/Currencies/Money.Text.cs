using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using SalesDomain.Errors;

namespace SalesDomain.Currencies;

public readonly partial struct Money : ISpanParsable<Money>, ISpanFormattable
{
    private const string Legal = "an amount and a currency code such as \"12.50 EUR\"";

    /// <summary>The amount with at least the digits of the minor unit, then the code: <c>12.50 EUR</c>. It reads back as the same money.</summary>
    public override string ToString() => $"{AmountText()} {Currency.Code}";

    /// <inheritdoc cref="ToString()"/>
    /// <param name="format">Ignored: there is one form.</param>
    /// <param name="formatProvider">Ignored: text is invariant.</param>
    public string ToString(string? format, IFormatProvider? formatProvider) => ToString();

    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        destination.TryWrite(CultureInfo.InvariantCulture, $"{AmountText()} {Currency.Code}", out charsWritten);

    /// <summary>Reads what <see cref="ToString()"/> writes: <c>12.50 EUR</c>. No group separators, no exponent, no symbol.</summary>
    /// <exception cref="FormatException">The text has another form.</exception>
    public static Money Parse(string s) => Parse(s.AsSpan(), null);

    /// <inheritdoc cref="Parse(string)"/>
    /// <param name="s">The text.</param>
    /// <param name="provider">Ignored: text is invariant.</param>
    public static Money Parse(string s, IFormatProvider? provider) => Parse(s.AsSpan(), provider);

    /// <inheritdoc cref="Parse(string, IFormatProvider)"/>
    public static Money Parse(ReadOnlySpan<char> s, IFormatProvider? provider)
    {
        if (!TryParse(s, provider, out Money result)) Throw.Format(s, Legal);
        return result;
    }

    /// <summary>Reads what <see cref="ToString()"/> writes, without an exception where it is something else.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, out Money result) => TryParse(s.AsSpan(), null, out result);

    /// <inheritdoc cref="TryParse(string, out Money)"/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Money result) => TryParse(s.AsSpan(), provider, out result);

    /// <inheritdoc cref="TryParse(string, out Money)"/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Money result)
    {
        s = s.Trim();
        int space = s.IndexOf(' ');
        if (space > 0 && ExactDecimal.TryParse(s[..space], out decimal amount) && Currency.TryParse(s[(space + 1)..], null, out Currency currency))
        {
            result = new Money(amount, currency);
            return true;
        }

        result = default;
        return false;
    }

    /// <summary>The amount alone, padded to the minor unit.</summary>
    internal string AmountText()
    {
        string text = Amount.ToString(CultureInfo.InvariantCulture);
        int missing = Currency.Digits - Amount.Scale;
        if (missing <= 0) return text;
        return (Amount.Scale == 0 ? text + "." : text) + new string('0', missing);
    }
}
