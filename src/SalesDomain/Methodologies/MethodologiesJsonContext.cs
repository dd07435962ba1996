using System.Text.Json.Serialization;
using SalesDomain.Currencies;
using SalesDomain.Qualification;

namespace SalesDomain.Methodologies;

/// <summary>The forms of alternatives, their field and published figures that the generator reads and writes, as strictly as the public context.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    AllowDuplicateProperties = false)]
[JsonSerializable(typeof(AlternativeForm))]
[JsonSerializable(typeof(CompetitiveFieldForm))]
[JsonSerializable(typeof(FigureSourceForm))]
[JsonSerializable(typeof(PublishedFigureForm))]
[JsonSerializable(typeof(PublishedDistributionForm))]
internal sealed partial class MethodologiesJsonContext : JsonSerializerContext;

/// <summary>With setters, so that what is left out keeps its default.</summary>
internal sealed class AlternativeForm
{
    public required AlternativeKind Kind { get; set; }

    public string? Name { get; set; }

    public string? Standing { get; set; }

    public string? Champion { get; set; }

    public IReadOnlyList<Evidence>? Evidence { get; set; }
}

internal sealed class CompetitiveFieldForm
{
    public required IReadOnlyList<Alternative> Alternatives { get; set; }
}

internal sealed class FigureSourceForm
{
    public required string Publisher { get; set; }

    public int? Year { get; set; }

    public required string ReadIn { get; set; }

    public required EvidenceGrade Grade { get; set; }
}

internal sealed class PublishedFigureForm
{
    public required string Id { get; set; }

    [JsonConverter(typeof(DecimalJsonConverter))]
    public required decimal Value { get; set; }

    public required string Unit { get; set; }

    public string? Precision { get; set; }

    public required string Counted { get; set; }

    public required string Of { get; set; }

    public required string Population { get; set; }

    public long? Sample { get; set; }

    public required FigureSource Source { get; set; }
}

internal sealed class PublishedDistributionForm
{
    public required string Id { get; set; }

    public required IReadOnlyList<ShareForm> Shares { get; set; }

    public required string Counted { get; set; }

    public required string Of { get; set; }

    public required string Population { get; set; }

    public long? Sample { get; set; }

    public required FigureSource Source { get; set; }
}

internal sealed class ShareForm
{
    public required string Name { get; set; }

    [JsonConverter(typeof(DecimalJsonConverter))]
    public required decimal Percent { get; set; }
}
