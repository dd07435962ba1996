using System.Numerics;
using System.Text.Json.Serialization;
using SalesDomain.Leads;
using SalesDomain.Measures;

namespace SalesDomain.LeadFunnel;

/// <summary>How leads came through one state of the funnel. Each lead that entered is in exactly one of the five that follow.</summary>
[JsonConverter(typeof(LeadStateTotalsJsonConverter))]
public sealed record LeadStateTotals : IAdditionOperators<LeadStateTotals, LeadStateTotals, LeadStateTotals>
{
    internal LeadStateTotals(LeadState state) => State = state;

    /// <summary>The state.</summary>
    public LeadState State { get; }

    /// <summary>Leads that were ever in the state or passed it by.</summary>
    public long Entered => Advanced + Rejected + Disqualified + Recycled + Remaining;

    /// <summary>Leads that ever went on to a later state.</summary>
    public long Advanced { get; internal init; }

    /// <summary>Leads that never went on and were last handed back out of the state.</summary>
    public long Rejected { get; internal init; }

    /// <summary>Leads that never went on and were last disqualified out of the state.</summary>
    public long Disqualified { get; internal init; }

    /// <summary>Leads that never went on and last went back to be nurtured, without a verdict.</summary>
    public long Recycled { get; internal init; }

    /// <summary>Leads that never went on and are there.</summary>
    public long Remaining { get; internal init; }

    /// <summary>How long leads that left the state were in it, all visits of one lead together.</summary>
    public DurationTotal Completed { get; internal init; }

    /// <summary>How long leads that are in the state have been there, until the end of as-of.</summary>
    public DurationTotal Running { get; internal init; }

    /// <summary>The counts in words.</summary>
    public override string ToString() =>
        FormattableString.Invariant($"{State}: {Entered} entered, {Advanced} advanced, {Rejected} rejected, {Disqualified} disqualified, {Recycled} recycled, {Remaining} there");

    /// <summary>Both together; of the same state.</summary>
    /// <exception cref="ArgumentException">They are of different states.</exception>
    public static LeadStateTotals operator +(LeadStateTotals left, LeadStateTotals right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        if (left.State != right.State) throw new ArgumentException($"Totals of {left.State} and of {right.State} do not add.", nameof(right));
        return new LeadStateTotals(left.State)
        {
            Advanced = left.Advanced + right.Advanced,
            Rejected = left.Rejected + right.Rejected,
            Disqualified = left.Disqualified + right.Disqualified,
            Recycled = left.Recycled + right.Recycled,
            Remaining = left.Remaining + right.Remaining,
            Completed = left.Completed + right.Completed,
            Running = left.Running + right.Running,
        };
    }
}
