using System.Text.Json.Serialization;

namespace SalesDomain.Calendars;

/// <summary>A named part of a fiscal year, as a <see cref="FiscalCalendar"/> makes it.</summary>
[JsonConverter(typeof(FiscalPeriodJsonConverter))]
public readonly record struct FiscalPeriod
{
    internal FiscalPeriod(int fiscalYear, FiscalUnit unit, int number, ReportingPeriod period)
    {
        FiscalYear = fiscalYear;
        Unit = unit;
        Number = number;
        Period = period;
    }

    /// <summary>The number of the fiscal year.</summary>
    public int FiscalYear { get; }

    /// <summary>Year, half, quarter or month.</summary>
    public FiscalUnit Unit { get; }

    /// <summary>Which one in the year, from 1.</summary>
    public int Number { get; }

    /// <summary>Its days.</summary>
    public ReportingPeriod Period { get; }

    /// <summary>The usual short name: <c>FY2026</c>, <c>FY2026 H1</c>, <c>FY2026 Q3</c>, <c>FY2026 M09</c>.</summary>
    public override string ToString() => Unit switch
    {
        FiscalUnit.Year => FormattableString.Invariant($"FY{FiscalYear}"),
        FiscalUnit.Half => FormattableString.Invariant($"FY{FiscalYear} H{Number}"),
        FiscalUnit.Quarter => FormattableString.Invariant($"FY{FiscalYear} Q{Number}"),
        _ => FormattableString.Invariant($"FY{FiscalYear} M{Number:00}"),
    };
}
