namespace SalesDomain.Advice;

/// <summary>How far the buyer's need has come.</summary>
/// <remarks>Source: Michael Bosworth, Solution Selling, 1994: latent pain, admitted pain, vision.</remarks>
public enum BuyerNeed
{
    /// <summary>The buyer does not see a problem, or does not think that it can be solved.</summary>
    Latent,

    /// <summary>The buyer admits a problem and has no picture of a solution.</summary>
    Admitted,

    /// <summary>The buyer has a picture of the solution, such as a request for proposals; somebody else may have drawn it.</summary>
    Vision,
}
