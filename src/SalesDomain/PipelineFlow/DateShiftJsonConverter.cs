using System.Text.Json;
using SalesDomain.Calendars;
using SalesDomain.Errors;

namespace SalesDomain.PipelineFlow;

/// <summary>A shift as <c>{"at":"2026-03-20T09:00:00Z","from":"2026-03-31","to":"2026-04-30","days":30}</c>. Written only.</summary>
public sealed class DateShiftJsonConverter() : WrittenOnlyJsonConverter<DateShift>("compute it from the history of its deal")
{
    private static readonly InstantJsonConverter Instants = new();
    private static readonly LocalDateJsonConverter Dates = new();

    private protected override void WriteMembers(Utf8JsonWriter writer, DateShift value, JsonSerializerOptions options)
    {
        WriteMember(writer, "at", value.At, Instants, options);
        WriteMember(writer, "from", value.From, Dates, options);
        WriteMember(writer, "to", value.To, Dates, options);
        writer.WriteNumber("days"u8, value.Days);
    }
}
