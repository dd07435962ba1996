namespace SalesDomain.Qualification;

/// <summary>Whether a deal may pass a gate.</summary>
public enum GateStatus
{
    /// <summary>All required and all recommended conditions are met, or an override opens it.</summary>
    Open,

    /// <summary>All required conditions are met, and a recommended one is not.</summary>
    Conditional,

    /// <summary>A required condition is known to fail, or a load-bearing criterion is refuted.</summary>
    Shut,

    /// <summary>No required condition is known to fail, and one is not known to be met.</summary>
    Unknown,
}
