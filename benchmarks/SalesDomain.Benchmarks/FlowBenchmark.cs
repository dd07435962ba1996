using BenchmarkDotNet.Attributes;
using NodaTime;
using SalesDomain.Opportunities;
using SalesDomain.PipelineFlow;

namespace SalesDomain.Benchmarks;

/// <summary>Bridge and snapshot of histories; one operation is one deal, so that deals a second can be read off.</summary>
[MemoryDiagnoser]
public class FlowBenchmark
{
    public const int Deals = 1_000_000;

    private OpportunityHistory[] _deals = [];

    [GlobalSetup]
    public void Setup()
    {
        _deals = Histories.Generate(Deals);
        RequireSame(PipelineBridge.Of(_deals, Histories.Window, Histories.AsOf), PipelineSnapshot.Of(_deals, Histories.End), _deals);
    }

    [Benchmark(OperationsPerInvoke = Deals)]
    public PipelineBridge Bridge() => PipelineBridge.Of(_deals, Histories.Window, Histories.AsOf);

    [Benchmark(OperationsPerInvoke = Deals)]
    public PipelineSnapshot Snapshot() => PipelineSnapshot.Of(_deals, Histories.End);

    /// <summary>Against the deals folded one by one: nothing is measured while the numbers differ, or while a line of the bridge is empty.</summary>
    internal static void RequireSame(PipelineBridge bridge, PipelineSnapshot snapshot, OpportunityHistory[] deals)
    {
        (Opportunity Deal, decimal Amount)[] open = Open(Histories.End), due = Due(open), start = Due(Open(Histories.Start));
        Same("deals of the snapshot", snapshot.Count, open.Length);
        Same("amount of the snapshot", snapshot.Amount.Sum.Single().Amount, open.Sum(deal => deal.Amount));
        Same("deals at the start", Count(bridge.Start), start.Length);
        Same("amount at the start", Sum(bridge.Start), start.Sum(deal => deal.Amount));
        Same("deals at the end", Count(bridge.End), due.Length);
        Same("amount at the end", Sum(bridge.End), due.Sum(deal => deal.Amount));
        BridgeLine[] into = [bridge.New, bridge.MovedIn, bridge.Reopened], outOf = [bridge.Won, bridge.Lost, bridge.MovedOut, bridge.Removed];
        Same("deals from start to end", Count(bridge.Start) + into.Sum(Count) - outOf.Sum(Count), Count(bridge.End));
        Same("amount from start to end", Sum(bridge.Start) + into.Sum(Sum) + Sum(bridge.Increased) - outOf.Sum(Sum) - Sum(bridge.Decreased), Sum(bridge.End));
        foreach (BridgeLine line in (BridgeLine[])[.. into, .. outOf, bridge.Increased, bridge.Decreased])
        {
            if (line.Deals.IsEmpty) throw new InvalidOperationException("A line of the bridge is empty.");
        }

        (Opportunity Deal, decimal Amount)[] Open(Instant at) =>
            [.. deals.Select(deal => deal.AsOf(at)).OfType<Opportunity>().Where(deal => deal.Status == OpportunityStatus.Open).Select(deal => (deal, deal.Amount!.Value.Amount))];

        static (Opportunity Deal, decimal Amount)[] Due((Opportunity Deal, decimal Amount)[] open) => [.. open.Where(deal => Histories.Window.Contains(deal.Deal.ExpectedCloseOn!.Value))];
        static decimal Count(BridgeLine line) => line.Deals.Length;
        static decimal Sum(BridgeLine line) => line.Deals.Sum(deal => deal.Amount!.Value.Amount);
        static void Same(string what, decimal one, decimal other)
        {
            if (one != other) throw new InvalidOperationException($"{what}: {one} against {other}.");
        }
    }
}
