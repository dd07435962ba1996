using System.Text.Json;
using SalesDomain.Calendars;
using SalesDomain.Errors;
using SalesDomain.Identifiers;

namespace SalesDomain.PipelineFlow;

/// <summary>
/// A bridge as <c>{"window":"2026-02-01/2026-03-01","asOf":"2026-02-28","start":{...},"new":{...},...,"end":{...},"unknown":["D-9"]}</c>, its lines in
/// their order. Written only.
/// </summary>
public sealed class PipelineBridgeJsonConverter() : WrittenOnlyJsonConverter<PipelineBridge>("compute it from the histories of its deals")
{
    private static readonly ReportingPeriodJsonConverter Windows = new();
    private static readonly LocalDateJsonConverter Dates = new();
    private static readonly BridgeLineJsonConverter Lines = new();
    private static readonly IdentifierJsonConverter<OpportunityId> Ids = new();

    private protected override void WriteMembers(Utf8JsonWriter writer, PipelineBridge value, JsonSerializerOptions options)
    {
        WriteMember(writer, "window", value.Window, Windows, options);
        WriteMember(writer, "asOf", value.AsOf, Dates, options);
        WriteMember(writer, "start", value.Start, Lines, options);
        WriteMember(writer, "new", value.New, Lines, options);
        WriteMember(writer, "movedIn", value.MovedIn, Lines, options);
        WriteMember(writer, "increased", value.Increased, Lines, options);
        WriteMember(writer, "reopened", value.Reopened, Lines, options);
        WriteMember(writer, "won", value.Won, Lines, options);
        WriteMember(writer, "lost", value.Lost, Lines, options);
        WriteMember(writer, "decreased", value.Decreased, Lines, options);
        WriteMember(writer, "movedOut", value.MovedOut, Lines, options);
        WriteMember(writer, "removed", value.Removed, Lines, options);
        WriteMember(writer, "end", value.End, Lines, options);
        WriteList(writer, "unknown", value.Unknown, Ids, options);
    }
}
