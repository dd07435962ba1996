namespace SalesDomain.SolutionSelling;

/// <summary>How a question of the grid is asked: the rows, the first first.</summary>
public enum VisionRow
{
    /// <summary>Openly, so that the buyer tells.</summary>
    Open,

    /// <summary>In a direction, so that what the buyer did not think of is talked over.</summary>
    Control,

    /// <summary>As a summary, so that the buyer says whether it is understood.</summary>
    Confirm,
}
