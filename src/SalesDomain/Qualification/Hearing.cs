namespace SalesDomain.Qualification;

/// <summary>Which criteria of a rubric a piece of evidence is about: those that it names, and those that a concept map carries it to.</summary>
internal sealed class Hearing(Rubric rubric, ConceptMap? concepts)
{
    private readonly Dictionary<string, (int Criterion, ConceptRelation? Through)[]> _bySubject = new(StringComparer.Ordinal);

    public IEnumerable<(int Criterion, ConceptRelation? Through)> Of(Evidence evidence)
    {
        if (evidence.About.Length == 1) return Carried(About(evidence.About[0]), evidence.Polarity);

        // where several subjects lead to one criterion, what is lost least
        return evidence.About.SelectMany(subject => Carried(About(subject), evidence.Polarity)).GroupBy(way => way.Criterion).Select(ways => ways.MinBy(way => way.Through is { } through ? (int)through.Fit : -1));
    }

    private static IEnumerable<(int Criterion, ConceptRelation? Through)> Carried((int Criterion, ConceptRelation? Through)[] ways, Polarity polarity) =>
        ways.Where(way => way.Through?.Carries(polarity) ?? true);

    private (int Criterion, ConceptRelation? Through)[] About(string subject)
    {
        if (!_bySubject.TryGetValue(subject, out (int, ConceptRelation?)[]? ways)) _bySubject[subject] = ways = [.. Ways(subject)];
        return ways;
    }

    private IEnumerable<(int Criterion, ConceptRelation? Through)> Ways(string subject)
    {
        (int, ConceptRelation?)[] home = [.. rubric.Criteria.Index().Where(pair => pair.Item.Hears(subject)).Select(pair => (pair.Index, (ConceptRelation?)null))];
        if (home.Length > 0 || concepts is null) return home;
        QualificationElement? element = concepts.Names.GetValueOrDefault(subject) ?? QualificationElement.List.FirstOrDefault(element => element.Name == subject);
        if (element is null) return [];
        (int, ConceptRelation?)[] named = [.. rubric.Criteria.Index().Where(pair => pair.Item.Element == element).Select(pair => (pair.Index, (ConceptRelation?)null))];
        return named.Length > 0 ? named
            : rubric.Criteria.Index().Where(pair => pair.Item.Element is not null).Select(pair => (pair.Index, Through: concepts.Between(element, pair.Item.Element!))).Where(way => way.Through is not null);
    }
}
