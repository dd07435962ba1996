using FsCheck;
using FsCheck.Fluent;
using SalesDomain.Errors;
using SalesDomain.Qualification;

namespace SalesDomain.Tests.Qualification;

/// <summary>Drafts of rubrics that are legal but for up to three flaws, each in one place; some flaws break nothing by chance.</summary>
public static class RubricDraftArbitraries
{
    private static readonly string?[] Blank = [null, "", "  ", "\t\u00a0"];
    private static readonly string?[] Strengths = [.. Enum.GetValues<Strength>().Select(JsonForm.Name), null, "", "BuyerStated", "rumour"];
    private static readonly string?[] Elements = [null, "", "champion", "Champion", "Pain", "Economic Buyer", "Karma"];
    private static readonly decimal?[] Numbers = [null, -1m, 0m, 0.0000000000000000000000000001m, 0.5m, 1m, 2.50m, 7m, 1_000_000m, 1_000_001m, decimal.MaxValue];

    public static Arbitrary<RubricDraft> RubricDraft()
    {
        Gen<RubricDraft> flawed = from draft in Legal()
                                  from flaws in Gen.Choose(0, 3).SelectMany(count => Flaw().ArrayOf(count))
                                  select flaws.Aggregate(draft, (broken, flaw) => flaw(broken));
        return Gen.Frequency((30, flawed), (1, Gen.Constant(new RubricDraft()))).ToArbitrary();
    }

    private static Gen<RubricDraft> Legal() =>
        from size in Gen.Choose(1, 3)
        from criteria in Criterion().ArrayOf(size)
        let named = criteria.Select((criterion, i) => criterion.Id is null ? criterion with { Id = $"c{i}" } : criterion).DistinctBy(criterion => criterion.Id).ToArray()
        let total = named.Sum(criterion => criterion.Weight ?? criterion.Levels!.Count - 1)
        from bands in Gen.Choose(0, 3)
        from gates in Gen.Choose(0, 2).SelectMany(count => Gate(named, total).ArrayOf(count))
        from aggregation in Gen.Elements(null, "weightedMean", "minimum", "product")
        from attribution in Gen.Elements(null, "The house")
        from isLeftOut in Gen.Elements(true, false)
        select new RubricDraft
        {
            Id = "r",
            Version = "1.0",
            Title = "R",
            Attribution = attribution,
            Aggregation = aggregation,
            Criteria = named,
            Bands = bands == 0 && isLeftOut ? null : [.. Enumerable.Range(0, bands).Select(i => new BandDraft { Name = $"b{i}", From = i == 0 ? 0m : i == 2 ? total : total / 3m })],
            Gates = gates.Length == 0 && isLeftOut ? null : [.. gates.Select((gate, i) => gate with { Name = $"g{i}" })],
        };

    private static Gen<CriterionDraft> Criterion() =>
        from element in Gen.Elements(null, null, "Champion", "Budget")
        from isNamedAfterIt in Gen.Elements(true, false)
        from title in Gen.Elements(null, "Champion", "c0", "Something")
        from weight in Gen.Elements<decimal?>(null, 0.1m, 2.50m, 3m, 1_000_000m, 0.0000000000000000000000000001m)
        from top in Gen.Choose(1, 4)
        from least in Gen.Elements<Strength?>(null, Strength.SellerReported, Strength.BuyerStated)
        from rises in Gen.Elements<Strength?>(null, null, Strength.BuyerConfirmed, Strength.Documented).ArrayOf(top)
        from decay in Gen.Elements<(string?, int?)>((null, null), ("none", null), ("step", 30), ("linear", 1), ("halfLife", 365))
        from review in Gen.Elements<int?>(null, 1, 30)
        from bears in Gen.Elements<bool?>(null, false, true)
        let strengths = rises.OrderBy(strength => strength ?? Strength.Assumption).ToArray()
        select new CriterionDraft
        {
            Id = isNamedAfterIt ? element : null,
            Element = element,
            Title = title,
            Question = title is null ? null : "Who?",
            Weight = weight,
            Levels = [.. Enumerable.Range(0, top + 1).Select(i => new LevelDraft { Value = i, Anchor = $"level {i}", Strength = i > 0 && strengths[i - 1] is { } strength ? JsonForm.Name(strength) : null })],
            MinimumStrength = least is { } known ? JsonForm.Name(known) : null,
            Decay = decay.Item1,
            DecayDays = decay.Item2,
            ReviewAfterDays = review,
            IsLoadBearing = bears,
        };

