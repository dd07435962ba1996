using System.Text.Json;
using System.Text.Json.Serialization;
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
using SalesDomain.Qualification;
using SalesDomain.Quotas;

namespace SalesDomain.Serialization;

/// <summary>
/// Source-generated JSON for the values and facts of the library: <c>JsonSerializer.Serialize(deal, SalesDomainJsonContext.Default.Opportunity)</c>.
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
[JsonSerializable(typeof(Probability))]
[JsonSerializable(typeof(ReportingPeriod))]
[JsonSerializable(typeof(ForecastCategory))]
[JsonSerializable(typeof(FunnelPosition))]
[JsonSerializable(typeof(FunnelStage))]
[JsonSerializable(typeof(KpiName))]
[JsonSerializable(typeof(KpiSubject))]
[JsonSerializable(typeof(FitGrade))]
[JsonSerializable(typeof(LeadState))]
[JsonSerializable(typeof(RejectionReason))]
[JsonSerializable(typeof(LeadId))]
[JsonSerializable(typeof(Lead))]
[JsonSerializable(typeof(IReadOnlyList<Lead>))]
[JsonSerializable(typeof(LeadDraft))]
[JsonSerializable(typeof(IReadOnlyList<LeadDraft>))]
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
[JsonSerializable(typeof(SalesPipeline))]
[JsonSerializable(typeof(Quota))]
[JsonSerializable(typeof(IReadOnlyList<Quota>))]
[JsonSerializable(typeof(CreditSplit))]
[JsonSerializable(typeof(TeamMember))]
[JsonSerializable(typeof(IReadOnlyList<TeamMember>))]
[JsonSerializable(typeof(SalesTeam))]
[JsonSerializable(typeof(SalesTeamDraft))]
[JsonSerializable(typeof(KpiReport))]
[JsonSerializable(typeof(LeadReport))]
public sealed partial class SalesDomainJsonContext : JsonSerializerContext;
