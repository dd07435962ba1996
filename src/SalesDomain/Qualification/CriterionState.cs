namespace SalesDomain.Qualification;

/// <summary>What is known of a criterion as of a date. Not asked, no, contradicted, outdated and not applicable are five different things.</summary>
public enum CriterionState
{
    /// <summary>Nothing that counts is known: it may be anything.</summary>
    Unknown,

    /// <summary>It stands at its highest level.</summary>
    Supported,

    /// <summary>It stands between its lowest and its highest level.</summary>
    PartlySupported,

    /// <summary>Evidence that counts stands on both sides. Supersede what was wrong.</summary>
    Contradicted,

    /// <summary>It is known not to be met.</summary>
    Refuted,

    /// <summary>It was known, and the evidence has less than half of its freshness left: ask again. It is neither yes nor no.</summary>
    Stale,

    /// <summary>An override says that it does not apply to this deal; it is left out of the score.</summary>
    NotApplicable,
}
