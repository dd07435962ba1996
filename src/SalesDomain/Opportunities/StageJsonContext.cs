using System.Text.Json.Serialization;
using SalesDomain.Funnel;
using SalesDomain.Measures;

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
[JsonSerializable(typeof(PipelineStageForm))]
[JsonSerializable(typeof(SalesPipelineForm))]
[JsonSerializable(typeof(OpportunityStatus))]
internal sealed partial class StageJsonContext : JsonSerializerContext;

/// <summary>With setters, so that what is left out keeps its default.</summary>
internal sealed class PipelineStageForm
{
    public required string Key { get; set; }

    public OpportunityStatus Kind { get; set; }

    public string? Name { get; set; }

    public Probability? Probability { get; set; }

    public ForecastCategory? ForecastCategory { get; set; }

    public FunnelStage? FunnelStage { get; set; }

    public IReadOnlyList<string> ExitCriteria { get; set; } = [];
}

internal sealed record SalesPipelineForm(string Name, IReadOnlyList<PipelineStage> Stages);
