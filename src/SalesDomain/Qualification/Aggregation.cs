namespace SalesDomain.Qualification;

/// <summary>How the criteria of a rubric make one score. What is no number (k of n, floors, a veto) is said by <see cref="Gate"/>, <see cref="Condition"/> and <see cref="Criterion.IsLoadBearing"/>.</summary>
public enum Aggregation
{
    /// <summary>The sum of the points: Σ weight × level / top, over Σ weight.</summary>
    /// <remarks>The default, with equal weights: unit weights are robust. Source: R. Dawes, American Psychologist 34 (1979), 571-582.</remarks>
    WeightedMean,

    /// <summary>The share of the weakest criterion: a chain holds what its weakest link holds. Weights do not matter.</summary>
    Minimum,

    /// <summary>The product of the shares: one zero is enough for zero. Weights do not matter.</summary>
    /// <remarks>Source: the formula of Solution Selling, Pain × Power × Vision × Value × Control. To rank deals, not to compare with shares: five times 0.8 is 0.33.</remarks>
    Product,
}
