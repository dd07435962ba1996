namespace SalesDomain.Crm.Histories;

/// <summary>What a row of a history speaks of.</summary>
[Flags]
internal enum HistoryFields
{
    None = 0,
    Stage = 1,
    Status = 1 << 1,
    Amount = 1 << 2,

    /// <summary>A date that is expected while the deal is open, and actual once it is closed.</summary>
    Close = 1 << 3,
    ExpectedClose = 1 << 4,
    Owner = 1 << 5,
    ForecastCategory = 1 << 6,
    NextStep = 1 << 7,
    Creation = 1 << 8,
}
