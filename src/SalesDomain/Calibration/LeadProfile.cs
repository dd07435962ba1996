using System.Collections.Immutable;
using System.Text.Json.Serialization;
using SalesDomain.Errors;

namespace SalesDomain.Calibration;

/// <summary>What lead scoring knows of a lead: its stage, its team, and values of variables such as its country. What is unknown is left out.</summary>
/// <remarks>
/// A variable may have several values, such as tags. Odoo counts a missing quality of email and phone as a value of its own: name it, such as <c>.With("email_state", "none")</c>.
/// Take the values as they were before the outcome was known, or they will foretell the past.
/// </remarks>
[JsonConverter(typeof(LeadProfileJsonConverter))]
public sealed class LeadProfile : IEquatable<LeadProfile>
{
    private static readonly ImmutableSortedDictionary<string, ImmutableSortedSet<string>> None = ImmutableSortedDictionary.Create<string, ImmutableSortedSet<string>>(StringComparer.Ordinal);

    private LeadProfile(string? stage, string? team, ImmutableSortedDictionary<string, ImmutableSortedSet<string>> values)
    {
        Stage = stage;
        Team = team;
        Values = values;
    }

    /// <summary>The key of its stage, of a lost lead the last one; <c>null</c> where it is in none.</summary>
    public string? Stage { get; }

    /// <summary>The sales team; <c>null</c> where it has none.</summary>
    public string? Team { get; }

    /// <summary>Its values by variable, both in ordinal order.</summary>
    public ImmutableSortedDictionary<string, ImmutableSortedSet<string>> Values { get; }

    /// <summary>A lead without values yet.</summary>
    /// <param name="stage">The key of its stage, of a lost lead the last one; <c>null</c> where it is in none.</param>
    /// <param name="team">The sales team; <c>null</c> where it has none.</param>
    /// <exception cref="InvalidValueException">A text is empty.</exception>
    public static LeadProfile At(string? stage, string? team = null)
    {
        if (stage is not null && string.IsNullOrWhiteSpace(stage)) Throw.Empty("the key of a stage, or null", nameof(stage));
        if (team is not null && string.IsNullOrWhiteSpace(team)) Throw.Empty("a team, or null", nameof(team));
        return new LeadProfile(stage, team, None);
    }

    /// <summary>The lead with one more value; one that it has already changes nothing.</summary>
    /// <param name="variable">The variable, such as <c>country</c>; not <see cref="LeadScoringTotals.StageVariable"/>.</param>
    /// <param name="value">The value, such as <c>BE</c>.</param>
    /// <exception cref="InvalidValueException">A text is empty, or the variable is that of stages.</exception>
    public LeadProfile With(string variable, string value)
    {
        if (string.IsNullOrWhiteSpace(variable)) Throw.Empty("the name of a variable, such as country", nameof(variable));
        if (string.IsNullOrWhiteSpace(value)) Throw.Empty("a value, such as BE; leave out what is unknown", nameof(value));
        if (variable == LeadScoringTotals.StageVariable) Throw.Contradiction(variable, "a variable other than the stage, which a lead has one of", nameof(variable));
        ImmutableSortedSet<string> values = Values.GetValueOrDefault(variable) ?? ImmutableSortedSet.Create<string>(StringComparer.Ordinal);
        return new LeadProfile(Stage, Team, Values.SetItem(variable, values.Add(value)));
    }

    /// <inheritdoc/>
    public bool Equals(LeadProfile? other) =>
        other is not null && Stage == other.Stage && Team == other.Team && Values.Count == other.Values.Count && Values.Zip(other.Values).All(pair => pair.First.Key == pair.Second.Key && pair.First.Value.SequenceEqual(pair.Second.Value));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as LeadProfile);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Stage, Team, Values.Count);

    /// <summary>The stage and the values: <c>new: country BE, tag_id fair</c>.</summary>
    public override string ToString() => $"{Stage ?? "no stage"}: {string.Join(", ", Pairs().Select(pair => $"{pair.Variable} {pair.Value}"))}";

    internal static LeadProfile Of(LeadProfileForm form)
    {
        LeadProfile profile = At(form.Stage, form.Team);
        foreach ((string variable, IReadOnlyList<string> values) in form.Values)
        {
            JsonForm.Require(values is { Count: > 0 } && values.Distinct(StringComparer.Ordinal).Count() == values.Count, "for each variable one value or more, each once");
            foreach (string value in values) profile = profile.With(variable, value);
        }

        return profile;
    }

    internal LeadProfileForm ToForm() => new(new SortedDictionary<string, IReadOnlyList<string>>(Values.ToDictionary(pair => pair.Key, pair => (IReadOnlyList<string>)[.. pair.Value]), StringComparer.Ordinal), Stage, Team);

    internal IEnumerable<(string Variable, string Value)> Pairs() => Values.SelectMany(pair => pair.Value.Select(value => (pair.Key, value)));
}
