using System.Text.Json;
using NodaTime;
using SalesDomain.Calendars;
using SalesDomain.Errors;
using SalesDomain.Opportunities;

namespace SalesDomain.PipelineFlow;

/// <summary>
/// A visit as <c>{"stage":{"key":"demo",...},"status":"open","entered":"2026-01-05T09:00:00Z","left":"2026-01-20T09:00:00Z"}</c>; what is unknown or
/// has not happened is left out. Written only.
/// </summary>
public sealed class StageVisitJsonConverter() : WrittenOnlyJsonConverter<StageVisit>("compute it from the history of its deal")
{
    private static readonly PipelineStageJsonConverter Stages = new();
    private static readonly InstantJsonConverter Instants = new();

    private protected override void WriteMembers(Utf8JsonWriter writer, StageVisit value, JsonSerializerOptions options)
    {
        WriteMember(writer, "stage", value.Stage, Stages, options);
        writer.WriteString("status"u8, JsonForm.Name(value.Status));
        if (value.Entered is { } entered) WriteMember(writer, "entered", entered, Instants, options);
        if (value.Left is { } left) WriteMember(writer, "left", left, Instants, options);
    }
}
