namespace SalesDomain.Qualification;

/// <summary>Which way a piece of evidence points.</summary>
public enum Polarity
{
    /// <summary>It shows that the criterion is met, up to a level.</summary>
    Supports,

    /// <summary>It shows that the criterion is not met.</summary>
    Refutes,

    /// <summary>It belongs to the criterion and shows neither.</summary>
    Neutral,
}
