using System.Text.Json.Serialization;
using NodaTime;
using SalesDomain.Calendars;

namespace SalesDomain.SpinSelling;

/// <summary>The forms of calls and plans that the generator reads and writes, as strictly as the public context.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    AllowDuplicateProperties = false)]
[JsonSerializable(typeof(SpinQuestionForm))]
[JsonSerializable(typeof(CustomerNeedForm))]
[JsonSerializable(typeof(CapabilityStatementForm))]
[JsonSerializable(typeof(CallOutcomeForm))]
[JsonSerializable(typeof(SalesCallForm))]
[JsonSerializable(typeof(RelatedDifficultyForm))]
[JsonSerializable(typeof(PlannedProblemForm))]
[JsonSerializable(typeof(CallPlanForm))]
[JsonSerializable(typeof(LargeSaleTestForm))]
internal sealed partial class SpinJsonContext : JsonSerializerContext;

/// <summary>With setters, as the others below, so that what is left out keeps its default.</summary>
internal sealed class SpinQuestionForm
{
    public required QuestionKind Kind { get; set; }

    public required int Position { get; set; }

    public required string Text { get; set; }

    public string? About { get; set; }
}

internal sealed class CustomerNeedForm
{
    public required string Kind { get; set; }

    public required string Statement { get; set; }

    public required string About { get; set; }

    public required string By { get; set; }

    [JsonConverter(typeof(LocalDateJsonConverter))]
    public required LocalDate On { get; set; }

    public required int Position { get; set; }

    public string? Condition { get; set; }

    public string? Payoff { get; set; }

    public string? Figure { get; set; }
}

internal sealed class CapabilityStatementForm
{
    public required string Kind { get; set; }

    public required string Statement { get; set; }

    [JsonConverter(typeof(LocalDateJsonConverter))]
    public required LocalDate On { get; set; }

    public required int Position { get; set; }

    public string? About { get; set; }

    public ExplicitNeed? Need { get; set; }
}

internal sealed class CallOutcomeForm
{
    public required string Kind { get; set; }

    public string? What { get; set; }

    public string? Who { get; set; }

    [JsonConverter(typeof(LocalDateJsonConverter))]
    public LocalDate? When { get; set; }

    public bool? IsSellerAction { get; set; }

    public string? Reason { get; set; }
}

internal sealed class SalesCallForm
{
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public required LocalDate On { get; set; }

    public required IReadOnlyList<string> Sellers { get; set; }

    public IReadOnlyList<CustomerNeed>? Known { get; set; }

    public IReadOnlyList<SpinQuestion>? Questions { get; set; }

    public IReadOnlyList<CustomerNeed>? Needs { get; set; }

    public IReadOnlyList<CapabilityStatement>? Statements { get; set; }

    public CallOutcome? Outcome { get; set; }
}

internal sealed class RelatedDifficultyForm
{
    public required string Name { get; set; }

    public required IReadOnlyList<string> Questions { get; set; }
}

internal sealed class PlannedProblemForm
{
    public required string Problem { get; set; }

    public required string Capability { get; set; }

    public required IReadOnlyList<string> Questions { get; set; }

    public required IReadOnlyList<RelatedDifficulty> LeadsTo { get; set; }

    public required IReadOnlyList<string> Payoff { get; set; }
}

internal sealed class CallPlanForm
{
    public required CallOutcome Objective { get; set; }

    public required CallOutcome Fallback { get; set; }

    public IReadOnlyList<string>? Situation { get; set; }

    public required IReadOnlyList<PlannedProblem> Problems { get; set; }
}

internal sealed class LargeSaleTestForm
{
    public bool? NeedsSeveralCalls { get; set; }

    public bool? IsLargeCommitment { get; set; }

    public bool? IsOngoingRelationship { get; set; }

    public bool? IsVisibleRisk { get; set; }
}
