namespace SalesDomain.SolutionSelling;

/// <summary>In which order the cells of the grid are gone through.</summary>
public enum VisionApproach
{
    /// <summary>The buyer has no vision yet: reasons, impact, capabilities.</summary>
    Creation,

    /// <summary>The buyer has a vision that somebody else made: it is taken up first, and then made new.</summary>
    Reengineering,
}
