using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using NodaTime;
using SalesDomain.Errors;

namespace SalesDomain.Currencies;

/// <summary>
/// A currency of ISO 4217, from a dated table inside the library: <c>Currency.Eur</c>, <c>Currency.Parse("EUR")</c>.
/// </summary>
/// <remarks>
/// Equality and order go by code. The default value is the code XXX, "no currency": it exists so that <c>default</c> is
/// honest, and no amount of money can be made in it. Source: ISO 4217:2015, list one.
/// </remarks>
[JsonConverter(typeof(CurrencyJsonConverter))]
public readonly partial struct Currency : IEquatable<Currency>, IComparable<Currency>, ISpanParsable<Currency>, ISpanFormattable
{
    private const string Legal = "a three-letter code of ISO 4217 such as EUR";

    private readonly ushort _row;

    private Currency(ushort row) => _row = row;

    /// <summary>The three-letter code, such as <c>EUR</c>; <c>XXX</c> for the default value.</summary>
    public string Code => Rows[_row].Code;

    /// <summary>The three-digit number of the code, 0 to 999.</summary>
    public int Number => Rows[_row].Numeric;

    /// <summary>Decimal digits of the minor unit, 0 to 4 (JPY 0, EUR 2, KWD 3); <c>null</c> where ISO 4217 names none (gold, XXX).</summary>
    public int? MinorUnits => Rows[_row].MinorUnits;

    /// <summary>The English name.</summary>
    public string Name => Rows[_row].Name;

    /// <summary>Whether the code denotes a fund or unit of account rather than money that one pays with.</summary>
    public bool IsFund => Rows[_row].IsFund;

    /// <summary>The digits that an amount is padded to in text: those of the minor unit, 0 where there is none.</summary>
    internal int Digits => Rows[_row].MinorUnits ?? 0;

    internal bool IsNone => _row == 0;

    /// <summary>Whether the code was in use on a day: the first day counts, the day of withdrawal does not.</summary>
    /// <param name="date">The day. Dates before 2024-06-25, the date of the list, are answered as of that list.</param>
    public bool IsActiveOn(LocalDate date)
    {
        CurrencyRow row = Rows[_row];
        return _row != 0 && (row.From is not { } from || from <= date) && (row.Until is not { } until || date < until);
    }

    /// <summary>Reads a code, ignoring case.</summary>
    /// <exception cref="FormatException">The text is no code of the table.</exception>
    public static Currency Parse(string s) => Parse(s.AsSpan(), null);

    /// <inheritdoc cref="Parse(string)"/>
    /// <param name="s">The text.</param>
    /// <param name="provider">Ignored: text is invariant.</param>
    public static Currency Parse(string s, IFormatProvider? provider) => Parse(s.AsSpan(), provider);

    /// <inheritdoc cref="Parse(string, IFormatProvider)"/>
    public static Currency Parse(ReadOnlySpan<char> s, IFormatProvider? provider)
    {
        if (!TryParse(s, provider, out Currency result)) Throw.Format(s, Legal);
        return result;
    }

    /// <summary>Reads a code, ignoring case, without an exception where it is none.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, out Currency result) => TryParse(s.AsSpan(), null, out result);

    /// <inheritdoc cref="TryParse(string, out Currency)"/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Currency result) => TryParse(s.AsSpan(), provider, out result);

    /// <inheritdoc cref="TryParse(string, out Currency)"/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Currency result)
    {
        bool found = ByCode.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(s, out ushort row) && row != 0;
        result = found ? new Currency(row) : default;
        return found;
    }

    /// <inheritdoc/>
    public bool Equals(Currency other) => _row == other._row;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Currency other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _row;

    /// <summary>Orders by code, ordinal.</summary>
    public int CompareTo(Currency other) => string.CompareOrdinal(Code, other.Code);

    /// <summary>The code.</summary>
    public override string ToString() => Code;

    /// <inheritdoc cref="ToString()"/>
    public string ToString(string? format, IFormatProvider? formatProvider) => Code;

    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        bool fits = Code.TryCopyTo(destination);
        charsWritten = fits ? Code.Length : 0;
        return fits;
    }

    /// <summary>Whether two currencies are the same.</summary>
    public static bool operator ==(Currency left, Currency right) => left.Equals(right);

    /// <summary>Whether two currencies differ.</summary>
    public static bool operator !=(Currency left, Currency right) => !left.Equals(right);
}
