using System.Collections;
using System.Collections.Immutable;

namespace SalesDomain.Qualification;

/// <summary>The conditions of a gate that are not met, the required ones first; as text they are joined.</summary>
public sealed class UnmetConditions : IReadOnlyList<ConditionResult>
{
    private readonly ImmutableArray<ConditionResult> _conditions;

    internal UnmetConditions(ImmutableArray<ConditionResult> conditions) => _conditions = conditions;

    /// <inheritdoc/>
    public int Count => _conditions.Length;

    /// <inheritdoc/>
    public ConditionResult this[int index] => _conditions[index];

    /// <inheritdoc/>
    public IEnumerator<ConditionResult> GetEnumerator() => ((IEnumerable<ConditionResult>)_conditions).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>What each needs, joined by semicolons; <c>nothing</c> where all are met.</summary>
    public override string ToString() => _conditions.IsEmpty ? "nothing" : string.Join("; ", _conditions);
}
