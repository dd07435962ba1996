namespace SalesDomain.Qualification;

/// <summary>How firmly a piece of evidence stands, the weakest first; compare with <c>&lt;</c> and <c>&gt;=</c>.</summary>
/// <remarks>Source: the order of claim, statement and proof that MEDDPICC practitioners use; an assumption is seen and never counts.</remarks>
public enum Strength
{
    /// <summary>Somebody on our side supposes it. It is shown and never counts: it moves no level and opens no gate.</summary>
    Assumption,

    /// <summary>A seller reports it.</summary>
    SellerReported,

    /// <summary>A person at the buyer's said it.</summary>
    BuyerStated,

    /// <summary>The buyer was asked again, or a second person there agrees.</summary>
    BuyerConfirmed,

    /// <summary>It stands in writing from the buyer: a mail, a plan, an order form.</summary>
    Documented,

    /// <summary>The buyer has done it, and we saw it.</summary>
    ObservedBehaviour,
}
