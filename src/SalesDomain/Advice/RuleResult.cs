using System.Collections.Immutable;

namespace SalesDomain.Advice;

/// <summary>What became of a rule: it fired, it did not, or it could not be judged.</summary>
public sealed record RuleResult
{
    internal RuleResult(AdviceRule rule, bool? fired, ImmutableArray<AdviceInput> missing)
    {
        Rule = rule;
        Fired = fired;
        Missing = missing;
    }

    /// <summary>The rule.</summary>
    public AdviceRule Rule { get; }

    /// <summary>Whether it fired; <c>null</c> where it could not be judged.</summary>
    public bool? Fired { get; }

    /// <summary>The inputs for want of which it could not be judged, or whose currency is another; none where it could.</summary>
    public ImmutableArray<AdviceInput> Missing { get; }

    /// <inheritdoc/>
    public bool Equals(RuleResult? other) => other is not null && Rule == other.Rule && Fired == other.Fired && Missing.SequenceEqual(other.Missing);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Rule, Fired);

    /// <summary>The rule, and whether it fired or what is missing.</summary>
    public override string ToString() => $"{Rule} [{Fired switch { true => "fired", false => "not fired", null => $"unknown: {string.Join(", ", Missing.Select(input => input.Label))}" }}]";
}
