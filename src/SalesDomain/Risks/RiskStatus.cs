namespace SalesDomain.Risks;

/// <summary>What a flag says.</summary>
public enum RiskStatus
{
    /// <summary>It cannot be said: an input is not known.</summary>
    Unknown,

    /// <summary>The value is within the limit.</summary>
    Clear,

    /// <summary>The value is beyond the limit.</summary>
    Raised,
}
