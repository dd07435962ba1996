using System.Text.Json;
using SalesDomain.Errors;

namespace SalesDomain.Kpis;

/// <summary>A group as <c>{"key":"ana","report":{...}}</c>, the report as <see cref="KpiReportJsonConverter"/> writes it. Written only.</summary>
public sealed class KpiGroupJsonConverter() : WrittenOnlyJsonConverter<KpiGroup>("compute it from its facts or totals")
{
    private protected override void WriteMembers(Utf8JsonWriter writer, KpiGroup value, JsonSerializerOptions options)
    {
        writer.WriteString("key"u8, value.Key);
        writer.WritePropertyName("report"u8);
        new KpiReportJsonConverter().Write(writer, value.Report, options);
    }
}
