using System.Text.Json;
using SalesDomain.Errors;

namespace SalesDomain.Survival;

/// <summary>
/// A day as <c>{"day":9,"atRisk":4,"events":1,"censored":0,"survival":{"value":0.75,"standardError":0.21},"cumulativeHazard":{...}}</c>. Written only.
/// </summary>
public sealed class SurvivalStepJsonConverter() : WrittenOnlyJsonConverter<SurvivalStep>("compute it from its totals")
{
    private static readonly SurvivalEstimateJsonConverter Survivals = new();
    private static readonly EstimateJsonConverter Estimates = new();

    private protected override void WriteMembers(Utf8JsonWriter writer, SurvivalStep value, JsonSerializerOptions options)
    {
        writer.WriteNumber("day"u8, value.Day);
        writer.WriteNumber("atRisk"u8, value.AtRisk);
        writer.WriteNumber("events"u8, value.Events);
        writer.WriteNumber("censored"u8, value.Censored);
        WriteMember(writer, "survival", value.Survival, Survivals, options);
        WriteMember(writer, "cumulativeHazard", value.CumulativeHazard, Estimates, options);
    }
}
