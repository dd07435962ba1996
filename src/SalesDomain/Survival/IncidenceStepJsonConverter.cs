using System.Text.Json;
using SalesDomain.Errors;

namespace SalesDomain.Survival;

/// <summary>A day as <c>{"day":9,"atRisk":4,"events":1,"competing":0,"incidence":0.25}</c>. Written only.</summary>
public sealed class IncidenceStepJsonConverter() : WrittenOnlyJsonConverter<IncidenceStep>("compute it from its totals")
{
    private protected override void WriteMembers(Utf8JsonWriter writer, IncidenceStep value, JsonSerializerOptions options)
    {
        writer.WriteNumber("day"u8, value.Day);
        writer.WriteNumber("atRisk"u8, value.AtRisk);
        writer.WriteNumber("events"u8, value.Events);
        writer.WriteNumber("competing"u8, value.Competing);
        WriteNumber(writer, "incidence", value.Incidence);
    }
}
