using System.Collections.Immutable;

namespace SalesDomain.Advice;

/// <summary>One input that would change the advice, alone.</summary>
public sealed record AdviceChange
{
    internal AdviceChange(AdviceInput input, bool isKnown, string value, ImmutableArray<AdviceOption> stack)
    {
        Input = input;
        IsKnown = isKnown;
        Value = value;
        Stack = stack;
    }

    /// <summary>The input.</summary>
    public AdviceInput Input { get; }

    /// <summary>Whether it is known today; where it is not, it is worth asking.</summary>
    public bool IsKnown { get; }

    /// <summary>The value that would change the advice, as text: <c>yes</c>, <c>5</c>, <c>50000 USD</c>.</summary>
    public string Value { get; }

    /// <summary>What would be advised then.</summary>
    public ImmutableArray<AdviceOption> Stack { get; }

    /// <inheritdoc/>
    public bool Equals(AdviceChange? other) => other is not null && Input == other.Input && IsKnown == other.IsKnown && Value == other.Value && Stack.SequenceEqual(other.Stack);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Input, Value);

    /// <summary>Input, value and what follows: <c>Insight yes: SPIN Selling, The Challenger Sale</c>.</summary>
    public override string ToString() => $"{Input.Label} {Value}: {(Stack.IsEmpty ? "nothing" : string.Join(", ", Stack.Select(option => option.Label)))}";
}