    private static Gen<GateDraft> Gate(CriterionDraft[] criteria, decimal total) =>
        from required in Gen.Choose(1, 3).SelectMany(count => Condition(criteria, total, 2).ArrayOf(count))
        from recommended in Gen.Choose(0, 2).SelectMany(count => Condition(criteria, total, 1).ArrayOf(count))
        select new GateDraft { Required = required, Recommended = recommended.Length == 0 ? null : recommended };

    private static Gen<ConditionDraft> Condition(CriterionDraft[] criteria, decimal total, int depth)
    {
        Gen<ConditionDraft> reaches = from criterion in Gen.Elements(criteria)
                                      from level in Gen.Choose(1, criterion.Levels!.Count - 1)
                                      from strength in Gen.Elements(null, "buyerStated", "observedBehaviour")
                                      select new ConditionDraft { Criterion = criterion.Id, Level = level, Strength = strength };
        Gen<ConditionDraft> scores = Gen.Elements(total, Math.Min(total, 1m)).Select(points => new ConditionDraft { Points = points });
        if (depth == 0) return Gen.OneOf(reaches, scores);
        Gen<ConditionDraft> counts = from size in Gen.Choose(1, 3)
                                     from parts in Condition(criteria, total, depth - 1).ArrayOf(size)
                                     from count in Gen.Choose(1, size)
                                     select new ConditionDraft { Count = count, Of = parts };
        return Gen.Frequency((3, reaches), (1, scores), (2, counts));
    }

    private static Gen<Func<RubricDraft, RubricDraft>> Flaw() => Gen.Frequency(
        (3, Gen.OneOf(
            Change<RubricDraft, string?>(Blank, static (rubric, text) => rubric with { Id = text }),
            Change<RubricDraft, string?>(Blank, static (rubric, text) => rubric with { Version = text }),
            Change<RubricDraft, string?>(Blank, static (rubric, text) => rubric with { Title = text }),
            Change<RubricDraft, string?>(Blank, static (rubric, text) => rubric with { Attribution = text }),
            Change<RubricDraft, string?>([null, "", "sum", "Minimum", "product"], static (rubric, text) => rubric with { Aggregation = text }),
            Change<RubricDraft, IReadOnlyList<CriterionDraft?>?>([null, []], static (rubric, list) => rubric with { Criteria = list }),
            Change<RubricDraft, IReadOnlyList<BandDraft?>?>([null, []], static (rubric, list) => rubric with { Bands = list }),
            Change<RubricDraft, IReadOnlyList<GateDraft?>?>([null, []], static (rubric, list) => rubric with { Gates = list }))),
        (6, CriterionFlaw().SelectMany(change => At<RubricDraft, CriterionDraft>(change, static rubric => rubric.Criteria, static (rubric, list) => rubric with { Criteria = list }))),
        (3, BandFlaw().SelectMany(change => At<RubricDraft, BandDraft>(change, static rubric => rubric.Bands, static (rubric, list) => rubric with { Bands = list }))),
        (10, GateFlaw().SelectMany(change => At<RubricDraft, GateDraft>(change, static rubric => rubric.Gates, static (rubric, list) => rubric with { Gates = list }))));

    private static Gen<Func<CriterionDraft, CriterionDraft>> CriterionFlaw() => Gen.Frequency(
        (8, Gen.OneOf(
            Change<CriterionDraft, string?>([.. Blank, "c0", "c1", .. Elements], static (criterion, text) => criterion with { Id = text }),
            Change<CriterionDraft, string?>(Blank, static (criterion, text) => criterion with { Title = text }),
            Change<CriterionDraft, string?>(Elements, static (criterion, text) => criterion with { Element = text }),
            Change<CriterionDraft, string?>(Elements, static (criterion, text) => criterion with { Id = text, Element = text }),
            Change<CriterionDraft, string?>(Blank, static (criterion, text) => criterion with { Question = text }),
            Change<CriterionDraft, decimal?>(Numbers, static (criterion, number) => criterion with { Weight = number }),
            Change<CriterionDraft, string?>(Strengths, static (criterion, text) => criterion with { MinimumStrength = text }),
            Change<CriterionDraft, string?>([null, "", "none", "step", "Linear", "half"], static (criterion, text) => criterion with { Decay = text }),
            Change<CriterionDraft, int?>([null, -1, 0, 1, int.MaxValue], static (criterion, days) => criterion with { DecayDays = days }),
            Change<CriterionDraft, int?>([null, -1, 0, 1, int.MaxValue], static (criterion, days) => criterion with { ReviewAfterDays = days }),
            Change<CriterionDraft, IReadOnlyList<LevelDraft?>?>([null, [], [null, null], [new() { Value = 0, Anchor = "no" }]], static (criterion, list) => criterion with { Levels = list }))),
        (4, LevelFlaw().SelectMany(change => At<CriterionDraft, LevelDraft>(change, static criterion => criterion.Levels, static (criterion, list) => criterion with { Levels = list }))));

