namespace SalesDomain.PipelineFlow;

/// <summary>Which deals count as having come to a stage.</summary>
public enum StageCounting
{
    /// <summary>Deals that came to the stage or to a later one: stages that were skipped count as passed. The default; Varicent's linear model.</summary>
    Reached,

    /// <summary>Deals that were in the stage; Bitrix24's standard funnel.</summary>
    Visited,
}
