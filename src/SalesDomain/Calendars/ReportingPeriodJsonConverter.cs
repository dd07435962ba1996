using System.Text.Json;
using System.Text.Json.Serialization;

namespace SalesDomain.Calendars;

/// <summary>A period as text, the end exclusive: <c>"2026-01-01/2026-04-01"</c>.</summary>
public sealed class ReportingPeriodJsonConverter : JsonConverter<ReportingPeriod>
{
    /// <inheritdoc/>
    public override ReportingPeriod Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && ReportingPeriod.TryParse(reader.GetString(), null, out ReportingPeriod period)
            ? period
            : throw new JsonException("A period is a string such as \"2026-01-01/2026-04-01\", the end exclusive.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, ReportingPeriod value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(value.ToString());
    }
}
