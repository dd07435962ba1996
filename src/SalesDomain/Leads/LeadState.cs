using System.Collections.Immutable;
using System.Text.Json.Serialization;
using SalesDomain.Funnel;
using SalesDomain.Vocabularies;

namespace SalesDomain.Leads;

/// <summary>Where a lead stands between the first response and the first order: the nodes of its lifecycle.</summary>
/// <remarks>
/// The lifecycle is a graph, not a line: states may be skipped, a handover may be refused, and a lead may go round again.
/// Source: the demand waterfall of SiriusDecisions (2012) with acceptance by sales as a state of its own.
/// </remarks>
[JsonConverter(typeof(VocabularyJsonConverter<LeadState>))]
public sealed class LeadState : Vocabulary<LeadState>, IVocabulary<LeadState>
{
    /// <summary>Somebody has responded, or was found; marketing nurtures.</summary>
    public static readonly LeadState Inquiry = new(
        nameof(Inquiry), 1, "Inquiry", null, FunnelPosition.Top, "Somebody has responded, or was found; marketing nurtures.",
        "New", "Open", "Lead", "Subscriber", "Nurturing", "Nurture", "Recycled", "Open - Not Contacted", "Not Contacted");

    /// <summary>Marketing has found fit and interest enough, and hands the lead over to sales.</summary>
    public static readonly LeadState MarketingQualified = new(
        nameof(MarketingQualified), 2, "Marketing qualified lead", "MQL", FunnelPosition.Top, "Marketing has found fit and interest enough, and hands the lead over to sales.");

    /// <summary>Sales has agreed to work the lead.</summary>
    public static readonly LeadState SalesAccepted = new(
        nameof(SalesAccepted), 3, "Sales accepted lead", "SAL", FunnelPosition.Middle, "Sales has agreed to work the lead.",
        "Accepted", "Working", "Contacted", "Working - Contacted", "Attempted to contact", "Connected", "In progress");

    /// <summary>A conversation has confirmed that there may be a deal.</summary>
    public static readonly LeadState SalesQualified = new(
        nameof(SalesQualified), 4, "Sales qualified lead", "SQL", FunnelPosition.Middle, "A conversation has confirmed that there may be a deal.",
        "Qualified");

    /// <summary>The account executive has taken it into the pipeline.</summary>
    public static readonly LeadState Opportunity = new(
        nameof(Opportunity), 5, "Opportunity", "SAO", FunnelPosition.Bottom, "The account executive has taken it into the pipeline.",
        "Sales accepted opportunity", "Converted", "Closed - Converted", "Open deal");

    /// <summary>The first deal is won.</summary>
    public static readonly LeadState Customer = new(
        nameof(Customer), 6, "Customer", null, FunnelPosition.AfterSale, "The first deal is won.",
        "Won", "Closed Won", "Evangelist");

    /// <summary>The receiving team has handed it back, without having worked it.</summary>
    public static readonly LeadState Rejected = new(
        nameof(Rejected), 7, "Rejected", null, null, "The receiving team has handed it back, without having worked it.",
        "Returned");

    /// <summary>Whoever worked it has found that there is no deal.</summary>
    public static readonly LeadState Disqualified = new(
        nameof(Disqualified), 8, "Disqualified", null, null, "Whoever worked it has found that there is no deal.",
        "Unqualified", "Lost", "Closed Lost", "Dead", "Junk", "Closed - Not Converted", "Bad fit", "Bad timing", "Not Qualified", "Junk Lead", "Lost Lead", "Cannot Contact", "No Longer Interested");

    private LeadState(
        string name,
        int value,
        string label,
        string? abbreviation,
        FunnelPosition? position,
        string meaning,
        params ImmutableArray<string> aliases)
        : base(name, value, label, meaning, abbreviation, aliases) => Position = position;

    /// <inheritdoc/>
    public static new ImmutableArray<LeadState> List { get; } = [Inquiry, MarketingQualified, SalesAccepted, SalesQualified, Opportunity, Customer, Rejected, Disqualified];

    /// <summary>The states of the way from inquiry to customer, in order.</summary>
    public static ImmutableArray<LeadState> Funnel { get; } = [Inquiry, MarketingQualified, SalesAccepted, SalesQualified, Opportunity, Customer];

    /// <summary>Where in the funnel the state lies; <c>null</c> for a rejected and a disqualified lead, which are in none.</summary>
    public FunnelPosition? Position { get; }

    /// <summary>Whether the state lies on the way from inquiry to customer.</summary>
    public bool IsInFunnel => Position is not null;

    /// <summary>The states that a lead may be moved to from here.</summary>
    /// <remarks>
    /// Forward, also past states; back to <see cref="Inquiry"/>, which recycles the lead; out of a handover by rejection; out of any state by
    /// disqualification. A rejected lead goes back only to the state that was refused, and not where it fell short of the criteria.
    /// </remarks>
    public ImmutableArray<LeadState> Next => Graph.Next[Value - 1];

    /// <summary>One answer for each member; a new member breaks the build of whoever forgot it.</summary>
    public TResult Match<TResult>(
        Func<TResult> inquiry,
        Func<TResult> marketingQualified,
        Func<TResult> salesAccepted,
        Func<TResult> salesQualified,
        Func<TResult> opportunity,
        Func<TResult> customer,
        Func<TResult> rejected,
        Func<TResult> disqualified) =>
        Choose(inquiry, marketingQualified, salesAccepted, salesQualified, opportunity, customer, rejected, disqualified);

    // a class of its own, made when all members are: a field that refers to a later one would be null
    private static class Graph
    {
        public static readonly ImmutableArray<ImmutableArray<LeadState>> Next =
        [
            [MarketingQualified, SalesAccepted, SalesQualified, Opportunity, Customer, Disqualified], // Inquiry
            [SalesAccepted, SalesQualified, Opportunity, Customer, Rejected, Disqualified, Inquiry], // MarketingQualified
            [SalesQualified, Opportunity, Customer, Disqualified, Inquiry], // SalesAccepted
            [Opportunity, Customer, Rejected, Disqualified, Inquiry], // SalesQualified
            [Customer, Disqualified, Inquiry], // Opportunity
            [], // Customer
            [MarketingQualified, SalesQualified, Disqualified, Inquiry], // Rejected
            [Inquiry], // Disqualified
        ];
    }
}
