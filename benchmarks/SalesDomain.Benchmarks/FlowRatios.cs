using System.Collections.Immutable;
using System.Globalization;
using SalesDomain.Opportunities;
using SalesDomain.PipelineFlow;

namespace SalesDomain.Benchmarks;

/// <summary>The speed of histories: bridge, snapshot, and folding, which takes the same time a change in one long life as in many short ones.</summary>
internal static class FlowRatios
{
    private const int Count = 1_000_000;
    private const int Rounds = 3;
    private const int LongCount = 20_000;

    // one long life takes a few milliseconds
    private const int LongPasses = 50;

    public static void Print()
    {
        OpportunityHistory[] deals = Histories.Generate(Count);
        FlowBenchmark.RequireSame(PipelineBridge.Of(deals, Histories.Window, Histories.AsOf), PipelineSnapshot.Of(deals, Histories.End), deals);
        double bridge = Best(() => PipelineBridge.Of(deals, Histories.Window, Histories.AsOf));
        double snapshot = Best(() => PipelineSnapshot.Of(deals, Histories.End));
        Line($"bridge: {Count / bridge / 1e6:0.00} million deals a second, {Histories.Changes * Count / bridge / 1e6:0.00} million changes a second");
        Line($"snapshot: {Count / snapshot / 1e6:0.00} million deals a second, {Histories.Changes * Count / snapshot / 1e6:0.00} million changes a second");

        OpportunityHistory life = Histories.OfOneDeal(LongCount);
        double one = Folding([life], LongPasses) / LongPasses;
        double many = Folding(deals, 1);
        Line($"folding {LongCount:N0} changes of one deal: {LongCount / one / 1e6:0.00} million changes a second");
        Line($"folding {Histories.Changes} changes of each of {Count:N0} deals: {Histories.Changes * Count / many / 1e6:0.00} million changes a second");
    }

    private static double Folding(OpportunityHistory[] deals, int passes)
    {
        (OpportunityHistory Beginning, ImmutableArray<OpportunityChange> Changes)[] lives = [.. deals.Select(deal => (deal.AtBeginning(), deal.Changes))];
        for (int i = 0; i < lives.Length; i++)
        {
            if (!Histories.Fold(lives[i].Beginning, lives[i].Changes.AsSpan()).Equals(deals[i].ToOpportunity())) throw new InvalidOperationException($"{deals[i]} folds to another deal.");
        }

        return Best(() =>
        {
            Opportunity? last = null;
            for (int pass = 0; pass < passes; pass++)
            {
                foreach ((OpportunityHistory beginning, ImmutableArray<OpportunityChange> changes) in lives) last = Histories.Fold(beginning, changes.AsSpan());
            }

            return last!;
        });
    }

    private static double Best(Func<object> work) => Enumerable.Range(0, Rounds).Min(_ => Ratios.Seconds(work));

    private static void Line(FormattableString text) => Console.WriteLine(text.ToString(CultureInfo.InvariantCulture));
}
