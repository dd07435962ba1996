using System.Text.Json.Serialization;
using NodaTime;
using SalesDomain.Calendars;
using SalesDomain.Currencies;

namespace SalesDomain.SolutionSelling;

/// <summary>The forms of needs, walks, chains, plans and justifications that the generator reads and writes, as strictly as the public context.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    AllowDuplicateProperties = false)]
[JsonSerializable(typeof(StakeholderNeedForm))]
[JsonSerializable(typeof(VisionProcessingGridForm))]
[JsonSerializable(typeof(PainChainForm))]
[JsonSerializable(typeof(EvaluationPlanForm))]
[JsonSerializable(typeof(ValueJustificationForm))]
internal sealed partial class SolutionSellingJsonContext : JsonSerializerContext;

/// <summary>With setters, as the forms below, so that what is left out keeps its default.</summary>
internal sealed class StakeholderNeedForm
{
    public required string Person { get; set; }

    public required string Title { get; set; }

    public required string Pain { get; set; }

    [JsonConverter(typeof(LocalDateJsonConverter))]
    public required LocalDate SeenOn { get; set; }

    public string? Admission { get; set; }

    [JsonConverter(typeof(LocalDateJsonConverter))]
    public LocalDate? AdmittedOn { get; set; }

    public string? Vision { get; set; }

    [JsonConverter(typeof(LocalDateJsonConverter))]
    public LocalDate? EnvisionedOn { get; set; }

    public string? VisionBy { get; set; }

    public bool? IsInWriting { get; set; }
}

internal sealed record VisionAnswerForm(VisionCell Cell, string Answer, [property: JsonConverter(typeof(LocalDateJsonConverter))] LocalDate On);

internal sealed record VisionProcessingGridForm(string Person, string Approach, IReadOnlyList<VisionAnswerForm> Answers);

internal sealed class PainLinkForm
{
    public required string Person { get; set; }

    public required string Title { get; set; }

    public required string Pain { get; set; }

    public IReadOnlyList<string>? Reasons { get; set; }

    public IReadOnlyList<string>? Below { get; set; }
}

internal sealed record PainChainForm(IReadOnlyList<PainLinkForm> Links);

internal sealed class EvaluationStepForm
{
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public required LocalDate On { get; set; }

    public required string What { get; set; }

    public required string Owner { get; set; }

    public bool? IsByBuyer { get; set; }

    public bool? IsGoNoGo { get; set; }

    public bool? IsGo { get; set; }
}

internal sealed class EvaluationPlanForm
{
    public required IReadOnlyList<EvaluationStepForm> Steps { get; set; }

    [JsonConverter(typeof(LocalDateJsonConverter))]
    public required LocalDate On { get; set; }

    public required string Standing { get; set; }

    public string? By { get; set; }

    public bool? IsInWriting { get; set; }
}

internal sealed class ValueLineForm
{
    public required string Measure { get; set; }

    public required string Responsible { get; set; }

    public required string Capability { get; set; }

    public Money? PerYear { get; set; }
}

internal sealed class ValueJustificationForm
{
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public required LocalDate On { get; set; }

    public required Money Investment { get; set; }

    public required IReadOnlyList<ValueLineForm> Lines { get; set; }

    public Money? CostPerYear { get; set; }

    public string? ConfirmedBy { get; set; }

    public bool? IsInWriting { get; set; }
}
