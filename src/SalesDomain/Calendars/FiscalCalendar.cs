using System.Text.Json.Serialization;
using NodaTime;
using SalesDomain.Errors;

namespace SalesDomain.Calendars;

/// <summary>
/// A fiscal year of twelve calendar months that starts in any month: <c>new FiscalCalendar(firstMonth: 2).Quarter(2026, 1)</c>
/// is 2025-02-01 to 2025-05-01.
/// </summary>
[JsonConverter(typeof(FiscalCalendarJsonConverter))]
public sealed record FiscalCalendar
{
    /// <summary>A fiscal calendar.</summary>
    /// <param name="firstMonth">The calendar month in which the fiscal year starts, 1 to 12.</param>
    /// <param name="naming">Which calendar year gives the fiscal year its number; both agree for a start in January.</param>
    /// <exception cref="InvalidValueException"><paramref name="firstMonth"/> is not 1 to 12.</exception>
    public FiscalCalendar(int firstMonth, FiscalYearNaming naming = FiscalYearNaming.ByEnd)
    {
        if (firstMonth is < 1 or > 12) Throw.OutOfRange(firstMonth, "a month from 1 to 12", nameof(firstMonth));
        if (!Enum.IsDefined(naming)) Throw.OutOfRange(naming, "ByEnd or ByStart", nameof(naming));
        FirstMonth = firstMonth;
        Naming = naming;
    }

    /// <summary>The fiscal year that is the calendar year.</summary>
    public static FiscalCalendar Calendar { get; } = new(1);

    /// <summary>The calendar month in which the fiscal year starts, 1 to 12.</summary>
    public int FirstMonth { get; }

    /// <summary>Which calendar year gives the fiscal year its number.</summary>
    public FiscalYearNaming Naming { get; }

    // a year that starts in January ends in the year in which it starts
    private int StartsEarlierBy => Naming == FiscalYearNaming.ByEnd && FirstMonth > 1 ? 1 : 0;

    /// <summary>A fiscal year.</summary>
    /// <exception cref="InvalidValueException">It does not lie in the years 1 to 9998; so for all members.</exception>
    public ReportingPeriod Year(int fiscalYear) => Part(fiscalYear, FiscalUnit.Year, 1).Period;

    /// <summary>A half of a fiscal year.</summary>
    /// <exception cref="InvalidValueException"><paramref name="half"/> is not 1 or 2.</exception>
    public ReportingPeriod Half(int fiscalYear, int half) => Part(fiscalYear, FiscalUnit.Half, half).Period;

    /// <summary>A quarter of a fiscal year.</summary>
    /// <exception cref="InvalidValueException"><paramref name="quarter"/> is not 1 to 4.</exception>
    public ReportingPeriod Quarter(int fiscalYear, int quarter) => Part(fiscalYear, FiscalUnit.Quarter, quarter).Period;

    /// <summary>A month of a fiscal year; the first is <see cref="FirstMonth"/>.</summary>
    /// <exception cref="InvalidValueException"><paramref name="month"/> is not 1 to 12.</exception>
    public ReportingPeriod Month(int fiscalYear, int month) => Part(fiscalYear, FiscalUnit.Month, month).Period;

    /// <summary>The part of a fiscal year in which a day lies.</summary>
    /// <exception cref="InvalidValueException"><paramref name="unit"/> is none of the four.</exception>
    public FiscalPeriod Containing(LocalDate date, FiscalUnit unit)
    {
        RequireUnit(unit);
        int monthsIn = (date.Month - FirstMonth + 12) % 12;
        int startYear = date.Month >= FirstMonth ? date.Year : date.Year - 1;
        return Part(startYear + StartsEarlierBy, unit, (monthsIn / (int)unit) + 1);
    }

    private FiscalPeriod Part(int fiscalYear, FiscalUnit unit, int number)
    {
        RequireUnit(unit);
        int months = (int)unit;
        if (number < 1 || number > 12 / months) Throw.OutOfRange(number, FormattableString.Invariant($"1 to {12 / months}"), nameof(number));
        int monthsIn = FirstMonth - 1 + ((number - 1) * months);
        return new FiscalPeriod(fiscalYear, unit, number, ReportingPeriod.Months(fiscalYear - StartsEarlierBy + (monthsIn / 12), (monthsIn % 12) + 1, months));
    }

    private static void RequireUnit(FiscalUnit unit)
    {
        if (!Enum.IsDefined(unit) || unit == FiscalUnit.None) Throw.OutOfRange(unit, "Year, Half, Quarter or Month", nameof(unit));
    }
}
