using System.Text.Encodings.Web;
using System.Text.Json;
using NodaTime;
using SalesDomain.Crm.Findings;
using SalesDomain.Kpis;

namespace SalesDomain.Cli.Report;

/// <summary>The JSON of <c>report</c>: input, definition, kpis, and groups with <c>--by</c>.</summary>
internal static class ReportJson
{
    private static readonly KpiReportJsonConverter Kpis = new();

    public static void Write(TextWriter output, ReportView view)
    {
        using MemoryStream bytes = new();
        using (Utf8JsonWriter writer = new(bytes, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            writer.WriteStartObject();
            WriteInput(writer, view.Input);
            WriteDefinition(writer, view);
            writer.WritePropertyName("kpis"u8);
            Kpis.Write(writer, view.Report, JsonSerializerOptions.Default);
            if (view.By is not null) WriteGroups(writer, view.Report);
            writer.WriteEndObject();
        }

        output.WriteLine(System.Text.Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length));
    }

    private static void WriteInput(Utf8JsonWriter writer, ReportInput input)
    {
        writer.WriteStartObject("input"u8);
        writer.WriteNumber("rows"u8, input.Rows);
        writer.WriteNumber("opportunities"u8, input.Opportunities.Count);
        writer.WriteStartArray("findings"u8);
        foreach (Finding finding in input.Findings)
        {
            writer.WriteStartObject();
            writer.WriteString("code"u8, finding.Code);
            writer.WriteString("severity"u8, SeverityText.Of(finding.Severity));
            writer.WriteNumber("count"u8, finding.Count);
            writer.WriteString("example"u8, finding.Example);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteDefinition(Utf8JsonWriter writer, ReportView view)
    {
        KpiDefinition definition = view.Report.Totals.Definition;
        writer.WriteStartObject("definition"u8);
        WriteDate(writer, "from", definition.Period.Start);
        WriteDate(writer, "to", definition.Period.End);
        WriteDate(writer, "asOf", view.AsOf);
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

    private static void WriteDate(Utf8JsonWriter writer, string member, LocalDate? date) => writer.WriteString(member, CommonOptions.Iso(date));
}
