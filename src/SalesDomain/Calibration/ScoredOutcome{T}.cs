using NodaTime;

namespace SalesDomain.Calibration;

/// <summary>What was judged of a deal or lead on a day, and how it came out. Dates in any order are legal facts; the totals exclude what was judged too late.</summary>
/// <typeparam name="T">Points (<see cref="decimal"/>), a stated <see cref="Measures.Probability"/>, or whether a criterion was met (<see cref="bool"/>).</typeparam>
/// <param name="Score">What was judged; <c>null</c> where it is unknown.</param>
/// <param name="IsWon">Whether it was won; lost otherwise.</param>
/// <param name="AssessedOn">The day of the assessment.</param>
/// <param name="DecidedOn">The day on which it was won or lost.</param>
public readonly record struct ScoredOutcome<T>(T? Score, bool IsWon, LocalDate AssessedOn, LocalDate DecidedOn)
    where T : struct, IComparable<T>, IEquatable<T>
{
    /// <summary>Whether it was judged before the outcome was known: on an earlier day.</summary>
    public bool IsForesight => AssessedOn < DecidedOn;
}
