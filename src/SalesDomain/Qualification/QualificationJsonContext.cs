using System.Text.Json.Serialization;
using NodaTime;
using SalesDomain.Calendars;
using SalesDomain.Currencies;

namespace SalesDomain.Qualification;

/// <summary>The forms and drafts that the generator reads and writes, as strictly as the public context.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    AllowDuplicateProperties = false)]
[JsonSerializable(typeof(RubricDraft))]
[JsonSerializable(typeof(EvidenceForm))]
[JsonSerializable(typeof(OverrideForm))]
[JsonSerializable(typeof(DecayForm))]
[JsonSerializable(typeof(PointsForm))]
[JsonSerializable(typeof(PercentileRankForm))]
[JsonSerializable(typeof(ConceptRelationForm))]
[JsonSerializable(typeof(ConceptMapForm))]
[JsonSerializable(typeof(BeliefForm))]
[JsonSerializable(typeof(BeliefModelForm))]
internal sealed partial class QualificationJsonContext : JsonSerializerContext;

/// <summary>With setters, so that what is left out keeps its default.</summary>
internal sealed class EvidenceForm
{
    public string? Id { get; set; }

    public required IReadOnlyList<string> About { get; set; }

    public required string Polarity { get; set; }

    public int? Level { get; set; }

    public int? OutOf { get; set; }

    public required string Strength { get; set; }

    [JsonConverter(typeof(LocalDateJsonConverter))]
    public required LocalDate ObservedOn { get; set; }

    [JsonConverter(typeof(LocalDateJsonConverter))]
    public LocalDate? RecordedOn { get; set; }

    public required string Statement { get; set; }

    public string? Source { get; set; }

    public string? Speaker { get; set; }

    public string? Supersedes { get; set; }
}

internal sealed class OverrideForm
{
    public string? Criterion { get; set; }

    public string? Gate { get; set; }

    public required string By { get; set; }

    public required string Why { get; set; }

    [JsonConverter(typeof(LocalDateJsonConverter))]
    public required LocalDate On { get; set; }

    [JsonConverter(typeof(LocalDateJsonConverter))]
    public required LocalDate Until { get; set; }
}

internal sealed class DecayForm
{
    public required string Kind { get; set; }

    public int? Days { get; set; }
}

internal sealed class PointsForm
{
    public required string Earned { get; set; }

    public required string Possible { get; set; }

    public decimal? Percent { get; set; }
}

internal sealed record PercentileRankForm(long Below, long Equal, long Population);

internal sealed record ConceptRelationForm(QualificationElement From, string Fit, QualificationElement To);

internal sealed class ConceptMapForm
{
    public required string Id { get; set; }

    public required string Version { get; set; }

    public string? Attribution { get; set; }

    public required IReadOnlyList<ConceptRelation> Relations { get; set; }

    public IReadOnlyDictionary<string, QualificationElement>? Names { get; set; }
}

internal sealed class BeliefForm
{
    public required string Support { get; set; }

    public required string Against { get; set; }

    [JsonConverter(typeof(DecimalJsonConverter))]
    public required decimal PriorWeight { get; set; }

    [JsonConverter(typeof(DecimalJsonConverter))]
    public required decimal BaseRate { get; set; }

    public decimal? Lower { get; set; }

    public decimal? Upper { get; set; }

    public decimal? Uncertainty { get; set; }

    public decimal? Expectation { get; set; }
}

internal sealed class BeliefModelForm
{
    [JsonConverter(typeof(DecimalJsonConverter))]
    public required decimal PriorWeight { get; set; }

    [JsonConverter(typeof(DecimalJsonConverter))]
    public required decimal BaseRate { get; set; }

    public required WeightsForm Weights { get; set; }
}

/// <summary>Each strength above an assumption.</summary>
internal sealed class WeightsForm
{
    [JsonConverter(typeof(DecimalJsonConverter))]
    public required decimal SellerReported { get; set; }

    [JsonConverter(typeof(DecimalJsonConverter))]
    public required decimal BuyerStated { get; set; }

    [JsonConverter(typeof(DecimalJsonConverter))]
    public required decimal BuyerConfirmed { get; set; }

    [JsonConverter(typeof(DecimalJsonConverter))]
    public required decimal Documented { get; set; }

    [JsonConverter(typeof(DecimalJsonConverter))]
    public required decimal ObservedBehaviour { get; set; }
}
