using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using NodaTime;
using SalesDomain.Calendars;
using SalesDomain.Currencies;
using SalesDomain.Identifiers;
using SalesDomain.Opportunities;
using SalesDomain.PipelineFlow;
using SalesDomain.Serialization;

namespace SalesDomain.Tests.PipelineFlow;

public class PipelineFlowJsonTests
{
    private const string Twelve = """{"sum":{"EUR":"12.50"},"population":1,"excludedBy":{}}""";
    private const string Nothing = """{"count":0,"total":{"sum":{},"population":0,"excludedBy":{}},"deals":[]}""";

    private static readonly Instant Jan10 = Instant.FromUtc(2026, 1, 10, 9, 0), Feb10 = Instant.FromUtc(2026, 2, 10, 9, 0), March = Instant.FromUtc(2026, 3, 1, 0, 0);

    private static readonly OpportunityHistory[] Deals =
    [
        Deal("D-1", Money.Of(12.5m, Currency.Eur), Jan10),
        Deal("D-2", null, Feb10),
        Deal("D-3", Money.Of(1m, Currency.Eur), Jan10, knownSince: March),
    ];

    private static SalesDomainJsonContext Context => SalesDomainJsonContext.Default;

    [Fact]
    public void The_shape_of_a_bridge_is_this()
    {
        PipelineBridge bridge = PipelineBridge.Of(Deals, ReportingPeriod.Month(2026, 2), new LocalDate(2026, 2, 28));
        const string First = """{"id":"D-1","amount":{"amount":"12.50","currency":"EUR"}}""", Second = """{"id":"D-2"}""";
        const string Start = $$"""{"count":1,"total":{{Twelve}},"deals":[{{First}}]}""";
        const string New = $$$"""{"count":1,"total":{"sum":{},"population":0,"excludedBy":{"noAmount":1}},"deals":[{{{Second}}}]}""";
        const string End = $$$"""{"count":2,"total":{"sum":{"EUR":"12.50"},"population":1,"excludedBy":{"noAmount":1}},"deals":[{{{First}}},{{{Second}}}]}""";
        IsWrittenOnly(
            $$"""{"window":"2026-02-01/2026-03-01","asOf":"2026-02-28","start":{{Start}},"new":{{New}},"movedIn":{{Nothing}},"increased":{{Nothing}},"reopened":{{Nothing}},"won":{{Nothing}},"""
            + $$"""
            "lost":{{Nothing}},"decreased":{{Nothing}},"movedOut":{{Nothing}},"removed":{{Nothing}},"end":{{End}},"unknown":["D-3"]}
            """,
            bridge,
            Context.PipelineBridge);
        IsWrittenOnly(Start, bridge.Start, Context.BridgeLine);
        IsWrittenOnly(First, bridge.End.Deals[0], Context.BridgeDeal);
        IsWrittenOnly(Second, bridge.End.Deals[1], Context.BridgeDeal);
    }

    [Fact]
    public void The_lines_stand_in_the_order_of_their_properties()
    {
        PipelineBridge bridge = PipelineBridge.Of([], ReportingPeriod.Month(2026, 2), new LocalDate(2026, 2, 28));
        IEnumerable<string> members = JsonNode.Parse(JsonSerializer.Serialize(bridge, Context.PipelineBridge))!.AsObject().Select(member => member.Key);
        Assert.Equal(typeof(PipelineBridge).GetProperties().Select(property => JsonNamingPolicy.CamelCase.ConvertName(property.Name)), members);
    }

    [Fact]
    public void The_shape_of_a_snapshot_is_this()
    {
        PipelineSnapshot snapshot = PipelineSnapshot.Of(Deals, Instant.FromUtc(2026, 2, 1, 0, 0));
        const string Stage = $$"""{"stage":{"key":"demo","kind":"open","name":"demo","exitCriteria":[]},"count":1,"amount":{{Twelve}}}""";
        IsWrittenOnly($$"""{"at":"2026-02-01T00:00:00Z","count":1,"amount":{{Twelve.Replace("\"excludedBy\":{}", "\"excludedBy\":{\"noHistory\":1}", StringComparison.Ordinal)}},"stages":[{{Stage}}],"unknown":["D-3"]}""", snapshot, Context.PipelineSnapshot);
        IsWrittenOnly(Stage, snapshot.Stages[0], Context.SnapshotStage);
    }

    private static void IsWrittenOnly<T>(string json, T value, JsonTypeInfo<T> type)
    {
        Assert.Equal(json, JsonSerializer.Serialize(value, type));
        string message = Assert.Throws<NotSupportedException>(() => JsonSerializer.Deserialize(json, type)).Message;
        Assert.StartsWith($"{typeof(T).Name} is written only; compute it from the histories of its deals.", message, StringComparison.Ordinal);
    }

    private static OpportunityHistory Deal(string id, Money? amount, Instant at, Instant? knownSince = null) =>
        OpportunityHistory.Open(new OpportunityId(id), new PipelineStage("demo"), at, amount: amount, closing: new LocalDate(2026, 2, 15), knownSince: knownSince);
}
