using System.Text.Json;
using SalesDomain.Errors;
using SalesDomain.Measures;

namespace SalesDomain.LeadFunnel;

/// <summary>
/// The funnel as <c>funnel[{state,entered,advanced,...,rate}]</c>, <c>timeInState[{state,days,runningDays}]</c> and <c>speedToLeadHours</c>, whose
/// value is the median. Groups are not in it. Written only.
/// </summary>
public sealed class LeadReportJsonConverter() : WrittenOnlyJsonConverter<LeadReport>("compute it from its facts")
{
    private protected override void WriteMembers(Utf8JsonWriter writer, LeadReport value, JsonSerializerOptions options) => WriteMembers(writer, value);

    /// <summary>Writes the members into an object that is open, for those who add their own.</summary>
    public static void WriteMembers(Utf8JsonWriter writer, LeadReport report)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(report);
        writer.WriteStartArray("funnel"u8);
        foreach (LeadStateReport state in report.Funnel)
        {
            writer.WriteStartObject();
            writer.WriteString("state"u8, state.State.Name);
            LeadStateReportJsonConverter.WriteCounts(writer, state);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteStartArray(KpiName.TimeInLeadState.JsonName);
        foreach (LeadStateReport state in report.Funnel)
        {
            writer.WriteStartObject();
            writer.WriteString("state"u8, state.State.Name);
            LeadStateReportJsonConverter.WriteTimes(writer, state);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        KpiJson.Write(writer, KpiName.SpeedToLeadHours.JsonName, report.SpeedToLeadHours, KpiJson.Median);
    }
}
