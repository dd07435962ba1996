using System.Text.Json.Serialization;

namespace SalesDomain.LeadFunnel;

/// <summary>The report of one group of leads.</summary>
/// <param name="Key">What the group has in common; <c>null</c> for leads without it.</param>
/// <param name="Report">Its KPIs.</param>
[JsonConverter(typeof(LeadGroupJsonConverter))]
public sealed record LeadGroup(string? Key, LeadReport Report);
