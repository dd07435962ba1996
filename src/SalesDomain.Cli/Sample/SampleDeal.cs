using NodaTime;

namespace SalesDomain.Cli.Sample;

/// <summary>A deal of the sample as it stands.</summary>
internal sealed record SampleDeal(
    string Id,
    string Name,
    string Owner,
    string Region,
    bool IsRenewal,
    string Stage,
    bool IsClosed,
    bool IsWon,
    int? Amount,
    int Percent,
    string Category,
    LocalDate Created,
    LocalDate Closed);
