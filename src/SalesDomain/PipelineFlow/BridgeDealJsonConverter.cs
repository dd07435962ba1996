using System.Text.Json;
using SalesDomain.Currencies;
using SalesDomain.Errors;
using SalesDomain.Identifiers;

namespace SalesDomain.PipelineFlow;

/// <summary>A deal of a line as <c>{"id":"D-1","amount":{...}}</c>; an unknown amount is left out. Written only.</summary>
public sealed class BridgeDealJsonConverter() : WrittenOnlyJsonConverter<BridgeDeal>("compute it from the histories of its deals")
{
    private static readonly IdentifierJsonConverter<OpportunityId> Ids = new();
    private static readonly MoneyJsonConverter Amounts = new();

    private protected override void WriteMembers(Utf8JsonWriter writer, BridgeDeal value, JsonSerializerOptions options)
    {
        WriteMember(writer, "id", value.Id, Ids, options);
        if (value.Amount is { } amount) WriteMember(writer, "amount", amount, Amounts, options);
    }
}
