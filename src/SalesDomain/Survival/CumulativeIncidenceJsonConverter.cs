using System.Text.Json;
using SalesDomain.Errors;

namespace SalesDomain.Survival;

/// <summary>An incidence as <c>{"cause":"won","count":7,"steps":[{"day":9,...,"incidence":0.25}]}</c>. Written only.</summary>
public sealed class CumulativeIncidenceJsonConverter() : WrittenOnlyJsonConverter<CumulativeIncidence>("compute it from its totals")
{
    private static readonly IncidenceStepJsonConverter Steps = new();

    private protected override void WriteMembers(Utf8JsonWriter writer, CumulativeIncidence value, JsonSerializerOptions options)
    {
        writer.WriteString("cause"u8, value.Cause);
        writer.WriteNumber("count"u8, value.Count);
        WriteList(writer, "steps", value.Steps, Steps, options);
    }
}
