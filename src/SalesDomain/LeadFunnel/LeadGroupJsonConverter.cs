using System.Text.Json;
using System.Text.Json.Serialization;

namespace SalesDomain.LeadFunnel;

/// <summary>A group as <c>{"key":"Webinar","report":{...}}</c>, the report as <see cref="LeadReportJsonConverter"/> writes it. Written only.</summary>
public sealed class LeadGroupJsonConverter : JsonConverter<LeadGroup>
{
    /// <summary>Refused: a group is computed, not read. Read its facts or its totals instead.</summary>
    /// <exception cref="NotSupportedException">Always.</exception>
    public override LeadGroup Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException("A group of a report of leads is written only; compute it from its facts or totals.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, LeadGroup value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        writer.WriteStartObject();
        writer.WriteString("key"u8, value.Key);
        writer.WritePropertyName("report"u8);
        new LeadReportJsonConverter().Write(writer, value.Report, options);
        writer.WriteEndObject();
    }
}
