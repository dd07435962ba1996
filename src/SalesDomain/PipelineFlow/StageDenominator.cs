namespace SalesDomain.PipelineFlow;

/// <summary>Over which deals the conversion of a stage is taken.</summary>
public enum StageDenominator
{
    /// <summary>Deals that left the stage, forward or lost. The default.</summary>
    Decided,

    /// <summary>All deals that entered, those still there too; it grows by itself as they go on.</summary>
    Entered,
}
