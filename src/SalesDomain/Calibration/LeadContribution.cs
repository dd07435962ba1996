using System.Globalization;
using System.Text.Json.Serialization;

namespace SalesDomain.Calibration;

/// <summary>What one value of a lead adds to the logarithm of its odds of being won.</summary>
/// <param name="Variable">The variable; <see cref="Prior"/> for how often leads are won at all.</param>
/// <param name="Value">The value; empty for the prior.</param>
/// <param name="WonShare">How often the value occurs among leads won; above 0, at most 1. For the prior, the share won.</param>
/// <param name="LostShare">How often it occurs among leads lost; above 0, at most 1. For the prior, the share lost.</param>
[JsonConverter(typeof(LeadContributionJsonConverter))]
public readonly record struct LeadContribution(string Variable, string Value, double WonShare, double LostShare)
{
    /// <summary>The variable of what holds for every lead: how often leads are won.</summary>
    public const string Prior = "prior";

    /// <summary>ln (won share / lost share): above 0 it speaks for winning, below 0 against.</summary>
    public double LogOdds => Math.Log(WonShare / LostShare);

    /// <summary>The value and what it adds: <c>country BE +2.670</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Variable}{(Value is "" ? "" : " ")}{Value} {LogOdds:+0.000;-0.000;+0.000}");
}
