using FsCheck.Xunit;
using NodaTime;
using SalesDomain.Currencies;
using SalesDomain.Identifiers;
using SalesDomain.Measures;
using SalesDomain.Opportunities;
using SalesDomain.PipelineFlow;
using SalesDomain.Tests.Opportunities;

namespace SalesDomain.Tests.PipelineFlow;

[Properties(Arbitrary = [typeof(HistoryArbitraries)], MaxTest = 300)]
public class PipelineSnapshotTests
{
    private static readonly SalesPipeline Pipeline = SalesPipeline.HubSpot;
    private static readonly Instant Jan10 = Instant.FromUtc(2026, 1, 10, 9, 0), Feb10 = Instant.FromUtc(2026, 2, 10, 9, 0);

    [Fact]
    public void A_snapshot_is_what_was_open_by_stage_in_the_order_of_the_pipeline()
    {
        OpportunityHistory[] deals =
        [
            New("a", "contractsent", 10), New("b", "qualifiedtobuy", 20), New("c", "qualifiedtobuy", null), New("d", "qualifiedtobuy", -5), New("e", "qualifiedtobuy", 40).Win(Jan10 + Duration.Epsilon),
            New("f", "contractsent", 50).Delete(Jan10 + Duration.Epsilon), OpportunityHistory.Open(new OpportunityId("g"), Pipeline["contractsent"], at: Feb10),
            OpportunityHistory.Open(new OpportunityId("h"), Pipeline["contractsent"], at: Jan10, knownSince: Feb10), OpportunityHistory.Open(new OpportunityId("i"), new PipelineStage("own"), at: Jan10),
        ];
        PipelineSnapshot snapshot = PipelineSnapshot.Of(deals, Feb10, Pipeline);

        Assert.Equal("qualifiedtobuy 3, contractsent 1, own 1", string.Join(", ", snapshot.Stages.Select(stage => $"{stage.Stage.Key} {stage.Count}")));
        Assert.Equal((5L, Money.Of(30m, Currency.Eur)), (snapshot.Count, snapshot.Amount.Sum.In(Currency.Eur)));
        Assert.Equal(Exclusions.Of(ExclusionReason.NoAmount, 2) + Exclusions.Of(ExclusionReason.NegativeAmount, 1) + Exclusions.Of(ExclusionReason.NoHistory, 1), snapshot.Amount.Excluded);
        Assert.Equal(["h"], snapshot.Unknown.Select(id => id.Value));
        Assert.Equal("contractsent, own, qualifiedtobuy", string.Join(", ", PipelineSnapshot.Of(deals, Feb10).Stages.Select(stage => stage.Stage.Key)));
    }

    [Property]
    public void A_snapshot_counts_what_is_open_one_by_one(OpportunityHistory[] deals, int hours)
    {
        Instant at = Instant.FromUtc(2026, 1, 1, 0, 0) + Duration.FromHours(Math.Abs(hours % 2_000));
        PipelineSnapshot snapshot = PipelineSnapshot.Of(deals, at);

        Opportunity[] open = [.. deals.Select(deal => deal.AsOf(at)).OfType<Opportunity>().Where(deal => deal.Status == OpportunityStatus.Open)];
        Assert.Equal(open.Length, snapshot.Count);
        Assert.Equal(open.Length + deals.Count(deal => deal.IsUnknownBefore(at)), snapshot.Amount.Population + snapshot.Amount.Excluded.Total);
        Assert.Equal(open.Where(deal => deal.Amount is { IsNegative: false, Currency: var c } && c == Currency.Eur).Sum(deal => deal.Amount!.Value.Amount), snapshot.Amount.Sum.In(Currency.Eur).Amount);
    }

    private static OpportunityHistory New(string id, string stage, int? amount) =>
        OpportunityHistory.Open(new OpportunityId(id), Pipeline[stage], at: Jan10, amount: amount is { } units ? Money.Of(units, Currency.Eur) : null);
}
