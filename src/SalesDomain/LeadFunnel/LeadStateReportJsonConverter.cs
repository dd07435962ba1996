using System.Text.Json;
using System.Text.Json.Serialization;
using SalesDomain.Measures;

namespace SalesDomain.LeadFunnel;

/// <summary>
/// A state as <c>{"state":"Inquiry","entered":12,...,"rate":{...},"days":{...},"runningDays":{...}}</c>: its lines of the report in one. Written
/// only.
/// </summary>
public sealed class LeadStateReportJsonConverter : JsonConverter<LeadStateReport>
{
    /// <summary>Refused: a report is computed, not read. Read its facts or its totals instead.</summary>
    /// <exception cref="NotSupportedException">Always.</exception>
    public override LeadStateReport Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException("A state of a report of leads is written only; compute it from its facts or totals.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, LeadStateReport value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        writer.WriteStartObject();
        writer.WriteString("state"u8, value.State.Name);
        WriteCounts(writer, value);
        WriteTimes(writer, value);
        writer.WriteEndObject();
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
