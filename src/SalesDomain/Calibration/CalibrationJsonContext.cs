using System.Text.Json.Serialization;

namespace SalesDomain.Calibration;

/// <summary>The forms of calibration that the generator reads and writes, as strictly as the public context.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    AllowDuplicateProperties = false)]
[JsonSerializable(typeof(LeadFrequencyForm))]
[JsonSerializable(typeof(LeadProfileForm))]
[JsonSerializable(typeof(LeadScoringDefinitionForm))]
[JsonSerializable(typeof(LeadScoringTotalsForm))]
[JsonSerializable(typeof(RatingTotalsForm))]
internal sealed partial class CalibrationJsonContext : JsonSerializerContext;

internal sealed record LeadFrequencyForm(string Variable, string Value, long Won, long Lost, string? Team = null);

internal sealed record LeadProfileForm(IReadOnlyDictionary<string, IReadOnlyList<string>> Values, string? Stage = null, string? Team = null);

internal sealed record LeadScoringDefinitionForm(IReadOnlyList<string> Stages, IReadOnlyList<string> WonStages, IReadOnlyDictionary<string, long> FewestByVariable);

internal sealed record LeadScoringTotalsForm(LeadScoringDefinition Definition, IReadOnlyList<LeadFrequency> Frequencies);

internal sealed record RatingTotalsForm(IReadOnlyList<IReadOnlyList<long>> Counts);
