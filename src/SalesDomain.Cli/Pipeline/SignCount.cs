using SalesDomain.Risks;

namespace SalesDomain.Cli.Pipeline;

/// <summary>At how many open deals a sign is raised, clear or unknown.</summary>
internal sealed record SignCount(RiskSign Sign, long Raised, long Clear, long Unknown)
{
    /// <summary>The counts of each sign that is looked at, in the order of the signs.</summary>
    public static IEnumerable<SignCount> Of(IReadOnlyList<PipelineRisk> risks)
    {
        ILookup<RiskSign, RiskStatus> statuses = risks.SelectMany(risk => risk.Risk.Flags).ToLookup(flag => flag.Rule.Sign, flag => flag.Status);
        return RiskSign.List.Where(statuses.Contains).Select(sign => new SignCount(
            sign,
            statuses[sign].LongCount(status => status == RiskStatus.Raised),
            statuses[sign].LongCount(status => status == RiskStatus.Clear),
            statuses[sign].LongCount(status => status == RiskStatus.Unknown)));
    }
}
