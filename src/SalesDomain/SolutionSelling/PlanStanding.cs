namespace SalesDomain.SolutionSelling;

/// <summary>Whose an evaluation plan is, the weakest first; compare with <c>&lt;</c> and <c>&gt;=</c>.</summary>
public enum PlanStanding
{
    /// <summary>We have proposed it, and the buyer has said nothing.</summary>
    Proposed,

    /// <summary>The buyer has agreed to it as it is.</summary>
    Agreed,

    /// <summary>The buyer has edited it, which makes it the buyer's own.</summary>
    Edited,
}
