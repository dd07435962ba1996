namespace SalesDomain.Qualification;

/// <summary>How what is known of one element speaks to another.</summary>
public enum ConceptFit
{
    /// <summary>Two words for one thing: all of it carries over.</summary>
    Same,

    /// <summary>Who has the first has the second: support carries over, as the least that is true of it. That there is none of the first says nothing of the second.</summary>
    Implies,

    /// <summary>The first is a part of the second: without it there is no second, so a refutation carries over; support shows no more than the lowest level. Lossy.</summary>
    ImpliedBy,

    /// <summary>They have something in common: support shows no more than the lowest level, and a refutation says nothing. Lossy.</summary>
    Overlaps,
}
