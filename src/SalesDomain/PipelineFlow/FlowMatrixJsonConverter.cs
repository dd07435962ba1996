using System.Text.Json;
using System.Text.Json.Serialization;
using SalesDomain.Errors;
using SalesDomain.Funnel;

namespace SalesDomain.PipelineFlow;

/// <summary>
/// A matrix as <c>{"definition":{...},"rows":[{"from":"BestCase",...}],"unknown":0}</c>, so that it can be kept, sent and added elsewhere. The total
/// is not in it: it is the sum of the rows. Reading refuses rows that do not fit together, and puts them in order.
/// </summary>
public sealed class FlowMatrixJsonConverter : JsonConverter<FlowMatrix>
{
    /// <inheritdoc/>
    public override FlowMatrix Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JsonForm.Read(ref reader, FlowJsonContext.Default.FlowMatrixForm, Checked);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, FlowMatrix value, JsonSerializerOptions options) =>
        JsonForm.Write(writer, value, FlowJsonContext.Default.FlowMatrixForm, static matrix => new FlowMatrixForm(matrix.Definition, matrix.Rows, matrix.Unknown));

    private static FlowMatrix Checked(FlowMatrixForm form)
    {
        JsonForm.Require(form.Unknown >= 0, "a count of 0 or more");
        JsonForm.Require(JsonForm.Items(form.Rows).DistinctBy(row => row.From).Count() == form.Rows.Count, "one row a group");
        JsonForm.Require(form.Rows.All(row => row.Start.Count > 0), "rows of one deal or more");
        JsonForm.Require(form.Rows.All(row => row.From is not null || row.Stayed == row.Uncategorized), "of the deals without a category, as many that stayed as are uncategorized");
        if (form.Definition.Stages is null) JsonForm.Require(form.Rows.All(IsByCategory), $"the groups {string.Join(", ", ForecastCategory.List)}");
        else JsonForm.Require(form.Rows.All(row => row.From is not null && row.Uncategorized.Count == 0), "a stage for each deal");
        return new FlowMatrix(form.Definition, form.Rows, form.Unknown);
    }

    private static bool IsByCategory(FlowRow row) => (row.From is null || IsCategory(row.From)) && row.Open.Keys.All(IsCategory);

    private static bool IsCategory(string group) => ForecastCategory.List.Any(category => category.Name == group);
}
