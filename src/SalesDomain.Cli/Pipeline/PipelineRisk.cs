using SalesDomain.Opportunities;
using SalesDomain.Risks;

namespace SalesDomain.Cli.Pipeline;

/// <summary>The signs at a deal, with what people know it by.</summary>
/// <param name="Record">Its record.</param>
/// <param name="Then">The deal at the end of as-of.</param>
/// <param name="Risk">The signs.</param>
internal sealed record PipelineRisk(Opportunity Record, OpportunityHistory Then, DealRisk Risk);
