using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using NodaTime;
using NodaTime.Text;
using SalesDomain.Errors;

namespace SalesDomain.Calendars;

/// <summary>
/// A half-open range of days: the first is in it, the end is not. Either side may be open. The default value is all of time.
/// </summary>
/// <remarks>Half-open periods tile: the end of one quarter is the start of the next, and no day counts twice.</remarks>
[JsonConverter(typeof(ReportingPeriodJsonConverter))]
public readonly struct ReportingPeriod : IEquatable<ReportingPeriod>, ISpanParsable<ReportingPeriod>, ISpanFormattable
{
    private const string Open = "..";
    private const string Legal = "two ISO dates, the second exclusive, such as \"2026-01-01/2026-04-01\"; an open side is \"..\"";

    private ReportingPeriod(LocalDate? start, LocalDate? end)
    {
        Start = start;
        End = end;
    }

    /// <summary>All of time.</summary>
    public static ReportingPeriod All { get; }

    /// <summary>The first day; <c>null</c> where the start is open.</summary>
    public LocalDate? Start { get; }

    /// <summary>The first day after the period; <c>null</c> where the end is open.</summary>
    public LocalDate? End { get; }

    /// <summary>Whether both sides are open.</summary>
    public bool IsUnbounded => Start is null && End is null;

    /// <summary>The number of days; <c>null</c> where a side is open.</summary>
    public int? Days => Start is { } start && End is { } end ? NodaTime.Period.DaysBetween(start, end) : null;

    /// <summary>A period from its first day to the day after its last one; <c>null</c> leaves a side open.</summary>
    /// <exception cref="InvalidValueException">The end does not lie after the start.</exception>
    public static ReportingPeriod Between(LocalDate? start, LocalDate? end)
    {
        if (start is { } first && end is { } last && last <= first) Throw.OutOfRange(end, FormattableString.Invariant($"an end after {first:uuuu-MM-dd}"), nameof(end));
        return new ReportingPeriod(start, end);
    }

    /// <summary>A calendar month.</summary>
    /// <exception cref="InvalidValueException"><paramref name="month"/> is not 1 to 12, or the year is not 1 to 9998.</exception>
    public static ReportingPeriod Month(int year, int month)
    {
        if (month is < 1 or > 12) Throw.OutOfRange(month, "a month from 1 to 12", nameof(month));
        return Months(year, month, 1);
    }

    /// <summary>A calendar quarter. For other fiscal years see <see cref="FiscalCalendar"/>.</summary>
    /// <exception cref="InvalidValueException"><paramref name="quarter"/> is not 1 to 4, or the year is not 1 to 9998.</exception>
    public static ReportingPeriod Quarter(int year, int quarter)
    {
        if (quarter is < 1 or > 4) Throw.OutOfRange(quarter, "a quarter from 1 to 4", nameof(quarter));
        return Months(year, (quarter * 3) - 2, 3);
    }

    /// <summary>A calendar year.</summary>
    /// <exception cref="InvalidValueException">The year is not 1 to 9998.</exception>
    public static ReportingPeriod Year(int year) => Months(year, 1, 12);

    /// <summary>Whether a day lies in the period.</summary>
    public bool Contains(LocalDate date) => (Start is not { } start || start <= date) && (End is not { } end || date < end);

    /// <summary>Whether all of another period lies in this one.</summary>
    public bool Contains(ReportingPeriod other) =>
        (Start is not { } start || (other.Start is { } otherStart && start <= otherStart)) && (End is not { } end || (other.End is { } otherEnd && otherEnd <= end));

    /// <summary>Whether the two share a day.</summary>
    public bool Overlaps(ReportingPeriod other) =>
        (Start is not { } start || other.End is not { } otherEnd || start < otherEnd) && (End is not { } end || other.Start is not { } otherStart || otherStart < end);

    /// <summary>Reads what <see cref="ToString()"/> writes.</summary>
    /// <exception cref="FormatException">The text has another form, or the end does not lie after the start.</exception>
    public static ReportingPeriod Parse(string s) => Parse(s.AsSpan(), null);

    /// <inheritdoc cref="Parse(string)"/>
    /// <param name="s">The text.</param>
    /// <param name="provider">Ignored: text is invariant.</param>
    public static ReportingPeriod Parse(string s, IFormatProvider? provider) => Parse(s.AsSpan(), provider);

    /// <inheritdoc cref="Parse(string, IFormatProvider)"/>
    public static ReportingPeriod Parse(ReadOnlySpan<char> s, IFormatProvider? provider)
    {
        if (!TryParse(s, provider, out ReportingPeriod result)) Throw.Format(s, Legal);
        return result;
    }

    /// <summary>Reads what <see cref="ToString()"/> writes, without an exception where it is something else.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, out ReportingPeriod result) => TryParse(s.AsSpan(), null, out result);

    /// <inheritdoc cref="TryParse(string, out ReportingPeriod)"/>
    /// <param name="s">The text.</param>
    /// <param name="provider">Ignored: text is invariant.</param>
    /// <param name="result">The value.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out ReportingPeriod result) => TryParse(s.AsSpan(), provider, out result);

    /// <inheritdoc cref="TryParse(string, IFormatProvider, out ReportingPeriod)"/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out ReportingPeriod result)
    {
        s = s.Trim();
        int slash = s.IndexOf('/');
        result = default;
        if (slash < 0 || !TryParseSide(s[..slash], out LocalDate? start) || !TryParseSide(s[(slash + 1)..], out LocalDate? end) || end <= start) return false;
        result = new ReportingPeriod(start, end);
        return true;
    }

    /// <inheritdoc/>
    public bool Equals(ReportingPeriod other) => Start == other.Start && End == other.End;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ReportingPeriod other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Start, End);

    /// <summary>The two dates by ISO 8601, the second exclusive: <c>2026-01-01/2026-04-01</c>; an open side is <c>..</c>.</summary>
    public override string ToString() => $"{Side(Start)}/{Side(End)}";

    /// <inheritdoc cref="ToString()"/>
    public string ToString(string? format, IFormatProvider? formatProvider) => ToString();

    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        destination.TryWrite($"{Side(Start)}/{Side(End)}", out charsWritten);

    /// <summary>Whether both ends are the same.</summary>
    public static bool operator ==(ReportingPeriod left, ReportingPeriod right) => left.Equals(right);

    /// <summary>Whether an end differs.</summary>
    public static bool operator !=(ReportingPeriod left, ReportingPeriod right) => !left.Equals(right);

    /// <summary>So many calendar months from the first of one. Its end must be a date too, so the last year is 9998.</summary>
    internal static ReportingPeriod Months(int year, int month, int months)
    {
        if (year is < 1 or > 9998) Throw.OutOfRange(year, "a year from 1 to 9998", nameof(year));
        LocalDate start = new(year, month, 1);
        return new ReportingPeriod(start, start.PlusMonths(months));
    }

    private static string Side(LocalDate? date) => date is { } day ? LocalDatePattern.Iso.Format(day) : Open;

    private static bool TryParseSide(ReadOnlySpan<char> text, out LocalDate? date)
    {
        date = null;
        if (text.SequenceEqual(Open)) return true;
        if (!LocalDatePattern.Iso.Parse(text.ToString()).TryGetValue(default, out LocalDate day)) return false;
        date = day;
        return true;
    }
}
