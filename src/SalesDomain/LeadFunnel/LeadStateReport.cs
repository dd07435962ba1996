using System.Text.Json.Serialization;
using SalesDomain.Leads;
using SalesDomain.Measures;

namespace SalesDomain.LeadFunnel;

/// <summary>One state of the funnel in a report.</summary>
[JsonConverter(typeof(LeadStateReportJsonConverter))]
public sealed class LeadStateReport
{
    internal LeadStateReport(LeadTotals totals, LeadState state)
    {
        Totals = totals[state];
        Rate = LeadConversion.Of(totals, state);
        Days = TimeInLeadState.OfCompleted(totals, state);
        RunningDays = TimeInLeadState.OfRunning(totals, state);
    }

    /// <summary>The state.</summary>
    public LeadState State => Totals.State;

    /// <summary>The counts.</summary>
    public LeadStateTotals Totals { get; }

    /// <inheritdoc cref="LeadConversion"/>
    public Kpi<Proportion> Rate { get; }

    /// <summary>The time of leads that left the state. See <see cref="TimeInLeadState"/>.</summary>
    public Kpi<Distribution> Days { get; }

    /// <summary>The time so far of leads that are there. See <see cref="TimeInLeadState"/>.</summary>
    public Kpi<Distribution> RunningDays { get; }

    /// <summary>The state and its rate.</summary>
    public override string ToString() => $"{State}: {Rate}";
}
