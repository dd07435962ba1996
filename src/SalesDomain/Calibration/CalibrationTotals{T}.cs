using System.Numerics;
using System.Text.Json.Serialization;
using SalesDomain.Measures;

namespace SalesDomain.Calibration;

/// <summary>
/// How often each score was given to what was won and to what was lost. What all figures of calibration are computed from: exact, and made of counts only.
/// </summary>
/// <remarks>
/// Totals of disjoint sets of observations add to the totals of their union, in any order; <see cref="Empty"/> is the identity. Assess each deal at one fixed point,
/// such as on entering a stage, or late assessments, which are easier, will flatter the scores.
/// <code>
/// CalibrationTotals&lt;Probability&gt; stated = CalibrationTotals.Sum(
/// [
///     ScoredOutcome.Won(Probability.FromPercent(80), assessed: march1, decided: may28),
///     ScoredOutcome.Lost(Probability.FromPercent(30), assessed: march1, decided: june2),
/// ]);
/// Kpi&lt;decimal&gt; brier = BrierScore.Of(stated);
/// </code>
/// </remarks>
/// <typeparam name="T">Points (<see cref="decimal"/>), a stated <see cref="Probability"/>, or whether a criterion was met (<see cref="bool"/>).</typeparam>
[JsonConverter(typeof(CalibrationTotalsJsonConverter))]
public sealed class CalibrationTotals<T> : IEquatable<CalibrationTotals<T>>, IAdditionOperators<CalibrationTotals<T>, CalibrationTotals<T>, CalibrationTotals<T>>
    where T : struct, IComparable<T>, IEquatable<T>
{
    internal CalibrationTotals(Histogram<T> won, Histogram<T> lost, Exclusions excluded)
    {
        Won = won;
        Lost = lost;
        Excluded = excluded;
        WonCount = won.Total;
        LostCount = lost.Total;
        Count = WonCount + LostCount;
    }

    /// <summary>The totals of nothing.</summary>
    public static CalibrationTotals<T> Empty { get; } = new(default, default, default);

    /// <summary>How often each score was given to what was won.</summary>
    public Histogram<T> Won { get; }

    /// <summary>How often each score was given to what was lost.</summary>
    public Histogram<T> Lost { get; }

    /// <summary>What was left out: <c>noScore</c>, <c>assessedTooLate</c>.</summary>
    public Exclusions Excluded { get; }

    /// <summary>How many were won.</summary>
    public long WonCount { get; }

    /// <summary>How many were lost.</summary>
    public long LostCount { get; }

    /// <summary>How many were won or lost.</summary>
    public long Count { get; }

    /// <summary>The share won of all, whatever their score; undefined (<c>noObservations</c>) where there are none.</summary>
    public Kpi<Proportion> BaseRate => CalibrationTotals.Rate(WonCount, Count, 1, Excluded);

    /// <inheritdoc/>
    public bool Equals(CalibrationTotals<T>? other) => other is not null && Won == other.Won && Lost == other.Lost && Excluded == other.Excluded;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as CalibrationTotals<T>);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Won, Lost, Excluded);

    /// <summary>The counts in words: <c>45 won, 135 lost, 3 excluded</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"{WonCount} won, {LostCount} lost, {Excluded.Total} excluded");

    /// <summary>The totals of both sets of observations, which must share none.</summary>
    /// <exception cref="OverflowException">There are more observations than <see cref="long"/> counts.</exception>
    public static CalibrationTotals<T> operator +(CalibrationTotals<T> left, CalibrationTotals<T> right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        return new CalibrationTotals<T>(left.Won + right.Won, left.Lost + right.Lost, left.Excluded + right.Excluded);
    }

    /// <summary>Each score that occurs, from the lowest, with how many of it were won and lost.</summary>
    internal IEnumerable<(T Score, long Won, long Lost)> Rows()
    {
        using IEnumerator<KeyValuePair<T, long>> won = Won.GetEnumerator(), lost = Lost.GetEnumerator();
        bool moreWon = won.MoveNext(), moreLost = lost.MoveNext();
        while (moreWon || moreLost)
        {
            int order = !moreWon ? 1 : !moreLost ? -1 : won.Current.Key.CompareTo(lost.Current.Key);
            yield return (order <= 0 ? won.Current.Key : lost.Current.Key, order <= 0 ? won.Current.Value : 0, order >= 0 ? lost.Current.Value : 0);
            if (order <= 0) moreWon = won.MoveNext();
            if (order >= 0) moreLost = lost.MoveNext();
        }
    }
}
