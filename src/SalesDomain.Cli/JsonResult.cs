using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using NodaTime;
using SalesDomain.Cli.Terminal;
using SalesDomain.Crm.Findings;

namespace SalesDomain.Cli;

/// <summary>What the JSON of all verbs shares: one object, indented, with its <c>input</c> first.</summary>
internal static class JsonResult
{
    public static void Write(TextWriter output, Action<Utf8JsonWriter> members)
    {
        using MemoryStream bytes = new();
        using (Utf8JsonWriter writer = new(bytes, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            writer.WriteStartObject();
            members(writer);
            writer.WriteEndObject();
        }

        output.WriteLine(System.Text.Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length));
    }

    /// <param name="writer">The writer.</param>
    /// <param name="rows">The rows that were read.</param>
    /// <param name="facts">What they became: <c>opportunities</c>, <c>leads</c>.</param>
    /// <param name="count">How many of those.</param>
    /// <param name="findings">What was noticed.</param>
    /// <param name="beside">The rows of another input, with their name; <c>null</c> where there is none.</param>
    public static void WriteInput(Utf8JsonWriter writer, long rows, string facts, int count, ImmutableArray<Finding> findings, (string Name, long Rows)? beside = null)
    {
        writer.WriteStartObject("input"u8);
        writer.WriteNumber("rows"u8, rows);
        writer.WriteNumber(facts, count);
        if (beside is { } other) writer.WriteNumber(other.Name, other.Rows);
        writer.WriteStartArray("findings"u8);
        foreach (Finding finding in findings)
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

    public static void WriteDate(Utf8JsonWriter writer, string member, LocalDate? date) => writer.WriteString(member, CommonOptions.Iso(date));
}
