using System.Collections.Immutable;
using System.Text.Json.Serialization;
using SalesDomain.Measures;

namespace SalesDomain.Calibration;

/// <summary>How likely a lead is won by lead scoring, and why.</summary>
[JsonConverter(typeof(LeadScoreJsonConverter))]
public sealed class LeadScore : IEquatable<LeadScore>
{
    private const decimal LowestPercent = 0.01m, HighestPercent = 99.99m;

    internal LeadScore(string? team, ImmutableArray<LeadContribution> contributions, ImmutableArray<KeyValuePair<string, string>> ignored)
    {
        Team = team;
        Contributions = contributions;
        Ignored = ignored;
        foreach (LeadContribution contribution in contributions) LogOdds += contribution.LogOdds;
        double percent = 100 / (1 + Math.Exp(-LogOdds));
        Probability = Probability.FromPercent(Math.Clamp(Math.Round((decimal)percent, 2, MidpointRounding.ToEven), LowestPercent, HighestPercent));
    }

    /// <summary>The team whose leads were counted; <c>null</c> where those of all teams were.</summary>
    public string? Team { get; }

    /// <summary>The probability as Odoo states it: in percent with two decimals, 0.01 to 99.99 %.</summary>
    /// <remarks>
    /// Variables are taken as independent, which they are not, so that it is over-confident: hold it against outcomes (<see cref="BrierScore"/>, <see cref="ReliabilityTable"/>) before anybody relies on it.
    /// </remarks>
    public Probability Probability { get; }

    /// <summary>ln (p / (1 − p)) with all digits: the sum of the contributions, to the last bit in their order.</summary>
    public double LogOdds { get; }

    /// <summary>What it is made of: the prior, the stage, then the values by variable and value in ordinal order.</summary>
    public ImmutableArray<LeadContribution> Contributions { get; }

    /// <summary>The variables and values that were not looked at, as they have never been seen or too rarely.</summary>
    public ImmutableArray<KeyValuePair<string, string>> Ignored { get; }

    /// <inheritdoc/>
    public bool Equals(LeadScore? other) => other is not null && Team == other.Team && Contributions.SequenceEqual(other.Contributions) && Ignored.SequenceEqual(other.Ignored);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as LeadScore);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Team, LogOdds, Contributions.Length, Ignored.Length);

    /// <summary>The probability and its parts: <c>95.52 %: prior +0.389, stage_id new +0.000, country BE +2.670</c>.</summary>
    public override string ToString() => $"{Probability}: {string.Join(", ", Contributions)}";
}
