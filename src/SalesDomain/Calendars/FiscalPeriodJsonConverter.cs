using System.Text.Json;
using System.Text.Json.Serialization;
using SalesDomain.Errors;

namespace SalesDomain.Calendars;

/// <summary>
/// A part of a fiscal year as <c>{"fiscalYear":2026,"unit":"quarter","number":1,"period":"2025-02-01/2025-05-01"}</c>. Reading refuses one that no
/// calendar makes.
/// </summary>
public sealed class FiscalPeriodJsonConverter : JsonConverter<FiscalPeriod>
{
    /// <inheritdoc/>
    public override FiscalPeriod Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JsonForm.Read(ref reader, CalendarsJsonContext.Default.FiscalPeriodForm, Checked);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, FiscalPeriod value, JsonSerializerOptions options) =>
        JsonForm.Write(writer, value, CalendarsJsonContext.Default.FiscalPeriodForm, Of);

    private static FiscalPeriodForm Of(FiscalPeriod part) =>
        part == default
            ? throw new JsonException("A default value is no part of a fiscal year.")
            : new FiscalPeriodForm(part.FiscalYear, JsonForm.Name(part.Unit), part.Number, part.Period);

    private static FiscalPeriod Checked(FiscalPeriodForm form)
    {
        FiscalPeriod period = new(form.FiscalYear, JsonForm.Member<FiscalUnit>(form.Unit), form.Number, form.Period);
        IEnumerable<FiscalCalendar> calendars = Enum.GetValues<FiscalYearNaming>().SelectMany(naming => Enumerable.Range(1, 12).Select(month => new FiscalCalendar(month, naming)));
        bool isMade = period.Unit != FiscalUnit.None && form.Period.Start is { } start && calendars.Any(calendar => calendar.Containing(start, period.Unit) == period);
        JsonForm.Require(isMade, "a part as a fiscal calendar makes it, such as quarter 1 of 2026 from 2025-02-01/2025-05-01");
        return period;
    }
}
