using System.Text.Json.Serialization;
using SalesDomain.Measures;
using SalesDomain.Opportunities;

namespace SalesDomain.PipelineFlow;

/// <summary>The open deals of one stage in a snapshot.</summary>
/// <param name="Stage">The stage.</param>
/// <param name="Count">How many deals are in it.</param>
/// <param name="Amount">What they are worth; unknown and negative amounts are excluded.</param>
[JsonConverter(typeof(SnapshotStageJsonConverter))]
public sealed record SnapshotStage(PipelineStage Stage, long Count, AmountTotal Amount);
