using System.Buffers.Text;
using NodaTime;
using SalesDomain.Crm.Csv;

namespace SalesDomain.Crm.Columns;

/// <summary>
/// A column of dates or times. ISO dates are read as they are; for the others the order of day and month is decided once,
/// from all values of the column. A time with an offset is an instant, which a zone turns into a day.
/// </summary>
/// <param name="order">The order of day, month and year, where it is said.</param>
/// <param name="zone">The zone of times without an offset, and of days.</param>
/// <param name="isExact">Whether fractions of a second count, and milliseconds since 1970 are times: for histories, whose rows are put in order.</param>
internal sealed class DateColumn(DateOrder? order, DateTimeZone zone, bool isExact = false)
{
    private const int ShortestEpoch = 12;
    private const int LongestEpoch = 13;
    private static readonly LocalDate FirstDay = new(1, 1, 1);
    private static readonly Instant Earliest = Instant.FromUtc(1, 1, 1, 0, 0);
    private static readonly Instant Latest = Instant.FromUtc(9999, 1, 1, 0, 0);
    private bool _fitsDayFirst = true;
    private bool _fitsMonthFirst = true;
    private bool _differs;
    private string? _ambiguous;

    public const string Legal = "a date such as 2026-03-31 or 2026-03-31T14:05:00Z, or day, month and year in the order of the column";

    /// <summary>Takes a value into the decision.</summary>
    public void Look(ReadOnlySpan<byte> text)
    {
        if (order is not null || IsIso(text) || !TrySplit(text, out int first, out int second, out int third, out byte separator, out _)) return;
        if (separator == (byte)'.' || first > 31) return;
        bool dayFirst = IsDay(third, second, first);
        bool monthFirst = IsDay(third, first, second);
        if (!dayFirst && !monthFirst) return;
        _fitsDayFirst &= dayFirst;
        _fitsMonthFirst &= monthFirst;
        _differs |= first != second;
        if (dayFirst && monthFirst && first != second) _ambiguous ??= System.Text.Encoding.UTF8.GetString(text);
    }

    /// <summary>Why no order can be decided; <c>null</c> where one can, or none is needed.</summary>
    public string? Undecided => order is not null || !_differs || _fitsDayFirst != _fitsMonthFirst ? null
        : _fitsDayFirst ? $"nothing says whether \"{_ambiguous}\" starts with the day or the month"
        : "some dates only fit with the day first and others only with the month first";

    /// <returns>Whether the value is a date or missing.</returns>
    public bool TryRead(ReadOnlySpan<byte> text, out LocalDate? date)
    {
        date = null;
        if (Utf8.IsMissing(text)) return true;
        if (IsEpoch(text, out Instant epoch))
        {
            date = epoch.InZone(zone).Date;
            return true;
        }

        if (!TryDay(text, out LocalDate day, out ReadOnlySpan<byte> rest) || !TryTime(rest, out LocalTime? time, out Offset? offset)) return false;
        date = time is { } clock && offset is { } shift && !IsForever(day) ? day.At(clock).WithOffset(shift).InZone(zone).Date : day;
        return true;
    }

    /// <summary>The value as an instant: a time without an offset is one of the zone, and a day begins at its start.</summary>
    /// <returns>Whether the value is a date of the years 1 to 9998 or missing.</returns>
    public bool TryRead(ReadOnlySpan<byte> text, out Instant? instant, out bool hasTime)
    {
        instant = null;
        hasTime = false;
        if (Utf8.IsMissing(text)) return true;
        if (IsEpoch(text, out Instant epoch))
        {
            instant = epoch;
            hasTime = true;
            return true;
        }

        if (!TryDay(text, out LocalDate day, out ReadOnlySpan<byte> rest) || !TryTime(rest, out LocalTime? time, out Offset? offset) || IsForever(day)) return false;
        if (!isExact && time is { } fine) time = TimeAdjusters.TruncateToSecond(fine);
        hasTime = time is not null;
        instant = time is not { } clock ? zone.AtStartOfDay(day).ToInstant()
            : offset is { } shift ? day.At(clock).WithOffset(shift).ToInstant()
            : zone.AtLeniently(day.At(clock)).ToInstant();
        return instant >= Earliest && instant < Latest;
    }

    private bool IsEpoch(ReadOnlySpan<byte> text, out Instant instant)
    {
        instant = default;
        if (!isExact || text.Length is < ShortestEpoch or > LongestEpoch || !Utf8Parser.TryParse(text, out ulong milliseconds, out int read) || read != text.Length) return false;
        instant = Instant.FromUnixTimeMilliseconds((long)milliseconds);
        return true;
    }

    private bool TryDay(ReadOnlySpan<byte> text, out LocalDate date, out ReadOnlySpan<byte> rest)
    {
        date = default;
        rest = default;
        int y, m, d;
        if (IsIso(text))
        {
            if (!TryNumber(text[..4], out y) || !TryNumber(text[5..7], out m) || !TryNumber(text[8..10], out d)) return false;
            rest = text[10..];
        }
        else
        {
            if (!TrySplit(text, out int first, out int second, out int third, out byte separator, out rest)) return false;
            DateOrder decided = first > 31 ? DateOrder.YearMonthDay
                : order is { } said ? said
                : separator == (byte)'.' ? DateOrder.DayMonthYear
                : (_fitsDayFirst ? DateOrder.DayMonthYear : DateOrder.MonthDayYear);
            (y, m, d) = decided switch
            {
                DateOrder.DayMonthYear => (third, second, first),
                DateOrder.MonthDayYear => (third, first, second),
                _ => (first, second, third),
            };
        }

        if (!IsDay(y, m, d)) return false;
        date = new LocalDate(y, m, d);
        return true;
    }

