using System.Text.Json.Serialization;

namespace SalesDomain.Survival;

/// <summary>A day on which something ended or was last seen, and the curve from that day on.</summary>
/// <param name="Day">Whole days since the start; 0 or more.</param>
/// <param name="AtRisk">How many were still without an event and under observation just before: all whose days are this many or more.</param>
/// <param name="Events">How many events there were on the day.</param>
/// <param name="Censored">How many were last seen without an event on the day; they count as at risk for the events of that day.</param>
/// <param name="Survival">The share without an event after the day (Kaplan-Meier).</param>
/// <param name="CumulativeHazard">The cumulative hazard after the day (Nelson-Aalen): Σ d / n, with variance Σ d / n². Source: W. Nelson (1969), O. Aalen (1978); R's <c>cumhaz</c> and <c>std.chaz</c>.</param>
[JsonConverter(typeof(SurvivalStepJsonConverter))]
public readonly record struct SurvivalStep(int Day, long AtRisk, long Events, long Censored, SurvivalEstimate Survival, Estimate CumulativeHazard);
