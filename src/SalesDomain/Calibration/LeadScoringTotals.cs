using System.Collections.Immutable;
using System.Numerics;
using System.Runtime.InteropServices;
using System.Text.Json.Serialization;
using SalesDomain.Errors;

namespace SalesDomain.Calibration;

/// <summary>The frequency table of lead scoring: how many leads were won and lost, by team, variable and value. Whole counts; the smoothing comes when a model is made.</summary>
/// <remarks>
/// As Odoo rebuilds it: a lead won counts in every stage, one lost in its stage and those before. A lost lead without a stage counts in none; its values count all the same.
/// Totals of disjoint sets of leads add to the totals of their union, in any order; <see cref="Empty"/> of the same definition is the identity.
/// Source: Odoo's predictive lead scoring, <c>crm_lead.py</c> and the figures of <c>test_crm_pls.py</c> at 01d145fd.
/// <code>
/// LeadScoringTotals totals = LeadScoringTotals.Sum(won: [belgian], lost: [french, german], definition);
/// Kpi&lt;LeadScore&gt; score = LeadScoringModel.Of(totals).Score(lead);
/// </code>
/// </remarks>
[JsonConverter(typeof(LeadScoringTotalsJsonConverter))]
public sealed class LeadScoringTotals : IEquatable<LeadScoringTotals>, IAdditionOperators<LeadScoringTotals, LeadScoringTotals, LeadScoringTotals>
{
    /// <summary>The variable under which stages are counted.</summary>
    public const string StageVariable = "stage_id";

    private LeadScoringTotals(LeadScoringDefinition definition, IEnumerable<LeadFrequency> frequencies)
    {
        Definition = definition;
        Frequencies =
        [
            .. frequencies.OrderBy(row => row.Team, StringComparer.Ordinal).ThenBy(row => row.Variable, StringComparer.Ordinal).ThenBy(row => row.Value, StringComparer.Ordinal),
        ];
    }

    /// <summary>What the counts go by.</summary>
    public LeadScoringDefinition Definition { get; }

    /// <summary>The rows by team (those without one first), variable and value, in ordinal order.</summary>
    public ImmutableArray<LeadFrequency> Frequencies { get; }

    /// <summary>The totals of nothing.</summary>
    public static LeadScoringTotals Empty(LeadScoringDefinition definition) => Of([], definition);

    /// <summary>The totals of leads that were won or lost, in any order.</summary>
    /// <param name="won">Those won; they have been through every stage, whichever is named.</param>
    /// <param name="lost">Those lost, with the last stage that they were in.</param>
    /// <param name="definition">What the counts go by.</param>
    /// <exception cref="InvalidValueException">The stage of a lost lead is not one of the definition.</exception>
    public static LeadScoringTotals Sum(IEnumerable<LeadProfile> won, IEnumerable<LeadProfile> lost, LeadScoringDefinition definition)
    {
        ArgumentNullException.ThrowIfNull(won);
        ArgumentNullException.ThrowIfNull(lost);
        ArgumentNullException.ThrowIfNull(definition);
        Dictionary<(string? Team, string Variable, string Value), (long Won, long Lost)> counts = [];
        foreach (LeadProfile lead in won) Count(lead, definition.Stages.Length, isWon: true);
        foreach (LeadProfile lead in lost) Count(lead, lead.Stage is null ? 0 : definition.IndexOf(lead.Stage, nameof(lost)) + 1, isWon: false);
        return Made(counts, definition);

        void Count(LeadProfile lead, int stages, bool isWon)
        {
            for (int i = 0; i < stages; i++) Add(StageVariable, definition.Stages[i]);
            foreach ((string variable, string value) in lead.Pairs()) Add(variable, value);

            void Add(string variable, string value)
            {
                ref (long Won, long Lost) count = ref CollectionsMarshal.GetValueRefOrAddDefault(counts, (lead.Team, variable, value), out _);
                if (isWon) count.Won++;
                else count.Lost++;
            }
        }
    }

    /// <summary>Totals of rows that were counted elsewhere.</summary>
    /// <param name="frequencies">Each team, variable and value once, in any order. A row that counts nothing is legal: the value is known, and is smoothed.</param>
    /// <param name="definition">What the counts go by.</param>
    /// <exception cref="InvalidValueException">A row stands there twice, or a stage is not one of the definition.</exception>
    public static LeadScoringTotals Of(IEnumerable<LeadFrequency> frequencies, LeadScoringDefinition definition)
    {
        ArgumentNullException.ThrowIfNull(frequencies);
        ArgumentNullException.ThrowIfNull(definition);
        Dictionary<(string? Team, string Variable, string Value), (long Won, long Lost)> counts = [];
        foreach (LeadFrequency row in frequencies)
        {
            if (row.Variable == StageVariable) definition.IndexOf(row.Value, nameof(frequencies));
            if (!counts.TryAdd((row.Team, row.Variable, row.Value), (row.Won, row.Lost))) Throw.Duplicate(row, "each team, variable and value once", nameof(frequencies));
        }

        return Made(counts, definition);
    }

    /// <inheritdoc/>
    public bool Equals(LeadScoringTotals? other) => other is not null && Definition.Equals(other.Definition) && Frequencies.SequenceEqual(other.Frequencies);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as LeadScoringTotals);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Definition, Frequencies.Length);

    /// <summary>The size in words: <c>24 frequencies of 2 teams</c>; leads without a team count as one.</summary>
    public override string ToString() => FormattableString.Invariant($"{Frequencies.Length} frequencies of {Frequencies.Select(row => row.Team).Distinct().Count()} teams");

    /// <summary>The totals of both sets of leads, which must share none.</summary>
    /// <exception cref="DefinitionMismatchException">The definitions differ.</exception>
    /// <exception cref="OverflowException">There are more leads than <see cref="long"/> counts.</exception>
    public static LeadScoringTotals operator +(LeadScoringTotals left, LeadScoringTotals right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        if (!left.Definition.Equals(right.Definition)) Throw.DefinitionMismatch(left.Definition, right.Definition);
        Dictionary<(string? Team, string Variable, string Value), (long Won, long Lost)> counts = [];
        foreach (LeadFrequency row in left.Frequencies.Concat(right.Frequencies))
        {
            ref (long Won, long Lost) count = ref CollectionsMarshal.GetValueRefOrAddDefault(counts, (row.Team, row.Variable, row.Value), out _);
            count = (count.Won + row.Won, count.Lost + row.Lost);
        }

        return Made(counts, left.Definition);
    }

    private static LeadScoringTotals Made(Dictionary<(string? Team, string Variable, string Value), (long Won, long Lost)> counts, LeadScoringDefinition definition) =>
        new(definition, counts.Select(pair => new LeadFrequency(pair.Key.Team, pair.Key.Variable, pair.Key.Value, pair.Value.Won, pair.Value.Lost)));
}