    private static Gen<Func<LevelDraft, LevelDraft>> LevelFlaw() => Gen.OneOf(
        Change<LevelDraft, int?>([null, -1, 0, 1, 2, 9], static (level, number) => level with { Value = number }),
        Change<LevelDraft, string?>(Blank, static (level, text) => level with { Anchor = text }),
        Change<LevelDraft, string?>(Strengths, static (level, text) => level with { Strength = text }));

    private static Gen<Func<BandDraft, BandDraft>> BandFlaw() => Gen.OneOf(
        Change<BandDraft, string?>([.. Blank, "b0", "b1"], static (band, text) => band with { Name = text }),
        Change<BandDraft, decimal?>(Numbers, static (band, number) => band with { From = number }));

    private static Gen<Func<GateDraft, GateDraft>> GateFlaw() => Gen.Frequency(
        (2, Gen.OneOf(
            Change<GateDraft, string?>([.. Blank, "g0", "g1"], static (gate, text) => gate with { Name = text }),
            Change<GateDraft, IReadOnlyList<ConditionDraft?>?>([null, []], static (gate, list) => gate with { Required = list }),
            Change<GateDraft, IReadOnlyList<ConditionDraft?>?>([null, []], static (gate, list) => gate with { Recommended = list }))),
        (4, ConditionFlaw(2).SelectMany(change => At<GateDraft, ConditionDraft>(change, static gate => gate.Required, static (gate, list) => gate with { Required = list }))),
        (1, ConditionFlaw(1).SelectMany(change => At<GateDraft, ConditionDraft>(change, static gate => gate.Recommended, static (gate, list) => gate with { Recommended = list }))));

    private static Gen<Func<ConditionDraft, ConditionDraft>> ConditionFlaw(int depth)
    {
        Gen<Func<ConditionDraft, ConditionDraft>> here = Gen.OneOf(
            Change<ConditionDraft, string?>([null, "", " ", "nobody", "c0", "C0", "Champion"], static (condition, text) => condition with { Criterion = text }),
            Change<ConditionDraft, int?>([null, null, 0, 1, 4, 5], static (condition, level) => condition with { Level = level }),
            Change<ConditionDraft, string?>([null, "", "assumption", "rumour", "documented"], static (condition, text) => condition with { Strength = text }),
            Change<ConditionDraft, int?>([null, null, 0, 1, 4], static (condition, count) => condition.Of is null ? condition : condition with { Count = count }),
            Change<ConditionDraft, IReadOnlyList<ConditionDraft?>?>([null, [], [null]], static (condition, list) => condition.Count is null ? condition : condition with { Of = list }),
            Change<ConditionDraft, decimal?>(Numbers, static (condition, number) => condition.Points is null ? condition : condition with { Points = number }),
            Change<ConditionDraft, int>([0, 1, 2], static (condition, kind) => kind switch { 0 => new(), 1 => condition with { Points = 1m }, _ => condition with { Count = 1, Of = [new() { Points = 1m }] } }));
        return depth == 0 ? here : Gen.Frequency((3, here), (2, ConditionFlaw(depth - 1).SelectMany(change =>
            At<ConditionDraft, ConditionDraft>(change, static condition => condition.Of, static (condition, list) => list is null ? condition : condition with { Of = list }))));
    }

    private static Gen<Func<T, T>> Change<T, TValue>(TValue[] values, Func<T, TValue, T> change) => Gen.Elements(values).Select<TValue, Func<T, T>>(value => draft => change(draft, value));

    // one part is changed, or taken away, or made null, or stands twice, or all are turned round
    private static Gen<Func<T, T>> At<T, TPart>(Func<TPart, TPart> change, Func<T, IReadOnlyList<TPart?>?> get, Func<T, IReadOnlyList<TPart?>?, T> set)
        where TPart : class =>
        from at in Gen.Choose(0, 4)
        from way in Gen.Frequency((12, Gen.Constant(0)), (1, Gen.Choose(1, 4)))
        select (Func<T, T>)(draft => get(draft) is not { Count: > 0 } list ? draft : set(draft, way switch
        {
            0 => [.. list.Select((part, i) => i == at % list.Count && part is not null ? change(part) : part)],
            1 => [.. list.Where((_, i) => i != at % list.Count)],
            2 => [.. list.Select((part, i) => i == at % list.Count ? null : part)],
            3 => [.. list, list[at % list.Count]],
            _ => [.. list.Reverse()],
        }));
}
