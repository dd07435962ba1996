namespace SalesDomain.Qualification;

/// <summary>The truth of a condition in Kleene's three values, and a fourth for what does not apply.</summary>
public enum ConditionStatus
{
    /// <summary>What is known shows that it holds.</summary>
    Met,

    /// <summary>What is known shows that it does not hold.</summary>
    Failed,

    /// <summary>What is known shows neither.</summary>
    Unknown,

    /// <summary>Its criterion does not apply to the deal. Alone it is no hindrance; within k of n it counts for neither side.</summary>
    NotApplicable,
}
