using FsCheck.Xunit;
using NodaTime;
using SalesDomain.Calendars;
using SalesDomain.Currencies;
using SalesDomain.Errors;
using SalesDomain.Identifiers;
using SalesDomain.Measures;
using SalesDomain.Opportunities;
using SalesDomain.PipelineFlow;
using SalesDomain.Tests.Opportunities;

namespace SalesDomain.Tests.PipelineFlow;

[Properties(Arbitrary = [typeof(HistoryArbitraries)], MaxTest = 500)]
public class PipelineBridgeTests
{
    private static readonly SalesPipeline Pipeline = SalesPipeline.HubSpot;
    private static readonly PipelineStage Open = Pipeline["qualifiedtobuy"], Later = Pipeline["contractsent"];
    private static readonly ReportingPeriod February = ReportingPeriod.Month(2026, 2);
    private static readonly Instant Jan10 = Instant.FromUtc(2026, 1, 10, 9, 0), Feb10 = Instant.FromUtc(2026, 2, 10, 9, 0), Feb20 = Instant.FromUtc(2026, 2, 20, 9, 0);
    private static readonly Instant Start = Instant.FromUtc(2026, 2, 1, 0, 0), End = Instant.FromUtc(2026, 3, 1, 0, 0);
    private static readonly LocalDate InFebruary = new(2026, 2, 15), InMarch = new(2026, 3, 15);

    // one deal for each way through the window: what it does, and the lines in which it stands
    public static TheoryData<string, OpportunityHistory, string> Ways => new()
    {
        { "stays", Deal(100), "start 100, end 100" },
        { "worth more", Deal(100).Reprice(Euro(130), Feb10), "start 100, increased 30, end 130" },
        { "worth less", Deal(20).Reprice(Euro(15), Feb10), "start 20, decreased 5, end 15" },
        { "amount found", Deal(null).Reprice(Euro(15), Feb10), "start ?, increased 15, end 15" },
        { "amount lost", Deal(15).Reprice(null, Feb10), "start 15, decreased 15, end ?" },
        { "negative amount", Deal(-5), "start ?, end ?" },
        { "won", Deal(100).Win(Feb10), "start 100, won 100" },
        { "won for more", Deal(100).Reprice(Euro(120), Feb10).Win(Feb20), "start 100, increased 20, won 120" },
        { "won, then repriced", Deal(100).Win(Feb10).Reprice(Euro(500), Feb20), "start 100, won 100" },
        { "lost for more", Deal(100).Reprice(Euro(120), Feb10).Lose(Feb20), "start 100, lost 100" },
        { "pushed and worth more", Deal(100).Reprice(Euro(120), Feb10).Reschedule(InMarch, Feb20), "start 100, movedOut 100" },
        { "date lost", Deal(100).Reschedule(null, Feb10), "start 100, movedOut 100" },
        { "deleted", Deal(100).Win(Feb10).Delete(Feb20), "start 100, removed 100" },
        { "new", OpportunityHistory.Open(Id, Open, at: Feb10, amount: Euro(70), closing: InFebruary), "new 70, end 70" },
        { "created at the first moment", OpportunityHistory.Open(Id, Open, at: Start, amount: Euro(70), closing: InFebruary), "new 70, end 70" },
        { "new elsewhere", OpportunityHistory.Open(Id, Open, at: Feb10, amount: Euro(70), closing: InMarch), "" },
        { "pulled in", Deal(100, InMarch).Reschedule(InFebruary, Feb10), "movedIn 100, end 100" },
        { "reopened", Deal(100).Lose(Jan10).Reopen(Later, Feb10), "reopened 100, end 100" },
        { "undone", Deal(100).Lose(Feb10).Reopen(Later, Feb20), "start 100, end 100" },
        { "new and won", OpportunityHistory.Open(Id, Open, at: Feb10, amount: Euro(70), closing: InMarch).Win(Feb20), "new 70, won 70" },
        { "begins won", OpportunityHistory.Open(Id, Pipeline["closedwon"], at: Feb10, amount: Euro(70)), "new 70, won 70" },
        { "won from outside", Deal(100, InMarch).Win(Feb10), "movedIn 100, won 100" },
        { "lost in the window from outside", Deal(100, InMarch).Reschedule(InFebruary, Feb10).Lose(Feb20), "movedIn 100, lost 100" },
        { "lost outside", Deal(100, InMarch).Lose(Feb10), "" },
        { "reopened and won", Deal(100).Lose(Jan10).Reopen(Later, Feb10).Win(Feb20), "reopened 100, won 100" },
        { "new and deleted", OpportunityHistory.Open(Id, Open, at: Feb10, amount: Euro(70), closing: InFebruary).Delete(Feb20), "" },
        { "won before", Deal(100).Win(Jan10), "" },
        { "won at the first moment", Deal(100).Win(Start), "start 100, won 100" },
        { "won at the end", Deal(100).Win(End), "start 100, end 100" },
        { "another currency", Deal(100).Reprice(Money.Of(90m, Currency.Usd), Feb10), "start 100, decreased 100, increased 90, end 90" },
        { "unknown", OpportunityHistory.Open(Id, Open, at: Jan10, amount: Euro(70), closing: InFebruary, knownSince: Feb10), "unknown" },
    };

