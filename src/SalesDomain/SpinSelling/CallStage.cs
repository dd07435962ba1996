using System.Collections.Immutable;
using System.Text.Json.Serialization;
using SalesDomain.Vocabularies;

namespace SalesDomain.SpinSelling;

/// <summary>The four stages through which almost every sales call goes.</summary>
/// <remarks>Source: Neil Rackham, SPIN Selling, 1988.</remarks>
[JsonConverter(typeof(VocabularyJsonConverter<CallStage>))]
public sealed class CallStage : Vocabulary<CallStage>, IVocabulary<CallStage>
{
    /// <summary>Says who one is and why one came, and gets the right to ask.</summary>
    public static readonly CallStage Preliminaries = new(
        nameof(Preliminaries), 1, "Preliminaries", "Says who one is and why one came, and gets the right to ask.",
        "Matters least in a large sale: come to business soon, without small talk for its own sake and without opening on one's benefits.", "Opening");

    /// <summary>Finds needs and develops them by questions.</summary>
    public static readonly CallStage Investigating = new(
        nameof(Investigating), 2, "Investigating", "Finds needs and develops them by questions.",
        "Matters most in a large sale: stay until the customer says what is wanted.", "Discovery");

    /// <summary>Shows that one can meet what the customer wants.</summary>
    public static readonly CallStage DemonstratingCapability = new(
        nameof(DemonstratingCapability), 3, "Demonstrating capability", "Shows that one can meet what the customer wants.",
        "Wait for explicit needs, and speak to those.", "Presenting");

    /// <summary>Settles what the customer does next.</summary>
    public static readonly CallStage ObtainingCommitment = new(
        nameof(ObtainingCommitment), 4, "Obtaining commitment", "Settles what the customer does next.",
        "See that no concern is left, sum up the benefits, and propose the furthest step that the customer can really take.", "Closing");

    private CallStage(string name, int value, string label, string meaning, string advice, params ImmutableArray<string> aliases)
        : base(name, value, label, meaning, aliases: aliases) => Advice = advice;

    /// <inheritdoc/>
    public static new ImmutableArray<CallStage> List { get; } = [Preliminaries, Investigating, DemonstratingCapability, ObtainingCommitment];

    /// <summary>What to do in it, and what to leave.</summary>
    public string Advice { get; }

    /// <summary>One answer for each member; a new member breaks the build of whoever forgot it.</summary>
    public TResult Match<TResult>(Func<TResult> preliminaries, Func<TResult> investigating, Func<TResult> demonstratingCapability, Func<TResult> obtainingCommitment) =>
        Choose(preliminaries, investigating, demonstratingCapability, obtainingCommitment);
}
