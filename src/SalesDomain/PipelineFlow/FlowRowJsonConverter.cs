using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using SalesDomain.Errors;

namespace SalesDomain.PipelineFlow;

/// <summary>
/// A row as <c>{"from":"BestCase","open":{"Commit":{...}},"uncategorized":{...},"stayed":{...},"won":{...},...}</c>, without <c>from</c> where it is
/// that of no group. Reading refuses cells that do not fit together.
/// </summary>
public sealed class FlowRowJsonConverter : JsonConverter<FlowRow>
{
    /// <inheritdoc/>
    public override FlowRow Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JsonForm.Read(ref reader, FlowJsonContext.Default.FlowRowForm, Checked);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, FlowRow value, JsonSerializerOptions options) =>
        JsonForm.Write(writer, value, FlowJsonContext.Default.FlowRowForm, static row => new FlowRowForm
        {
            From = row.From,
            Open = row.Open,
            Uncategorized = row.Uncategorized,
            Stayed = row.Stayed,
            Won = row.Won,
            Lost = row.Lost,
            Pushed = row.Pushed,
            Gone = row.Gone,
        });

    private static FlowRow Checked(FlowRowForm form)
    {
        JsonForm.Require(form.Open.All(cell => cell.Key.Length > 0 && cell.Value.Count > 0), "open cells that have a group and one deal or more");
        FlowRow row = new(form.From, form.Open.ToImmutableSortedDictionary(StringComparer.Ordinal))
        {
            Uncategorized = form.Uncategorized,
            Stayed = form.Stayed,
            Won = form.Won,
            Lost = form.Lost,
            Pushed = form.Pushed,
            Gone = form.Gone,
        };

        // a row of all groups is of none, and those that stayed in theirs are anywhere in it
        bool isPart = form.From is { } from ? row.Stayed == row.Open.GetValueOrDefault(from) : row.Stayed.Count <= row.Open.Values.Aggregate(row.Uncategorized, (sum, cell) => sum + cell).Count;
        JsonForm.Require(form.From is not { Length: 0 } && isPart, "a group, and of its deals that stayed as many as are open in it");
        JsonForm.Require(row.Start.Count >= 0, "deals that can be added");
        return row;
    }
}
