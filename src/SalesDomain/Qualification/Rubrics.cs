using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

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

    /// <summary>The built-in rubric of an id (<c>bant-3-of-4</c>), or that of a framework by its name, label or alias (<c>MEDDPICC</c>, <c>GPCTBA/C&amp;I</c>); case does not count.</summary>
    public static bool TryFind(string? name, [NotNullWhen(true)] out Rubric? rubric)
    {
        rubric = BuiltIn.FirstOrDefault(one => string.Equals(one.Id, name, StringComparison.OrdinalIgnoreCase)) ?? (QualificationFramework.TryParse(name, out QualificationFramework? framework) ? Of(framework) : null);
        return rubric is not null;
    }
}
