using System.Text.Json;
using SalesDomain.Errors;

namespace SalesDomain.Survival;

/// <summary>A survival as <c>{"value":0.75,"standardError":0.125}</c>; the error is <c>null</c> where the survival is 0. Written only.</summary>
public sealed class SurvivalEstimateJsonConverter() : WrittenOnlyJsonConverter<SurvivalEstimate>("compute it from its totals")
{
    private protected override void WriteMembers(Utf8JsonWriter writer, SurvivalEstimate value, JsonSerializerOptions options)
    {
        WriteNumber(writer, "value", value.Value);
        WriteNumber(writer, "standardError", value.StandardError);
    }
}