    // the first and the last day of the calendar mean "always" and "never": no zone moves them, and they are no instants
    private static bool IsForever(LocalDate day) => day == FirstDay || day == LocalDate.MaxIsoValue;

    private static bool IsIso(ReadOnlySpan<byte> text) => text.Length >= 10 && text[4] == (byte)'-' && text[7] == (byte)'-';

    /// <summary>Three numbers with one separator between them, one of them a year of four digits, and what follows.</summary>
    private static bool TrySplit(ReadOnlySpan<byte> text, out int first, out int second, out int third, out byte separator, out ReadOnlySpan<byte> rest)
    {
        first = second = third = 0;
        separator = 0;
        rest = default;
        int one = text.IndexOfAny("/-."u8);
        if (one is < 1 or > 4) return false;
        separator = text[one];
        int two = text[(one + 1)..].IndexOf(separator);
        if (two is < 1 or > 2) return false;
        two += one + 1;
        int end = two + 1;
        while (end < text.Length && char.IsAsciiDigit((char)text[end])) end++;
        int last = end - two - 1;
        if (one == 3 || (one == 4 ? last is < 1 or > 2 : last != 4)) return false;
        rest = text[end..];
        return TryNumber(text[..one], out first) && TryNumber(text[(one + 1)..two], out second) && TryNumber(text[(two + 1)..end], out third);
    }

    private static bool TryNumber(ReadOnlySpan<byte> digits, out int number) =>
        Utf8Parser.TryParse(digits, out number, out int read) && read == digits.Length && char.IsAsciiDigit((char)digits[0]);

    private static bool IsDay(int year, int month, int day) => year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);

    /// <summary>Nothing, a time of day, or a time of day with an offset from UTC.</summary>
    private static bool TryTime(ReadOnlySpan<byte> text, out LocalTime? time, out Offset? offset)
    {
        time = null;
        offset = null;
        if (text.IsEmpty) return true;
        if (text[0] is not ((byte)'T' or (byte)' ')) return false;
        text = text[1..].TrimStart((byte)' ');
        if (!TryClock(ref text, out LocalTime clock)) return false;
        time = clock;
        if (text.IsEmpty) return true;
        if (!TryOffset(text, out Offset shift)) return false;
        offset = shift;
        return true;
    }

    /// <summary>Hours, minutes, and perhaps seconds, a fraction, AM or PM.</summary>
    private static bool TryClock(ref ReadOnlySpan<byte> text, out LocalTime time)
    {
        time = default;
        if (!TryPart(ref text, out int hour) || text.IsEmpty || text[0] != (byte)':') return false;
        text = text[1..];
        if (!TryPart(ref text, out int minute)) return false;
        int second = 0;
        long nanoseconds = 0;
        if (!text.IsEmpty && text[0] == (byte)':')
        {
            text = text[1..];
            if (!TryPart(ref text, out second)) return false;
            if (!text.IsEmpty && text[0] is (byte)'.' or (byte)',')
            {
                int end = 1;
                while (end < text.Length && char.IsAsciiDigit((char)text[end])) end++;
                if (end == 1) return false;
                long unit = NodaConstants.NanosecondsPerSecond;
                foreach (byte digit in text[1..end]) nanoseconds += (digit - '0') * (unit /= 10);
                text = text[end..];
            }
        }

        text = text.TrimStart((byte)' ');
        bool am = System.Text.Ascii.EqualsIgnoreCase(text, "AM"u8);
        if (am || System.Text.Ascii.EqualsIgnoreCase(text, "PM"u8))
        {
            if (hour is < 1 or > 12) return false;
            hour = (hour % 12) + (am ? 0 : 12);
            text = default;
        }

        if (hour > 23 || minute > 59 || second > 59) return false;
        time = new LocalTime(hour, minute, second).PlusNanoseconds(nanoseconds);
        return true;
    }

    private static bool TryPart(ref ReadOnlySpan<byte> text, out int number)
    {
        int length = text.Length > 1 && char.IsAsciiDigit((char)text[1]) ? 2 : Math.Min(1, text.Length);
        number = 0;
        bool read = length > 0 && TryNumber(text[..length], out number);
        text = text[length..];
        return read;
    }

    /// <summary>Z, +02, +0200 or +02:00.</summary>
    private static bool TryOffset(ReadOnlySpan<byte> text, out Offset offset)
    {
        offset = Offset.Zero;
        if (text.SequenceEqual("Z"u8) || text.SequenceEqual("z"u8)) return true;
        if (text[0] is not ((byte)'+' or (byte)'-') || text.Length is not (3 or 5 or 6)) return false;
        int minutes = 0;
        if (!TryNumber(text[1..3], out int hours)) return false;
        if (text.Length == 6 && text[3] != (byte)':') return false;
        if (text.Length > 3 && !TryNumber(text[^2..], out minutes)) return false;
        if (hours > 18 || minutes > 59 || (hours == 18 && minutes > 0)) return false;
        offset = Offset.FromSeconds((text[0] == (byte)'-' ? -60 : 60) * ((hours * 60) + minutes));
        return true;
    }
}
