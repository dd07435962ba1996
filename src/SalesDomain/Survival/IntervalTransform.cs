namespace SalesDomain.Survival;

/// <summary>On which scale the interval of a survival is symmetric. All five are those of <c>conf.type</c> of R's <c>survfit</c>; the formulas stand at <see cref="SurvivalEstimate.Interval"/>.</summary>
public enum IntervalTransform
{
    /// <summary>The logarithm of the survival: the default of R.</summary>
    Log,

    /// <summary>The survival itself, cut off at 0 and 1.</summary>
    Plain,

    /// <summary>The logarithm of the cumulative hazard: the default of lifelines and SAS; always inside 0 and 1.</summary>
    LogLog,

    /// <summary>The logarithm of the odds.</summary>
    Logit,

    /// <summary>The arcsine of the square root.</summary>
    Arcsin,
}
