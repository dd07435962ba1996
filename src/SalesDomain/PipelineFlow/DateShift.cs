using System.Text.Json.Serialization;
using NodaTime;

namespace SalesDomain.PipelineFlow;

/// <summary>The expected date of an open deal moved.</summary>
/// <param name="At">When it was moved.</param>
/// <param name="From">The last day known before.</param>
/// <param name="To">The day since then, another one.</param>
[JsonConverter(typeof(DateShiftJsonConverter))]
public readonly record struct DateShift(Instant At, LocalDate From, LocalDate To)
{
    /// <summary>By how many days: above 0 for a push, below 0 for a pull.</summary>
    public int Days => Period.DaysBetween(From, To);

    /// <summary>Whether it is to a later day.</summary>
    public bool IsPush => To > From;

    /// <summary>Both days: <c>2026-03-31 to 2026-04-30 at 2026-03-20T09:00:00Z</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"{From:uuuu-MM-dd} to {To:uuuu-MM-dd} at {NodaTime.Text.InstantPattern.ExtendedIso.Format(At)}");
}
