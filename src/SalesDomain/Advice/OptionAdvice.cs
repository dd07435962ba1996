using System.Collections.Immutable;

namespace SalesDomain.Advice;

/// <summary>An option with what the rules that fired say of it; the parts sum to the points.</summary>
public sealed record OptionAdvice
{
    internal OptionAdvice(AdviceOption option, ImmutableArray<(AdviceRule Rule, int Points)> contributions, ImmutableArray<AdviceRule> blockedBy)
    {
        Option = option;
        Contributions = contributions;
        BlockedBy = blockedBy;
    }

    /// <summary>The option.</summary>
    public AdviceOption Option { get; }

    /// <summary>The rules that fired for or against it, with their points.</summary>
    public ImmutableArray<(AdviceRule Rule, int Points)> Contributions { get; }

    /// <summary>The rules that rule it out; may be none.</summary>
    public ImmutableArray<AdviceRule> BlockedBy { get; }

    /// <summary>The sum of the contributions.</summary>
    public int Points => Contributions.Sum(part => part.Points);

    /// <summary>Whether a rule rules it out.</summary>
    public bool IsBlocked => !BlockedBy.IsEmpty;

    /// <inheritdoc/>
    public bool Equals(OptionAdvice? other) => other is not null && Option == other.Option && Contributions.SequenceEqual(other.Contributions) && BlockedBy.SequenceEqual(other.BlockedBy);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Option, Points, BlockedBy.Length);

    /// <summary>Option, points and parts: <c>SPIN Selling +2 (R1 +2)</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"{Option.Label} {Points:+0;-0;0} ({string.Join(", ", Contributions.Select(part => FormattableString.Invariant($"{part.Rule.Id} {part.Points:+0;-0}")).Concat(BlockedBy.Select(rule => $"ruled out by {rule.Id}")))})");
}
