namespace SalesDomain.Methodologies;

/// <summary>What a person is to us, by what was seen; compare with <c>&lt;</c> and <c>&gt;=</c>.</summary>
public enum ChampionVerdict
{
    /// <summary>Nothing that counts today was seen, and not asked is never no. Also where help was seen and has grown old.</summary>
    Untested,

    /// <summary>Something was refuted, and no help was ever seen.</summary>
    Neither,

    /// <summary>Seen to help, and not all three proofs are shown.</summary>
    Coach,

    /// <summary>All three proofs are shown by behaviour, and none is refuted.</summary>
    Champion,
}
