using System.Collections.Immutable;
using System.Text.Json.Serialization;
using SalesDomain.Errors;
using SalesDomain.Measures;
using SalesDomain.Opportunities;

namespace SalesDomain.PipelineFlow;

/// <summary>How deals go through the stages: who went on, how long it took, how long until won or lost, how often deals are reopened.</summary>
/// <remarks>JSON: <see cref="FlowReportJsonConverter"/>; a report is written only.</remarks>
[JsonConverter(typeof(FlowReportJsonConverter))]
public sealed class FlowReport
{
    private FlowReport(FlowTotals totals)
    {
        Totals = totals;
        Stages = [.. totals.Stages.Select(stage => new StageReport(totals, stage))];
        DaysToWin = TimeToClose.OfWon(totals);
        DaysToLoss = TimeToClose.OfLost(totals);
        ReopenRate = PipelineFlow.ReopenRate.Of(totals);
    }

    /// <summary>What the KPIs are computed from; it carries their definition.</summary>
    public FlowTotals Totals { get; }

    /// <summary>The open stages in the order of the pipeline.</summary>
    public ImmutableArray<StageReport> Stages { get; }

    /// <summary>Days from creation to the last closing of won deals. See <see cref="TimeToClose"/>.</summary>
    public Kpi<Distribution> DaysToWin { get; }

    /// <summary>Days from creation to the last closing of lost deals. See <see cref="TimeToClose"/>.</summary>
    public Kpi<Distribution> DaysToLoss { get; }

    /// <inheritdoc cref="PipelineFlow.ReopenRate"/>
    public Kpi<Proportion> ReopenRate { get; }

    /// <summary>A stage, known by its key.</summary>
    /// <exception cref="InvalidValueException"><paramref name="stage"/> is no open stage of the pipeline.</exception>
    public StageReport this[PipelineStage stage]
    {
        get
        {
            StageTotals totals = Totals[stage];
            return Stages.First(report => ReferenceEquals(report.Totals, totals));
        }
    }

    /// <summary>The KPIs of totals, wherever those come from.</summary>
    public static FlowReport Of(FlowTotals totals)
    {
        ArgumentNullException.ThrowIfNull(totals);
        return new FlowReport(totals);
    }

    /// <summary>The KPIs of deals, summed in one pass.</summary>
    public static FlowReport Of(IEnumerable<OpportunityHistory> deals, FlowDefinition definition) => Of(FlowTotals.Sum(deals, definition));

    /// <summary>The number of deals and of stages.</summary>
    public override string ToString() => FormattableString.Invariant($"{Totals.Count} deals through {Stages.Length} stages");
}
