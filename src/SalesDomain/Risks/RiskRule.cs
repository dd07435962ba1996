using System.Text.Json.Serialization;
using SalesDomain.Errors;
using SalesDomain.Opportunities;

namespace SalesDomain.Risks;

/// <summary>When a sign is raised: a limit, for all stages or for one.</summary>
[JsonConverter(typeof(RiskRuleJsonConverter))]
public sealed record RiskRule
{
    /// <summary>A rule.</summary>
    /// <param name="sign">The sign.</param>
    /// <param name="limit">The limit, in the unit of the sign, or a quantile from 0 to 1; its default where it is left out.</param>
    /// <param name="stage">The key of the stage for which it holds; <c>null</c> for all that have no rule of their own.</param>
    /// <exception cref="InvalidValueException">The limit is none of the sign (<c>outOfRange</c>), or the key is empty.</exception>
    public RiskRule(RiskSign sign, decimal? limit = null, string? stage = null)
    {
        ArgumentNullException.ThrowIfNull(sign);
        if (stage is not null && string.IsNullOrWhiteSpace(stage)) Throw.Empty("the key of a stage, or null", nameof(stage));
        if (sign.ProblemOf(limit ?? sign.DefaultLimit) is { } problem) Throw.Invalid(problem, nameof(limit));
        Sign = sign;
        Limit = limit ?? sign.DefaultLimit;
        Stage = stage;
    }

    /// <summary>The sign.</summary>
    public RiskSign Sign { get; }

    /// <summary>The limit, in the unit of the sign, or a quantile from 0 to 1.</summary>
    public decimal Limit { get; }

    /// <summary>The key of the stage for which it holds, as <see cref="PipelineStage.Key"/>; <c>null</c> for all that have no rule of their own.</summary>
    public string? Stage { get; }

    /// <summary>The rule in words: <c>Pushed, limit 3</c>, <c>StalledInStage, limit 10 in Negotiation</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"{Sign}, limit {Limit}{(Stage is null ? "" : $" in {Stage}")}");
}
