using System.Text.Json;
using SalesDomain.Calendars;
using SalesDomain.Errors;

namespace SalesDomain.Risks;

/// <summary>
/// A flag as <c>{"sign":"Pushed","status":"raised","value":4,"limit":3,"unit":"times","since":"2026-03-02"}</c> with <c>quantile</c> where the limit is
/// one of the team's times, or as <c>{"sign":"NoActivity","status":"unknown","missing":"noActivityDate"}</c>. Written only.
/// </summary>
public sealed class RiskFlagJsonConverter() : WrittenOnlyJsonConverter<RiskFlag>("compute it from the history of its deal")
{
    private static readonly LocalDateJsonConverter Dates = new();

    private protected override void WriteMembers(Utf8JsonWriter writer, RiskFlag value, JsonSerializerOptions options)
    {
        if (value.Rule is null) return;
        writer.WriteString("sign"u8, value.Rule.Sign.Name);
        writer.WriteString("status"u8, JsonForm.Name(value.Status));
        if (value.Value is { } seen) writer.WriteNumber("value"u8, seen);
        if (value.Limit is { } limit) writer.WriteNumber("limit"u8, limit);
        if (value.Value is not null) writer.WriteString("unit"u8, value.Rule.Sign.Unit);
        if (value.Rule.Sign.IsQuantile) writer.WriteNumber("quantile"u8, value.Rule.Limit);
        if (value.Since is { } since) WriteMember(writer, "since", since, Dates, options);
        if (value.Missing is { } missing) writer.WriteString("missing"u8, missing.Code);
    }
}
