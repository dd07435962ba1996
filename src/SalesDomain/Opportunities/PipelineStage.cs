using System.Text.Json.Serialization;
using SalesDomain.Errors;
using SalesDomain.Funnel;
using SalesDomain.Measures;

namespace SalesDomain.Opportunities;

/// <summary>A stage of a team's own pipeline.</summary>
/// <remarks>Two stages are equal when all their members are.</remarks>
[JsonConverter(typeof(PipelineStageJsonConverter))]
public sealed class PipelineStage : IEquatable<PipelineStage>
{
    /// <summary>A stage.</summary>
    /// <param name="key">The key by which records name the stage; not empty.</param>
    /// <param name="kind">How a deal in this stage stands.</param>
    /// <param name="name">The text people see; the key where it is left out.</param>
    /// <param name="probability">The chance that a deal in this stage is won, if the team has one.</param>
    /// <param name="forecastCategory">How firmly a deal in this stage is called, if the team says so.</param>
    /// <param name="funnelStage">The canonical stage that this one means, if any.</param>
    /// <param name="exitCriteria">What must have happened, in words, before a deal leaves the stage forward.</param>
    /// <exception cref="InvalidValueException"><paramref name="key"/> is empty.</exception>
    public PipelineStage(
        string key,
        OpportunityStatus kind = OpportunityStatus.Open,
        string? name = null,
        Probability? probability = null,
        ForecastCategory? forecastCategory = null,
        FunnelStage? funnelStage = null,
        IReadOnlyList<string>? exitCriteria = null)
    {
        if (string.IsNullOrWhiteSpace(key)) Throw.Empty("the key of a stage", nameof(key));
        if (!Enum.IsDefined(kind)) Throw.OutOfRange(kind, "Open, Won or Lost", nameof(kind));
        Key = key;
        Kind = kind;
        Name = string.IsNullOrWhiteSpace(name) ? key : name;
        Probability = probability;
        ForecastCategory = forecastCategory;
        FunnelStage = funnelStage;
        ExitCriteria = exitCriteria is null ? [] : Array.AsReadOnly(exitCriteria.ToArray());
    }

    /// <summary>The key by which records name the stage.</summary>
    public string Key { get; }

    /// <summary>How a deal in this stage stands.</summary>
    public OpportunityStatus Kind { get; }

    /// <summary>The text people see.</summary>
    public string Name { get; }

    /// <summary>The chance that a deal in this stage is won; <c>null</c> where the team has none.</summary>
    public Probability? Probability { get; }

    /// <summary>How firmly a deal in this stage is called; <c>null</c> where the team does not say.</summary>
    public ForecastCategory? ForecastCategory { get; }

    /// <summary>The canonical stage that this one means; <c>null</c> where unknown.</summary>
    public FunnelStage? FunnelStage { get; }

    /// <summary>What must have happened, in words, before a deal leaves the stage forward; may be empty.</summary>
    public IReadOnlyList<string> ExitCriteria { get; }

    /// <inheritdoc/>
    public bool Equals(PipelineStage? other) =>
        ReferenceEquals(this, other)
        || (other is not null && Key == other.Key && Kind == other.Kind && Name == other.Name && Probability == other.Probability
            && ForecastCategory == other.ForecastCategory && FunnelStage == other.FunnelStage && ExitCriteria.SequenceEqual(other.ExitCriteria));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as PipelineStage);

    /// <inheritdoc/>
    public override int GetHashCode() => Key.GetHashCode(StringComparison.Ordinal);

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
