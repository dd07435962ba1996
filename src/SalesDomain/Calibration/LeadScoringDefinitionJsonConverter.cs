using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using SalesDomain.Errors;

namespace SalesDomain.Calibration;

/// <summary>A definition as <c>{"stages":["new","qualified","won"],"wonStages":["won"],"fewestByVariable":{"tag_id":50}}</c>.</summary>
public sealed class LeadScoringDefinitionJsonConverter : JsonConverter<LeadScoringDefinition>
{
    /// <inheritdoc/>
    public override LeadScoringDefinition Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JsonForm.Read(ref reader, CalibrationJsonContext.Default.LeadScoringDefinitionForm, static form => new LeadScoringDefinition(form.Stages, form.WonStages) { FewestByVariable = form.FewestByVariable.ToImmutableSortedDictionary() });

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, LeadScoringDefinition value, JsonSerializerOptions options) =>
        JsonForm.Write(writer, value, CalibrationJsonContext.Default.LeadScoringDefinitionForm, static definition => new LeadScoringDefinitionForm(definition.Stages, definition.WonStages, definition.FewestByVariable));
}
