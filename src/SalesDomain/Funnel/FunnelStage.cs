using System.Text.Json.Serialization;
using SalesDomain.Vocabularies;

namespace SalesDomain.Funnel;

/// <summary>The canonical stages that any team's own pipeline maps to, in the order of the funnel.</summary>
/// <remarks>A team's stages are data (<c>SalesPipeline</c>); these are the words in which two teams can be compared.</remarks>
[JsonConverter(typeof(VocabularyJsonConverter<FunnelStage>))]
public sealed class FunnelStage : Vocabulary<FunnelStage>, IVocabulary<FunnelStage>
{
    /// <summary>Someone who fits has been found and contacted.</summary>
    public static readonly FunnelStage Prospecting = new(nameof(Prospecting), 1, "Prospecting", FunnelPosition.Top);

    /// <summary>Need, money, authority and time are being checked.</summary>
    public static readonly FunnelStage Qualification = new(nameof(Qualification), 2, "Qualification", FunnelPosition.Middle, "Qualify", "Qualified");

    /// <summary>The buyer's problem and its cost are being worked out.</summary>
    public static readonly FunnelStage Discovery = new(nameof(Discovery), 3, "Discovery", FunnelPosition.Middle, "Needs Analysis", "Develop");

    /// <summary>The solution is shown and tried: demonstration, technical deep dive, proof of concept.</summary>
    public static readonly FunnelStage Evaluation = new(nameof(Evaluation), 4, "Evaluation", FunnelPosition.Middle, "Demo", "Demonstration", "Presentation", "Proof of Concept");

    /// <summary>An offer with a price lies on the table.</summary>
    public static readonly FunnelStage Proposal = new(nameof(Proposal), 5, "Proposal", FunnelPosition.Bottom, "Propose", "Proposal/Price Quote", "Quote");

    /// <summary>Terms, contract, procurement and legal review.</summary>
    public static readonly FunnelStage Negotiation = new(nameof(Negotiation), 6, "Negotiation", FunnelPosition.Bottom, "Negotiation/Review", "Close", "Contract");

    /// <summary>The buyer has ordered.</summary>
    public static readonly FunnelStage Won = new(nameof(Won), 7, "Closed Won", FunnelPosition.Bottom);

    /// <summary>The buyer will not order, or decided nothing.</summary>
    public static readonly FunnelStage Lost = new(nameof(Lost), 8, "Closed Lost", FunnelPosition.Bottom);

    /// <summary>The customer is being brought to the promised value.</summary>
    public static readonly FunnelStage Onboarding = new(nameof(Onboarding), 9, "Onboarding", FunnelPosition.AfterSale, "Implementation");

    /// <summary>The contract is to be continued.</summary>
    public static readonly FunnelStage Renewal = new(nameof(Renewal), 10, "Renewal", FunnelPosition.AfterSale);

    /// <summary>The customer is to buy more: upsell and cross-sell.</summary>
    public static readonly FunnelStage Expansion = new(nameof(Expansion), 11, "Expansion", FunnelPosition.AfterSale, "Upsell", "Cross-sell");

    private FunnelStage(string name, int value, string label, FunnelPosition position, params IReadOnlyList<string> aliases)
        : base(name, value, label, aliases) => Position = position;

    /// <inheritdoc/>
    public static new IReadOnlyList<FunnelStage> List { get; } =
        Array.AsReadOnly([Prospecting, Qualification, Discovery, Evaluation, Proposal, Negotiation, Won, Lost, Onboarding, Renewal, Expansion]);

    /// <summary>Where in the funnel the stage lies.</summary>
    public FunnelPosition Position { get; }
}
