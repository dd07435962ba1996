using System.Text.Json.Serialization;

namespace SalesDomain.Calendars;

/// <summary>The forms of fiscal calendars that the generator reads and writes, as strictly as the public context.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    AllowDuplicateProperties = false)]
[JsonSerializable(typeof(FiscalCalendarForm))]
[JsonSerializable(typeof(FiscalPeriodForm))]
internal sealed partial class CalendarsJsonContext : JsonSerializerContext;

internal sealed record FiscalCalendarForm(int FirstMonth, string Naming);

internal sealed record FiscalPeriodForm(int FiscalYear, string Unit, int Number, ReportingPeriod Period);
