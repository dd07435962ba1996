namespace SalesDomain.Methodologies;

/// <summary>What the number of a published figure is.</summary>
public enum FigureUnit
{
    /// <summary>A count of things; a whole number, 0 or more.</summary>
    Count,

    /// <summary>A share in percent, 0 to 100.</summary>
    Percent,

    /// <summary>A relative change in percent of what it is compared with; -100, where nothing is left, or more.</summary>
    PercentChange,

    /// <summary>How many times as much as what it is compared with; 0 or more.</summary>
    Multiple,
}
