using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using SalesDomain.Calendars;
using SalesDomain.Errors;
using SalesDomain.Identifiers;

namespace SalesDomain.PipelineFlow;

/// <summary>
/// A journey as <c>{"id":"D-1","at":"2026-03-01T00:00:00Z","visits":[...],"shifts":[...],"pushCount":2,...,"visitAge":"36:00:00","stageAge":"60:30:00"}</c>, ages in
/// hours, minutes and seconds and left out where they are unknown. Written only.
/// </summary>
public sealed class OpportunityJourneyJsonConverter() : WrittenOnlyJsonConverter<OpportunityJourney>("compute it from the history of its deal")
{
    private static readonly IdentifierJsonConverter<OpportunityId> Ids = new();
    private static readonly InstantJsonConverter Instants = new();
    private static readonly StageVisitJsonConverter Visits = new();
    private static readonly DateShiftJsonConverter Shifts = new();

    private protected override void WriteMembers(Utf8JsonWriter writer, OpportunityJourney value, JsonSerializerOptions options)
    {
        WriteMember(writer, "id", value.Id, Ids, options);
        WriteMember(writer, "at", value.At, Instants, options);
        WriteList(writer, "visits", value.Visits, Visits, options);
        WriteList(writer, "shifts", value.Shifts, Shifts, options);
        writer.WriteNumber("pushCount"u8, value.PushCount);
        writer.WriteNumber("pullCount"u8, value.PullCount);
        writer.WriteNumber("daysPushed"u8, value.DaysPushed);
        writer.WriteNumber("reopenCount"u8, value.ReopenCount);
        writer.WriteNumber("closingCount"u8, value.ClosingCount);
        WriteAge(writer, "visitAge", value.VisitAge);
        WriteAge(writer, "stageAge", value.StageAge);
    }

    private static void WriteAge(Utf8JsonWriter writer, string member, Duration? age)
    {
        if (age is { } known) writer.WriteString(member, DurationPattern.JsonRoundtrip.Format(known));
    }
}
