using System.Text.Json.Serialization;
using SalesDomain.Errors;

namespace SalesDomain.Calibration;

/// <summary>How many leads of a team with one value of a variable were won and how many lost: a row of the frequency table.</summary>
[JsonConverter(typeof(LeadFrequencyJsonConverter))]
public sealed record LeadFrequency
{
    /// <summary>A row.</summary>
    /// <param name="team">The sales team; <c>null</c> for leads without one.</param>
    /// <param name="variable">The variable; <see cref="LeadScoringTotals.StageVariable"/> for stages.</param>
    /// <param name="value">The value.</param>
    /// <param name="won">How many were won; 0 or more.</param>
    /// <param name="lost">How many were lost; 0 or more.</param>
    /// <exception cref="InvalidValueException">A text is empty, or a count is negative.</exception>
    public LeadFrequency(string? team, string variable, string value, long won, long lost)
    {
        if (team is not null && string.IsNullOrWhiteSpace(team)) Throw.Empty("a team, or null", nameof(team));
        if (string.IsNullOrWhiteSpace(variable)) Throw.Empty("the name of a variable, such as country", nameof(variable));
        if (string.IsNullOrWhiteSpace(value)) Throw.Empty("a value, such as BE", nameof(value));
        if (won < 0) Throw.OutOfRange(won, "a count of 0 or more", nameof(won));
        if (lost < 0) Throw.OutOfRange(lost, "a count of 0 or more", nameof(lost));
        (Team, Variable, Value, Won, Lost) = (team, variable, value, won, lost);
    }

    /// <summary>The sales team; <c>null</c> for leads without one.</summary>
    public string? Team { get; }

    /// <summary>The variable.</summary>
    public string Variable { get; }

    /// <summary>The value.</summary>
    public string Value { get; }

    /// <summary>How many were won.</summary>
    public long Won { get; }

    /// <summary>How many were lost.</summary>
    public long Lost { get; }

    /// <summary>The value and its counts: <c>country BE: 2 won, 1 lost</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"{Variable} {Value}: {Won} won, {Lost} lost");
}
