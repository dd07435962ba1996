using System.Collections.Immutable;
using System.Text.Json.Serialization;
using SalesDomain.Vocabularies;

namespace SalesDomain.SandlerSelling;

/// <summary>The eight questions of the pain funnel, from the surface down to the person.</summary>
/// <remarks>
/// Source: the pain funnel of Sandler; the wording is this library's. A question may be left out, but the person is not asked for before the cost is known.
/// </remarks>
[JsonConverter(typeof(VocabularyJsonConverter<PainQuestion>))]
public sealed class PainQuestion : Vocabulary<PainQuestion>, IVocabulary<PainQuestion>
{
    /// <summary>Opens what is behind the first words.</summary>
    public static readonly PainQuestion TellMore = new(
        nameof(TellMore), 1, "Tell me more", "Opens what is behind the first words.",
        "What is behind that?", static () => PainLevel.Surface);

    /// <summary>Makes the problem specific by a case.</summary>
    public static readonly PainQuestion Example = new(
        nameof(Example), 2, "An example", "Makes the problem specific by a case.",
        "When did it last happen, and what went on?", static () => PainLevel.Surface, "Be more specific");

    /// <summary>Finds out since when the problem is there.</summary>
    public static readonly PainQuestion HowLong = new(
        nameof(HowLong), 3, "How long", "Finds out since when the problem is there.",
        "Since when do you live with it?", static () => PainLevel.Surface, "Duration");

    /// <summary>Finds out what has been done about it.</summary>
    public static readonly PainQuestion Tried = new(
        nameof(Tried), 4, "What was tried", "Finds out what has been done about it.",
        "What have you done about it so far?", static () => PainLevel.Business, "Attempts");

    /// <summary>Finds out why it is still there.</summary>
    public static readonly PainQuestion DidItWork = new(
        nameof(DidItWork), 5, "Did it work", "Finds out why it is still there.",
        "What came of that?", static () => PainLevel.Business, "Result");

    /// <summary>Puts a figure on the problem: with it the level of the business is reached.</summary>
    public static readonly PainQuestion Cost = new(
        nameof(Cost), 6, "What it cost", "Puts a figure on the problem: with it the level of the business is reached.",
        "What has it cost you, all in all?", static () => PainLevel.Business, "Price of the problem");

    /// <summary>Finds out what the problem does to the person: with it the personal level is reached.</summary>
    public static readonly PainQuestion Feeling = new(
        nameof(Feeling), 7, "How it feels", "Finds out what the problem does to the person: with it the personal level is reached.",
        "What does it do to you yourself?", static () => PainLevel.Personal, "Personal impact");

    /// <summary>Finds out whether the person still wants it solved.</summary>
    public static readonly PainQuestion GivenUp = new(
        nameof(GivenUp), 8, "Given up", "Finds out whether the person still wants it solved.",
        "Have you made your peace with it?", static () => PainLevel.Personal, "Resignation");

    private readonly Func<PainLevel> _level;

    private PainQuestion(string name, int value, string label, string meaning, string question, Func<PainLevel> level, params ImmutableArray<string> aliases)
        : base(name, value, label, meaning, aliases: aliases)
    {
        Question = question;
        _level = level;
    }

    /// <inheritdoc/>
    public static new ImmutableArray<PainQuestion> List { get; } = [TellMore, Example, HowLong, Tried, DidItWork, Cost, Feeling, GivenUp];

    /// <summary>What to ask, in this library's words.</summary>
    public string Question { get; }

    /// <summary>The level that the question belongs to.</summary>
    public PainLevel Level => _level();

    /// <summary>One answer for each member; a new member breaks the build of whoever forgot it.</summary>
    public TResult Match<TResult>(
        Func<TResult> tellMore,
        Func<TResult> example,
        Func<TResult> howLong,
        Func<TResult> tried,
        Func<TResult> didItWork,
        Func<TResult> cost,
        Func<TResult> feeling,
        Func<TResult> givenUp) =>
        Choose(tellMore, example, howLong, tried, didItWork, cost, feeling, givenUp);
}
