using System.Runtime.InteropServices;
using SalesDomain.Errors;
using SalesDomain.Measures;

namespace SalesDomain.Calibration;

/// <summary>Makes totals of what was judged against what came of it.</summary>
public static class CalibrationTotals
{
    /// <summary>
    /// The default of how many must have been won and how many lost, or be in a band, before a figure is stated: 40. A rate of one half has then a 95 % interval of 15 points to each side.
    /// </summary>
    /// <remarks>Source: Microsoft asks for at least 40 qualified and 40 disqualified leads before Dynamics 365 makes a model of lead scoring (learn.microsoft.com).</remarks>
    public const long Fewest = 40;

    /// <summary>The totals of observations, in any order. What was judged too late or is unknown is excluded and counted.</summary>
    /// <typeparam name="T">What was judged.</typeparam>
    public static CalibrationTotals<T> Sum<T>(IEnumerable<ScoredOutcome<T>> outcomes)
        where T : struct, IComparable<T>, IEquatable<T>
    {
        ArgumentNullException.ThrowIfNull(outcomes);
        Dictionary<T, long> won = [], lost = [];
        long unknown = 0, late = 0;
        foreach (ScoredOutcome<T> outcome in outcomes)
        {
            if (outcome.Score is not { } score) unknown++;
            else if (!outcome.IsForesight) late++;
            else CollectionsMarshal.GetValueRefOrAddDefault(outcome.IsWon ? won : lost, score, out _)++;
        }

        Exclusions excluded = Exclusions.Of(CalibrationReason.NoScore, unknown) + Exclusions.Of(CalibrationReason.AssessedTooLate, late);
        return new CalibrationTotals<T>(Histogram<T>.Of(won), Histogram<T>.Of(lost), excluded);
    }

    /// <summary>Totals that were counted elsewhere, all of them judged before the outcome.</summary>
    /// <typeparam name="T">What was judged.</typeparam>
    /// <param name="won">How often each score occurs among those won.</param>
    /// <param name="lost">The same among those lost.</param>
    /// <param name="excluded">What was left out, by reason.</param>
    public static CalibrationTotals<T> Of<T>(Histogram<T> won, Histogram<T> lost, Exclusions excluded = default)
        where T : struct, IComparable<T>, IEquatable<T> => new(won, lost, excluded);

    /// <summary>Why a figure of both outcomes is not stated; <c>null</c> where it is.</summary>
    internal static UndefinedReason? Refusal<T>(CalibrationTotals<T> totals, long fewest)
        where T : struct, IComparable<T>, IEquatable<T>
    {
        ArgumentNullException.ThrowIfNull(totals);
        CheckFewest(fewest, nameof(fewest));
        if (totals.Count == 0) return CalibrationReason.NoObservations;
        return totals.WonCount < fewest || totals.LostCount < fewest ? CalibrationReason.TooFewOutcomes : null;
    }

    /// <summary>A share of those in one place, unless they are too few.</summary>
    internal static Kpi<Proportion> Rate(long won, long count, long fewest, Exclusions excluded = default)
    {
        CheckFewest(fewest, nameof(fewest));
        if (count == 0) return Kpi.Undefined<Proportion>(CalibrationReason.NoObservations, 0, excluded);
        return count < fewest ? Kpi.Undefined<Proportion>(CalibrationReason.TooFewObservations, count, excluded) : Kpi.Of(Proportion.Of(won, count), count, excluded);
    }

    internal static void CheckFewest(long fewest, string parameter)
    {
        if (fewest < 1) Throw.OutOfRange(fewest, "a count of 1 or more", parameter);
    }
}
