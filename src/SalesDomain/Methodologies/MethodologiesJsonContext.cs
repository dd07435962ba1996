using System.Text.Json.Serialization;
using SalesDomain.Qualification;

namespace SalesDomain.Methodologies;

/// <summary>The forms of alternatives and their field that the generator reads and writes, as strictly as the public context.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    AllowDuplicateProperties = false)]
[JsonSerializable(typeof(AlternativeForm))]
[JsonSerializable(typeof(CompetitiveFieldForm))]
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
