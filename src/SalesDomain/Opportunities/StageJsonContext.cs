using System.Text.Json.Serialization;

namespace SalesDomain.Opportunities;

/// <summary>The parts of an opportunity that the generator reads and writes, as strictly as the public context.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    AllowDuplicateProperties = false)]
[JsonSerializable(typeof(PipelineStage))]
[JsonSerializable(typeof(OpportunityStatus))]
internal sealed partial class StageJsonContext : JsonSerializerContext;
