using SalesDomain.Measures;

namespace SalesDomain.Survival;

/// <summary>Why a figure of survival has no value. The first that applies is stated, in the order in which they stand here.</summary>
public static class SurvivalReason
{
    /// <summary>Nothing was observed: <c>noObservations</c>.</summary>
    public static UndefinedReason NoObservations { get; } = UndefinedReason.Of("noObservations");

    /// <summary>The day lies after the last one observed, and some were then still without an event: <c>beyondObservation</c>.</summary>
    public static UndefinedReason BeyondObservation { get; } = UndefinedReason.Of("beyondObservation");

    /// <summary>The curve ends before it has come down that far, such as a median where more than half are still open: <c>notReached</c>.</summary>
    public static UndefinedReason NotReached { get; } = UndefinedReason.Of("notReached");

    /// <summary>Fewer than two groups were at risk when something happened, or everything happened on one day: <c>notComparable</c>.</summary>
    public static UndefinedReason NotComparable { get; } = UndefinedReason.Of("notComparable");
}
