using System.Collections.Immutable;
using System.Text.Json.Serialization;
using SalesDomain.Errors;
using SalesDomain.Qualification;

namespace SalesDomain.ChallengerSale;

/// <summary>What people in a role look at and are after, so that a message can be tailored to them. More is added by <c>with</c>: <c>new BiasCard("Head of service", outcome) with { Focus = ["Repeat visits"] }</c>.</summary>
/// <remarks>A card is of a role and not of a person, as what roles are after is few in number and stays. Source: Matthew Dixon and Brent Adamson, The Challenger Sale, 2011. Equal when all members are.</remarks>
[JsonConverter(typeof(BiasCardJsonConverter))]
public sealed record BiasCard
{
    /// <summary>A card.</summary>
    /// <param name="role">The role: <c>Head of service</c>; not blank.</param>
    /// <param name="outcomes">What people in it are after; one or more, none twice.</param>
    /// <exception cref="InvalidValueException">The role is blank or there is no outcome (<see cref="ChallengerRule.RoleHasOutcomes"/>), or one stands twice.</exception>
    public BiasCard(string role, params IEnumerable<DesiredOutcome> outcomes)
    {
        ArgumentNullException.ThrowIfNull(outcomes);
        Role = ChallengerRule.RoleHasOutcomes.Text(role, nameof(role));
        Outcomes = [.. outcomes];
        if (Outcomes.IsEmpty || Outcomes.Contains(null!)) ChallengerRule.RoleHasOutcomes.Refuse(ErrorCodes.Missing, null, nameof(outcomes));
        if (Outcomes.Distinct().Count() < Outcomes.Length) Throw.Duplicate(string.Join("; ", Outcomes), "no outcome twice", nameof(outcomes));
    }

    /// <summary>The role.</summary>
    public string Role { get; }

    /// <summary>What people in it are after, in the order given; one or more.</summary>
    public ImmutableArray<DesiredOutcome> Outcomes { get; }

    /// <summary>By what they decide; may be none.</summary>
    /// <exception cref="InvalidValueException">A text is blank.</exception>
    public ImmutableArray<string> DecisionCriteria { get; init => field = Checked(value, nameof(DecisionCriteria)); } = [];

    /// <summary>The numbers that they watch; may be none.</summary>
    /// <exception cref="InvalidValueException">A text is blank.</exception>
    public ImmutableArray<string> Focus { get; init => field = Checked(value, nameof(Focus)); } = [];

    /// <summary>What worries them; may be none.</summary>
    /// <exception cref="InvalidValueException">A text is blank.</exception>
    public ImmutableArray<string> Concerns { get; init => field = Checked(value, nameof(Concerns)); } = [];

    /// <summary>Where we may be worth something to them; may be none.</summary>
    /// <exception cref="InvalidValueException">A text is blank.</exception>
    public ImmutableArray<string> ValueAreas { get; init => field = Checked(value, nameof(ValueAreas)); } = [];

    /// <inheritdoc/>
    public bool Equals(BiasCard? other) =>
        other is not null && Role == other.Role && Outcomes.SequenceEqual(other.Outcomes) && DecisionCriteria.SequenceEqual(other.DecisionCriteria) && Focus.SequenceEqual(other.Focus)
        && Concerns.SequenceEqual(other.Concerns) && ValueAreas.SequenceEqual(other.ValueAreas);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Role, Outcomes.Length, Outcomes[0]);

    /// <summary>The role and its outcomes: <c>Head of service: Cut repeat visits by 20 % in the north</c>.</summary>
    public override string ToString() => $"{Role}: {string.Join("; ", Outcomes)}";

    private static ImmutableArray<string> Checked(ImmutableArray<string> texts, string parameter) =>
        texts.IsDefault ? [] : [.. texts.Select(text => Words.Checked(text, "texts, none of them blank", parameter))];
}
