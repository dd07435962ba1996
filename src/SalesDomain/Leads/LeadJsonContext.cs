using System.Text.Json.Serialization;

namespace SalesDomain.Leads;

/// <summary>The draft that the generator reads and writes for a lead, as strictly as the public context.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    AllowDuplicateProperties = false)]
[JsonSerializable(typeof(LeadDraft))]
internal sealed partial class LeadJsonContext : JsonSerializerContext;
