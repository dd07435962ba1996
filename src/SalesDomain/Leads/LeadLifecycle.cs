using NodaTime;
using NodaTime.Text;
using SalesDomain.Errors;

namespace SalesDomain.Leads;

/// <summary>Walks a lead through its lifecycle and guards each move. The factory and the validator ask the same questions here.</summary>
internal struct LeadLifecycle(Instant createdAt)
{
    // days of any zone are days of the calendar between these
    private static readonly Instant Earliest = Instant.FromUtc(1, 1, 1, 0, 0);
    private static readonly Instant Latest = Instant.FromUtc(9999, 1, 1, 0, 0);

    private LeadState? _refused;
    private RejectionReason? _rejection;

    /// <summary>The state that is reached.</summary>
    public LeadState State { get; private set; } = LeadState.Inquiry;

    /// <summary>When it was reached.</summary>
    public Instant Since { get; private set; } = createdAt;

    /// <summary>Nothing but a rejection has a reason of rejection; that of a rejection may be unknown.</summary>
    public static Problem? RejectionProblem(LeadState to, RejectionReason? rejection) =>
        rejection is null || to == LeadState.Rejected ? null : new Problem(ErrorCodes.Contradiction, rejection, $"no reason of rejection for a move to {to}");

    /// <summary>What is wrong with a time at which nothing can have happened; <c>null</c> where nothing is.</summary>
    public static Problem? RangeProblem(Instant at) =>
        at >= Earliest && at < Latest ? null : new Problem(ErrorCodes.OutOfRange, at, "a time in the years 1 to 9998");

    /// <summary>What keeps a lead from a state; <c>null</c> where nothing does.</summary>
    public readonly Problem? ProblemOf(LeadState to)
    {
        if (!State.Next.Contains(to)) return new Problem(ErrorCodes.IllegalTransition, to, State.Next.IsEmpty ? $"nothing after {State}" : $"one of {string.Join(", ", State.Next)} after {State}");
        if (State != LeadState.Rejected || to == LeadState.Inquiry || to == LeadState.Disqualified) return null;
        if (_rejection is { IsCorrectable: false }) return new Problem(ErrorCodes.IllegalTransition, to, $"Inquiry or Disqualified after a rejection that is {_rejection}");
        return _refused is null || to == _refused ? null : new Problem(ErrorCodes.IllegalTransition, to, $"{_refused}, which was refused, Inquiry or Disqualified");
    }

    /// <summary>What is wrong with the time of the next move; <c>null</c> where nothing is.</summary>
    public readonly Problem? ProblemOf(Instant at) =>
        at >= Since ? RangeProblem(at) : new Problem(ErrorCodes.OutOfOrder, at, $"{InstantPattern.ExtendedIso.Format(Since)}, when the lead reached {State}, or later");

    /// <summary>Makes a move that has no problem.</summary>
    public void Apply(LeadState to, Instant at, RejectionReason? rejection)
    {
        // a draft may say that what cannot be refused was: that is said there, and nothing more follows from it
        _refused = to == LeadState.Rejected && State.Next.Contains(to) ? State : null;
        _rejection = rejection;
        State = to;
        Since = at;
    }
}
