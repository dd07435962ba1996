using NodaTime;
using SalesDomain.Currencies;
using SalesDomain.Opportunities;

namespace SalesDomain.Crm;

/// <summary>What a reader of opportunities is told beside the file.</summary>
public sealed record OpportunityImportOptions
{
    /// <summary>The team's pipeline; <c>null</c> to take stages as the file has them.</summary>
    public SalesPipeline? Pipeline { get; init; }

    /// <summary>Which heading holds which field, where the alias tables do not know.</summary>
    public ColumnMap Columns { get; init; } = ColumnMap.None;

    /// <summary>The order of day, month and year; <c>null</c> to decide it from each column.</summary>
    public DateOrder? Dates { get; init; }

    /// <summary>The zone that turns instants into days; UTC by default.</summary>
    public DateTimeZone Zone { get; init; } = DateTimeZone.Utc;

    /// <summary>The currency of amounts that come without one; USD by default.</summary>
    public Currency Currency { get; init; } = Currency.Usd;

    /// <summary>Headings of further columns to keep in <see cref="Opportunity.Attributes"/>, under the names given here.</summary>
    public IReadOnlyCollection<string> Keep { get; init; } = [];

    /// <summary>Told now and then how far the reader has come.</summary>
    public IProgress<ReadProgress>? Progress { get; init; }
}
