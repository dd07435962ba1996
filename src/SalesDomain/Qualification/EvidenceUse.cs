namespace SalesDomain.Qualification;

/// <summary>What became of a piece of evidence in an assessment. All evidence is shown; not all of it counts.</summary>
public enum EvidenceUse
{
    /// <summary>It counts.</summary>
    Counted,

    /// <summary>It is weaker than the least that the criterion takes; assumptions always are.</summary>
    TooWeak,

    /// <summary>It points neither way.</summary>
    Neutral,

    /// <summary>A later correction takes its place.</summary>
    Superseded,

    /// <summary>Less than half of its freshness is left.</summary>
    Stale,

    /// <summary>It was observed or recorded after the date of the assessment.</summary>
    Later,
}
