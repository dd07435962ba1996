using NodaTime;
using SalesDomain.Calendars;
using SalesDomain.Opportunities;

namespace SalesDomain.Benchmarks;

/// <summary>The report as it is mostly written by hand: one query a KPI.</summary>
internal static class LinqReport
{
    public static Figures Of(IReadOnlyList<Opportunity> deals, ReportingPeriod period)
    {
        IEnumerable<Opportunity> open = deals.Where(d => d.Status == OpportunityStatus.Open);
        IEnumerable<Opportunity> won = deals.Where(d => d.Status == OpportunityStatus.Won && d.ClosedOn is { } day && period.Contains(day));
        IEnumerable<Opportunity> lost = deals.Where(d => d.Status == OpportunityStatus.Lost && d.ClosedOn is { } day && period.Contains(day));

        int openCount = open.Count();
        int wonCount = won.Count();
        int lostCount = lost.Count();
        decimal winRate = (decimal)wonCount / (wonCount + lostCount);
        decimal winRateByValue = won.Sum(Amount) / (won.Sum(Amount) + lost.Sum(Amount));
        decimal meanSize = won.Average(Amount);
        decimal medianSize = Median(won.Select(Amount));
        decimal pipeline = open.Sum(Amount);
        decimal weighted = open.Sum(d => Amount(d) * (d.Probability?.Fraction ?? 0m));
        decimal meanCycle = won.Average(Cycle);
        decimal medianCycle = Median(won.Select(Cycle));
        return new Figures(openCount, wonCount, lostCount, winRate, winRateByValue, meanSize, medianSize, pipeline, weighted, meanCycle, medianCycle);
    }

    private static decimal Amount(Opportunity deal) => deal.Amount?.Amount ?? 0m;

    private static decimal Cycle(Opportunity deal) => Period.DaysBetween(deal.CreatedOn!.Value, deal.ClosedOn!.Value);

    private static decimal Median(IEnumerable<decimal> values)
    {
        List<decimal> sorted = values.Order().ToList();
        int middle = sorted.Count / 2;
        return sorted.Count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2m;
    }
}
