using System.Text.Json.Serialization;
using SalesDomain.Measures;
using SalesDomain.Opportunities;

namespace SalesDomain.PipelineFlow;

/// <summary>One open stage in a report.</summary>
[JsonConverter(typeof(StageReportJsonConverter))]
public sealed class StageReport
{
    internal StageReport(FlowTotals totals, StageTotals stage)
    {
        Totals = stage;
        Rate = StageConversion.Of(totals, stage.Stage);
        Days = TimeInStage.OfCompleted(totals, stage.Stage);
        RunningDays = TimeInStage.OfRunning(totals, stage.Stage);
    }

    /// <summary>The stage.</summary>
    public PipelineStage Stage => Totals.Stage;

    /// <summary>The counts.</summary>
    public StageTotals Totals { get; }

    /// <inheritdoc cref="StageConversion"/>
    public Kpi<Proportion> Rate { get; }

    /// <summary>The time of deals that left the stage. See <see cref="TimeInStage"/>.</summary>
    public Kpi<Distribution> Days { get; }

    /// <summary>The time so far of deals that are there. See <see cref="TimeInStage"/>.</summary>
    public Kpi<Distribution> RunningDays { get; }

    /// <summary>The stage and its rate.</summary>
    public override string ToString() => $"{Stage}: {Rate}";
}
