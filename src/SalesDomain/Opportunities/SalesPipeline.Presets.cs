using SalesDomain.Funnel;
using SalesDomain.Measures;

namespace SalesDomain.Opportunities;

// The defaults that the CRMs ship. Real teams change them: a preset is a start, and nothing applies one silently.
public sealed partial class SalesPipeline
{
    /// <summary>The ten default stages of Salesforce with their percentages. Keys are the stage names.</summary>
    /// <remarks>Source: the OpportunityStage standard value set as deployed in metadata.</remarks>
    public static SalesPipeline Salesforce { get; } = new("Salesforce default",
    [
        Stage("Prospecting", 10, FunnelStage.Prospecting),
        Stage("Qualification", 10, FunnelStage.Qualification),
        Stage("Needs Analysis", 20, FunnelStage.Discovery),
        Stage("Value Proposition", 50, FunnelStage.Evaluation),
        Stage("Id. Decision Makers", 60, FunnelStage.Evaluation),
        Stage("Perception Analysis", 70, FunnelStage.Evaluation),
        Stage("Proposal/Price Quote", 75, FunnelStage.Proposal),
        Stage("Negotiation/Review", 90, FunnelStage.Negotiation),
        Won("Closed Won"),
        Lost("Closed Lost"),
    ]);

    /// <summary>HubSpot's default sales pipeline. Keys are the internal ids, which survive re-labelling.</summary>
    /// <remarks>Source: HubSpot's documentation of deal pipelines. The probabilities are those of the default pipeline.</remarks>
    public static SalesPipeline HubSpot { get; } = new("HubSpot default",
    [
        Stage("appointmentscheduled", 20, FunnelStage.Qualification, "Appointment Scheduled"),
        Stage("qualifiedtobuy", 40, FunnelStage.Qualification, "Qualified To Buy"),
        Stage("presentationscheduled", 60, FunnelStage.Evaluation, "Presentation Scheduled"),
        Stage("decisionmakerboughtin", 80, FunnelStage.Proposal, "Decision Maker Bought-In"),
        Stage("contractsent", 90, FunnelStage.Negotiation, "Contract Sent"),
        Won("closedwon", "Closed Won"),
        Lost("closedlost", "Closed Lost"),
    ]);

    /// <summary>The sales stages of Dynamics 365's opportunity process, without probabilities: Dynamics keeps those on the deal.</summary>
    /// <remarks>Source: the choice <c>salesstage</c> and the states of the opportunity table. Won and Lost are states, not stages, there.</remarks>
    public static SalesPipeline Dynamics365 { get; } = new("Dynamics 365 default",
    [
        Stage("Qualify", null, FunnelStage.Qualification),
        Stage("Develop", null, FunnelStage.Discovery),
        Stage("Propose", null, FunnelStage.Proposal),
        Stage("Close", null, FunnelStage.Negotiation),
        Won("Won"),
        Lost("Lost"),
    ]);

    private static PipelineStage Stage(string key, int? percent, FunnelStage funnelStage, string? name = null) =>
        new(key, OpportunityStatus.Open, name, percent is { } p ? Probability.FromPercent(p) : null, ForecastCategory.Pipeline, funnelStage);

    private static PipelineStage Won(string key, string? name = null) => new(key, OpportunityStatus.Won, name, Probability.Certain, ForecastCategory.Closed, FunnelStage.Won);

    private static PipelineStage Lost(string key, string? name = null) => new(key, OpportunityStatus.Lost, name, Probability.Never, ForecastCategory.Omitted, FunnelStage.Lost);
}
