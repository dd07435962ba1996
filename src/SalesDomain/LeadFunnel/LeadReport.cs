using System.Collections.Immutable;
using System.Text.Json.Serialization;
using SalesDomain.Errors;
using SalesDomain.Leads;
using SalesDomain.Measures;

namespace SalesDomain.LeadFunnel;

/// <summary>The funnel of leads: who came in, who went on, who did not, how long it took and how fast the first contact was.</summary>
/// <remarks>JSON: <see cref="LeadReportJsonConverter"/>; a report is written only.</remarks>
[JsonConverter(typeof(LeadReportJsonConverter))]
public sealed class LeadReport
{
    private LeadReport(LeadTotals totals, ImmutableArray<LeadGroup> groups)
    {
        Totals = totals;
        Groups = groups;
        Funnel = [.. LeadState.Funnel.Select(state => new LeadStateReport(totals, state))];
        SpeedToLeadHours = SpeedToLead.Hours(totals);
    }

    /// <summary>What the KPIs are computed from; it carries their definition.</summary>
    public LeadTotals Totals { get; }

    /// <summary>The report of each group, by key in ordinal order with the missing key last; empty where no grouping was asked.</summary>
    public ImmutableArray<LeadGroup> Groups { get; }

    /// <summary>The states from inquiry to customer.</summary>
    public ImmutableArray<LeadStateReport> Funnel { get; }

    /// <inheritdoc cref="SpeedToLead"/>
    public Kpi<Distribution> SpeedToLeadHours { get; }

    /// <summary>A state of the funnel.</summary>
    /// <exception cref="InvalidValueException"><paramref name="state"/> is not in the funnel.</exception>
    public LeadStateReport this[LeadState state]
    {
        get
        {
            ArgumentNullException.ThrowIfNull(state);
            int index = LeadState.Funnel.IndexOf(state);
            if (index < 0) Throw.OutOfRange(state, "a state of the funnel", nameof(state));
            return Funnel[index];
        }
    }

    /// <summary>The KPIs of totals, wherever those come from.</summary>
    public static LeadReport Of(LeadTotals totals)
    {
        ArgumentNullException.ThrowIfNull(totals);
        return new LeadReport(totals, []);
    }

    /// <summary>The KPIs of leads, summed in one pass.</summary>
    public static LeadReport Of(IEnumerable<Lead> leads, LeadDefinition definition) => Of(LeadTotals.Sum(leads, definition));

    /// <summary>The KPIs of leads, in total and by group.</summary>
    /// <param name="leads">The leads; each id once.</param>
    /// <param name="definition">What the KPIs mean.</param>
    /// <param name="by">The key of a lead's group; <c>null</c> puts it into the group without a key.</param>
    public static LeadReport Of(IReadOnlyCollection<Lead> leads, LeadDefinition definition, Func<Lead, string?> by) =>
        new(LeadTotals.Sum(leads, definition), [.. LeadTotals.SumBy(leads, definition, by).Select(group => new LeadGroup(group.Key, Of(group.Value)))]);
}