    private static OpportunityId Id => new("D-1");

    [Theory]
    [MemberData(nameof(Ways))]
    public void A_deal_stands_in_the_lines_of_its_way(string way, OpportunityHistory deal, string lines)
    {
        PipelineBridge bridge = PipelineBridge.Of([deal], February, new LocalDate(2026, 2, 28));

        Assert.Equal((way, lines), (way, string.Join(", ", Lines(bridge).Where(line => line.Line.Count > 0).Select(line => $"{line.Name} {line.Line.Deals[0].Amount?.Amount.ToString("0", null) ?? "?"}").Concat(bridge.Unknown.Select(_ => "unknown")))));
    }

    [Property]
    public void The_bridge_ties_by_count_and_to_the_cent(OpportunityHistory[] deals, int from, int length, int until)
    {
        LocalDate start = new LocalDate(2026, 1, 1).PlusDays(Math.Abs(from % 40));
        ReportingPeriod window = ReportingPeriod.Between(start, start.PlusDays(1 + Math.Abs(length % 40)));
        PipelineBridge bridge = PipelineBridge.Of(deals, window, start.PlusDays(Math.Abs(until % 60)), DateTimeZoneProviders.Tzdb["Europe/Berlin"]);

        Assert.Equal(
            bridge.End.Count,
            bridge.Start.Count + bridge.New.Count + bridge.MovedIn.Count + bridge.Reopened.Count - bridge.Won.Count - bridge.Lost.Count - bridge.MovedOut.Count - bridge.Removed.Count);
        foreach (Currency currency in new[] { Currency.Eur, Currency.Usd })
        {
            Assert.Equal(
                bridge.End.Total.Sum.In(currency),
                In(bridge.Start) + In(bridge.New) + In(bridge.MovedIn) + In(bridge.Reopened) + In(bridge.Increased)
                - In(bridge.Decreased) - In(bridge.Won) - In(bridge.Lost) - In(bridge.MovedOut) - In(bridge.Removed));

            Money In(BridgeLine line) => line.Total.Sum.In(currency);
        }
    }

    [Property]
    public void The_end_of_one_window_seen_from_the_next_is_its_start(OpportunityHistory[] deals)
    {
        // the same window of dates, cut in two by as-of; what is unknown is told by id
        deals = [.. deals.DistinctBy(deal => deal.Id)];
        PipelineBridge half = PipelineBridge.Of(deals, February, new LocalDate(2026, 2, 14));
        OpportunityHistory[] known = [.. deals.Where(deal => !half.Unknown.Contains(deal.Id))];
        Instant middle = Instant.FromUtc(2026, 2, 15, 0, 0);
        Assert.Equal(
            known.Where(deal => deal.AsOf(middle) is { Status: OpportunityStatus.Open, ExpectedCloseOn: { } date } && February.Contains(date)).Select(deal => deal.Id),
            half.End.Deals.Select(deal => deal.Id));
    }

    [Fact]
    public void A_line_says_its_sum_in_one_currency_or_that_there_are_several()
    {
        BridgeLine start = PipelineBridge.Of([Deal(100), Deal(null)], February, InFebruary).Start;
        Assert.Equal(Kpi.Of(Euro(100)!.Value, 1, Exclusions.Of(ExclusionReason.NoAmount, 1)), start.Amount(Currency.Usd));
        BridgeLine mixed = PipelineBridge.Of([Deal(100), OpportunityHistory.Open(Id, Open, at: Jan10, amount: Money.Of(1m, Currency.Usd), closing: InFebruary)], February, InFebruary).Start;
        Assert.Equal(UndefinedReason.MixedCurrencies, mixed.Amount(Currency.Usd).Reason);
        Assert.Equal(Money.Zero(Currency.Usd), PipelineBridge.Of([], February, InFebruary).Start.Amount(Currency.Usd).Value);
    }

    [Fact]
    public void A_window_is_closed_and_as_of_not_before_it()
    {
        Assert.Equal(ErrorCodes.OutOfRange, Assert.Throws<InvalidValueException>(() => PipelineBridge.Of([], ReportingPeriod.Between(null, InMarch), InMarch)).Code);
        Assert.Equal(ErrorCodes.OutOfRange, Assert.Throws<InvalidValueException>(() => PipelineBridge.Of([], February, new LocalDate(2026, 1, 31))).Code);
    }

    private static OpportunityHistory Deal(int? amount, LocalDate? closing = null) =>
        OpportunityHistory.Open(Id, Open, at: Jan10 - Duration.FromDays(5), amount: Euro(amount), closing: closing ?? InFebruary);

    private static Money? Euro(int? amount) => amount is { } units ? Money.Of(units, Currency.Eur) : null;

    private static IEnumerable<(string Name, BridgeLine Line)> Lines(PipelineBridge bridge) =>
    [
        ("start", bridge.Start), ("new", bridge.New), ("movedIn", bridge.MovedIn), ("decreased", bridge.Decreased), ("increased", bridge.Increased), ("reopened", bridge.Reopened), ("won", bridge.Won),
        ("lost", bridge.Lost), ("movedOut", bridge.MovedOut), ("removed", bridge.Removed), ("end", bridge.End),
    ];
}
