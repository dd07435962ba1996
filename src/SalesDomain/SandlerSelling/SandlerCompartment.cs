using System.Collections.Immutable;
using System.Text.Json.Serialization;
using SalesDomain.Vocabularies;

namespace SalesDomain.SandlerSelling;

/// <summary>The seven compartments of a sale by Sandler, in their order: like those of a submarine, one is shut before the next is opened.</summary>
/// <remarks>
/// Source: the Sandler Selling System of David Sandler. The first two make the relationship and go on through the whole sale, the next three qualify, the last two close.
/// </remarks>
[JsonConverter(typeof(VocabularyJsonConverter<SandlerCompartment>))]
public sealed class SandlerCompartment : Vocabulary<SandlerCompartment>, IVocabulary<SandlerCompartment>
{
    /// <summary>Both sides come to trust each other enough to speak openly; it never ends.</summary>
    public static readonly SandlerCompartment BondingAndRapport = new(
        nameof(BondingAndRapport), 1, "Bonding and rapport", "Both sides come to trust each other enough to speak openly; it never ends.",
        "Bonding & Rapport", "Bonding", "Rapport");

    /// <summary>Both sides agree what a meeting is for and how it may end; it comes again with every meeting.</summary>
    public static readonly SandlerCompartment UpFrontContract = new(
        nameof(UpFrontContract), 2, "Up-front contract", "Both sides agree what a meeting is for and how it may end; it comes again with every meeting.",
        "Upfront contract", "Contract");

    /// <summary>The prospect finds out what hurts, what it costs and whom it touches.</summary>
    public static readonly SandlerCompartment Pain = new(
        nameof(Pain), 3, "Pain", "The prospect finds out what hurts, what it costs and whom it touches.",
        "Pain discovery");

    /// <summary>Both sides find out whether the prospect is willing and able to spend money, time and people on it.</summary>
    public static readonly SandlerCompartment Budget = new(
        nameof(Budget), 4, "Budget", "Both sides find out whether the prospect is willing and able to spend money, time and people on it.",
        "Investment");

    /// <summary>Both sides find out how the prospect decides, and who takes part.</summary>
    public static readonly SandlerCompartment Decision = new(
        nameof(Decision), 5, "Decision", "Both sides find out how the prospect decides, and who takes part.",
        "Decision process");

    /// <summary>What cures the pain is presented, within budget and by the way of deciding, to get a decision.</summary>
    public static readonly SandlerCompartment Fulfillment = new(
        nameof(Fulfillment), 6, "Fulfillment", "What cures the pain is presented, within budget and by the way of deciding, to get a decision.",
        "Fulfilment", "Presentation");

    /// <summary>The sale is made safe against second thoughts, and leads on to others.</summary>
    public static readonly SandlerCompartment PostSell = new(
        nameof(PostSell), 7, "Post-sell", "The sale is made safe against second thoughts, and leads on to others.",
        "Post sale");

    private SandlerCompartment(string name, int value, string label, string meaning, params ImmutableArray<string> aliases)
        : base(name, value, label, meaning, aliases: aliases)
    {
    }

    /// <inheritdoc/>
    public static new ImmutableArray<SandlerCompartment> List { get; } = [BondingAndRapport, UpFrontContract, Pain, Budget, Decision, Fulfillment, PostSell];

    /// <summary>Whether the prospect is qualified here, and may be disqualified: pain, budget and decision.</summary>
    public bool IsQualifying => Value >= Pain.Value && Value <= Decision.Value;

    /// <summary>The compartment that comes after; <c>null</c> after the last.</summary>
    public SandlerCompartment? Next => Value < List.Length ? List[Value] : null;

    /// <summary>One answer for each member; a new member breaks the build of whoever forgot it.</summary>
    public TResult Match<TResult>(
        Func<TResult> bondingAndRapport,
        Func<TResult> upFrontContract,
        Func<TResult> pain,
        Func<TResult> budget,
        Func<TResult> decision,
        Func<TResult> fulfillment,
        Func<TResult> postSell) =>
        Choose(bondingAndRapport, upFrontContract, pain, budget, decision, fulfillment, postSell);
}
