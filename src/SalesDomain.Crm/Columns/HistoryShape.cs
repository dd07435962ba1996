namespace SalesDomain.Crm.Columns;

/// <summary>What a row of a history is.</summary>
internal enum HistoryShape
{
    /// <summary>The state of a deal after a change.</summary>
    States,

    /// <summary>A change of one field of a deal.</summary>
    Fields,

    /// <summary>A deal, with a date for each stage that it entered.</summary>
    StageDates,
}
