namespace SalesDomain.Crm;

/// <summary>The order of day, month and year in dates such as 03/04/2026.</summary>
public enum DateOrder
{
    /// <summary>Day, month, year: 31/12/2026.</summary>
    DayMonthYear,

    /// <summary>Month, day, year: 12/31/2026.</summary>
    MonthDayYear,

    /// <summary>Year, month, day: 2026/12/31.</summary>
    YearMonthDay,
}
