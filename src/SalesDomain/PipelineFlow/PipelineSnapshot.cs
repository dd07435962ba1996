using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text.Json.Serialization;
using NodaTime;
using SalesDomain.Identifiers;
using SalesDomain.Measures;
using SalesDomain.Opportunities;

namespace SalesDomain.PipelineFlow;

/// <summary>The open pipeline as it was just before an instant, in total and by stage. It has no window: every open deal counts, whatever its dates.</summary>
[JsonConverter(typeof(PipelineSnapshotJsonConverter))]
public sealed class PipelineSnapshot
{
    private PipelineSnapshot(Instant at, ImmutableArray<SnapshotStage> stages, ImmutableArray<OpportunityId> unknown)
    {
        At = at;
        Stages = stages;
        Unknown = unknown;
        Amount = stages.Aggregate(default(AmountTotal), (sum, stage) => sum + stage.Amount) + new AmountTotal(default, 0, Exclusions.Of(ExclusionReason.NoHistory, unknown.Length));
    }

    /// <summary>The instant; what happened at it is not yet visible.</summary>
    public Instant At { get; }

    /// <summary>How many deals were open.</summary>
    public long Count => Stages.Sum(stage => stage.Count);

    /// <summary>What they were worth; unknown and negative amounts are excluded, and so are deals of unknown state (<c>noHistory</c>).</summary>
    public AmountTotal Amount { get; }

    /// <summary>The stages that had open deals: those of the pipeline in its order, then others by key.</summary>
    public ImmutableArray<SnapshotStage> Stages { get; }

    /// <summary>Deals of which nothing is known at that time.</summary>
    public ImmutableArray<OpportunityId> Unknown { get; }

    /// <summary>The snapshot of deals.</summary>
    /// <param name="deals">The deals; each id once.</param>
    /// <param name="at">The instant; what happened at it is not yet visible.</param>
    /// <param name="pipeline">The pipeline whose order the stages take; <c>null</c> for the order of their keys.</param>
    public static PipelineSnapshot Of(IEnumerable<OpportunityHistory> deals, Instant at, SalesPipeline? pipeline = null)
    {
        ArgumentNullException.ThrowIfNull(deals);
        Dictionary<PipelineStage, (AmountAccumulator Amounts, long Count)> open = [];
        List<OpportunityId> unknown = [];
        foreach (OpportunityHistory deal in deals)
        {
            ArgumentNullException.ThrowIfNull(deal, nameof(deals));
            if (deal.IsUnknownBefore(at)) unknown.Add(deal.Id);
            if (deal.Before(at) is not { IsDeleted: false, Status: OpportunityStatus.Open } then) continue;
            ref (AmountAccumulator Amounts, long Count) stage = ref CollectionsMarshal.GetValueRefOrAddDefault(open, then.Stage, out _);
            (stage.Amounts ??= new AmountAccumulator()).Add(then.Amount, then.Amount is null ? ExclusionReason.NoAmount : then.Amount is { IsNegative: true } ? ExclusionReason.NegativeAmount : null);
            stage.Count++;
        }

        Dictionary<string, int> order = pipeline is null ? [] : pipeline.Stages.Select((stage, i) => (stage.Key, i)).ToDictionary(pair => pair.Key, pair => pair.i, StringComparer.Ordinal);
        return new PipelineSnapshot(
            at,
            [
                .. open.OrderBy(stage => order.GetValueOrDefault(stage.Key.Key, int.MaxValue)).ThenBy(stage => stage.Key.Key, StringComparer.Ordinal).ThenBy(stage => stage.Key.Name, StringComparer.Ordinal)
                    .Select(stage => new SnapshotStage(stage.Key, stage.Value.Count, stage.Value.Amounts.Build())),
            ],
            [.. unknown]);
    }

    /// <summary>Count and sum: <c>12 open deals, 90000.00 EUR</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"{Count} open deals, {Amount.Sum}");
}
