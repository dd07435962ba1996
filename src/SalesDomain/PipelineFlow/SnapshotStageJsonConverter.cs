using System.Text.Json;
using SalesDomain.Errors;
using SalesDomain.Measures;
using SalesDomain.Opportunities;

namespace SalesDomain.PipelineFlow;

/// <summary>A stage as <c>{"stage":{"key":"demo",...},"count":2,"amount":{"sum":{"EUR":"12.50"},...}}</c>. Written only.</summary>
public sealed class SnapshotStageJsonConverter() : WrittenOnlyJsonConverter<SnapshotStage>("compute it from the histories of its deals")
{
    private static readonly PipelineStageJsonConverter Stages = new();
    private static readonly AmountTotalJsonConverter Totals = new();

    private protected override void WriteMembers(Utf8JsonWriter writer, SnapshotStage value, JsonSerializerOptions options)
    {
        WriteMember(writer, "stage", value.Stage, Stages, options);
        writer.WriteNumber("count"u8, value.Count);
        WriteMember(writer, "amount", value.Amount, Totals, options);
    }
}
