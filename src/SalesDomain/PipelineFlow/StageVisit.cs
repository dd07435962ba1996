using System.Text.Json.Serialization;
using NodaTime;
using SalesDomain.Opportunities;

namespace SalesDomain.PipelineFlow;

/// <summary>One stay of a deal in a stage, without a break. Who comes back later begins another visit.</summary>
/// <param name="Stage">The stage.</param>
/// <param name="Status">How the deal stood; in some CRMs a closed deal keeps the open stage it was in.</param>
/// <param name="Entered">When it came; <c>null</c> where that is unknown, which only the first visit can be.</param>
/// <param name="Left">When it left, by moving, closing, being reopened or deleted; <c>null</c> where it is still there. Never before <paramref name="Entered"/>, but it may be the same instant.</param>
[JsonConverter(typeof(StageVisitJsonConverter))]
public sealed record StageVisit(PipelineStage Stage, OpportunityStatus Status, Instant? Entered, Instant? Left)
{
    /// <summary>Whether the deal has left.</summary>
    public bool IsCompleted => Left is not null;

    /// <summary>How long the visit lasted, or lasts until an instant where it runs on; <c>null</c> where its begin is unknown.</summary>
    /// <param name="at">Where a running visit is cut.</param>
    public Duration? Length(Instant at) => (Left ?? at) - Entered;

    /// <summary>Stage and instants: <c>Proposal 2026-01-05T09:00:00Z to 2026-01-20T09:00:00Z</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"{Stage} {Text(Entered, "?")} to {Text(Left, "..")}");

    private static string Text(Instant? instant, string unknown) => instant is { } at ? NodaTime.Text.InstantPattern.ExtendedIso.Format(at) : unknown;
}
