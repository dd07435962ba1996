using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using SalesDomain.Errors;

namespace SalesDomain.Opportunities;

/// <summary>A team's own pipeline: its stages in order. <c>pipeline["proposal"]</c> is a stage.</summary>
/// <remarks>Presets: <see cref="Salesforce"/>, <see cref="HubSpot"/>, <see cref="Dynamics365"/>. Two pipelines are equal when name and stages are.</remarks>
[JsonConverter(typeof(SalesPipelineJsonConverter))]
public sealed partial class SalesPipeline : IEquatable<SalesPipeline>
{
    private readonly FrozenDictionary<string, PipelineStage> _byKey;

    /// <summary>A pipeline.</summary>
    /// <param name="name">What the team calls it; not empty.</param>
    /// <param name="stages">One stage or more, in order, each with a key of its own.</param>
    /// <exception cref="InvalidValueException">The name is empty, there is no stage, or two have the same key.</exception>
    public SalesPipeline(string name, IReadOnlyList<PipelineStage> stages)
    {
        ArgumentNullException.ThrowIfNull(stages);
        if (string.IsNullOrWhiteSpace(name)) Throw.Empty("the name of a pipeline", nameof(name));
        if (stages.Count == 0 || stages.Contains(null)) Throw.Empty("at least one stage, and none that is null", nameof(stages));
        string? twice = stages.CountBy(stage => stage.Key).FirstOrDefault(count => count.Value > 1).Key;
        if (twice is not null) Throw.Duplicate(twice, "a key of its own for each stage", nameof(stages));
        Name = name;
        Stages = Array.AsReadOnly(stages.ToArray());
        _byKey = stages.ToFrozenDictionary(stage => stage.Key, StringComparer.Ordinal);
    }

    /// <summary>What the team calls it.</summary>
    public string Name { get; }

    /// <summary>The stages in order.</summary>
    public IReadOnlyList<PipelineStage> Stages { get; }

    /// <summary>The stage of a key.</summary>
    /// <exception cref="InvalidValueException">No stage has the key.</exception>
    public PipelineStage this[string key]
    {
        get
        {
            if (!TryGet(key, out PipelineStage? stage)) Throw.NotFound(key, $"a stage of {Name}: {string.Join(", ", Stages.Select(s => s.Key))}", nameof(key));
            return stage;
        }
    }

    /// <summary>The stage of a key, if there is one; case counts.</summary>
    public bool TryGet(string? key, [NotNullWhen(true)] out PipelineStage? stage)
    {
        stage = null;
        return key is not null && _byKey.TryGetValue(key, out stage);
    }

    /// <inheritdoc/>
    public bool Equals(SalesPipeline? other) => other is not null && Name == other.Name && Stages.SequenceEqual(other.Stages);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as SalesPipeline);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Name, Stages.Count);

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
