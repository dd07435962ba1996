using System.Text.Json;
using SalesDomain.Errors;

namespace SalesDomain.Calibration;

/// <summary>A table as <c>{"count":180,"bins":[{"from":0,"to":0.1,"won":1,...}]}</c>. Written only.</summary>
public sealed class ReliabilityTableJsonConverter() : WrittenOnlyJsonConverter<ReliabilityTable>("compute it from its totals")
{
    private static readonly ReliabilityBinJsonConverter Bins = new();

    private protected override void WriteMembers(Utf8JsonWriter writer, ReliabilityTable value, JsonSerializerOptions options)
    {
        writer.WriteNumber("count"u8, value.Count);
        WriteList(writer, "bins", value.Bins, Bins, options);
    }
}
