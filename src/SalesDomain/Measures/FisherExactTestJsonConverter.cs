using System.Text.Json;
using SalesDomain.Errors;

namespace SalesDomain.Measures;

/// <summary>A test as <c>{"first":{"numerator":11,"denominator":30},"second":{"numerator":21,"denominator":30},"pValue":0.019,"less":0.0095,"greater":0.998}</c>. Written only.</summary>
public sealed class FisherExactTestJsonConverter() : WrittenOnlyJsonConverter<FisherExactTest>("compute it from the shares of both groups")
{
    private static readonly ProportionJsonConverter Shares = new();

    private protected override void WriteMembers(Utf8JsonWriter writer, FisherExactTest value, JsonSerializerOptions options)
    {
        WriteMember(writer, "first", value.First, Shares, options);
        WriteMember(writer, "second", value.Second, Shares, options);
        WriteNumber(writer, "pValue", value.PValue);
        WriteNumber(writer, "less", value.Less);
        WriteNumber(writer, "greater", value.Greater);
    }
}
