namespace SalesDomain.Methodologies;

/// <summary>How exactly a figure was published.</summary>
public enum FigurePrecision
{
    /// <summary>As it stands.</summary>
    Stated,

    /// <summary>Published as about this much.</summary>
    About,

    /// <summary>Published as this much or more.</summary>
    AtLeast,
}
