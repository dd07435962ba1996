using System.Text.Json;
using System.Text.Json.Serialization;
using SalesDomain.Errors;

namespace SalesDomain.Opportunities;

/// <summary>A stage as an object with its members in camelCase; what is unknown is left out. Reading needs <c>key</c>.</summary>
public sealed class PipelineStageJsonConverter : JsonConverter<PipelineStage>
{
    /// <inheritdoc/>
    public override PipelineStage Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JsonForm.Read(ref reader, StageJsonContext.Default.PipelineStageForm,
            static form => new PipelineStage(form.Key, form.Kind, form.Name, form.Probability, form.ForecastCategory, form.FunnelStage, JsonForm.Items(form.ExitCriteria)));

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, PipelineStage value, JsonSerializerOptions options) =>
        JsonForm.Write(writer, value, StageJsonContext.Default.PipelineStageForm, static stage => new PipelineStageForm
        {
            Key = stage.Key,
            Kind = stage.Kind,
            Name = stage.Name,
            Probability = stage.Probability,
            ForecastCategory = stage.ForecastCategory,
            FunnelStage = stage.FunnelStage,
            ExitCriteria = stage.ExitCriteria,
        });
}
