using System.Text.Json;
using SalesDomain.Errors;
using SalesDomain.Measures;

namespace SalesDomain.PipelineFlow;

/// <summary>A stage as <c>{"stage":"demo","entered":12,...,"rate":{...},"days":{...},"runningDays":{...}}</c>: its lines of the report in one. Written only.</summary>
public sealed class StageReportJsonConverter() : WrittenOnlyJsonConverter<StageReport>("compute it from the histories of its deals or from totals")
{
    private protected override void WriteMembers(Utf8JsonWriter writer, StageReport value, JsonSerializerOptions options)
    {
        writer.WriteString("stage"u8, value.Stage.Key);
        WriteCounts(writer, value);
        WriteTimes(writer, value);
    }

    internal static void WriteCounts(Utf8JsonWriter writer, StageReport stage)
    {
        writer.WriteNumber("entered"u8, stage.Totals.Entered);
        writer.WriteNumber("advanced"u8, stage.Totals.Advanced);
        writer.WriteNumber("lost"u8, stage.Totals.Lost);
        writer.WriteNumber("stillThere"u8, stage.Totals.Remaining);
        writer.WriteNumber("wentBack"u8, stage.Totals.WentBack);
        KpiJson.Write(writer, "rate", stage.Rate, KpiJson.Proportion);
    }

    internal static void WriteTimes(Utf8JsonWriter writer, StageReport stage)
    {
        KpiJson.Write(writer, "days", stage.Days, KpiJson.Distribution);
        KpiJson.Write(writer, "runningDays", stage.RunningDays, KpiJson.Distribution);
    }
}
