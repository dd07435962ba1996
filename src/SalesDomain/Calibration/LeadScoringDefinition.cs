using System.Collections.Immutable;
using System.Text.Json.Serialization;
using SalesDomain.Errors;

namespace SalesDomain.Calibration;

/// <summary>What lead scoring goes by: the order of the stages, which of them are won, and how often a value must have been seen.</summary>
/// <remarks>Totals carry the definition that made them, and only totals of one definition add. Two are equal when all members are.</remarks>
[JsonConverter(typeof(LeadScoringDefinitionJsonConverter))]
public sealed class LeadScoringDefinition : IEquatable<LeadScoringDefinition>
{
    private readonly ImmutableSortedDictionary<string, long> _fewestByVariable = ImmutableSortedDictionary.Create<string, long>(StringComparer.Ordinal).Add("tag_id", 50);

    /// <summary>A definition.</summary>
    /// <param name="stages">The keys of all stages in order, each once; those won are among them.</param>
    /// <param name="wonStages">The keys of the stages in which a lead is won; one or more.</param>
    /// <exception cref="InvalidValueException">A key is empty or stands there twice, there is none, or a stage won is not one of the stages.</exception>
    public LeadScoringDefinition(IEnumerable<string> stages, IEnumerable<string> wonStages)
    {
        ArgumentNullException.ThrowIfNull(stages);
        ArgumentNullException.ThrowIfNull(wonStages);
        Stages = Keys(stages, nameof(stages));
        HashSet<string> won = [.. Keys(wonStages, nameof(wonStages))];
        foreach (string stage in won) IndexOf(stage, nameof(wonStages));
        WonStages = [.. Stages.Where(won.Contains)];
    }

    /// <summary>The keys of all stages in order.</summary>
    public ImmutableArray<string> Stages { get; }

    /// <summary>The keys of the stages in which a lead is won, in order.</summary>
    public ImmutableArray<string> WonStages { get; }

    /// <summary>
    /// By variable, how often a value must have been seen in a team, won and lost and smoothing together, to be looked at; 50 for <c>tag_id</c> by default, as in Odoo, and for others none.
    /// </summary>
    /// <exception cref="InvalidValueException">A number is negative or a name is empty.</exception>
    public ImmutableSortedDictionary<string, long> FewestByVariable
    {
        get => _fewestByVariable;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            foreach ((string variable, long fewest) in value)
            {
                if (string.IsNullOrWhiteSpace(variable)) Throw.Empty("the name of a variable", nameof(value));
                if (fewest < 0) Throw.OutOfRange(fewest, "a count of 0 or more", nameof(value));
            }

            _fewestByVariable = value.WithComparers(StringComparer.Ordinal);
        }
    }

    /// <inheritdoc/>
    public bool Equals(LeadScoringDefinition? other) =>
        other is not null && Stages.SequenceEqual(other.Stages) && WonStages.SequenceEqual(other.WonStages) && FewestByVariable.SequenceEqual(other.FewestByVariable);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as LeadScoringDefinition);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Stages.Length, Stages[0], WonStages.Length, FewestByVariable.Count);

    /// <summary>The stages: <c>new, qualified, won</c>.</summary>
    public override string ToString() => string.Join(", ", Stages);

    internal int IndexOf(string stage, string parameter)
    {
        int index = Stages.IndexOf(stage);
        if (index < 0) Throw.NotFound(stage, $"one of the stages: {this}", parameter);
        return index;
    }

    private static ImmutableArray<string> Keys(IEnumerable<string> keys, string parameter)
    {
        ImmutableArray<string> all = [.. keys];
        if (all.IsEmpty || all.Any(string.IsNullOrWhiteSpace)) Throw.Empty("the key of one stage or more, such as new", parameter);
        foreach (string twice in all.GroupBy(key => key, StringComparer.Ordinal).Where(group => group.Count() > 1).Select(group => group.Key)) Throw.Duplicate(twice, "each stage once", parameter);
        return all;
    }
}
