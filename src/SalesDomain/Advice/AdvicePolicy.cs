using System.Collections.Immutable;
using System.Text.Json.Serialization;
using SalesDomain.Errors;

namespace SalesDomain.Advice;

/// <summary>The rules by which ways of selling are advised, as data with a version.</summary>
/// <remarks>No head-to-head trial of methodologies is known; each rule says whose judgement it is and what it stands on. Two policies are equal when all members are.</remarks>
[JsonConverter(typeof(AdvicePolicyJsonConverter))]
public sealed partial class AdvicePolicy : IEquatable<AdvicePolicy>
{
    /// <summary>A policy.</summary>
    /// <param name="id">The id of the policy; not empty.</param>
    /// <param name="version">The version; not empty.</param>
    /// <param name="rules">The rules, each with an id of its own; one or more.</param>
    /// <exception cref="InvalidValueException">A text is blank, there is no rule, or two have one id.</exception>
    public AdvicePolicy(string id, string version, IReadOnlyList<AdviceRule> rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        if (string.IsNullOrWhiteSpace(id)) Throw.Empty("the id of a policy", nameof(id));
        if (string.IsNullOrWhiteSpace(version)) Throw.Empty("a version", nameof(version));
        if (rules.Count == 0) Throw.Empty("one rule or more", nameof(rules));
        if (rules.Contains(null!)) Throw.Missing("rules, none of them null", nameof(rules));
        if (rules.GroupBy(rule => rule.Id).FirstOrDefault(same => same.Count() > 1) is { } twice) Throw.Duplicate(twice.Key, "an id of its own for each rule", nameof(rules));
        Id = id;
        Version = version;
        Rules = [.. rules];
    }

    /// <summary>The id of the policy.</summary>
    public string Id { get; }

    /// <summary>The version.</summary>
    public string Version { get; }

    /// <summary>The rules, in the order given.</summary>
    public ImmutableArray<AdviceRule> Rules { get; }

    /// <summary>What the rules advise for a deal: at most one way of selling a layer, and why.</summary>
    public Recommendation Recommend(DealContext deal)
    {
        ArgumentNullException.ThrowIfNull(deal);
        return new(this, deal);
    }

    /// <inheritdoc/>
    public bool Equals(AdvicePolicy? other) => other is not null && Id == other.Id && Version == other.Version && Rules.SequenceEqual(other.Rules);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as AdvicePolicy);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Id, Version, Rules.Length);

    /// <summary>Id and version.</summary>
    public override string ToString() => $"{Id} {Version}";
}
