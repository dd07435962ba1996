using System.Text.Json.Serialization;
using SalesDomain.Currencies;
using SalesDomain.Methodologies;

namespace SalesDomain.Advice;

/// <summary>The forms of contexts, rules and policies that the generator reads and writes, as strictly as the public context.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    AllowDuplicateProperties = false)]
[JsonSerializable(typeof(DealContextForm))]
[JsonSerializable(typeof(AdviceConditionForm))]
[JsonSerializable(typeof(AdviceEffectForm))]
[JsonSerializable(typeof(AdviceRuleForm))]
[JsonSerializable(typeof(AdvicePolicyForm))]
internal sealed partial class AdviceJsonContext : JsonSerializerContext;

/// <summary>With setters, so that what is left out is unknown.</summary>
internal sealed class DealContextForm
{
    public Money? ContractValue { get; set; }

    public int? CallsExpected { get; set; }

    public int? Stakeholders { get; set; }

    public int? CycleDays { get; set; }

    public int? DealsAMonth { get; set; }

    public string? BuyerNeed { get; set; }

    public bool? HasInsight { get; set; }

    public bool? IsSeenAsCommodity { get; set; }

    public bool? IsComplexSolution { get; set; }

    public bool? IsOngoingRelationship { get; set; }

    public bool? IsVisibleRisk { get; set; }

    public bool? HasRivals { get; set; }

    public bool? HasFormalReview { get; set; }

    public bool? IsBudgetAllocated { get; set; }

    public bool? CanFund { get; set; }

    public bool? IsInbound { get; set; }

    public bool? IsConsultative { get; set; }

    public bool? IsCrossFunctional { get; set; }

    public bool? HasTimeWasters { get; set; }

    public bool? ReachesDecider { get; set; }

    public bool? LosesToNoDecision { get; set; }

    public string? TeamMaturity { get; set; }
}

internal sealed class AdviceConditionForm
{
    public AdviceInput? Input { get; set; }

    [JsonConverter(typeof(DecimalJsonConverter))]
    public decimal? AtLeast { get; set; }

    [JsonConverter(typeof(DecimalJsonConverter))]
    public decimal? Below { get; set; }

    public Currency? Currency { get; set; }

    public string? Is { get; set; }

    public IReadOnlyList<AdviceCondition>? All { get; set; }

    public IReadOnlyList<AdviceCondition>? Any { get; set; }
}

internal sealed record AdviceEffectForm(AdviceOption Option, int Points);

internal sealed class AdviceRuleForm
{
    public required string Id { get; set; }

    public required string Source { get; set; }

    public required EvidenceGrade Grade { get; set; }

    public required AdviceCondition When { get; set; }

    public IReadOnlyList<AdviceEffect>? Effects { get; set; }

    public IReadOnlyList<AdviceOption>? Blocks { get; set; }

    public string? Note { get; set; }
}

internal sealed class AdvicePolicyForm
{
    public required string Id { get; set; }

    public required string Version { get; set; }

    public required IReadOnlyList<AdviceRule> Rules { get; set; }
}
