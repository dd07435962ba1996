using System.Text.Json;
using SalesDomain.Errors;

namespace SalesDomain.Survival;

/// <summary>A group as <c>{"count":11,"observed":7,"expected":10.69}</c>. Written only.</summary>
public sealed class LogRankGroupJsonConverter() : WrittenOnlyJsonConverter<LogRankGroup>("compute it from its totals")
{
    private protected override void WriteMembers(Utf8JsonWriter writer, LogRankGroup value, JsonSerializerOptions options)
    {
        writer.WriteNumber("count"u8, value.Count);
        writer.WriteNumber("observed"u8, value.Observed);
        WriteNumber(writer, "expected", value.Expected);
    }
}
