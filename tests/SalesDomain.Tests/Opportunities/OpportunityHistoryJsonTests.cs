using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using FsCheck.Xunit;
using NodaTime;
using SalesDomain.Currencies;
using SalesDomain.Funnel;
using SalesDomain.Identifiers;
using SalesDomain.Opportunities;
using SalesDomain.Serialization;
using SalesDomain.Tests.Support;

namespace SalesDomain.Tests.Opportunities;

[Properties(Arbitrary = [typeof(HistoryArbitraries)], MaxTest = 300)]
public class OpportunityHistoryJsonTests
{
    private const string Demo = """{"key":"demo","kind":"open","name":"Demo","exitCriteria":[]}""";
    private const string Offer = """{"key":"offer","kind":"open","name":"Offer","exitCriteria":[]}""";
    private const string Price = """{"amount":"12.50","currency":"EUR"}""";

    private const string History =
        """{"id":"D-1","name":"Fjord","type":"Renewal","createdAt":"2026-01-05T09:00:00Z","knownSince":"2026-01-06T09:00:00Z","stage":""" + Demo
        + ""","owner":"ana","amount":""" + Price + ""","expectedCloseOn":"2026-06-30","forecastCategory":"Pipeline","changes":[{"kind":"moved","at":"2026-02-02T09:00:00Z","stage":""" + Offer
        + """},{"kind":"repriced","at":"2026-02-02T09:00:00Z","amount":null},{"kind":"lost","at":"2026-03-02T09:00:00Z","reason":"no budget"},"""
        + """{"kind":"reopened","at":"2026-04-02T09:00:00Z","stage":""" + Demo + """},{"kind":"won","at":"2026-05-02T09:00:00Z"}]}""";

    private static readonly Instant Feb2 = Instant.FromUtc(2026, 2, 2, 9, 0);

    // each kind with its JSON
    public static TheoryData<OpportunityChange, string> Kinds => new()
    {
        { new OpportunityChange.Moved(Feb2, new PipelineStage("demo", name: "Demo")), $$"""{"kind":"moved","at":"2026-02-02T09:00:00Z","stage":{{Demo}}}""" },
        { new OpportunityChange.Repriced(Feb2, Money.Of(12.5m, Currency.Eur)), $$"""{"kind":"repriced","at":"2026-02-02T09:00:00Z","amount":{{Price}}}""" },
        { new OpportunityChange.Rescheduled(Feb2, new LocalDate(2026, 9, 30)), """{"kind":"rescheduled","at":"2026-02-02T09:00:00Z","expectedCloseOn":"2026-09-30"}""" },
        { new OpportunityChange.Reassigned(Feb2, new OwnerId("bo")), """{"kind":"reassigned","at":"2026-02-02T09:00:00Z","owner":"bo"}""" },
        { new OpportunityChange.Recategorized(Feb2, ForecastCategory.Commit), """{"kind":"recategorized","at":"2026-02-02T09:00:00Z","category":"Commit"}""" },
        { new OpportunityChange.Planned(Feb2, "call"), """{"kind":"planned","at":"2026-02-02T09:00:00Z","step":"call"}""" },
        { new OpportunityChange.Won(Feb2, new PipelineStage("demo", name: "Demo")), $$"""{"kind":"won","at":"2026-02-02T09:00:00Z","stage":{{Demo}}}""" },
        { new OpportunityChange.Lost(Feb2, new PipelineStage("demo", name: "Demo"), "no budget"), $$"""{"kind":"lost","at":"2026-02-02T09:00:00Z","stage":{{Demo}},"reason":"no budget"}""" },
        { new OpportunityChange.Reopened(Feb2, new PipelineStage("demo", name: "Demo")), $$"""{"kind":"reopened","at":"2026-02-02T09:00:00Z","stage":{{Demo}}}""" },
        { new OpportunityChange.Deleted(Feb2), """{"kind":"deleted","at":"2026-02-02T09:00:00Z"}""" },
    };

    private static SalesDomainJsonContext Context => SalesDomainJsonContext.Default;

