using System.Text.Json;
using SalesDomain.Calendars;
using SalesDomain.Errors;
using SalesDomain.Identifiers;
using SalesDomain.Measures;

namespace SalesDomain.PipelineFlow;

/// <summary>
/// A snapshot as <c>{"at":"2026-02-01T00:00:00Z","count":2,"amount":{...},"stages":[{"stage":{...},"count":2,"amount":{...}}],"unknown":["D-9"]}</c>.
/// Written only.
/// </summary>
public sealed class PipelineSnapshotJsonConverter() : WrittenOnlyJsonConverter<PipelineSnapshot>("compute it from the histories of its deals")
{
    private static readonly InstantJsonConverter Instants = new();
    private static readonly AmountTotalJsonConverter Totals = new();
    private static readonly SnapshotStageJsonConverter Stages = new();
    private static readonly IdentifierJsonConverter<OpportunityId> Ids = new();

    private protected override void WriteMembers(Utf8JsonWriter writer, PipelineSnapshot value, JsonSerializerOptions options)
    {
        WriteMember(writer, "at", value.At, Instants, options);
        writer.WriteNumber("count"u8, value.Count);
        WriteMember(writer, "amount", value.Amount, Totals, options);
        WriteList(writer, "stages", value.Stages, Stages, options);
        WriteList(writer, "unknown", value.Unknown, Ids, options);
    }
}
