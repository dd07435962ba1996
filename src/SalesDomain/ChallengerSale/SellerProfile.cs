using System.Collections.Immutable;
using System.Text.Json.Serialization;
using SalesDomain.Vocabularies;

namespace SalesDomain.ChallengerSale;

/// <summary>The five kinds of sellers in the study behind The Challenger Sale.</summary>
/// <remarks>
/// They describe how managers saw their sellers: 44 attributes, grouped by factor analysis. Words to talk by, and no test of a person; how often each is found stands in
/// <c>PublishedFigures</c>. The name of the method is used to name it only. Source: Matthew Dixon and Brent Adamson, The Challenger Sale, 2011.
/// </remarks>
[JsonConverter(typeof(VocabularyJsonConverter<SellerProfile>))]
public sealed class SellerProfile : Vocabulary<SellerProfile>, IVocabulary<SellerProfile>
{
    /// <summary>Sees the customer's business differently, understands it well, and is not afraid of an argument.</summary>
    public static readonly SellerProfile Challenger = new(
        nameof(Challenger), 1, "Challenger", "Sees the customer's business differently, understands it well, and is not afraid of an argument.");

    /// <summary>Follows instinct rather than rules, is sure of it, and hard to lead.</summary>
    public static readonly SellerProfile LoneWolf = new(
        nameof(LoneWolf), 2, "Lone wolf", "Follows instinct rather than rules, is sure of it, and hard to lead.");

    /// <summary>Does more than others, keeps to the process, and wants to hear how to improve.</summary>
    public static readonly SellerProfile HardWorker = new(
        nameof(HardWorker), 3, "Hard worker", "Does more than others, keeps to the process, and wants to hear how to improve.");

    /// <summary>Is thorough and dependable, and looks after customers once they have bought.</summary>
    public static readonly SellerProfile ReactiveProblemSolver = new(
        nameof(ReactiveProblemSolver), 4, "Reactive problem solver", "Is thorough and dependable, and looks after customers once they have bought.", "Problem solver");

    /// <summary>Makes friends at the customer's, gives them time, and smooths over what divides.</summary>
    public static readonly SellerProfile RelationshipBuilder = new(
        nameof(RelationshipBuilder), 5, "Relationship builder", "Makes friends at the customer's, gives them time, and smooths over what divides.");

    private SellerProfile(string name, int value, string label, string meaning, params ImmutableArray<string> aliases)
        : base(name, value, label, meaning, aliases: aliases)
    {
    }

    /// <inheritdoc/>
    public static new ImmutableArray<SellerProfile> List { get; } = [Challenger, LoneWolf, HardWorker, ReactiveProblemSolver, RelationshipBuilder];

    /// <summary>One answer for each member; a new member breaks the build of whoever forgot it.</summary>
    public TResult Match<TResult>(Func<TResult> challenger, Func<TResult> loneWolf, Func<TResult> hardWorker, Func<TResult> reactiveProblemSolver, Func<TResult> relationshipBuilder) =>
        Choose(challenger, loneWolf, hardWorker, reactiveProblemSolver, relationshipBuilder);
}
