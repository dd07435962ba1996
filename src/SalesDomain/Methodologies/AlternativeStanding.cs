namespace SalesDomain.Methodologies;

/// <summary>Where an alternative stands against us in the buyer's eyes, the weakest rival first; compare with <c>&lt;</c> and <c>&gt;=</c>. Unknown is <c>null</c>.</summary>
public enum AlternativeStanding
{
    /// <summary>It is behind us.</summary>
    Behind,

    /// <summary>It may be either.</summary>
    Even,

    /// <summary>It is ahead of us.</summary>
    Ahead,
}
