namespace SalesDomain.Calendars;

/// <summary>The parts of a fiscal year. The value is the length in months.</summary>
public enum FiscalUnit
{
    /// <summary>No unit: the default, never legal.</summary>
    None = 0,

    /// <summary>One of twelve.</summary>
    Month = 1,

    /// <summary>One of four.</summary>
    Quarter = 3,

    /// <summary>One of two.</summary>
    Half = 6,

    /// <summary>The whole.</summary>
    Year = 12,
}
