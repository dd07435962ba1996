using System.Text.Json.Serialization;
using NodaTime;
using SalesDomain.Calendars;
using SalesDomain.Errors;

namespace SalesDomain.Leads;

/// <summary>What a form or a file says of a lead, before it is checked: anything may be missing or wrong.</summary>
/// <remarks><see cref="LeadDraftValidator"/> says all that is wrong; <see cref="Lead.Of"/> makes the lead of one where nothing is.</remarks>
public sealed record LeadDraft
{
    /// <summary>The id in the system of record; needed, not blank.</summary>
    public string? Id { get; init; }

    /// <summary>When it came in; needed.</summary>
    [JsonConverter(typeof(InstantJsonConverter))]
    public Instant? CreatedAt { get; init; }

    /// <summary>When somebody first got in touch with it.</summary>
    [JsonConverter(typeof(InstantJsonConverter))]
    public Instant? FirstContactAt { get; init; }

    /// <summary>Whose lead it is; not blank.</summary>
    public string? Owner { get; init; }

    /// <summary>Where it came from.</summary>
    public string? Source { get; init; }

    /// <summary>How well it resembles the customers one wants.</summary>
    public FitGrade? Fit { get; init; }

    /// <summary>What it has done of late, in points; 0 or more.</summary>
    public int? EngagementPoints { get; init; }

    /// <summary>Its moves, the earliest first.</summary>
    public IReadOnlyList<LeadTransitionDraft?>? Transitions { get; init; }

    /// <summary>All that is wrong, by path, in the order of the members; nothing where the draft is a lead.</summary>
    internal IEnumerable<Problem> Problems()
    {
        if (string.IsNullOrWhiteSpace(Id)) yield return new Problem(ErrorCodes.Empty, Id, "the id of a lead", nameof(Id));
        if (CreatedAt is null) yield return new Problem(ErrorCodes.Missing, null, "the instant at which the lead came in", nameof(CreatedAt));
        else if (LeadLifecycle.RangeProblem(CreatedAt.Value) is { } never) yield return never with { Path = nameof(CreatedAt) };
        if (FirstContactAt is { } contact && LeadLifecycle.RangeProblem(contact) is { } nowhere) yield return nowhere with { Path = nameof(FirstContactAt) };
        if (Owner is not null && string.IsNullOrWhiteSpace(Owner)) yield return new Problem(ErrorCodes.Empty, Owner, "the id of an owner, or null", nameof(Owner));
        if (EngagementPoints < 0) yield return new Problem(ErrorCodes.OutOfRange, EngagementPoints, "0 points or more", nameof(EngagementPoints));

        // what follows an illegal move is judged as if it had been made, so that one mistake is not said many times
        LeadLifecycle lifecycle = new(CreatedAt ?? Instant.MinValue);
        for (int i = 0; i < Transitions?.Count; i++)
        {
            string path = FormattableString.Invariant($"{nameof(Transitions)}[{i}]");
            if (Transitions[i] is not { } move)
            {
                yield return new Problem(ErrorCodes.Missing, null, "a move", path);
                continue;
            }

            foreach (Problem problem in move.Problems(lifecycle, path)) yield return problem;
            lifecycle.Apply(move.To ?? lifecycle.State, move.At ?? lifecycle.Since, move.Rejection);
        }
    }
}