    [Property]
    public void Histories_round_trip(OpportunityHistory history)
    {
        string json = JsonSerializer.Serialize(history, Context.OpportunityHistory);
        OpportunityHistory read = JsonSerializer.Deserialize(json, Context.OpportunityHistory)!;

        Assert.Equal(history, read);
        Assert.Equal(json, JsonSerializer.Serialize(read, Context.OpportunityHistory));
        Assert.All(history.Changes, change => Assert.Equal(change, Json.RoundTrip(change, Context.OpportunityChange)));
    }

    [Property]
    public void Lists_of_histories_round_trip(OpportunityHistory[] histories) => Assert.Equal(histories, Json.RoundTrip(histories, Context.IReadOnlyListOpportunityHistory));

    [Fact]
    public void The_shape_of_a_history_is_this()
    {
        Json.AssertStrict(History, Context.OpportunityHistory, "name", "type", "createdAt", "knownSince", "owner", "amount", "expectedCloseOn", "forecastCategory");
        OpportunityHistory read = JsonSerializer.Deserialize(History, Context.OpportunityHistory)!;
        Assert.Equal((5, OpportunityStatus.Won, "demo", null), (read.Count, read.Status, read.Stage.Key, read.Amount));
        string least = $$"""{"id":"D-1","stage":{{Demo}},"changes":[]}""";
        Assert.Equal(least, JsonSerializer.Serialize(OpportunityHistory.Open(new OpportunityId("D-1"), new PipelineStage("demo", name: "Demo"), null), Context.OpportunityHistory));
        Json.AssertStrict(least, Context.OpportunityHistory);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void The_shape_of_a_change_is_this(OpportunityChange change, string json)
    {
        Assert.Equal(json, JsonSerializer.Serialize(change, Context.OpportunityChange));
        Assert.Equal(change, JsonSerializer.Deserialize(json, Context.OpportunityChange));
        Json.AssertStrict(json, Context.OpportunityChange, change is OpportunityChange.Won or OpportunityChange.Lost ? ["stage", "reason"] : Changed(json) is { } member && IsNullable(change) ? [member] : []);
    }

    // a new value that was forgotten is not one that is unknown
    [Theory]
    [MemberData(nameof(Kinds))]
    public void What_is_now_unknown_is_null_and_not_left_out(OpportunityChange change, string json)
    {
        if (!IsNullable(change)) return;
        string none = Json.With(json, copy => copy[Changed(json)!] = null);
        Assert.Equal(none, JsonSerializer.Serialize(JsonSerializer.Deserialize(none, Context.OpportunityChange)!, Context.OpportunityChange));
        Json.AssertRefused(Json.With(json, copy => copy.Remove(Changed(json)!)), Context.OpportunityChange);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void The_kind_may_stand_anywhere(OpportunityChange change, string json)
    {
        JsonObject turned = [.. JsonNode.Parse(json)!.AsObject().Reverse().Select(member => KeyValuePair.Create(member.Key, member.Value?.DeepClone()))];
        Assert.Equal(change, JsonSerializer.Deserialize(turned.ToJsonString(), Context.OpportunityChange));
    }

    [Fact]
    public async Task A_history_is_read_from_a_stream_in_parts()
    {
        string turned = History.Replace("""{"kind":"lost","at":"2026-03-02T09:00:00Z","reason":"no budget"}""", $$"""{"reason":"{{new string('x', 5_000)}}","at":"2026-03-02T09:00:00Z","kind":"lost"}""", StringComparison.Ordinal);
        JsonSerializerOptions small = new(Context.Options) { DefaultBufferSize = 16 };
        using MemoryStream stream = new(Encoding.UTF8.GetBytes($"[{turned}]"));
        OpportunityHistory[] read = [.. (IReadOnlyList<OpportunityHistory>)(await JsonSerializer.DeserializeAsync(stream, small.GetTypeInfo(typeof(IReadOnlyList<OpportunityHistory>))))!];
        Assert.Equal(JsonSerializer.Deserialize(turned, Context.OpportunityHistory), Assert.Single(read));
    }

    [Theory]
    [InlineData("""{"kind":"moved","at":"2026-06-02T09:00:00Z","stage":{"key":"demo"}}""", "a deal that is closed is reopened before it moves")]
    [InlineData("""{"kind":"lost","at":"2026-06-02T09:00:00Z"}""", "an open deal; reopen it first")]
    [InlineData("""{"kind":"reopened","at":"2026-06-02T09:00:00Z","stage":{"key":"lost","kind":"lost"}}""", "an open stage")]
    [InlineData("""{"kind":"deleted","at":"2026-05-02T08:59:59Z"}""", "2026-05-02T09:00:00Z, the time of what came before, or later")]
    [InlineData("""{"kind":"closed","at":"2026-06-02T09:00:00Z"}""", "\"closed\" is no kind of change; legal are: moved, repriced,")]
    [InlineData("""{"kind":"Won","at":"2026-06-02T09:00:00Z"}""", "\"Won\" is no kind of change")]
    [InlineData("""{"kind":null,"at":"2026-06-02T09:00:00Z"}""", "The kind of a change is one of: moved,")]
    [InlineData("""{"at":"2026-06-02T09:00:00Z"}""", "A change needs its kind, one of: moved,")]
    [InlineData("""{"kind":"deleted","at":"2026-06-02T09:00:00Z","kind":"deleted"}""", "kind")]
    [InlineData("""{"kind":"deleted","at":"2026-06-02T09:00:00Z","stage":{"key":"demo"}}""", "Legal is: an object of kind, at.")]
    [InlineData("""{"kind":"repriced","at":"2026-06-02T09:00:00Z"}""", "Legal is: an object of kind, at, amount.")]
    [InlineData("""{"kind":"repriced","at":"2026-06-02T09:00:00Z","amount":{"amount":"1","currency":"XXX"}}""", "")]
    [InlineData("""{"kind":"reassigned","at":"2026-06-02T09:00:00Z","owner":""}""", "An id (OwnerId) is a string that is not empty")]
    [InlineData("""{"kind":"deleted","at":"2026-06-02"}""", "An instant is a string such as")]
    [InlineData("""{"kind":"deleted","at":null}""", "An instant is a string such as")]
    [InlineData("null", "A change is an object with kind and at.")]
    [InlineData("\"won\"", "A change is an object with kind and at.")]
    public void What_a_deal_cannot_do_is_refused_with_its_place(string change, string reason)
    {
        string json = History[..^2] + "," + change + "]}";
        string message = Assert.ThrowsAny<JsonException>(() => JsonSerializer.Deserialize(json, Context.OpportunityHistory)).Message;
        Assert.StartsWith("changes[5]: ", message, StringComparison.Ordinal);
        Assert.Contains(reason, message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("id", "\" \"")]
    [InlineData("name", "null")]
    [InlineData("owner", "null")]
    [InlineData("amount", "null")]
    [InlineData("createdAt", "\"2026-01-05\"")]
    [InlineData("knownSince", "\"2026-01-04T09:00:00Z\"")]
    [InlineData("expectedCloseOn", "\"2026-02-30\"")]
    [InlineData("forecastCategory", "\"pipeline\"")]
    [InlineData("stage", """{"key":""}""")]
    [InlineData("changes", "{}")]
    public void What_is_no_history_is_refused(string member, string value) => Json.AssertRefused(Json.With(History, copy => copy[member] = JsonNode.Parse(value)), Context.OpportunityHistory);

    // measured in bytes, which are the same on every machine
    [Fact]
    public void Many_changes_are_read_in_linear_time()
    {
        OpportunityHistory history = OpportunityHistory.Open(new OpportunityId("D-1"), new PipelineStage("demo"), Feb2);
        for (int i = 0; i < 20_000; i++) history = history.Reprice(Money.Of(i, Currency.Eur), Feb2 + Duration.FromMinutes(i));
        string json = JsonSerializer.Serialize(history, Context.OpportunityHistory);
        long before = GC.GetAllocatedBytesForCurrentThread();
        OpportunityHistory read = JsonSerializer.Deserialize(json, Context.OpportunityHistory)!;
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 20_000 * 4_000L);
        Assert.Equal(history, read);
    }

    private static bool IsNullable(OpportunityChange change) =>
        change is OpportunityChange.Repriced or OpportunityChange.Rescheduled or OpportunityChange.Reassigned or OpportunityChange.Recategorized or OpportunityChange.Planned;

    private static string? Changed(string json) => JsonNode.Parse(json)!.AsObject().Select(member => member.Key).FirstOrDefault(key => key is not ("kind" or "at"));
}
