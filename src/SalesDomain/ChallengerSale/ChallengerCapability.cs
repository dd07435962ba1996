using System.Collections.Immutable;
using System.Text.Json.Serialization;
using SalesDomain.Vocabularies;

namespace SalesDomain.ChallengerSale;

/// <summary>The three things that a Challenger does.</summary>
/// <remarks>Source: Matthew Dixon and Brent Adamson, The Challenger Sale, 2011.</remarks>
[JsonConverter(typeof(VocabularyJsonConverter<ChallengerCapability>))]
public sealed class ChallengerCapability : Vocabulary<ChallengerCapability>, IVocabulary<ChallengerCapability>
{
    /// <summary>Shows customers something about their own business that they did not know.</summary>
    public static readonly ChallengerCapability Teach = new(
        nameof(Teach), 1, "Teach", "Shows customers something about their own business that they did not know.", "Teaching");

    /// <summary>Says it to each person in terms of what that person is measured by.</summary>
    public static readonly ChallengerCapability Tailor = new(
        nameof(Tailor), 2, "Tailor", "Says it to each person in terms of what that person is measured by.", "Tailoring");

    /// <summary>Talks about money without fear and keeps the purchase moving, firmly and without aggression.</summary>
    public static readonly ChallengerCapability TakeControl = new(
        nameof(TakeControl), 3, "Take control", "Talks about money without fear and keeps the purchase moving, firmly and without aggression.", "Taking control", "Control");

    private ChallengerCapability(string name, int value, string label, string meaning, params ImmutableArray<string> aliases)
        : base(name, value, label, meaning, aliases: aliases)
    {
    }

    /// <inheritdoc/>
    public static new ImmutableArray<ChallengerCapability> List { get; } = [Teach, Tailor, TakeControl];

    /// <summary>The two traits that make it up.</summary>
    public ImmutableArray<ChallengerTrait> Traits => [.. ChallengerTrait.List.Where(trait => trait.Capability == this)];

    /// <summary>One answer for each member; a new member breaks the build of whoever forgot it.</summary>
    public TResult Match<TResult>(Func<TResult> teach, Func<TResult> tailor, Func<TResult> takeControl) => Choose(teach, tailor, takeControl);
}
