using System.Text.Json;
using System.Text.Json.Serialization;
using SalesDomain.Calendars;
using SalesDomain.Errors;

namespace SalesDomain.LeadFunnel;

/// <summary>
/// A definition as <c>{"period":"2026-01-01/2026-02-01","asOf":"2026-01-31","zone":"Europe/Berlin"}</c>, the zone by its id in the tz database.
/// Without <c>zone</c> it is UTC.
/// </summary>
public sealed class LeadDefinitionJsonConverter : JsonConverter<LeadDefinition>
{
    /// <inheritdoc/>
    public override LeadDefinition Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JsonForm.Read(ref reader, LeadFunnelJsonContext.Default.LeadDefinitionForm, static form => new LeadDefinition(form.Period, form.AsOf)
        {
            Zone = ZoneJson.ZoneOf(form.Zone),
        });

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, LeadDefinition value, JsonSerializerOptions options) =>
        JsonForm.Write(writer, value, LeadFunnelJsonContext.Default.LeadDefinitionForm, static definition => new LeadDefinitionForm
        {
            Period = definition.Period,
            AsOf = definition.AsOf,
            Zone = ZoneJson.IdOf(definition.Zone),
        });
}
