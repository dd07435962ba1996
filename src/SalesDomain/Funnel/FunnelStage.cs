using System.Collections.Immutable;
using System.Text.Json.Serialization;
using SalesDomain.Vocabularies;

namespace SalesDomain.Funnel;

/// <summary>The canonical stages that any team's own pipeline maps to, in the order of the funnel.</summary>
/// <remarks>A team's stages are data (<c>SalesPipeline</c>); these are the words in which two teams can be compared.</remarks>
[JsonConverter(typeof(VocabularyJsonConverter<FunnelStage>))]
public sealed class FunnelStage : Vocabulary<FunnelStage>, IVocabulary<FunnelStage>
{
    /// <summary>Someone who fits has been found and contacted.</summary>
    public static readonly FunnelStage Prospecting = new(
        nameof(Prospecting), 1, "Prospecting", FunnelPosition.Top, "Someone who fits has been found and contacted.",
        "The buyer agrees to a first conversation.", "Appointment Scheduled");

    /// <summary>Need, money, authority and time are being checked.</summary>
    public static readonly FunnelStage Qualification = new(
        nameof(Qualification), 2, "Qualification", FunnelPosition.Middle, "Need, money, authority and time are being checked.",
        "The buyer names a problem worth solving and someone who wants it solved.", "Qualify", "Qualified", "Qualified to Buy");

    /// <summary>The buyer's problem and its cost are being worked out.</summary>
    public static readonly FunnelStage Discovery = new(
        nameof(Discovery), 3, "Discovery", FunnelPosition.Middle, "The buyer's problem and its cost are being worked out.",
        "The buyer confirms what the problem costs, how solutions will be judged and who decides on the money.", "Needs Analysis", "Develop");

    /// <summary>The solution is shown and tried: demonstration, technical deep dive, proof of concept.</summary>
    public static readonly FunnelStage Evaluation = new(
        nameof(Evaluation), 4, "Evaluation", FunnelPosition.Middle, "The solution is shown and tried: demonstration, technical deep dive, proof of concept.",
        "The buyer confirms that the solution meets the criteria, and how the decision will be made.", "Demo", "Demo Scheduled", "Demonstration", "Presentation", "Presentation Scheduled", "Proof of Concept", "Value Proposition", "Id. Decision Makers", "Identify Decision Makers", "Perception Analysis");

    /// <summary>An offer with a price is on the table.</summary>
    public static readonly FunnelStage Proposal = new(
        nameof(Proposal), 5, "Proposal", FunnelPosition.Bottom, "An offer with a price is on the table.",
        "Whoever decides on the money has met us and agrees with the value.", "Propose", "Proposal/Price Quote", "Proposal Made", "Quote", "Decision Maker Bought-In");

    /// <summary>Terms, contract, procurement and legal review.</summary>
    public static readonly FunnelStage Negotiation = new(
        nameof(Negotiation), 6, "Negotiation", FunnelPosition.Bottom, "Terms, contract, procurement and legal review.",
        "The buyer names owners and dates of every remaining step up to the signature.", "Negotiation/Review", "Negotiations Started", "Close", "Contract", "Contract Sent");

    /// <summary>The buyer has ordered.</summary>
    public static readonly FunnelStage Won = new(
        nameof(Won), 7, "Closed Won", FunnelPosition.Bottom, "The buyer has ordered.",
        null);

    /// <summary>The buyer will not order, or decided nothing.</summary>
    public static readonly FunnelStage Lost = new(
        nameof(Lost), 8, "Closed Lost", FunnelPosition.Bottom, "The buyer will not order, or decided nothing.",
        null, "Closed Lost to Competition");

    /// <summary>The customer is being brought to the promised value.</summary>
    public static readonly FunnelStage Onboarding = new(
        nameof(Onboarding), 9, "Onboarding", FunnelPosition.AfterSale, "The customer is being brought to the promised value.",
        "The customer confirms the first value received.", "Implementation");

    /// <summary>The contract is to be continued.</summary>
    public static readonly FunnelStage Renewal = new(
        nameof(Renewal), 10, "Renewal", FunnelPosition.AfterSale, "The contract is to be continued.",
        "The customer signs for another term, or gives notice.");

    /// <summary>The customer is to buy more: upsell and cross-sell.</summary>
    public static readonly FunnelStage Expansion = new(
        nameof(Expansion), 11, "Expansion", FunnelPosition.AfterSale, "The customer is to buy more: upsell and cross-sell.",
        "The customer orders more, or says no.", "Upsell", "Cross-sell");

    private FunnelStage(string name, int value, string label, FunnelPosition position, string meaning, string? exitCriterion, params ImmutableArray<string> aliases)
        : base(name, value, label, meaning, aliases: aliases)
    {
        Position = position;
        ExitCriterion = exitCriterion;
    }

    /// <inheritdoc/>
    public static new ImmutableArray<FunnelStage> List { get; } = [Prospecting, Qualification, Discovery, Evaluation, Proposal, Negotiation, Won, Lost, Onboarding, Renewal, Expansion];

    /// <summary>Where in the funnel the stage lies.</summary>
    public FunnelPosition Position { get; }

    /// <summary>What the buyer must verifiably have done before the stage is left forward; <c>null</c> once a deal is closed. A team's own criteria stand in its pipeline.</summary>
    public string? ExitCriterion { get; }

    /// <summary>One answer for each member; a new member breaks the build of whoever forgot it.</summary>
    public TResult Match<TResult>(
        Func<TResult> prospecting,
        Func<TResult> qualification,
        Func<TResult> discovery,
        Func<TResult> evaluation,
        Func<TResult> proposal,
        Func<TResult> negotiation,
        Func<TResult> won,
        Func<TResult> lost,
        Func<TResult> onboarding,
        Func<TResult> renewal,
        Func<TResult> expansion) =>
        Choose(prospecting, qualification, discovery, evaluation, proposal, negotiation, won, lost, onboarding, renewal, expansion);
}
