using System.Collections.Immutable;
using System.Text.Json.Serialization;
using SalesDomain.Errors;

namespace SalesDomain.Qualification;

/// <summary>A point in the sale that a deal passes when conditions are met: a pause to think, apart from the score.</summary>
/// <remarks>A gate says nothing of a chance to win. Two gates are equal when their members are.</remarks>
[JsonConverter(typeof(GateJsonConverter))]
public sealed record Gate
{
    /// <summary>A gate.</summary>
    /// <param name="name">What it is called, once in a rubric; not empty.</param>
    /// <param name="required">The conditions that must be met; one or more.</param>
    /// <param name="recommended">The conditions that should be met.</param>
    /// <exception cref="InvalidValueException">The name is empty, or nothing is required.</exception>
    public Gate(string name, IReadOnlyList<Condition> required, IReadOnlyList<Condition>? recommended = null)
    {
        ArgumentNullException.ThrowIfNull(required);
        if (required.Concat(recommended ?? []).Contains(null!)) Throw.Missing("conditions, none of them null", nameof(required));
        Name = name;
        Required = [.. required];
        Recommended = [.. recommended ?? []];
        foreach (Problem problem in ToDraft().Problems("")) Throw.Invalid(problem, problem.Path);
    }

    /// <summary>What it is called.</summary>
    public string Name { get; }

    /// <summary>The conditions that must be met.</summary>
    public ImmutableArray<Condition> Required { get; }

    /// <summary>The conditions that should be met; may be none.</summary>
    public ImmutableArray<Condition> Recommended { get; }

    /// <inheritdoc/>
    public bool Equals(Gate? other) => other is not null && Name == other.Name && Required.SequenceEqual(other.Required) && Recommended.SequenceEqual(other.Recommended);

    /// <inheritdoc/>
    public override int GetHashCode() => Name.GetHashCode(StringComparison.Ordinal);

    /// <summary>The name.</summary>
    public override string ToString() => Name;

    internal GateDraft ToDraft() => new()
    {
        Name = Name,
        Required = [.. Required.Select(condition => condition.ToDraft())],
        Recommended = Recommended.IsEmpty ? null : [.. Recommended.Select(condition => condition.ToDraft())],
    };

    internal static Gate Of(GateDraft draft)
    {
        foreach (Problem problem in draft.Problems("")) Throw.Invalid(problem, problem.Path);
        return new(draft.Name!, [.. draft.Required!.Select(condition => Condition.FromDraft(condition!))], [.. (draft.Recommended ?? []).Select(condition => Condition.FromDraft(condition!))]);
    }
}
