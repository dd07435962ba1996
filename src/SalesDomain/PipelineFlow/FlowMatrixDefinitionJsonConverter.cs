using System.Text.Json;
using System.Text.Json.Serialization;
using SalesDomain.Calendars;
using SalesDomain.Errors;

namespace SalesDomain.PipelineFlow;

/// <summary>
/// A definition as <c>{"window":"2026-02-01/2026-03-01","asOf":"2026-02-28","zone":"Europe/Berlin","stages":{...}}</c>, the zone by its id in the tz
/// database. Without <c>zone</c> it is UTC; without <c>stages</c>, which are a pipeline, deals are grouped by forecast category.
/// </summary>
public sealed class FlowMatrixDefinitionJsonConverter : JsonConverter<FlowMatrixDefinition>
{
    /// <inheritdoc/>
    public override FlowMatrixDefinition Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JsonForm.Read(ref reader, FlowJsonContext.Default.FlowMatrixDefinitionForm, static form => new FlowMatrixDefinition(form.Window, form.AsOf)
        {
            Zone = ZoneJson.ZoneOf(form.Zone),
            Stages = form.Stages,
        });

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, FlowMatrixDefinition value, JsonSerializerOptions options) =>
        JsonForm.Write(writer, value, FlowJsonContext.Default.FlowMatrixDefinitionForm, static definition => new FlowMatrixDefinitionForm
        {
            Window = definition.Window,
            AsOf = definition.AsOf,
            Zone = ZoneJson.IdOf(definition.Zone),
            Stages = definition.Stages,
        });
}
