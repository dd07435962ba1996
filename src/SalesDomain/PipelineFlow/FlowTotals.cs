using System.Collections.Immutable;
using System.Numerics;
using System.Text.Json.Serialization;
using SalesDomain.Errors;
using SalesDomain.Measures;
using SalesDomain.Opportunities;

namespace SalesDomain.PipelineFlow;

/// <summary>What the KPIs of stages are computed from: counts and histograms that merge. Sum first, divide last.</summary>
/// <remarks>
/// Totals of disjoint sets of deals add to the totals of their union, in any order; <see cref="Empty"/> is the identity. Deleted deals do not exist.
/// A deal that began closed was in no open stage: won, it passed all by <see cref="StageCounting.Reached"/>; lost, it stands in none.
/// </remarks>
[JsonConverter(typeof(FlowTotalsJsonConverter))]
public sealed record FlowTotals : IAdditionOperators<FlowTotals, FlowTotals, FlowTotals>
{
    internal FlowTotals(FlowDefinition definition, ImmutableArray<StageTotals> stages)
    {
        Definition = definition;
        Stages = stages;
    }

    /// <summary>The definition that made these totals.</summary>
    public FlowDefinition Definition { get; }

    /// <summary>The deals that are counted.</summary>
    public long Count { get; internal init; }

    /// <summary>Deals that are not: of unknown state (<c>noHistory</c>), in a stage outside the pipeline (<c>unknownStage</c>), or of unknown creation where a period is asked (<c>noCreationDate</c>).</summary>
    public Exclusions Excluded { get; internal init; }

    /// <summary>How deals came through each open stage, in the order of the pipeline.</summary>
    public ImmutableArray<StageTotals> Stages { get; }

    /// <summary>Days from creation to the last closing of the deals that are won.</summary>
    public DayTotal DaysToWin { get; internal init; }

    /// <summary>Days from creation to the last closing of the deals that are lost.</summary>
    public DayTotal DaysToLoss { get; internal init; }

    /// <summary>Deals that were ever won or lost, whatever they are now.</summary>
    public long EverClosed { get; internal init; }

    /// <summary>Deals that were ever reopened.</summary>
    public long Reopened { get; internal init; }

    /// <summary>Deals whose expected date was ever pushed.</summary>
    public long Pushed { get; internal init; }

    /// <summary>How deals came through a stage, known by its key.</summary>
    /// <exception cref="InvalidValueException"><paramref name="stage"/> is no open stage of the pipeline.</exception>
    public StageTotals this[PipelineStage stage]
    {
        get
        {
            ArgumentNullException.ThrowIfNull(stage);
            StageTotals? totals = Stages.FirstOrDefault(of => of.Stage.Key == stage.Key);
            if (totals is null) Throw.OutOfRange(stage, $"an open stage of {Definition.Pipeline}", nameof(stage));
            return totals!;
        }
    }

    /// <summary>The totals of no deal.</summary>
    public static FlowTotals Empty(FlowDefinition definition) => Sum([], definition);

    /// <summary>The totals of deals, in one pass. Each id is expected once.</summary>
    public static FlowTotals Sum(IEnumerable<OpportunityHistory> deals, FlowDefinition definition)
    {
        ArgumentNullException.ThrowIfNull(deals);
        ArgumentNullException.ThrowIfNull(definition);
        FlowTotalsBuilder builder = new(definition);
        foreach (OpportunityHistory deal in deals) builder.Add(deal);
        return builder.Build();
    }

    /// <inheritdoc/>
    public bool Equals(FlowTotals? other) =>
        other is not null && Definition == other.Definition && Count == other.Count && Excluded == other.Excluded && DaysToWin == other.DaysToWin && DaysToLoss == other.DaysToLoss
        && EverClosed == other.EverClosed && Reopened == other.Reopened && Pushed == other.Pushed && Stages.AsSpan().SequenceEqual(other.Stages.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Definition, Count, Excluded, EverClosed);

    /// <summary>The count in words.</summary>
    public override string ToString() => FormattableString.Invariant($"{Count} deals of {Definition}");

    /// <summary>The totals of both sets of deals, which must share none.</summary>
    /// <exception cref="DefinitionMismatchException">They were made with different definitions.</exception>
    public static FlowTotals operator +(FlowTotals left, FlowTotals right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        if (left.Definition != right.Definition) Throw.DefinitionMismatch(left.Definition, right.Definition);
        return new FlowTotals(left.Definition, [.. left.Stages.Zip(right.Stages, (one, other) => one + other)])
        {
            Count = left.Count + right.Count,
            Excluded = left.Excluded + right.Excluded,
            DaysToWin = left.DaysToWin + right.DaysToWin,
            DaysToLoss = left.DaysToLoss + right.DaysToLoss,
            EverClosed = left.EverClosed + right.EverClosed,
            Reopened = left.Reopened + right.Reopened,
            Pushed = left.Pushed + right.Pushed,
        };
    }
}
