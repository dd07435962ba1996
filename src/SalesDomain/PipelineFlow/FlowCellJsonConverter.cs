using System.Text.Json;
using System.Text.Json.Serialization;
using SalesDomain.Errors;

namespace SalesDomain.PipelineFlow;

/// <summary>A cell as <c>{"count":3,"amount":{"sum":{"EUR":"12.50"},"population":2,"excludedBy":{"noAmount":1}}}</c>.</summary>
public sealed class FlowCellJsonConverter : JsonConverter<FlowCell>
{
    /// <inheritdoc/>
    public override FlowCell Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JsonForm.Read(ref reader, FlowJsonContext.Default.FlowCellForm, Checked);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, FlowCell value, JsonSerializerOptions options) =>
        JsonForm.Write(writer, value, FlowJsonContext.Default.FlowCellForm, static cell => new FlowCellForm(cell.Count, cell.Amount));

    private static FlowCell Checked(FlowCellForm form)
    {
        JsonForm.Require(form.Amount.Population + form.Amount.Excluded.Total == form.Count, "an amount, or a reason to exclude it, for each deal");
        return new FlowCell(form.Count, form.Amount);
    }
}
