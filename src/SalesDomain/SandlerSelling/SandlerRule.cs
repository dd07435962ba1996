using System.Collections.Immutable;
using System.Text.Json.Serialization;
using SalesDomain.Errors;
using SalesDomain.Vocabularies;

namespace SalesDomain.SandlerSelling;

/// <summary>The rules of a sale by Sandler, each as one sentence: what a refusal names.</summary>
/// <remarks>
/// Source: published pages of Sandler offices; that a sale which has ended is begun anew is this library's reading of the shut compartment.
/// </remarks>
[JsonConverter(typeof(VocabularyJsonConverter<SandlerRule>))]
public sealed class SandlerRule : Vocabulary<SandlerRule>, IVocabulary<SandlerRule>
{
    /// <summary>A compartment is shut before the next one is opened; none is left out and none is opened twice.</summary>
    public static readonly SandlerRule CompartmentOrder = new(
        nameof(CompartmentOrder), 1, "Order of the compartments", "A compartment is shut before the next one is opened; none is left out and none is opened twice.",
        "Sandler Selling System: the submarine");

    /// <summary>Nothing is presented before pain, budget and decision are shut.</summary>
    public static readonly SandlerRule QualifyBeforeFulfillment = new(
        nameof(QualifyBeforeFulfillment), 2, "Qualify before fulfillment", "Nothing is presented before pain, budget and decision are shut.",
        "Sandler Selling System: the submarine", "No free consulting");

    /// <summary>An up-front contract names its purpose, the prospect's agenda, our agenda, time and logistics, and how the meeting may end.</summary>
    public static readonly SandlerRule FiveElements = new(
        nameof(FiveElements), 3, "Five elements", "An up-front contract names its purpose, the prospect's agenda, our agenda, time and logistics, and how the meeting may end.",
        "Sandler Selling System: the up-front contract");

    /// <summary>A meeting ends by what was agreed before it, so each has an up-front contract of its own.</summary>
    public static readonly SandlerRule ContractFirst = new(
        nameof(ContractFirst), 4, "Contract first", "A meeting ends by what was agreed before it, so each has an up-front contract of its own.",
        "Sandler Selling System: the up-front contract");

    /// <summary>A meeting ends with yes, with no, or with a clear next step that says what and when; thinking it over is none of these.</summary>
    public static readonly SandlerRule NoThinkingItOver = new(
        nameof(NoThinkingItOver), 5, "No thinking it over", "A meeting ends with yes, with no, or with a clear next step that says what and when; thinking it over is none of these.",
        "Sandler Selling System: the up-front contract", "No think it over");

    /// <summary>What a pain costs is known before it is asked whom it touches.</summary>
    public static readonly SandlerRule FunnelOrder = new(
        nameof(FunnelOrder), 6, "Order of the pain funnel", "What a pain costs is known before it is asked whom it touches.",
        "Sandler Selling System: the pain funnel");

    /// <summary>Without a pain that touches a person there is no sale.</summary>
    public static readonly SandlerRule NoPainNoSale = new(
        nameof(NoPainNoSale), 7, "No pain, no sale", "Without a pain that touches a person there is no sale.",
        "Sandler Selling System: the pain funnel");

    /// <summary>The budget is agreed where the prospect is both willing and able to spend money, time and people.</summary>
    public static readonly SandlerRule WillingAndAble = new(
        nameof(WillingAndAble), 8, "Willing and able", "The budget is agreed where the prospect is both willing and able to spend money, time and people.",
        "Sandler Selling System: disqualification");

    /// <summary>The decision is known where it is told who decides, what, when, where, how and why.</summary>
    public static readonly SandlerRule WholeDecision = new(
        nameof(WholeDecision), 9, "The whole decision", "The decision is known where it is told who decides, what, when, where, how and why.",
        "Sandler Selling System: disqualification");

    /// <summary>Who has no pain, no budget or no way to a decision, or wants no contract, is let go before anything is presented.</summary>
    public static readonly SandlerRule DisqualifyEarly = new(
        nameof(DisqualifyEarly), 10, "Disqualify early", "Who has no pain, no budget or no way to a decision, or wants no contract, is let go before anything is presented.",
        "Sandler Selling System: disqualification", "Disqualifying is success");

    /// <summary>A sale that has ended stays ended; whoever comes back begins with a new one.</summary>
    public static readonly SandlerRule EndsStayShut = new(
        nameof(EndsStayShut), 11, "Ends stay shut", "A sale that has ended stays ended; whoever comes back begins with a new one.",
        "Sandler Selling System: the submarine");

    private SandlerRule(string name, int value, string label, string meaning, string source, params ImmutableArray<string> aliases)
        : base(name, value, label, meaning, aliases: aliases) => Source = source;

    /// <inheritdoc/>
    public static new ImmutableArray<SandlerRule> List { get; } = [CompartmentOrder, QualifyBeforeFulfillment, FiveElements, ContractFirst, NoThinkingItOver, FunnelOrder, NoPainNoSale, WillingAndAble, WholeDecision, DisqualifyEarly, EndsStayShut];

    /// <summary>Where the rule comes from.</summary>
    public string Source { get; }

    /// <summary>What a refusal says: the rule is what would have been legal.</summary>
    internal Problem Broken(string code, object? value) => new(code, value, Meaning.TrimEnd('.'));

    /// <summary>One answer for each member; a new member breaks the build of whoever forgot it.</summary>
    public TResult Match<TResult>(
        Func<TResult> compartmentOrder,
        Func<TResult> qualifyBeforeFulfillment,
        Func<TResult> fiveElements,
        Func<TResult> contractFirst,
        Func<TResult> noThinkingItOver,
        Func<TResult> funnelOrder,
        Func<TResult> noPainNoSale,
        Func<TResult> willingAndAble,
        Func<TResult> wholeDecision,
        Func<TResult> disqualifyEarly,
        Func<TResult> endsStayShut) =>
        Choose(compartmentOrder, qualifyBeforeFulfillment, fiveElements, contractFirst, noThinkingItOver, funnelOrder, noPainNoSale, willingAndAble, wholeDecision, disqualifyEarly, endsStayShut);
}
