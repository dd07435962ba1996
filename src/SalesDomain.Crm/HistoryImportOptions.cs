using NodaTime;
using SalesDomain.Currencies;
using SalesDomain.Opportunities;

namespace SalesDomain.Crm;

/// <summary>What a reader of histories is told beside the file and the opportunities.</summary>
public sealed record HistoryImportOptions
{
    /// <summary>The team's pipeline; <c>null</c> to take the kinds of stages from what rows and opportunities say.</summary>
    public SalesPipeline? Pipeline { get; init; }

    /// <summary>Which heading holds which field, where the alias tables do not know.</summary>
    public ColumnMap Columns { get; init; } = ColumnMap.None;

    /// <summary>The order of day, month and year; <c>null</c> to decide it from each column.</summary>
    public DateOrder? Dates { get; init; }

    /// <summary>The zone of times without an offset, and of days; UTC by default. Give the one with which the opportunities were read.</summary>
    public DateTimeZone Zone { get; init; } = DateTimeZone.Utc;

    /// <summary>The currency of amounts that come without one, of deals that have none; USD by default.</summary>
    public Currency Currency { get; init; } = Currency.Usd;

    /// <summary>Told now and then how far the reader has come.</summary>
    public IProgress<ReadProgress>? Progress { get; init; }
}
