using System.Text.Json;
using SalesDomain.Errors;
using SalesDomain.Measures;

namespace SalesDomain.PipelineFlow;

/// <summary>A line as <c>{"count":2,"total":{"sum":{"EUR":"12.50"},...},"deals":[{"id":"D-1","amount":{...}}]}</c>. Written only.</summary>
public sealed class BridgeLineJsonConverter() : WrittenOnlyJsonConverter<BridgeLine>("compute it from the histories of its deals")
{
    private static readonly AmountTotalJsonConverter Totals = new();
    private static readonly BridgeDealJsonConverter Deals = new();

    private protected override void WriteMembers(Utf8JsonWriter writer, BridgeLine value, JsonSerializerOptions options)
    {
        writer.WriteNumber("count"u8, value.Count);
        WriteMember(writer, "total", value.Total, Totals, options);
        WriteList(writer, "deals", value.Deals, Deals, options);
    }
}
