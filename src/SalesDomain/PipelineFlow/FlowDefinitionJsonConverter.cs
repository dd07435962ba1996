using System.Text.Json;
using System.Text.Json.Serialization;
using SalesDomain.Calendars;
using SalesDomain.Errors;

namespace SalesDomain.PipelineFlow;

/// <summary>
/// A definition as
/// <c>{"pipeline":{...},"asOf":"2026-01-31","created":"../..","zone":"Europe/Berlin","counting":"reached","denominator":"decided"}</c>, the zone by its
/// id in the tz database. Reading needs <c>pipeline</c> and <c>asOf</c>; the others have their defaults.
/// </summary>
public sealed class FlowDefinitionJsonConverter : JsonConverter<FlowDefinition>
{
    /// <inheritdoc/>
    public override FlowDefinition Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JsonForm.Read(ref reader, FlowJsonContext.Default.FlowDefinitionForm, static form => new FlowDefinition(form.Pipeline, form.AsOf)
        {
            Created = form.Created,
            Zone = ZoneJson.ZoneOf(form.Zone),
            Counting = JsonForm.Member<StageCounting>(form.Counting),
            Denominator = JsonForm.Member<StageDenominator>(form.Denominator),
        });

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, FlowDefinition value, JsonSerializerOptions options) =>
        JsonForm.Write(writer, value, FlowJsonContext.Default.FlowDefinitionForm, static definition => new FlowDefinitionForm
        {
            Pipeline = definition.Pipeline,
            AsOf = definition.AsOf,
            Created = definition.Created,
            Zone = ZoneJson.IdOf(definition.Zone),
            Counting = JsonForm.Name(definition.Counting),
            Denominator = JsonForm.Name(definition.Denominator),
        });
}
