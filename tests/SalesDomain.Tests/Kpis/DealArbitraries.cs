using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using SalesDomain.Calendars;
using SalesDomain.Currencies;
using SalesDomain.Funnel;
using SalesDomain.Identifiers;
using SalesDomain.Kpis;
using SalesDomain.Measures;
using SalesDomain.Opportunities;
using SalesDomain.Quotas;

namespace SalesDomain.Tests.Kpis;

/// <summary>Deals as real exports have them: fields missing, dates out of order, amounts of any scale and sign, mostly one currency.</summary>
public static class DealArbitraries
{
    private static readonly LocalDate Start = new(2025, 11, 1);
    private static readonly OwnerId[] Owners = [new("ana"), new("bo"), new("cy")];

    private static readonly PipelineStage[] Stages =
    [
        new("qualify", probability: Probability.FromPercent(10)), new("proposal"), new("won", OpportunityStatus.Won), new("lost", OpportunityStatus.Lost),
    ];

    private static Gen<LocalDate> Day => Gen.Choose(0, 200).Select(Start.PlusDays);

    private static Gen<Money> Price =>
        from units in Gen.Choose(-50, 100_000)
        from scale in Gen.Choose(0, 4)
        from currency in Gen.Frequency((30, Gen.Constant(Currency.Usd)), (1, Gen.Constant(Currency.Eur)))
        select Money.Of(new decimal(Math.Abs(units), 0, 0, units < 0, (byte)scale), currency);

    private static Gen<Opportunity> Deal =>
        from number in Gen.Choose(0, 1 << 30)
        from stage in Gen.Elements(Stages)
        from owner in Maybe(Gen.Elements(Owners))
        from amount in Maybe(Price)
        from created in Maybe(Day)
        from contact in Maybe(Day)
        from close in Maybe(Day)
        from percent in Maybe(Gen.Choose(0, 100))
        from category in Maybe(Gen.Elements(ForecastCategory.List.Select(c => c.Value).ToArray()))
        let isOpen = stage.Kind == OpportunityStatus.Open
        select new Opportunity(
            new OpportunityId($"D{number}"), stage, owner: owner, amount: amount, probability: percent is { } p ? Probability.FromPercent(p) : null,
            forecastCategory: category is { } c ? ForecastCategory.FromValue(c) : null, createdOn: created, firstContactOn: contact,
            expectedCloseOn: isOpen ? close : null, closedOn: isOpen ? null : close);

    public static Arbitrary<Opportunity[]> Deals() => Gen.Choose(0, 40).SelectMany(count => Deal.ArrayOf(count)).ToArbitrary();

    public static Arbitrary<KpiDefinition> Definitions()
    {
        Gen<KpiDefinition> definitions =
            from period in Gen.Elements(ReportingPeriod.All, ReportingPeriod.Quarter(2026, 1), ReportingPeriod.Between(new LocalDate(2026, 1, 1), null))
            from asOf in Gen.Choose(60, 210)
            from cycle in Gen.Elements(CycleStart.Creation, CycleStart.FirstContact)
            from plan in Gen.Elements(Plans)
            select new KpiDefinition(period, Start.PlusDays(asOf)) { CycleFrom = cycle, Quotas = plan };
        return definitions.ToArbitrary();
    }

    private static QuotaPlan[] Plans =>
    [
        QuotaPlan.None,
        new QuotaPlan(Quota(Owners[0], 1, 900), Quota(Owners[1], 1, 500)),
        new QuotaPlan(Quota(Owners[0], 1, 900), Quota(null, 1, 2_000)),
    ];

    private static Quota Quota(OwnerId? owner, int quarter, decimal amount) => new(ReportingPeriod.Quarter(2026, quarter), Money.Of(amount, Currency.Usd), owner);

    private static Gen<T?> Maybe<T>(Gen<T> gen)
        where T : struct => Gen.Frequency((1, Gen.Constant((T?)null)), (5, gen.Select(value => (T?)value)));
}
