using System.Text.Json;
using System.Text.Json.Serialization;

namespace SalesDomain.Opportunities;

/// <summary>A status as its name: <c>"open"</c>, <c>"won"</c>, <c>"lost"</c>.</summary>
public sealed class OpportunityStatusJsonConverter() : JsonStringEnumConverter<OpportunityStatus>(JsonNamingPolicy.CamelCase, allowIntegerValues: false);
