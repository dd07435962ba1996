using System.Collections.Immutable;
using System.Text.Json.Serialization;
using SalesDomain.Vocabularies;

namespace SalesDomain.ChallengerSale;

/// <summary>The six steps of a teaching pitch, in order: from the customer's world to what we sell, which comes last.</summary>
/// <remarks>Source: Matthew Dixon and Brent Adamson, The Challenger Sale, 2011; how to tell whether a step has passed after bookforge-ai/bookforge-skills, in own words.</remarks>
[JsonConverter(typeof(VocabularyJsonConverter<TeachingStep>))]
public sealed class TeachingStep : Vocabulary<TeachingStep>, IVocabulary<TeachingStep>
{
    /// <summary>Shows that we know the customer's trouble, by a guess at it from what others like them have.</summary>
    public static readonly TeachingStep Warmer = new(
        nameof(Warmer), 1, "Warmer", "Shows that we know the customer's trouble, by a guess at it from what others like them have.",
        "Takes up the guess, or corrects it", "Has to be asked for the trouble, or hears about our company");

    /// <summary>Puts the trouble into a light in which the customer has not seen it.</summary>
    public static readonly TeachingStep Reframe = new(
        nameof(Reframe), 2, "Reframe", "Puts the trouble into a light in which the customer has not seen it.",
        "Is surprised, and wants to know more", "Agrees at once, as it is nothing new");

    /// <summary>Counts what the problem costs: the problem, not what our product earns.</summary>
    public static readonly TeachingStep RationalDrowning = new(
        nameof(RationalDrowning), 3, "Rational drowning", "Counts what the problem costs: the problem, not what our product earns.",
        "Agrees to the figure and did not think it so large", "Hears a return on buying from us, or doubts the figure");

    /// <summary>Tells it so that the customer recognises the own house in it.</summary>
    public static readonly TeachingStep EmotionalImpact = new(
        nameof(EmotionalImpact), 4, "Emotional impact", "Tells it so that the customer recognises the own house in it.",
        "Says that it goes just so here", "Says that things are different here");

    /// <summary>Says what one must be able to do to get out of it, whoever supplies it.</summary>
    public static readonly TeachingStep NewWay = new(
        nameof(NewWay), 5, "A new way", "Says what one must be able to do to get out of it, whoever supplies it.",
        "Agrees on what has to be done", "Hears what any rival offers, or our product too soon", "New way");

    /// <summary>Shows why we can do it better than anybody else.</summary>
    public static readonly TeachingStep YourSolution = new(
        nameof(YourSolution), 6, "Your solution", "Shows why we can do it better than anybody else.",
        "Finds that it follows", "Asks what makes us different", "Our solution");

    private TeachingStep(string name, int value, string label, string meaning, string passSign, string failSign, params ImmutableArray<string> aliases)
        : base(name, value, label, meaning, aliases: aliases)
    {
        PassSign = passSign;
        FailSign = failSign;
    }

    /// <inheritdoc/>
    public static new ImmutableArray<TeachingStep> List { get; } = [Warmer, Reframe, RationalDrowning, EmotionalImpact, NewWay, YourSolution];

    /// <summary>What the customer does when it has passed.</summary>
    public string PassSign { get; }

    /// <summary>What the customer does, or hears, when it has failed.</summary>
    public string FailSign { get; }

    /// <summary>The step that must have passed before; <c>null</c> for the first.</summary>
    public TeachingStep? Previous => Value == 1 ? null : FromValue(Value - 1);

    /// <summary>One answer for each member; a new member breaks the build of whoever forgot it.</summary>
    public TResult Match<TResult>(Func<TResult> warmer, Func<TResult> reframe, Func<TResult> rationalDrowning, Func<TResult> emotionalImpact, Func<TResult> newWay, Func<TResult> yourSolution) =>
        Choose(warmer, reframe, rationalDrowning, emotionalImpact, newWay, yourSolution);
}
