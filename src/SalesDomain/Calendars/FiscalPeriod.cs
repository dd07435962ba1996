namespace SalesDomain.Calendars;

/// <summary>A named part of a fiscal year.</summary>
/// <param name="FiscalYear">The number of the fiscal year.</param>
/// <param name="Unit">Year, half, quarter or month.</param>
/// <param name="Number">Which one in the year, from 1.</param>
/// <param name="Period">Its days.</param>
public readonly record struct FiscalPeriod(int FiscalYear, FiscalUnit Unit, int Number, ReportingPeriod Period)
{
    /// <summary>The usual short name: <c>FY2026</c>, <c>FY2026 H1</c>, <c>FY2026 Q3</c>, <c>FY2026 M09</c>.</summary>
    public override string ToString() => Unit switch
    {
        FiscalUnit.Year => FormattableString.Invariant($"FY{FiscalYear}"),
        FiscalUnit.Half => FormattableString.Invariant($"FY{FiscalYear} H{Number}"),
        FiscalUnit.Quarter => FormattableString.Invariant($"FY{FiscalYear} Q{Number}"),
        _ => FormattableString.Invariant($"FY{FiscalYear} M{Number:00}"),
    };
}
