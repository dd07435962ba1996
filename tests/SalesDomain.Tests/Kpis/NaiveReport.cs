using NodaTime;
using SalesDomain.Currencies;
using SalesDomain.Kpis;
using SalesDomain.Opportunities;

namespace SalesDomain.Tests.Kpis;

/// <summary>The KPIs of deals in US dollars as one would write them by hand, one query each, without totals: the rival that the library must agree with.</summary>
internal sealed class NaiveReport(IReadOnlyCollection<Opportunity> all, KpiDefinition definition)
{
    private Opportunity[] Existing => [.. all.Where(d => d.CreatedOn is null || d.CreatedOn <= definition.AsOf)];

    private Opportunity[] Closed(OpportunityStatus status) => [.. Existing.Where(d => d.Status == status && (d.ClosedOn is null ? definition.Period.IsUnbounded : d.ClosedOn <= definition.AsOf && definition.Period.Contains(d.ClosedOn.Value)))];

    private Opportunity[] Open => [.. Existing.Where(d => d.Status == OpportunityStatus.Open || d.ClosedOn > definition.AsOf)];

    private static IEnumerable<decimal> Amounts(IEnumerable<Opportunity> deals) => deals.Where(d => d.Amount is { IsNegative: false }).Select(d => d.Amount!.Value.Amount);

    public (int Won, int Lost) Closings => (Closed(OpportunityStatus.Won).Length, Closed(OpportunityStatus.Lost).Length);

    public decimal? WinRateByValue
    {
        get
        {
            decimal won = Amounts(Closed(OpportunityStatus.Won)).Sum(), lost = Amounts(Closed(OpportunityStatus.Lost)).Sum();
            return won + lost == 0m ? null : won / (won + lost);
        }
    }

    public decimal? AverageDealSize => Amounts(Closed(OpportunityStatus.Won)).ToArray() is { Length: > 0 } amounts ? amounts.Sum() / amounts.Length : null;

    public decimal? MedianDealSize => Median([.. Amounts(Closed(OpportunityStatus.Won)).Order()]);

    public decimal? MeanCycle => Cycles is { Length: > 0 } days ? days.Average(day => (decimal)day) : null;

    public decimal? MedianCycle => Median([.. Cycles.Order().Select(day => (decimal)day)]);

    public decimal OpenPipeline => Amounts(Open).Sum();

    public decimal WeightedPipeline => Open.Where(d => d.Amount is { IsNegative: false } && (d.Probability ?? d.Stage.Probability) is not null).Sum(d => d.Amount!.Value.Amount * (d.Probability ?? d.Stage.Probability)!.Value.Fraction);

    private int[] Cycles =>
    [
        .. Closed(OpportunityStatus.Won).Select(d => (Start: definition.CycleFrom == CycleStart.Creation ? d.CreatedOn : d.FirstContactOn, d.ClosedOn))
            .Where(d => d.Start is not null && d.ClosedOn is not null && d.Start <= d.ClosedOn).Select(d => Period.DaysBetween(d.Start!.Value, d.ClosedOn!.Value)),
    ];

    private static decimal? Median(decimal[] sorted) => sorted.Length == 0 ? null : (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
}
