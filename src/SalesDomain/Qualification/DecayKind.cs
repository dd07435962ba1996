namespace SalesDomain.Qualification;

/// <summary>How evidence loses its freshness.</summary>
public enum DecayKind
{
    /// <summary>Not at all.</summary>
    None,

    /// <summary>All at once after some days.</summary>
    Step,

    /// <summary>By the same amount every day.</summary>
    Linear,

    /// <summary>By half in each span of days.</summary>
    HalfLife,
}
