using System.Text.Json;
using SalesDomain.Kpis;

namespace SalesDomain.Cli.Report;

/// <summary>The JSON of <c>report</c>: input, definition, kpis, and groups with <c>--by</c>.</summary>
internal static class ReportJson
{
    private static readonly KpiReportJsonConverter Kpis = new();

    public static void Write(TextWriter output, ReportView view) => JsonResult.Write(output, writer =>
    {
        JsonResult.WriteInput(writer, view.Input.Rows, "opportunities", view.Input.Opportunities.Count, view.Input.Findings);
        WriteDefinition(writer, view);
        writer.WritePropertyName("kpis"u8);
        Kpis.Write(writer, view.Report, JsonSerializerOptions.Default);
        if (view.By is not null) WriteGroups(writer, view.Report);
    });

    private static void WriteDefinition(Utf8JsonWriter writer, ReportView view)
    {
        KpiDefinition definition = view.Report.Totals.Definition;
        writer.WriteStartObject("definition"u8);
        JsonResult.WriteDate(writer, "from", definition.Period.Start);
        JsonResult.WriteDate(writer, "to", definition.Period.End);
        JsonResult.WriteDate(writer, "asOf", view.AsOf);
        writer.WriteString("cycleFrom"u8, definition.CycleFrom == CycleStart.Creation ? "creation" : "first-contact");
        writer.WriteEndObject();
    }

    private static void WriteGroups(Utf8JsonWriter writer, KpiReport report)
    {
        writer.WriteStartArray("groups"u8);
        foreach (KpiGroup group in report.Groups)
        {
            writer.WriteStartObject();
            writer.WriteString("key"u8, group.Key);
            writer.WritePropertyName("kpis"u8);
            Kpis.Write(writer, group.Report, JsonSerializerOptions.Default);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }
}
