using System.Text.Json;
using SalesDomain.Errors;
using SalesDomain.Measures;

namespace SalesDomain.LeadFunnel;

/// <summary>
/// A state as <c>{"state":"Inquiry","entered":12,...,"rate":{...},"days":{...},"runningDays":{...}}</c>: its lines of the report in one. Written
/// only.
/// </summary>
public sealed class LeadStateReportJsonConverter() : WrittenOnlyJsonConverter<LeadStateReport>("compute it from its facts or totals")
{
    private protected override void WriteMembers(Utf8JsonWriter writer, LeadStateReport value, JsonSerializerOptions options)
    {
        writer.WriteString("state"u8, value.State.Name);
        WriteCounts(writer, value);
        WriteTimes(writer, value);
    }

    internal static void WriteCounts(Utf8JsonWriter writer, LeadStateReport state)
    {
        writer.WriteNumber("entered"u8, state.Totals.Entered);
        writer.WriteNumber("advanced"u8, state.Totals.Advanced);
        writer.WriteNumber("rejected"u8, state.Totals.Rejected);
        writer.WriteNumber("disqualified"u8, state.Totals.Disqualified);
        writer.WriteNumber("recycled"u8, state.Totals.Recycled);
        writer.WriteNumber("stillThere"u8, state.Totals.Remaining);
        KpiJson.Write(writer, KpiName.LeadConversionRate.JsonName, state.Rate, KpiJson.Proportion);
    }

    internal static void WriteTimes(Utf8JsonWriter writer, LeadStateReport state)
    {
        KpiJson.Write(writer, "days", state.Days, KpiJson.Distribution);
        KpiJson.Write(writer, "runningDays", state.RunningDays, KpiJson.Distribution);
    }
}
