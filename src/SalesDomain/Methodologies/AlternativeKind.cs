using System.Collections.Immutable;
using System.Text.Json.Serialization;
using SalesDomain.Vocabularies;

namespace SalesDomain.Methodologies;

/// <summary>What else the buyer may do with the money.</summary>
/// <remarks>
/// Source: Andy Whyte, MEDDICC, 2020: rival solutions, building it, other projects, inertia. That doing nothing is a rival of the first rank: Dixon and McKenna, The JOLT Effect, 2022, where 40 to 60 % of
/// losses are no decision.
/// </remarks>
[JsonConverter(typeof(VocabularyJsonConverter<AlternativeKind>))]
public sealed class AlternativeKind : Vocabulary<AlternativeKind>, IVocabulary<AlternativeKind>
{
    /// <summary>Another seller's offer.</summary>
    public static readonly AlternativeKind Vendor = new(
        nameof(Vendor), 1, "Vendor", "Another seller's offer.",
        "What do they do better than we do, and what worse, by the points that you compare?", "Competitor", "Rival", "Rival solution");

    /// <summary>The buyer's own people make it.</summary>
    public static readonly AlternativeKind InHouse = new(
        nameof(InHouse), 2, "Built in house", "The buyer's own people make it.",
        "Who would make it, by when, and what would they leave undone for it?", "Build", "Internal build", "Do it yourself");

    /// <summary>Another plan of the buyer's that wants the same money or the same people.</summary>
    public static readonly AlternativeKind OtherInitiative = new(
        nameof(OtherInitiative), 3, "Other initiative", "Another plan of the buyer's that wants the same money or the same people.",
        "If only one of the two comes this year, which, and who says so?", "Other project", "Other priority");

    /// <summary>Everything stays as it is.</summary>
    public static readonly AlternativeKind NoDecision = new(
        nameof(NoDecision), 4, "No decision", "Everything stays as it is.",
        "What happens if you do nothing, what does it cost, and who could live with it?", "Status quo", "Do nothing", "Inertia");

    private AlternativeKind(string name, int value, string label, string meaning, string question, params ImmutableArray<string> aliases)
        : base(name, value, label, meaning, aliases: aliases) => Question = question;

    /// <inheritdoc/>
    public static new ImmutableArray<AlternativeKind> List { get; } = [Vendor, InHouse, OtherInitiative, NoDecision];

    /// <summary>What to ask the buyer to learn where such an alternative stands.</summary>
    public string Question { get; }

    /// <summary>One answer for each member; a new member breaks the build of whoever forgot it.</summary>
    public TResult Match<TResult>(Func<TResult> vendor, Func<TResult> inHouse, Func<TResult> otherInitiative, Func<TResult> noDecision) => Choose(vendor, inHouse, otherInitiative, noDecision);
}
