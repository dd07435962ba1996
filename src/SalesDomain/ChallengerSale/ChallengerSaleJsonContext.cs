using System.Text.Json.Serialization;
using NodaTime;
using SalesDomain.Calendars;

namespace SalesDomain.ChallengerSale;

/// <summary>The forms of insights, pitches, cards, people and tension that the generator reads and writes, as strictly as the public context.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    AllowDuplicateProperties = false)]
[JsonSerializable(typeof(UniqueStrengthForm))]
[JsonSerializable(typeof(CommercialInsightForm))]
[JsonSerializable(typeof(PitchStepForm))]
[JsonSerializable(typeof(TeachingPitchForm))]
[JsonSerializable(typeof(DesiredOutcomeForm))]
[JsonSerializable(typeof(BiasCardForm))]
[JsonSerializable(typeof(StakeholderForm))]
[JsonSerializable(typeof(BuyingGroupForm))]
[JsonSerializable(typeof(CommercialTensionForm))]
internal sealed partial class ChallengerSaleJsonContext : JsonSerializerContext;

internal sealed record UniqueStrengthForm(string What, string WhyUnique);

internal sealed record CommercialInsightForm(string Headline, UniqueStrength LeadsTo, string Challenges, string Moves, string ScalesTo);

internal sealed record PitchStepForm(
    TeachingStep Step, string Result, [property: JsonConverter(typeof(LocalDateJsonConverter))] LocalDate On, string Reaction, string? Speaker = null, string? Cost = null);

internal sealed record TeachingPitchForm(CommercialInsight Insight, IReadOnlyList<PitchStep> Steps);

internal sealed record DesiredOutcomeForm(string Verb, string Metric, string Magnitude, string Context);

/// <summary>With setters, so that what is left out keeps its default.</summary>
internal sealed class BiasCardForm
{
    public required string Role { get; set; }

    public required IReadOnlyList<DesiredOutcome> Outcomes { get; set; }

    public IReadOnlyList<string>? DecisionCriteria { get; set; }

    public IReadOnlyList<string>? Focus { get; set; }

    public IReadOnlyList<string>? Concerns { get; set; }

    public IReadOnlyList<string>? ValueAreas { get; set; }
}

internal sealed record StakeholderForm(
    string Name, string? Role = null, bool? ReliedOn = null, StakeholderProfile? Profile = null, string? Strength = null, [property: JsonConverter(typeof(LocalDateJsonConverter))] LocalDate? SeenOn = null, string? Seen = null);

internal sealed record BuyingGroupForm(IReadOnlyList<Stakeholder> People);

internal sealed record CommercialTensionForm(
    TensionKind Kind,
    [property: JsonConverter(typeof(LocalDateJsonConverter))] LocalDate On,
    string Statement,
    string? Answer = null,
    [property: JsonConverter(typeof(LocalDateJsonConverter))] LocalDate? AnsweredOn = null,
    string? Reply = null,
    string? Speaker = null);
