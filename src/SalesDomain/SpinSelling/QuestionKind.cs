using System.Collections.Immutable;
using System.Text.Json.Serialization;
using SalesDomain.Vocabularies;

namespace SalesDomain.SpinSelling;

/// <summary>The four kinds of questions by which a need is uncovered and developed, in the order in which they usually come.</summary>
/// <remarks>
/// The order is a guideline and no script; it begins again with each problem. No source gives a right ratio of the four. Source: Neil Rackham, SPIN Selling, 1988. SPIN is a mark of its owner and is used
/// here to name the method only.
/// </remarks>
[JsonConverter(typeof(VocabularyJsonConverter<QuestionKind>))]
public sealed class QuestionKind : Vocabulary<QuestionKind>, IVocabulary<QuestionKind>
{
    /// <summary>Asks for facts: how things are done today, by whom and with what.</summary>
    public static readonly QuestionKind Situation = new(
        nameof(Situation), 1, "Situation", "S", "Asks for facts: how things are done today, by whom and with what.",
        "Few, and only what one could not find out before: the answers help the seller more than the customer.",
        "So many that the customer feels questioned and is bored.", "Background");

    /// <summary>Asks where something is difficult, annoying or not good enough.</summary>
    public static readonly QuestionKind Problem = new(
        nameof(Problem), 2, "Problem", "P", "Asks where something is difficult, annoying or not good enough.",
        "Brings out implied needs; where little is at stake that is often enough.",
        "Stopping here in a large sale, where an admitted problem alone moves nobody.", "Difficulty");

    /// <summary>Asks what a problem leads to elsewhere, and what that does.</summary>
    public static readonly QuestionKind Implication = new(
        nameof(Implication), 3, "Implication", "I", "Asks what a problem leads to elsewhere, and what that does.",
        "Lets the customer see the whole weight of an admitted problem; planned beforehand, and strongest with those who decide.",
        "Made up on the spot, or gone on with until the customer only feels worse.", "Consequence");

    /// <summary>Asks what it would be worth, or what would become possible, if the problem were solved.</summary>
    public static readonly QuestionKind NeedPayoff = new(
        nameof(NeedPayoff), 4, "Need-payoff", "N", "Asks what it would be worth, or what would become possible, if the problem were solved.",
        "Turns an implied need into an explicit one: the customer says what is wanted and why; comes late.",
        "Asked before the problem weighs anything, or about something that one cannot deliver.", "Payoff", "Need payoff question");

    private QuestionKind(string name, int value, string label, string abbreviation, string meaning, string use, string failureMode, params ImmutableArray<string> aliases)
        : base(name, value, label, meaning, abbreviation, aliases)
    {
        Use = use;
        FailureMode = failureMode;
    }

    /// <inheritdoc/>
    public static new ImmutableArray<QuestionKind> List { get; } = [Situation, Problem, Implication, NeedPayoff];

    /// <summary>What it is good for, and when.</summary>
    public string Use { get; }

    /// <summary>How it goes wrong.</summary>
    public string FailureMode { get; }

    /// <summary>One answer for each member; a new member breaks the build of whoever forgot it.</summary>
    public TResult Match<TResult>(Func<TResult> situation, Func<TResult> problem, Func<TResult> implication, Func<TResult> needPayoff) => Choose(situation, problem, implication, needPayoff);
}
