namespace SalesDomain.ChallengerSale;

/// <summary>What a person in a buying group does to a change: moves it, talks about it, or stands in its way.</summary>
public enum StakeholderClass
{
    /// <summary>Gets colleagues to act.</summary>
    Mobilizer,

    /// <summary>Is pleasant to talk to and moves nobody.</summary>
    Talker,

    /// <summary>Wants things to stay as they are.</summary>
    Blocker,
}
