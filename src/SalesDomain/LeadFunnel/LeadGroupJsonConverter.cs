using System.Text.Json;
using SalesDomain.Errors;

namespace SalesDomain.LeadFunnel;

/// <summary>A group as <c>{"key":"Webinar","report":{...}}</c>, the report as <see cref="LeadReportJsonConverter"/> writes it. Written only.</summary>
public sealed class LeadGroupJsonConverter() : WrittenOnlyJsonConverter<LeadGroup>("compute it from its facts or totals")
{
    private protected override void WriteMembers(Utf8JsonWriter writer, LeadGroup value, JsonSerializerOptions options)
    {
        writer.WriteString("key"u8, value.Key);
        writer.WritePropertyName("report"u8);
        new LeadReportJsonConverter().Write(writer, value.Report, options);
    }
}
