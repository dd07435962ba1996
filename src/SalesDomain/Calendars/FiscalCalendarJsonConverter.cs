using System.Text.Json;
using System.Text.Json.Serialization;
using SalesDomain.Errors;

namespace SalesDomain.Calendars;

/// <summary>A fiscal calendar as <c>{"firstMonth":2,"naming":"byEnd"}</c>.</summary>
public sealed class FiscalCalendarJsonConverter : JsonConverter<FiscalCalendar>
{
    /// <inheritdoc/>
    public override FiscalCalendar Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JsonForm.Read(ref reader, CalendarsJsonContext.Default.FiscalCalendarForm,
            static form => new FiscalCalendar(form.FirstMonth, JsonForm.Member<FiscalYearNaming>(form.Naming)));

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, FiscalCalendar value, JsonSerializerOptions options) =>
        JsonForm.Write(writer, value, CalendarsJsonContext.Default.FiscalCalendarForm,
            static calendar => new FiscalCalendarForm(calendar.FirstMonth, JsonForm.Name(calendar.Naming)));
}
