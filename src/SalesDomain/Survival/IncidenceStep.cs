using System.Text.Json.Serialization;

namespace SalesDomain.Survival;

/// <summary>A day on which something ended or was last seen, and the share that has ended by the cause up to it.</summary>
/// <param name="Day">Whole days since the start; 0 or more.</param>
/// <param name="AtRisk">How many had not ended by any cause and were under observation just before.</param>
/// <param name="Events">How many ended by the cause on the day.</param>
/// <param name="Competing">How many ended by another cause on the day.</param>
/// <param name="Incidence">The share that has ended by the cause up to the day; 0 to 1.</param>
[JsonConverter(typeof(IncidenceStepJsonConverter))]
public readonly record struct IncidenceStep(int Day, long AtRisk, long Events, long Competing, double Incidence);
