using System.Collections.Immutable;

namespace SalesDomain.Qualification;

/// <summary>The rubrics that come with the library. None is anybody's standard; each says whose numbers it holds.</summary>
public static class Rubrics
{
    /// <summary>One for each framework, in the order of <see cref="QualificationFramework.List"/>, then the house conventions: BANT three of four, weighted BANT, MEDDPICC with floors by stage.</summary>
    public static ImmutableArray<Rubric> BuiltIn { get; } = [.. QualificationFramework.List.Select(Of), Bant.ThreeOfFour, Bant.Weighted, Meddpicc.StageFloors];

    /// <summary>The rubric of a framework, which asks for its elements in their order.</summary>
    public static Rubric Of(QualificationFramework framework)
    {
        ArgumentNullException.ThrowIfNull(framework);
        return framework.Match(
            static () => Bant.Rubric, static () => Anum.Rubric, static () => Champ.Rubric, static () => Faint.Rubric, static () => Gpctba.Rubric,
            static () => Meddic.Rubric, static () => Meddicc.Rubric, static () => Meddpicc.Rubric, static () => Spiced.Rubric);
    }
}
