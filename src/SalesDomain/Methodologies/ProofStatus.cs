namespace SalesDomain.Methodologies;

/// <summary>How a proof stands that somebody is a champion.</summary>
public enum ProofStatus
{
    /// <summary>Not seen, or so long ago that it counts no more. What is only said is no proof.</summary>
    Unknown,

    /// <summary>Seen.</summary>
    Shown,

    /// <summary>Shown not to be so. Final, whatever is seen beside it and however old it grows, until it is superseded by evidence as firm as what the criterion takes.</summary>
    Refuted,
}
