using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using SalesDomain.Qualification;

namespace SalesDomain.Tests.Qualification;

/// <summary>Small rubrics of every aggregation, decay and scale, and evidence for them: also weak, late, corrected, and picked on other scales.</summary>
public static class EvidenceArbitraries
{
    public static LocalDate AsOf { get; } = new(2026, 6, 30);

    private static readonly string[] Ids = ["a", "b", "c", "d"];

    public static Arbitrary<Rubric> Rubric()
    {
        Gen<Decay> decays = Gen.Elements(SalesDomain.Qualification.Decay.None, SalesDomain.Qualification.Decay.Step(30), SalesDomain.Qualification.Decay.Linear(60), SalesDomain.Qualification.Decay.HalfLife(20));
        Gen<Criterion> Criterion(string id) =>
            from top in Gen.Choose(1, 4)
            from weight in Gen.Elements<decimal?>(null, 0.1m, 2.5m, 7m, 10m)
            from least in Gen.Elements(Strength.SellerReported, Strength.BuyerStated)
            from highest in Gen.Elements<Strength?>(null, Strength.BuyerConfirmed, Strength.ObservedBehaviour)
            from decay in decays
            from bears in Gen.Frequency((4, Gen.Constant(false)), (1, Gen.Constant(true)))
            select new Criterion(id, [.. Enumerable.Range(0, top + 1).Select(level => new CriterionLevel(level, $"level {level}", level == top ? highest : null))], weight: weight, minimumStrength: least, decay: decay, isLoadBearing: bears);
        return (from a in Criterion("a")
                from b in Criterion("b")
                from c in Criterion("c")
                from aggregation in Gen.Elements(Enum.GetValues<Aggregation>())
                from points in Gen.Choose(1, 100)
                let all = new[] { a, b, c }
                let total = all.Sum(criterion => criterion.Weight)
                select new SalesDomain.Qualification.Rubric(
                    "r",
                    "1",
                    "R",
                    all,
                    [
                        new("one", [new Condition.Reaches("a", a.Top)], [new Condition.Reaches("b", 1, Strength.BuyerConfirmed)]),
                        new("two of three", [new Condition.AtLeast(2, [.. all.Select(criterion => new Condition.Reaches(criterion.Id, 1))])]),
                        new("points", [new Condition.Scores(total * points / 100m)]),
                    ],
                    [new("Low", 0m), new("Middle", total / 3m), new("High", total / 2m)],
                    aggregation)).ToArbitrary();
    }

    public static Arbitrary<Evidence> Evidence() => OneEvidence().ToArbitrary();

    public static Arbitrary<Evidence[]> Many() =>
        (from count in Gen.Choose(0, 7)
         from items in OneEvidence().ListOf(count)
         from link in Gen.Choose(0, 6)
         select items.Select((item, i) => i > 0 && link == i ? item with { Id = $"E{i}", Supersedes = "E0" } : item with { Id = $"E{i}" }).ToArray()).ToArbitrary();

    private static Gen<Evidence> OneEvidence() =>
        from about in Gen.Elements(Ids)
        from polarity in Gen.Frequency((4, Gen.Constant(Polarity.Supports)), (2, Gen.Constant(Polarity.Refutes)), (1, Gen.Constant(Polarity.Neutral)))
        from strength in Gen.Elements(Enum.GetValues<Strength>())
        from age in Gen.Choose(-3, 100)
        from recorded in Gen.Elements<int?>(null, 0, 5, 90)
        from outOf in Gen.Elements<int?>(null, 1, 2, 3, 5)
        from level in Gen.Choose(1, outOf ?? 1)
        from number in Gen.Choose(0, 5)
        let picked = polarity == Polarity.Supports ? outOf : null
        select new Evidence([about], polarity, strength, AsOf.PlusDays(-age), $"statement {number}", picked is null ? null : level, picked) { RecordedOn = recorded is { } days ? AsOf.PlusDays(days - age) : null };
}
