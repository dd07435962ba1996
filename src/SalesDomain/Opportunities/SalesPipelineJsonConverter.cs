using System.Text.Json;
using System.Text.Json.Serialization;
using SalesDomain.Errors;

namespace SalesDomain.Opportunities;

/// <summary>A pipeline as <c>{"name":"Sales","stages":[...]}</c>.</summary>
public sealed class SalesPipelineJsonConverter : JsonConverter<SalesPipeline>
{
    /// <inheritdoc/>
    public override SalesPipeline Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JsonForm.Read(ref reader, StageJsonContext.Default.SalesPipelineForm, static form => new SalesPipeline(form.Name, form.Stages));

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, SalesPipeline value, JsonSerializerOptions options) =>
        JsonForm.Write(writer, value, StageJsonContext.Default.SalesPipelineForm, static pipeline => new SalesPipelineForm(pipeline.Name, pipeline.Stages));
}
