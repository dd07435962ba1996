using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;
using SalesDomain.Calendars;
using SalesDomain.Currencies;
using SalesDomain.Funnel;
using SalesDomain.Identifiers;
using SalesDomain.Kpis;
using SalesDomain.LeadFunnel;
using SalesDomain.Leads;
using SalesDomain.Measures;
using SalesDomain.Methodologies;
using SalesDomain.Opportunities;
using SalesDomain.Organization;
using SalesDomain.PipelineFlow;
using SalesDomain.Qualification;
using SalesDomain.Quotas;
using SalesDomain.Risks;
using SalesDomain.Survival;

namespace SalesDomain.Serialization;

/// <summary>
/// Source-generated JSON for the values, facts and totals of the library: <c>JsonSerializer.Serialize(deal, SalesDomainJsonContext.Default.Opportunity)</c>.
/// Strict: nulls for what must be there, unknown members and duplicate members are refused.
/// </summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    AllowDuplicateProperties = false)]
[JsonSerializable(typeof(Currency))]
[JsonSerializable(typeof(Money))]
[JsonSerializable(typeof(MoneyBag))]
[JsonSerializable(typeof(ExchangeRate))]
[JsonSerializable(typeof(IReadOnlyList<ExchangeRate>))]
[JsonSerializable(typeof(ExchangeRates))]
[JsonSerializable(typeof(RoundingPolicy))]
[JsonSerializable(typeof(Probability))]
[JsonSerializable(typeof(Proportion))]
[JsonSerializable(typeof(Ratio))]
[JsonSerializable(typeof(ConfidenceInterval))]
[JsonSerializable(typeof(UndefinedReason))]
[JsonSerializable(typeof(ExclusionReason))]
[JsonSerializable(typeof(Exclusions))]
[JsonSerializable(typeof(Histogram<int>))]
[JsonSerializable(typeof(Histogram<decimal>))]
[JsonSerializable(typeof(Histogram<Duration>))]
[JsonSerializable(typeof(Distribution))]
[JsonSerializable(typeof(MoneyDistribution))]
[JsonSerializable(typeof(AmountTotal))]
[JsonSerializable(typeof(DayTotal))]
[JsonSerializable(typeof(DurationTotal))]
[JsonSerializable(typeof(AmountHistogram))]
[JsonSerializable(typeof(Kpi<Proportion>))]
[JsonSerializable(typeof(Kpi<Ratio>))]
[JsonSerializable(typeof(Kpi<Money>))]
[JsonSerializable(typeof(Kpi<Distribution>))]
[JsonSerializable(typeof(Kpi<MoneyDistribution>))]
[JsonSerializable(typeof(Kpi<decimal>))]
[JsonSerializable(typeof(ReportingPeriod))]
[JsonSerializable(typeof(FiscalCalendar))]
[JsonSerializable(typeof(FiscalPeriod))]
[JsonSerializable(typeof(ForecastCategory))]
[JsonSerializable(typeof(FunnelPosition))]
[JsonSerializable(typeof(FunnelStage))]
[JsonSerializable(typeof(KpiName))]
[JsonSerializable(typeof(KpiSubject))]
[JsonSerializable(typeof(FitGrade))]
[JsonSerializable(typeof(LeadState))]
[JsonSerializable(typeof(RejectionReason))]
[JsonSerializable(typeof(LeadId))]
[JsonSerializable(typeof(LeadTransition))]
[JsonSerializable(typeof(Lead))]
[JsonSerializable(typeof(IReadOnlyList<Lead>))]
[JsonSerializable(typeof(LeadDraft))]
[JsonSerializable(typeof(IReadOnlyList<LeadDraft>))]
[JsonSerializable(typeof(LeadTransitionDraft))]
[JsonSerializable(typeof(SalesRole))]
[JsonSerializable(typeof(CoreFunction))]
[JsonSerializable(typeof(OutreachChannel))]
[JsonSerializable(typeof(TechnologyCategory))]
[JsonSerializable(typeof(Department))]
[JsonSerializable(typeof(QualificationElement))]
[JsonSerializable(typeof(QualificationFramework))]
[JsonSerializable(typeof(SalesMethodology))]
[JsonSerializable(typeof(OpportunityId))]
[JsonSerializable(typeof(OwnerId))]
[JsonSerializable(typeof(Opportunity))]
[JsonSerializable(typeof(IReadOnlyList<Opportunity>))]
[JsonSerializable(typeof(OpportunityStatus))]
[JsonSerializable(typeof(PipelineStage))]
[JsonSerializable(typeof(IReadOnlyList<PipelineStage>))]
[JsonSerializable(typeof(SalesPipeline))]
[JsonSerializable(typeof(Quota))]
[JsonSerializable(typeof(IReadOnlyList<Quota>))]
[JsonSerializable(typeof(QuotaPlan))]
[JsonSerializable(typeof(CreditSplit))]
[JsonSerializable(typeof(IReadOnlyList<CreditSplit>))]
[JsonSerializable(typeof(CreditSplits))]
[JsonSerializable(typeof(TeamMember))]
[JsonSerializable(typeof(IReadOnlyList<TeamMember>))]
[JsonSerializable(typeof(SalesTeam))]
[JsonSerializable(typeof(SalesTeamDraft))]
[JsonSerializable(typeof(TeamMemberDraft))]
[JsonSerializable(typeof(KpiDefinition))]
[JsonSerializable(typeof(OpportunityTotals))]
[JsonSerializable(typeof(KpiReport))]
[JsonSerializable(typeof(KpiGroup))]
[JsonSerializable(typeof(Dimension))]
[JsonSerializable(typeof(LeadDefinition))]
[JsonSerializable(typeof(LeadStateTotals))]
[JsonSerializable(typeof(LeadTotals))]
[JsonSerializable(typeof(LeadReport))]
[JsonSerializable(typeof(LeadStateReport))]
[JsonSerializable(typeof(LeadGroup))]
[JsonSerializable(typeof(OpportunityHistory))]
[JsonSerializable(typeof(IReadOnlyList<OpportunityHistory>))]
[JsonSerializable(typeof(OpportunityChange))]
[JsonSerializable(typeof(PipelineSnapshot))]
[JsonSerializable(typeof(SnapshotStage))]
[JsonSerializable(typeof(PipelineBridge))]
[JsonSerializable(typeof(BridgeLine))]
[JsonSerializable(typeof(BridgeDeal))]
[JsonSerializable(typeof(OpportunityJourney))]
[JsonSerializable(typeof(StageVisit))]
[JsonSerializable(typeof(DateShift))]
[JsonSerializable(typeof(FlowDefinition))]
[JsonSerializable(typeof(StageTotals))]
[JsonSerializable(typeof(FlowTotals))]
[JsonSerializable(typeof(FlowReport))]
[JsonSerializable(typeof(StageReport))]
[JsonSerializable(typeof(FlowMatrixDefinition))]
[JsonSerializable(typeof(FlowCell))]
[JsonSerializable(typeof(FlowRow))]
[JsonSerializable(typeof(FlowMatrix))]
[JsonSerializable(typeof(RiskSign))]
[JsonSerializable(typeof(RiskRule))]
[JsonSerializable(typeof(IReadOnlyList<RiskRule>))]
[JsonSerializable(typeof(RiskPolicy))]
[JsonSerializable(typeof(RiskFlag))]
[JsonSerializable(typeof(DealRisk))]
[JsonSerializable(typeof(SurvivalTotals))]
[JsonSerializable(typeof(SurvivalCurve))]
[JsonSerializable(typeof(SurvivalStep))]
[JsonSerializable(typeof(SurvivalEstimate))]
[JsonSerializable(typeof(Estimate))]
[JsonSerializable(typeof(PartialInterval))]
[JsonSerializable(typeof(CumulativeIncidence))]
[JsonSerializable(typeof(IncidenceStep))]
[JsonSerializable(typeof(LogRankTest))]
[JsonSerializable(typeof(LogRankGroup))]
public sealed partial class SalesDomainJsonContext : JsonSerializerContext;
