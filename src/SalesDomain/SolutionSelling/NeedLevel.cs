using System.Collections.Immutable;
using System.Text.Json.Serialization;
using SalesDomain.Vocabularies;

namespace SalesDomain.SolutionSelling;

/// <summary>The levels of need through which a stakeholder goes, none of which is skipped.</summary>
/// <remarks>
/// Source: Keith Eades, The New Solution Selling, 2003, after Michael Bosworth, Solution Selling, 1994.
/// </remarks>
[JsonConverter(typeof(VocabularyJsonConverter<NeedLevel>))]
public sealed class NeedLevel : Vocabulary<NeedLevel>, IVocabulary<NeedLevel>
{
    /// <summary>The problem is there, and the stakeholder does not see it or has made peace with it.</summary>
    public static readonly NeedLevel LatentPain = new(
        nameof(LatentPain), 1, "Latent pain", "The problem is there, and the stakeholder does not see it or has made peace with it.",
        "Latent");

    /// <summary>The stakeholder says that the problem hurts, and does not know how to solve it.</summary>
    public static readonly NeedLevel AdmittedPain = new(
        nameof(AdmittedPain), 2, "Admitted pain", "The stakeholder says that the problem hurts, and does not know how to solve it.",
        "Pain", "Active pain");

    /// <summary>The stakeholder sees how the problem is solved, and who does what then.</summary>
    public static readonly NeedLevel Vision = new(
        nameof(Vision), 3, "Vision of a solution", "The stakeholder sees how the problem is solved, and who does what then.",
        "Solution vision");

    private NeedLevel(string name, int value, string label, string meaning, params ImmutableArray<string> aliases)
        : base(name, value, label, meaning, aliases: aliases)
    {
    }

    /// <inheritdoc/>
    public static new ImmutableArray<NeedLevel> List { get; } = [LatentPain, AdmittedPain, Vision];

    /// <summary>The level that comes after; <c>null</c> after the last.</summary>
    public NeedLevel? Next => Value < List.Length ? List[Value] : null;

    /// <summary>One answer for each member; a new member breaks the build of whoever forgot it.</summary>
    public TResult Match<TResult>(Func<TResult> latentPain, Func<TResult> admittedPain, Func<TResult> vision) => Choose(latentPain, admittedPain, vision);
}
