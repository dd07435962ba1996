namespace SalesDomain.Qualification;

/// <summary>Which criteria of a rubric a piece of evidence is about: those that it names, and those that a concept map carries it to.</summary>
internal sealed class Hearing(Rubric rubric, ConceptMap? concepts)
{
    private readonly Dictionary<(string Subject, bool Refutes), (int Criterion, ConceptRelation? Through)[]> _known = [];

    public IReadOnlyList<(int Criterion, ConceptRelation? Through)> Of(Evidence evidence)
    {
        bool refutes = evidence.Polarity == Polarity.Refutes;
        if (evidence.About.Length == 1) return Ways(evidence.About[0], refutes);
        List<(int Criterion, ConceptRelation? Through)> best = [];
        foreach (string subject in evidence.About)
        {
            foreach ((int Criterion, ConceptRelation? Through) way in Ways(subject, refutes)) Keep(best, way);
        }

        return best;
    }

    // where several subjects lead to one criterion, the way on which least is lost
    private static void Keep(List<(int Criterion, ConceptRelation? Through)> best, (int Criterion, ConceptRelation? Through) way)
    {
        for (int i = 0; i < best.Count; i++)
        {
            if (best[i].Criterion != way.Criterion) continue;
            if (Loss(way.Through) < Loss(best[i].Through)) best[i] = way;
            return;
        }

        best.Add(way);
    }

    private static int Loss(ConceptRelation? through) => through is null ? -1 : (int)through.Fit;

    private (int Criterion, ConceptRelation? Through)[] Ways(string subject, bool refutes)
    {
        if (!_known.TryGetValue((subject, refutes), out (int, ConceptRelation?)[]? ways)) _known[(subject, refutes)] = ways = [.. Ways(subject).Where(way => !refutes || way.Through is not { CarriesRefutation: false })];
        return ways;
    }

    private IEnumerable<(int Criterion, ConceptRelation? Through)> Ways(string subject)
    {
        int[] home = rubric.WhoHear(subject);
        if (home.Length > 0 || concepts is null) return home.Select(static criterion => (criterion, (ConceptRelation?)null));
        if (concepts.ElementOf(subject) is not { } element) return [];
        return rubric.WhoHear(element.Name) is { Length: > 0 } named ? named.Select(static criterion => (criterion, (ConceptRelation?)null))
            : rubric.Criteria.Index().Where(pair => pair.Item.Element is not null).Select(pair => (pair.Index, Through: concepts.Between(element, pair.Item.Element!))).Where(way => way.Through is not null);
    }
}
