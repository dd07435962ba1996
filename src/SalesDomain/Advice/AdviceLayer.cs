namespace SalesDomain.Advice;

/// <summary>What a way of selling is for. Ways of different layers go together; of one layer there is one at most.</summary>
/// <remarks>Source: the layers of the practitioners' map at speedrun.adrata.com: discovery, conversation, management of the deal.</remarks>
public enum AdviceLayer
{
    /// <summary>Finding out what the buyer needs.</summary>
    Discovery,

    /// <summary>Leading the conversation with the buyer.</summary>
    Conversation,

    /// <summary>Judging and managing the deal.</summary>
    Qualification,
}
