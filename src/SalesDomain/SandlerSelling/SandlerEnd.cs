namespace SalesDomain.SandlerSelling;

/// <summary>How a sale has ended. None is a failure: what wastes time is a sale that does not end.</summary>
public enum SandlerEnd
{
    /// <summary>We let the prospect go, as pain, budget or a way to the decision is missing, or an up-front contract was refused.</summary>
    Disqualified,

    /// <summary>The prospect said no.</summary>
    Declined,

    /// <summary>The prospect said yes, and the sale was made safe.</summary>
    Completed,
}
