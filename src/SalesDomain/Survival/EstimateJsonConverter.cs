using System.Text.Json;
using SalesDomain.Errors;

namespace SalesDomain.Survival;

/// <summary>An estimate as <c>{"value":41.4,"standardError":10.8}</c>. Written only.</summary>
public sealed class EstimateJsonConverter() : WrittenOnlyJsonConverter<Estimate>("compute it from its totals")
{
    private protected override void WriteMembers(Utf8JsonWriter writer, Estimate value, JsonSerializerOptions options)
    {
        WriteNumber(writer, "value", value.Value);
        WriteNumber(writer, "standardError", value.StandardError);
    }
}
