using System.Collections.Immutable;
using System.Text.Json.Serialization;
using SalesDomain.Errors;
using SalesDomain.Vocabularies;

namespace SalesDomain.SolutionSelling;

/// <summary>The rules of Solution Selling, each as one sentence: what a refusal names.</summary>
/// <remarks>
/// Source: Keith Eades, The New Solution Selling, 2003; the order of the cells after C1, where a vision is re-engineered, and that a change of ours takes the plan back are this library's reading.
/// </remarks>
[JsonConverter(typeof(VocabularyJsonConverter<SolutionRule>))]
public sealed class SolutionRule : Vocabulary<SolutionRule>, IVocabulary<SolutionRule>
{
    /// <summary>A pain is admitted before there is a vision of its solution; no level of need is skipped or gone through twice.</summary>
    public static readonly SolutionRule NeverSkip = new(
        nameof(NeverSkip), 1, "Never skip a level", "A pain is admitted before there is a vision of its solution; no level of need is skipped or gone through twice.",
        "Eades, The New Solution Selling: levels of need", "Diagnose before you prescribe");

    /// <summary>The cells of the grid are gone through in the order of its approach.</summary>
    public static readonly SolutionRule CellsInOrder = new(
        nameof(CellsInOrder), 2, "Cells in order", "The cells of the grid are gone through in the order of its approach.",
        "Eades, The New Solution Selling: vision processing");

    /// <summary>A pain passes upwards: no pain is, by way of others, a reason of itself.</summary>
    public static readonly SolutionRule ChainHasTop = new(
        nameof(ChainHasTop), 3, "A chain has a top", "A pain passes upwards: no pain is, by way of others, a reason of itself.",
        "Eades, The New Solution Selling: pain chain", "No circle");

    /// <summary>An evaluation plan has dated steps of both sides, the earliest first.</summary>
    public static readonly SolutionRule JointPlan = new(
        nameof(JointPlan), 4, "A joint plan", "An evaluation plan has dated steps of both sides, the earliest first.",
        "Eades, The New Solution Selling: evaluation plan");

    /// <summary>A plan counts once the buyer has edited it or agreed to it; a change of ours makes it ours again.</summary>
    public static readonly SolutionRule BuyerOwnsPlan = new(
        nameof(BuyerOwnsPlan), 5, "The buyer owns the plan", "A plan counts once the buyer has edited it or agreed to it; a change of ours makes it ours again.",
        "Eades, The New Solution Selling: evaluation plan", "Ownership test");

    /// <summary>Go or no-go is decided step by step, and nothing follows a no-go.</summary>
    public static readonly SolutionRule GatesInOrder = new(
        nameof(GatesInOrder), 6, "Gates in order", "Go or no-go is decided step by step, and nothing follows a no-go.",
        "Eades, The New Solution Selling: evaluation plan");

    /// <summary>A sale is the product of pain, power, vision, value and control: where one is zero, so is the sale.</summary>
    public static readonly SolutionRule NoZeroFactor = new(
        nameof(NoZeroFactor), 7, "No factor is zero", "A sale is the product of pain, power, vision, value and control: where one is zero, so is the sale.",
        "Solution Selling: Pain x Power x Vision x Value x Control", "Solution formula");

    private SolutionRule(string name, int value, string label, string meaning, string source, params ImmutableArray<string> aliases)
        : base(name, value, label, meaning, aliases: aliases) => Source = source;

    /// <inheritdoc/>
    public static new ImmutableArray<SolutionRule> List { get; } = [NeverSkip, CellsInOrder, ChainHasTop, JointPlan, BuyerOwnsPlan, GatesInOrder, NoZeroFactor];

    /// <summary>Where the rule comes from.</summary>
    public string Source { get; }

    /// <summary>What a refusal says: the rule is what would have been legal.</summary>
    internal Problem Broken(string code, object? value) => new(code, value, Meaning.TrimEnd('.'));

    /// <summary>One answer for each member; a new member breaks the build of whoever forgot it.</summary>
    public TResult Match<TResult>(
        Func<TResult> neverSkip,
        Func<TResult> cellsInOrder,
        Func<TResult> chainHasTop,
        Func<TResult> jointPlan,
        Func<TResult> buyerOwnsPlan,
        Func<TResult> gatesInOrder,
        Func<TResult> noZeroFactor) =>
        Choose(neverSkip, cellsInOrder, chainHasTop, jointPlan, buyerOwnsPlan, gatesInOrder, noZeroFactor);
}
