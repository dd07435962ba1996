namespace SalesDomain.SolutionSelling;

/// <summary>What a question of the grid is about: the columns, the first first.</summary>
public enum VisionColumn
{
    /// <summary>What causes the pain.</summary>
    DiagnoseReasons,

    /// <summary>Whom else it affects, and how.</summary>
    ExploreImpact,

    /// <summary>What it would take to solve it.</summary>
    VisualizeCapabilities,
}
