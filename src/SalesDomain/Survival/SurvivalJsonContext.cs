using System.Text.Json.Serialization;
using SalesDomain.Measures;

namespace SalesDomain.Survival;

/// <summary>The form of totals that the generator reads and writes, as strictly as the public context.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    AllowDuplicateProperties = false)]
[JsonSerializable(typeof(SurvivalTotalsForm))]
internal sealed partial class SurvivalJsonContext : JsonSerializerContext;

internal sealed record SurvivalTotalsForm(IReadOnlyDictionary<string, Histogram<int>> Causes, Histogram<int> Censored);
