using NodaTime;
using SalesDomain.Qualification;

namespace SalesDomain.Benchmarks;

/// <summary>Evidence on MEDDPICC from a fixed seed: of every polarity, strength, level and age, some of it about two elements, some corrected, some written down late.</summary>
internal static class DealEvidence
{
    public static readonly LocalDate AsOf = new(2026, 6, 30);

    private static readonly Strength[] Strengths = Enum.GetValues<Strength>();

    public static Evidence[][] Generate(int deals, int each)
    {
        Random random = new(20260630);
        return [.. Enumerable.Range(0, deals).Select(_ => Deal(each, random))];
    }

    /// <summary>The ends of the score, criterion by criterion, in plain numbers: on a scale that steps, evidence is fresh or gone.</summary>
    public static (double Worst, double Best) Naive(Rubric rubric, Evidence[] evidence)
    {
        (double worst, double best) = (0, 0);
        foreach (Criterion criterion in rubric.Criteria)
        {
            int shown = -1, once = -1;
            bool isRefuted = false;
            foreach (Evidence item in evidence)
            {
                int age = Period.DaysBetween(item.ObservedOn, AsOf);
                bool counts = (item.About.Contains(criterion.Id) || item.About.Contains(criterion.Element!.Name)) && item.ObservedOn <= AsOf && !(item.RecordedOn > AsOf)
                    && item.Strength >= criterion.MinimumStrength
                    && !evidence.Any(other => other.Supersedes == item.Id && other.ObservedOn <= AsOf && !(other.RecordedOn > AsOf));
                bool isFresh = !(age > criterion.Decay.Days);
                if (counts && isFresh && item.Polarity == Polarity.Refutes) isRefuted = true;
                if (!counts || item.Polarity != Polarity.Supports) continue;
                int reached = criterion.Levels.Skip(1).TakeWhile(level => !(level.Strength > item.Strength)).Count();
                int level = Math.Min(item.Level ?? criterion.Top, reached);
                if (reached > 0 && isFresh) shown = Math.Max(shown, level);
                if (reached > 0 && !isFresh) once = Math.Max(once, level);
            }

            worst += isRefuted ? 0 : Math.Max(shown, 0);
            best += shown >= 0 ? Math.Max(shown, once) : isRefuted ? 0 : criterion.Top;
        }

        return (worst, best);
    }

    private static Evidence[] Deal(int each, Random random)
    {
        Evidence[] deal = new Evidence[each];
        for (int i = 0; i < each; i++)
        {
            Evidence item = Next(i, random);
            deal[i] = i > 0 && random.Next(10) == 0 ? item with { Supersedes = deal[random.Next(i)].Id } : item;
        }

        return deal;
    }

    private static Evidence Next(int i, Random random)
    {
        string first = Criterion(random).Id, second = Criterion(random).Id;
        Polarity polarity = random.Next(10) switch { < 7 => Polarity.Supports, < 9 => Polarity.Refutes, _ => Polarity.Neutral };
        int? level = polarity == Polarity.Supports && random.Next(2) == 0 ? random.Next(1, 4) : null;
        LocalDate on = AsOf.PlusDays(-random.Next(-5, 200));
        return new Evidence(
            random.Next(5) == 0 && first != second ? [first, second] : [first], polarity, Strengths[random.Next(Strengths.Length)], on, $"What was said of {first} in call {i}", level, level is null ? null : 3)
        {
            Source = $"Call {i}",
            RecordedOn = random.Next(4) == 0 ? on.PlusDays(random.Next(20)) : null,
        };
    }

    private static Criterion Criterion(Random random) => Meddpicc.Rubric.Criteria[random.Next(Meddpicc.Rubric.Criteria.Length)];
}
