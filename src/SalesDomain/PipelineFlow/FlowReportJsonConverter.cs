using System.Text.Json;
using SalesDomain.Errors;
using SalesDomain.Measures;

namespace SalesDomain.PipelineFlow;

/// <summary>
/// The stages as <c>conversion[{stage,entered,advanced,lost,stillThere,wentBack,rate}]</c> and <c>timeInStage[{stage,days,runningDays}]</c>, with
/// <c>daysToWin</c>, <c>daysToLoss</c> and <c>reopenRate</c>. Written only.
/// </summary>
public sealed class FlowReportJsonConverter() : WrittenOnlyJsonConverter<FlowReport>("compute it from the histories of its deals or from totals")
{
    private protected override void WriteMembers(Utf8JsonWriter writer, FlowReport value, JsonSerializerOptions options) => WriteMembers(writer, value);

    /// <summary>Writes the members into an object that is open, for those who add their own.</summary>
    public static void WriteMembers(Utf8JsonWriter writer, FlowReport report)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(report);
        WriteStages(writer, "conversion", report, StageReportJsonConverter.WriteCounts);
        WriteStages(writer, "timeInStage", report, StageReportJsonConverter.WriteTimes);
        KpiJson.Write(writer, "daysToWin", report.DaysToWin, KpiJson.Distribution);
        KpiJson.Write(writer, "daysToLoss", report.DaysToLoss, KpiJson.Distribution);
        KpiJson.Write(writer, "reopenRate", report.ReopenRate, KpiJson.Proportion);
    }

    /// <summary>Writes how much of a matrix slipped, as <c>slippage{byCount,byValue}</c>, into an object that is open.</summary>
    public static void WriteSlippage(Utf8JsonWriter writer, FlowMatrix matrix)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject("slippage"u8);
        KpiJson.Write(writer, "byCount", Slippage.ByCount(matrix), KpiJson.Proportion);
        KpiJson.Write(writer, "byValue", Slippage.ByValue(matrix), KpiJson.Ratio);
        writer.WriteEndObject();
    }

    private static void WriteStages(Utf8JsonWriter writer, string name, FlowReport report, Action<Utf8JsonWriter, StageReport> write)
    {
        writer.WriteStartArray(name);
        foreach (StageReport stage in report.Stages)
        {
            writer.WriteStartObject();
            writer.WriteString("stage"u8, stage.Stage.Key);
            write(writer, stage);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }
}
