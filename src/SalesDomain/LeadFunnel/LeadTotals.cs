using System.Collections.Immutable;
using System.Numerics;
using System.Text.Json.Serialization;
using SalesDomain.Errors;
using SalesDomain.Leads;
using SalesDomain.Measures;

namespace SalesDomain.LeadFunnel;

/// <summary>What all KPIs of leads are computed from: counts and histograms that merge. Sum first, divide last.</summary>
/// <remarks>
/// Totals of disjoint sets of leads add to the totals of their union, in any order; <see cref="Empty"/> is the identity. They carry their
/// definition, and totals of different definitions do not add.
/// </remarks>
[JsonConverter(typeof(LeadTotalsJsonConverter))]
public sealed record LeadTotals : IAdditionOperators<LeadTotals, LeadTotals, LeadTotals>
{
    internal LeadTotals(LeadDefinition definition, ImmutableArray<LeadStateTotals> states, DurationTotal firstContact, long count)
    {
        Definition = definition;
        States = states;
        FirstContact = firstContact;
        Count = count;
    }

    /// <summary>The definition that made these totals.</summary>
    public LeadDefinition Definition { get; }

    /// <summary>The leads that came in, in the period and by as-of.</summary>
    public long Count { get; }

    /// <summary>How they came through each state, in the order of <see cref="LeadState.Funnel"/>.</summary>
    public ImmutableArray<LeadStateTotals> States { get; }

    /// <summary>How long leads waited for the first contact.</summary>
    public DurationTotal FirstContact { get; }

    /// <summary>How leads came through a state.</summary>
    /// <exception cref="InvalidValueException"><paramref name="state"/> is not in the funnel.</exception>
    public LeadStateTotals this[LeadState state]
    {
        get
        {
            ArgumentNullException.ThrowIfNull(state);
            int index = LeadState.Funnel.IndexOf(state);
            if (index < 0) Throw.OutOfRange(state, "a state of the funnel", nameof(state));
            return States[index];
        }
    }

    /// <summary>The totals of no lead.</summary>
    public static LeadTotals Empty(LeadDefinition definition) => Sum([], definition);

    /// <summary>The totals of leads, in one pass. Each id is expected once.</summary>
    public static LeadTotals Sum(IEnumerable<Lead> leads, LeadDefinition definition)
    {
        ArgumentNullException.ThrowIfNull(leads);
        ArgumentNullException.ThrowIfNull(definition);
        LeadTotalsBuilder builder = new(definition);
        foreach (Lead lead in leads) builder.Add(lead);
        return builder.Build();
    }

    /// <summary>The totals of each group of leads, in one pass, by key in ordinal order with the missing key last.</summary>
    public static ImmutableArray<KeyValuePair<string?, LeadTotals>> SumBy(IEnumerable<Lead> leads, LeadDefinition definition, Func<Lead, string?> by)
    {
        ArgumentNullException.ThrowIfNull(leads);
        ArgumentNullException.ThrowIfNull(definition);
        ArgumentNullException.ThrowIfNull(by);
        Dictionary<string, LeadTotalsBuilder> named = new(StringComparer.Ordinal);
        LeadTotalsBuilder unnamed = new(definition);
        foreach (Lead lead in leads)
        {
            string? key = by(lead);
            LeadTotalsBuilder? group = unnamed;
            if (key is not null && !named.TryGetValue(key, out group)) named.Add(key, group = new LeadTotalsBuilder(definition));
            group.Add(lead);
        }

        return
        [
            .. named.OrderBy(group => group.Key, StringComparer.Ordinal).Select(group => KeyValuePair.Create((string?)group.Key, group.Value.Build()))
                .Append(KeyValuePair.Create((string?)null, unnamed.Build())).Where(group => group.Value.Count > 0),
        ];
    }

    /// <inheritdoc/>
    public bool Equals(LeadTotals? other) =>
        other is not null && Definition == other.Definition && Count == other.Count && FirstContact == other.FirstContact && States.AsSpan().SequenceEqual(other.States.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Definition, Count, FirstContact);

    /// <summary>The counts in words.</summary>
    public override string ToString() => FormattableString.Invariant($"{Count} {Definition}");

    /// <summary>The totals of both sets of leads, which must share none.</summary>
    /// <exception cref="DefinitionMismatchException">They were made with different definitions.</exception>
    public static LeadTotals operator +(LeadTotals left, LeadTotals right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        if (left.Definition != right.Definition) Throw.DefinitionMismatch(left.Definition, right.Definition);
        return new LeadTotals(left.Definition, [.. left.States.Zip(right.States, (one, other) => one + other)], left.FirstContact + right.FirstContact, left.Count + right.Count);
    }
}
