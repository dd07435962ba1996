namespace SalesDomain.Advice;

/// <summary>How used a team is to working by a method.</summary>
public enum TeamMaturity
{
    /// <summary>New to it.</summary>
    Low,

    /// <summary>Some of it is habit.</summary>
    Medium,

    /// <summary>It is kept, reviewed and coached.</summary>
    High,
}
