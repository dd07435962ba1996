using NodaTime;

namespace SalesDomain.Calibration;

/// <summary>Makes observations: what was judged of a deal or lead on a day, and how it came out on another.</summary>
public static class ScoredOutcome
{
    /// <summary>One that was won.</summary>
    /// <typeparam name="T"><see cref="decimal"/> for points, <see cref="Measures.Probability"/> for a stated probability, <see cref="bool"/> for whether a criterion was met.</typeparam>
    /// <param name="score">What was judged.</param>
    /// <param name="assessed">The day of the assessment.</param>
    /// <param name="decided">The day on which it was won.</param>
    public static ScoredOutcome<T> Won<T>(T score, LocalDate assessed, LocalDate decided)
        where T : struct, IComparable<T>, IEquatable<T> => new(score, true, assessed, decided);

    /// <inheritdoc cref="Won{T}(T, LocalDate, LocalDate)"/>
    /// <param name="score">What was judged; <c>null</c> where it is unknown.</param>
    /// <param name="assessed">The day of the assessment.</param>
    /// <param name="decided">The day on which it was won.</param>
    public static ScoredOutcome<T> Won<T>(T? score, LocalDate assessed, LocalDate decided)
        where T : struct, IComparable<T>, IEquatable<T> => new(score, true, assessed, decided);

    /// <summary>One that was lost.</summary>
    /// <inheritdoc cref="Won{T}(T, LocalDate, LocalDate)"/>
    /// <param name="score">What was judged.</param>
    /// <param name="assessed">The day of the assessment.</param>
    /// <param name="decided">The day on which it was lost.</param>
    public static ScoredOutcome<T> Lost<T>(T score, LocalDate assessed, LocalDate decided)
        where T : struct, IComparable<T>, IEquatable<T> => new(score, false, assessed, decided);

    /// <inheritdoc cref="Lost{T}(T, LocalDate, LocalDate)"/>
    /// <param name="score">What was judged; <c>null</c> where it is unknown.</param>
    /// <param name="assessed">The day of the assessment.</param>
    /// <param name="decided">The day on which it was lost.</param>
    public static ScoredOutcome<T> Lost<T>(T? score, LocalDate assessed, LocalDate decided)
        where T : struct, IComparable<T>, IEquatable<T> => new(score, false, assessed, decided);
}
