using System.Text.Json;
using System.Text.Json.Serialization;
using SalesDomain.Measures;

namespace SalesDomain.LeadFunnel;

/// <summary>
/// The funnel as <c>funnel[{state,entered,advanced,...,rate}]</c>, <c>timeInState[{state,days,runningDays}]</c> and <c>speedToLeadHours</c>, whose
/// value is the median. Groups are not in it. Written only.
/// </summary>
public sealed class LeadReportJsonConverter : JsonConverter<LeadReport>
{
    /// <summary>Refused: a report is computed, not read. Read its facts instead.</summary>
    /// <exception cref="NotSupportedException">Always.</exception>
    public override LeadReport Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException("A report of leads is written only; compute it from its facts.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, LeadReport value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        writer.WriteStartObject();
        WriteMembers(writer, value);
        writer.WriteEndObject();
    }

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
            writer.WriteNumber("entered"u8, state.Totals.Entered);
            writer.WriteNumber("advanced"u8, state.Totals.Advanced);
            writer.WriteNumber("rejected"u8, state.Totals.Rejected);
            writer.WriteNumber("disqualified"u8, state.Totals.Disqualified);
            writer.WriteNumber("recycled"u8, state.Totals.Recycled);
            writer.WriteNumber("stillThere"u8, state.Totals.Remaining);
            KpiJson.Write(writer, KpiName.LeadConversionRate.JsonName, state.Rate, KpiJson.Proportion);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteStartArray(KpiName.TimeInLeadState.JsonName);
        foreach (LeadStateReport state in report.Funnel)
        {
            writer.WriteStartObject();
            writer.WriteString("state"u8, state.State.Name);
            KpiJson.Write(writer, "days", state.Days, KpiJson.Distribution);
            KpiJson.Write(writer, "runningDays", state.RunningDays, KpiJson.Distribution);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        KpiJson.Write(writer, KpiName.SpeedToLeadHours.JsonName, report.SpeedToLeadHours, KpiJson.Median);
    }
}
