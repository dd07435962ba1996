using System.Buffers;
using System.Buffers.Text;
using System.Globalization;
using SalesDomain.Crm.Csv;
using SalesDomain.Currencies;

namespace SalesDomain.Crm.Columns;

/// <summary>
/// A column of numbers. Whether a point or a comma separates the decimals is decided once, from all values of the column;
/// currency signs, spaces and apostrophes are taken for what they are.
/// </summary>
/// <param name="commaIsLikely">Whether to take a comma for the decimal separator where no value tells: files separated by semicolons.</param>
internal sealed class NumberColumn(bool commaIsLikely)
{
    private const int LongestNumber = 64;
    private static readonly SearchValues<byte> Plain = SearchValues.Create("0123456789.-"u8);
    private long _points;
    private long _commas;
    private bool _pointUnclear;
    private bool _commaUnclear;
    private string? _unclear;

    public const string Legal = "a number such as 1234.50, 1,234.50, 1.234,50 or $1,234.50, one decimal separator a column";

    /// <summary>A value that both readings would take, where nothing in the column decides; <c>null</c> where something does.</summary>
    public string? Assumed => _points == 0 && _commas == 0 ? _unclear : null;

    /// <summary>In words, what is taken for the decimal separator.</summary>
    public string Decided => HasDecimalComma ? "a decimal comma" : "a decimal point";

    public bool HasDecimalComma => _points == 0 && _commas == 0 ? commaIsLikely && (_pointUnclear || _commaUnclear) : _commas > _points;

    /// <summary>Takes a value into the decision.</summary>
    public void Look(ReadOnlySpan<byte> text)
    {
        int point = text.LastIndexOf((byte)'.');
        int comma = text.LastIndexOf((byte)',');
        if (point < 0 && comma < 0) return;
        if (point >= 0 && comma >= 0)
        {
            if (point > comma) _points++;
            else _commas++;
            return;
        }

        bool isPoint = point >= 0;
        int last = isPoint ? point : comma;
        bool repeated = text[..last].Contains(text[last]);
        if (repeated)
        {
            // a separator that repeats groups thousands, so decimals have the other one
            if (isPoint) _commas++;
            else _points++;
            return;
        }

        int digitsBefore = 0;
        for (int i = last - 1; i >= 0 && char.IsAsciiDigit((char)text[i]); i--) digitsBefore++;
        int digitsAfter = 0;
        for (int i = last + 1; i < text.Length && char.IsAsciiDigit((char)text[i]); i++) digitsAfter++;
        bool unclear = digitsAfter == 3 && digitsBefore is >= 1 and <= 3 && !(digitsBefore == 1 && text[last - 1] == (byte)'0');
        if (!unclear)
        {
            if (isPoint) _points++;
            else _commas++;
            return;
        }

        _unclear ??= System.Text.Encoding.UTF8.GetString(text);
        if (isPoint) _pointUnclear = true;
        else _commaUnclear = true;
    }

    /// <returns>Whether the value is a number or missing.</returns>
    public bool TryRead(ReadOnlySpan<byte> text, out decimal? number, out char sign) => TryRead(text, HasDecimalComma, out number, out sign);

    /// <inheritdoc cref="TryRead(ReadOnlySpan{byte}, out decimal?, out char)"/>
    public static bool TryRead(ReadOnlySpan<byte> text, bool decimalComma, out decimal? number, out char sign)
    {
        number = null;
        sign = '\0';
        if (Utf8.IsMissing(text)) return true;
        if (!decimalComma && Utf8Parser.TryParse(text, out decimal plain, out int read) && read == text.Length && text.Length <= 28 && IsPlain(text))
        {
            number = plain;
            return true;
        }

        return TryReadFormatted(text, decimalComma, out number, out sign);
    }

    /// <summary>The currency that a sign means by itself; <c>null</c> for $ and ¥, which several share, and for none.</summary>
    public static Currency? CurrencyOf(char sign) => sign switch
    {
        '€' => Currency.Eur,
        '£' => Currency.Gbp,
        _ => null,
    };

    private static bool IsPlain(ReadOnlySpan<byte> text) => !text.ContainsAnyExcept(Plain);

    private static bool IsBetweenDigits(ReadOnlySpan<char> text, int index) =>
        index > 0 && index + 1 < text.Length && char.IsAsciiDigit(text[index - 1]) && char.IsAsciiDigit(text[index + 1]);

    private static bool TryReadFormatted(ReadOnlySpan<byte> utf8, bool decimalComma, out decimal? number, out char sign)
    {
        number = null;
        sign = '\0';
        if (utf8.Length > LongestNumber) return false;
        Span<char> chars = stackalloc char[LongestNumber];
        ReadOnlySpan<char> text = chars[..System.Text.Encoding.UTF8.GetChars(utf8, chars)];
        char decimalSeparator = decimalComma ? ',' : '.';
        char groupSeparator = decimalComma ? '.' : ',';
        bool negative = text.StartsWith('(') && text.EndsWith(')');
        if (negative) text = text[1..^1];

        Span<char> plain = stackalloc char[LongestNumber];
        int length = 0;
        int sinceGroup = -1;
        bool inDecimals = false;
        bool inExponent = false;
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (c is '$' or '€' or '£' or '¥')
            {
                if (sign != '\0') return false;
                sign = c;
            }
            else if (char.IsAsciiDigit(c))
            {
                plain[length++] = c;
                if (sinceGroup >= 0 && !inDecimals) sinceGroup++;
            }
            else if (c == decimalSeparator)
            {
                if (inDecimals || inExponent || sinceGroup is not (-1 or 3)) return false;
                inDecimals = true;
                sinceGroup = -1;
                plain[length++] = '.';
            }
            else if (c == groupSeparator || c is '\'' or '’' || (char.IsWhiteSpace(c) && IsBetweenDigits(text, i)))
            {
                if (inDecimals || inExponent || length == 0 || sinceGroup is not (-1 or 3)) return false;
                sinceGroup = 0;
            }
            else if (c is '-' or '+' or '−' && ((length == 0 && !negative) || (length > 0 && plain[length - 1] == 'e')))
            {
                plain[length++] = c == '+' ? '+' : '-';
            }
            else if (c is 'e' or 'E' && length > 0 && !inExponent)
            {
                inExponent = true;
                plain[length++] = 'e';
            }
            else if (!char.IsWhiteSpace(c))
            {
                return false;
            }
        }

        const NumberStyles Style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;
        if (sinceGroup is not (-1 or 3) || length == 0 || !char.IsAsciiDigit(plain[length - 1]) || !decimal.TryParse(plain[..length], Style, CultureInfo.InvariantCulture, out decimal value)) return false;

        // what decimal would round is no amount that one can trust
        int point = plain[..length].IndexOf('.');
        if (!inExponent && point >= 0 && plain[(point + 1 + value.Scale)..length].ContainsAnyExcept('0')) return false;
        number = negative ? -value : value;
        return true;
    }
}
