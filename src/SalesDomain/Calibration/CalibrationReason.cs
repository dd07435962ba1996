using SalesDomain.Measures;

namespace SalesDomain.Calibration;

/// <summary>Why a figure of calibration has no value, and why an observation is not in it. The first that applies is stated, in the order in which they stand here.</summary>
public static class CalibrationReason
{
    /// <summary>Excluded, as it is unknown what was judged: <c>noScore</c>.</summary>
    public static ExclusionReason NoScore { get; } = ExclusionReason.Of("noScore");

    /// <summary>Excluded, as it was judged on the day of the outcome or later, when the outcome could be known: <c>assessedTooLate</c>.</summary>
    public static ExclusionReason AssessedTooLate { get; } = ExclusionReason.Of("assessedTooLate");

    /// <summary>There are no observations, or none in this place: <c>noObservations</c>.</summary>
    public static UndefinedReason NoObservations { get; } = UndefinedReason.Of("noObservations");

    /// <summary>Too few were won, or too few lost: <c>tooFewOutcomes</c>.</summary>
    public static UndefinedReason TooFewOutcomes { get; } = UndefinedReason.Of("tooFewOutcomes");

    /// <summary>Too few observations in this band, bin or group, or too few things rated: <c>tooFewObservations</c>.</summary>
    public static UndefinedReason TooFewObservations { get; } = UndefinedReason.Of("tooFewObservations");

    /// <summary>A probability of 0 was stated for what was won, or of 1 for what was lost, so that the logarithm is infinite: <c>certainAndWrong</c>.</summary>
    public static UndefinedReason CertainAndWrong { get; } = UndefinedReason.Of("certainAndWrong");

    /// <summary>There is nothing to compare with: all are rated the same, fewer than two bands have enough in them, or nothing was won without the criterion: <c>notComparable</c>.</summary>
    public static UndefinedReason NotComparable { get; } = UndefinedReason.Of("notComparable");

    /// <summary>The lead is in no stage: <c>noStage</c>.</summary>
    public static UndefinedReason NoStage { get; } = UndefinedReason.Of("noStage");

    /// <summary>The lead is in a stage of those won, so that nothing is left to foresee: <c>alreadyWon</c>.</summary>
    public static UndefinedReason AlreadyWon { get; } = UndefinedReason.Of("alreadyWon");

    /// <summary>None of the leads counted was won: <c>noWonLeads</c>.</summary>
    public static UndefinedReason NoWonLeads { get; } = UndefinedReason.Of("noWonLeads");

    /// <summary>None of the leads counted was lost: <c>noLostLeads</c>.</summary>
    public static UndefinedReason NoLostLeads { get; } = UndefinedReason.Of("noLostLeads");
}
