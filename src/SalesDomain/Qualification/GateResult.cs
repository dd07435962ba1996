using System.Collections.Immutable;

namespace SalesDomain.Qualification;

/// <summary>A gate as of the date of an assessment: its status, and what would change it.</summary>
public sealed record GateResult
{
    internal GateResult(Gate gate, ImmutableArray<ConditionResult> conditions, ImmutableArray<Criterion> vetoes, Override? overriddenBy)
    {
        GateStatus status = Scorecard.Status(!vetoes.IsEmpty, conditions.Where(condition => condition.IsRequired).Select(condition => condition.Status), conditions.Where(condition => !condition.IsRequired).Select(condition => condition.Status));
        Gate = gate;
        Status = overriddenBy is null ? status : GateStatus.Open;
        StatusByRule = status;
        Conditions = conditions;
        Vetoes = vetoes;
        OverriddenBy = overriddenBy;
        Unmet = new([.. conditions.Where(condition => condition.Status is ConditionStatus.Failed or ConditionStatus.Unknown)]);
    }

    /// <summary>The gate.</summary>
    public Gate Gate { get; }

    /// <summary>Whether the deal may pass, an override included.</summary>
    public GateStatus Status { get; }

    /// <summary>Whether the deal may pass by the conditions alone.</summary>
    public GateStatus StatusByRule { get; }

    /// <summary>All conditions, the required ones first.</summary>
    public ImmutableArray<ConditionResult> Conditions { get; }

    /// <summary>The conditions that are not met, the required ones first, with the evidence that each needs.</summary>
    public UnmetConditions Unmet { get; }

    /// <summary>The load-bearing criteria that are refuted, each of which shuts the gate; may be none.</summary>
    public ImmutableArray<Criterion> Vetoes { get; }

    /// <summary>The override that opens the gate; <c>null</c> where none does.</summary>
    public Override? OverriddenBy { get; }

    /// <inheritdoc/>
    public bool Equals(GateResult? other) =>
        other is not null && Gate == other.Gate && Status == other.Status && Conditions.SequenceEqual(other.Conditions) && Vetoes.SequenceEqual(other.Vetoes) && OverriddenBy == other.OverriddenBy;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Gate, Status);

    /// <summary>Name, status, and what is unmet: <c>Commit: shut; unmet: Champion at level 2 …</c>.</summary>
    public override string ToString() =>
        $"{Gate.Name}: {Words.Of(Status)}{(OverriddenBy is null ? "" : $" by override ({OverriddenBy})")}{(Vetoes.IsEmpty ? "" : $"; held by {string.Join(", ", Vetoes)}")}{(Unmet.Count == 0 ? "" : $"; unmet: {Unmet}")}";
}
