using NodaTime;
using SalesDomain.Calendars;
using SalesDomain.Currencies;
using SalesDomain.Identifiers;
using SalesDomain.Opportunities;

namespace SalesDomain.Benchmarks;

/// <summary>Histories of eighteen months from a fixed seed, three changes each: 35 % end won, 25 % lost, 5 % deleted, the rest open, 10 % after they were lost and reopened.</summary>
internal static class Histories
{
    /// <summary>The changes of each deal.</summary>
    public const int Changes = 3;

    private const int Owners = 500;
    private const int Days = 540;
    private static readonly LocalDate First = new(2024, 7, 1);
    private static readonly SalesPipeline Pipeline = SalesPipeline.Salesforce;
    private static readonly PipelineStage[] OpenStages = [.. Pipeline.Stages.Where(stage => stage.Kind == OpportunityStatus.Open)];

    /// <summary>In the midst of it, so that every line of the bridge has deals.</summary>
    public static ReportingPeriod Window { get; } = ReportingPeriod.Between(new LocalDate(2025, 4, 1), new LocalDate(2025, 10, 1));

    public static LocalDate AsOf { get; } = new(2025, 8, 31);

    /// <summary>The start of <see cref="Window"/>.</summary>
    public static Instant Start { get; } = StartOf(Window.Start!.Value);

    /// <summary>The end of <see cref="AsOf"/>.</summary>
    public static Instant End { get; } = StartOf(AsOf.PlusDays(1));

    public static OpportunityHistory[] Generate(int count)
    {
        Random random = new(20260601);
        OwnerId[] owners = [.. Enumerable.Range(1, Owners).Select(i => new OwnerId($"owner-{i:000}"))];
        OpportunityHistory[] deals = new OpportunityHistory[count];
        for (int i = 0; i < count; i++) deals[i] = Next(i, random, owners);
        return deals;
    }

    /// <summary>One deal that goes on and on, an hour a change.</summary>
    public static OpportunityHistory OfOneDeal(int changes)
    {
        Random random = new(20260602);
        Instant at = StartOf(First);
        OpportunityHistory deal = OpportunityHistory.Open(new OpportunityId("D-long"), OpenStages[0], at, new OwnerId("owner-001"), Amount(random), First.PlusDays(90));
        while (deal.Count < changes)
        {
            at += Duration.FromHours(1);
            deal = (deal.Count % Changes) switch
            {
                0 => deal.MoveTo(OtherStage(deal, random), at),
                1 => deal.Reprice(Amount(random), at),
                _ => deal.Reschedule(First.PlusDays(random.Next(Days)), at),
            };
        }

        return deal;
    }

    /// <summary>The deal after its changes, each appended to what was before it.</summary>
    public static Opportunity Fold(OpportunityHistory beginning, ReadOnlySpan<OpportunityChange> changes)
    {
        OpportunityHistory deal = beginning;
        foreach (OpportunityChange change in changes) deal = deal.Append(change);
        return deal.ToOpportunity();
    }

    private static OpportunityHistory Next(int i, Random random, OwnerId[] owners)
    {
        LocalDate createdOn = First.PlusDays(random.Next(Days));
        Instant at = StartOf(createdOn);
        OpportunityHistory deal = OpportunityHistory.Open(
            new OpportunityId($"D-{i:0000000}"), OpenStages[random.Next(OpenStages.Length)], at, owners[random.Next(owners.Length)], Amount(random), createdOn.PlusDays(random.Next(30, 240)));
        return random.Next(100) switch
        {
            < 35 => deal.MoveTo(OtherStage(deal, random), Later()).Reprice(Amount(random), Later()).Win(Later(), Pipeline["Closed Won"]),
            < 60 => deal.MoveTo(OtherStage(deal, random), Later()).Reschedule(Due(), Later()).Lose(Later(), Pipeline["Closed Lost"]),
            < 65 => deal.MoveTo(OtherStage(deal, random), Later()).Reprice(Amount(random), Later()).Delete(Later()),
            < 75 => deal.Lose(Later(), Pipeline["Closed Lost"]).Reopen(OpenStages[random.Next(OpenStages.Length)], Later()).Reprice(Amount(random), Later()),
            _ => deal.MoveTo(OtherStage(deal, random), Later()).Reprice(Amount(random), Later()).Reschedule(Due(), Later()),
        };

        Instant Later() => at += Duration.FromHours(random.Next(1, 80 * 24));
        LocalDate Due() => createdOn.PlusDays(random.Next(30, 360));
    }

    private static PipelineStage OtherStage(OpportunityHistory deal, Random random)
    {
        int place = random.Next(OpenStages.Length - 1);
        return OpenStages[place < Array.IndexOf(OpenStages, deal.Stage) ? place : place + 1];
    }

    private static Money Amount(Random random) => Money.Of(random.Next(50_000, 20_000_000) / 100m, Currency.Usd);

    private static Instant StartOf(LocalDate day) => day.AtMidnight().InUtc().ToInstant();
}
