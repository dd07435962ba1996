using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using SalesDomain.Currencies;
using SalesDomain.Identifiers;
using SalesDomain.Opportunities;

namespace SalesDomain.Tests.Opportunities;

/// <summary>Histories that try every kind of change at every time; a change that a deal cannot make is left out.</summary>
public static class HistoryArbitraries
{
    private static readonly Instant Start = Instant.FromUtc(2026, 1, 1, 0, 0);
    private static readonly SalesPipeline Pipeline = SalesPipeline.Salesforce;
    private static readonly PipelineStage[] Open = [.. Pipeline.Stages.Where(stage => stage.Kind == OpportunityStatus.Open)];

    private static readonly Gen<Money?> Amounts = Gen.Frequency(
        (1, Gen.Constant<Money?>(null)),
        (1, Gen.Constant<Money?>(Money.Of(-5m, Currency.Eur))),
        (1, Gen.Choose(0, 5).Select(units => (Money?)Money.Of(units, Currency.Usd))),
        (8, Gen.Choose(0, 50).Select(units => (Money?)Money.Of(units / 4m, Currency.Eur))));

    private static readonly Gen<LocalDate?> Dates = Gen.Frequency((1, Gen.Constant<LocalDate?>(null)), (9, Gen.Choose(0, 60).Select(days => (LocalDate?)new LocalDate(2026, 1, 1).PlusDays(days))));

    public static Arbitrary<OpportunityHistory> History()
    {
        Gen<OpportunityHistory> begun = from number in Gen.Choose(0, 1_000_000)
                                        from hours in Gen.Choose(0, 50 * 6)
                                        from isDated in Gen.Frequency((1, Gen.Constant(false)), (9, Gen.Constant(true)))
                                        from isKnownLater in Gen.Frequency((1, Gen.Constant(true)), (9, Gen.Constant(false)))
                                        from stage in Gen.Frequency((9, Gen.Elements(Open)), (1, Gen.Elements<PipelineStage>(Pipeline.Stages)))
                                        from amount in Amounts
                                        from closing in Dates
                                        let at = Start + Duration.FromHours(hours * 4)
                                        select OpportunityHistory.Open(
                                            new OpportunityId($"D-{number}"), stage, isDated ? at : null, new OwnerId("ana"), amount, closing, knownSince: isKnownLater ? at + Duration.FromDays(9) : null);
        return (from history in begun
                from count in Gen.Choose(0, 8)
                from changes in Changes.ListOf(count)
                select changes.Aggregate(history, With)).ToArbitrary();
    }

    private static Gen<Func<Instant, OpportunityChange>> Changes =>
        from gap in Gen.Frequency((1, Gen.Constant(0)), (3, Gen.Choose(0, 20)))
        from kind in Gen.Choose(0, 11)
        from stage in Gen.Elements<PipelineStage>(Pipeline.Stages)
        from amount in Amounts
        from date in Dates
        select (Func<Instant, OpportunityChange>)(since =>
        {
            Instant at = since + Duration.FromHours(gap * 12);
            return kind switch
            {
                0 or 1 => new OpportunityChange.Moved(at, stage),
                2 or 3 => new OpportunityChange.Repriced(at, amount),
                4 or 5 or 6 => new OpportunityChange.Rescheduled(at, date),
                7 => new OpportunityChange.Won(at, stage.Kind == OpportunityStatus.Won ? stage : null),
                8 => new OpportunityChange.Lost(at, stage.Kind == OpportunityStatus.Lost ? stage : null, "no budget"),
                9 => new OpportunityChange.Reopened(at, stage),
                10 => new OpportunityChange.Reassigned(at, new OwnerId("bo")),
                _ => new OpportunityChange.Deleted(at),
            };
        });

    private static OpportunityHistory With(OpportunityHistory history, Func<Instant, OpportunityChange> change)
    {
        history.TryAppend(change(history.LastChange?.At ?? history.KnownSince ?? history.CreatedAt ?? Start), out OpportunityHistory next);
        return next;
    }
}
