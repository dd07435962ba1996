using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using SalesDomain.Methodologies;
using SalesDomain.Qualification;

namespace SalesDomain.Tests.Methodologies;

/// <summary>Evidence about a person of every kind and strength, also late, outdated and corrected, in which champions are not rare.</summary>
public static class ChampionArbitraries
{
    public static LocalDate AsOf { get; } = new(2026, 6, 30);

    public static Arbitrary<Evidence> Evidence() => One().ToArbitrary();

    public static Arbitrary<Evidence[]> Many() =>
        (from count in Gen.Choose(0, 9)
         from items in One().ListOf(count)
         from link in Gen.Choose(0, 12)
         select items.Select((item, i) => i > 0 && link == i ? item with { Id = $"E{i}", Supersedes = "E0" } : item with { Id = $"E{i}" }).ToArray()).ToArbitrary();

    private static Gen<Evidence> One() => Gen.Frequency((6, Seen()), (1, Refuted()), (1, Said()));

    private static Gen<int> Age() => Gen.Frequency((6, Gen.Choose(0, 60)), (1, Gen.Choose(-3, 200)));

    private static Gen<Evidence> Seen() =>
        from behaviour in Gen.Elements(ChampionBehaviour.List.ToArray())
        from age in Age()
        from recorded in Gen.Elements<int?>(null, null, null, 5)
        select ChampionTest.Seen(behaviour, AsOf.PlusDays(-age), "seen") with { RecordedOn = recorded is { } days ? AsOf.PlusDays(days - age) : null };

    private static Gen<Evidence> Refuted() =>
        from criterion in Gen.Elements(ChampionTest.Rubric.Criteria.ToArray())
        from strength in Gen.Elements(Enum.GetValues<Strength>())
        from age in Age()
        select SalesDomain.Qualification.Evidence.Against(criterion, strength, AsOf.PlusDays(-age), "refuted");

    private static Gen<Evidence> Said() =>
        from criterion in Gen.Elements(ChampionTest.Rubric.Criteria.ToArray())
        from strength in Gen.Elements(Enum.GetValues<Strength>())
        from age in Age()
        select SalesDomain.Qualification.Evidence.For(criterion, strength, AsOf.PlusDays(-age), "said");
}
