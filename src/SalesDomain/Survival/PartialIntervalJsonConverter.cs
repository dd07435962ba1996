using System.Text.Json;
using SalesDomain.Errors;

namespace SalesDomain.Survival;

/// <summary>An interval as <c>{"level":0.95,"lower":18,"upper":null}</c>; an end that is unknown is <c>null</c>. Written only.</summary>
public sealed class PartialIntervalJsonConverter() : WrittenOnlyJsonConverter<PartialInterval>("compute it from its totals")
{
    private protected override void WriteMembers(Utf8JsonWriter writer, PartialInterval value, JsonSerializerOptions options)
    {
        WriteNumber(writer, "level", value.Level);
        WriteNumber(writer, "lower", value.Lower);
        WriteNumber(writer, "upper", value.Upper);
    }
}
