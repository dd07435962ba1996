using NodaTime;

namespace SalesDomain.Crm;

/// <summary>What a reader of leads is told beside the file. JSON says all by itself; these are for CSV.</summary>
public sealed record LeadImportOptions
{
    /// <summary>Which heading holds which field, where the alias tables do not know.</summary>
    public ColumnMap Columns { get; init; } = ColumnMap.None;

    /// <summary>The order of day, month and year; <c>null</c> to decide it from each column.</summary>
    public DateOrder? Dates { get; init; }

    /// <summary>The zone of times without an offset, and of days without a time; UTC by default.</summary>
    public DateTimeZone Zone { get; init; } = DateTimeZone.Utc;

    /// <summary>Told now and then how far the reader has come.</summary>
    public IProgress<ReadProgress>? Progress { get; init; }
}
