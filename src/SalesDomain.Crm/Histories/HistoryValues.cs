using NodaTime;
using SalesDomain.Currencies;
using SalesDomain.Funnel;
using SalesDomain.Identifiers;
using SalesDomain.Opportunities;

namespace SalesDomain.Crm.Histories;

/// <summary>Values of a deal; those of <see cref="Has"/> are said, and may be <c>null</c> all the same.</summary>
internal sealed record HistoryValues(HistoryFields Has)
{
    public string? Stage { get; init; }

    public OpportunityStatus? Status { get; init; }

    public Money? Amount { get; init; }

    public LocalDate? Close { get; init; }

    public LocalDate? ExpectedClose { get; init; }

    public OwnerId? Owner { get; init; }

    public ForecastCategory? ForecastCategory { get; init; }

    public string? NextStep { get; init; }

    public bool Says(HistoryFields field) => (Has & field) != 0;

    /// <summary>These values, and where they say nothing those of others.</summary>
    public HistoryValues Or(HistoryValues other) => new(Has | other.Has)
    {
        Stage = Says(HistoryFields.Stage) ? Stage : other.Stage,
        Status = Says(HistoryFields.Status) ? Status : other.Status,
        Amount = Says(HistoryFields.Amount) ? Amount : other.Amount,
        Close = Says(HistoryFields.Close) ? Close : other.Close,
        ExpectedClose = Says(HistoryFields.ExpectedClose) ? ExpectedClose : other.ExpectedClose,
        Owner = Says(HistoryFields.Owner) ? Owner : other.Owner,
        ForecastCategory = Says(HistoryFields.ForecastCategory) ? ForecastCategory : other.ForecastCategory,
        NextStep = Says(HistoryFields.NextStep) ? NextStep : other.NextStep,
    };
}
