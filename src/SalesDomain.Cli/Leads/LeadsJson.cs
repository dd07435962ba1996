using System.Text.Json;
using SalesDomain.LeadFunnel;

namespace SalesDomain.Cli.Leads;

/// <summary>The JSON of <c>leads</c>: input, definition, funnel, timeInState, speedToLeadHours, and groups with <c>--by</c>.</summary>
internal static class LeadsJson
{
    public static void Write(TextWriter output, LeadsView view) => JsonResult.Write(output, writer =>
    {
        JsonResult.WriteInput(writer, view.Input.Rows, "leads", view.Input.Leads.Count, view.Input.Findings);
        LeadDefinition definition = view.Report.Totals.Definition;
        writer.WriteStartObject("definition"u8);
        JsonResult.WriteDate(writer, "from", definition.Period.Start);
        JsonResult.WriteDate(writer, "to", definition.Period.End);
        JsonResult.WriteDate(writer, "asOf", view.AsOf);
        writer.WriteString("zone"u8, definition.Zone.Id);
        writer.WriteEndObject();
        LeadReportJsonConverter.WriteMembers(writer, view.Report);
        if (view.By is not null) WriteGroups(writer, view.Report);
    });

    private static void WriteGroups(Utf8JsonWriter writer, LeadReport report)
    {
        writer.WriteStartArray("groups"u8);
        foreach (LeadGroup group in report.Groups)
        {
            writer.WriteStartObject();
            writer.WriteString("key"u8, group.Key);
            LeadReportJsonConverter.WriteMembers(writer, group.Report);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }
}
