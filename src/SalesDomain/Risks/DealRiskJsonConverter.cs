using System.Text.Json;
using SalesDomain.Calendars;
using SalesDomain.Errors;
using SalesDomain.Identifiers;

namespace SalesDomain.Risks;

/// <summary>The signs at a deal as <c>{"id":"D-1","asOf":"2026-03-31","flags":[...]}</c>. Written only.</summary>
public sealed class DealRiskJsonConverter() : WrittenOnlyJsonConverter<DealRisk>("compute it from the history of its deal")
{
    private static readonly IdentifierJsonConverter<OpportunityId> Ids = new();
    private static readonly LocalDateJsonConverter Dates = new();
    private static readonly RiskFlagJsonConverter Flags = new();

    private protected override void WriteMembers(Utf8JsonWriter writer, DealRisk value, JsonSerializerOptions options)
    {
        WriteMember(writer, "id", value.Id, Ids, options);
        WriteMember(writer, "asOf", value.AsOf, Dates, options);
        WriteList(writer, "flags", value.Flags, Flags, options);
    }
}
