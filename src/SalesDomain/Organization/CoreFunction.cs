using System.Collections.Immutable;
using System.Text.Json.Serialization;
using SalesDomain.Funnel;
using SalesDomain.Vocabularies;

namespace SalesDomain.Organization;

/// <summary>What a sales department does, from finding customers to saying what will be sold. The meaning of a function is its purpose.</summary>
[JsonConverter(typeof(VocabularyJsonConverter<CoreFunction>))]
public sealed class CoreFunction : Vocabulary<CoreFunction>, IVocabulary<CoreFunction>
{
    /// <summary>Finds people and companies that may buy, and gets a first answer.</summary>
    public static readonly CoreFunction Prospecting = new(
        nameof(Prospecting), 1, "Prospecting", "Finds people and companies that may buy, and gets a first answer.",
        ["Cold calling", "Targeted email", "Conferences and trade shows", "Professional networks"],
        [SalesRole.SalesDevelopmentRepresentative], [FunnelPosition.Top],
        "Lead generation", "Outreach");

    /// <summary>Finds out who fits and is ready, so that time goes to deals that can be won.</summary>
    public static readonly CoreFunction LeadQualification = new(
        nameof(LeadQualification), 2, "Lead Qualification", "Finds out who fits and is ready, so that time goes to deals that can be won.",
        ["Structured questions (BANT, MEDDIC)", "Fit with the ideal customer", "Handoff to an account executive"],
        [SalesRole.SalesDevelopmentRepresentative, SalesRole.BusinessDevelopmentRepresentative], [FunnelPosition.Top, FunnelPosition.Middle],
        "Qualification");

    /// <summary>Shows what the solution does for the buyer's own problem.</summary>
    public static readonly CoreFunction Presentation = new(
        nameof(Presentation), 3, "Sales Presentations and Demonstrations", "Shows what the solution does for the buyer's own problem.",
        ["Live demonstration", "Proof of concept", "Technical deep dive"],
        [SalesRole.AccountExecutive, SalesRole.SalesEngineer], [FunnelPosition.Middle],
        "Presentations", "Demonstration", "Demonstrations", "Demo", "Demos");

    /// <summary>Brings a buyer who wants the solution to a signed contract.</summary>
    public static readonly CoreFunction Closing = new(
        nameof(Closing), 4, "Closing Sales", "Brings a buyer who wants the solution to a signed contract.",
        ["Negotiation", "Contract", "Procurement", "Legal review", "Approval by all who have a say"],
        [SalesRole.AccountExecutive], [FunnelPosition.Bottom],
        "Negotiation");

    /// <summary>Keeps customers content, so that they stay and buy more.</summary>
    public static readonly CoreFunction AccountManagement = new(
        nameof(AccountManagement), 5, "Account Management", "Keeps customers content, so that they stay and buy more.",
        ["Support", "Upsell", "Cross-sell", "Renewal and retention"],
        [SalesRole.AccountManager], [FunnelPosition.AfterSale],
        "Customer retention");

    /// <summary>Measures what happened, and says what will be sold by when.</summary>
    public static readonly CoreFunction Forecasting = new(
        nameof(Forecasting), 6, "Sales Forecasting and Reporting", "Measures what happened, and says what will be sold by when.",
        ["Sales metrics", "Pipeline reports", "Sales forecast"],
        [SalesRole.SalesManager, SalesRole.ChiefRevenueOfficer], FunnelPosition.List,
        "Sales Forecasting", "Forecasting and Reporting", "Reporting");

    private CoreFunction(
        string name,
        int value,
        string label,
        string meaning,
        ImmutableArray<string> activities,
        ImmutableArray<SalesRole> roles,
        ImmutableArray<FunnelPosition> positions,
        params ImmutableArray<string> aliases)
        : base(name, value, label, meaning, aliases: aliases)
    {
        Activities = activities;
        Roles = roles;
        Positions = positions;
    }

    /// <inheritdoc/>
    public static new ImmutableArray<CoreFunction> List { get; } = [Prospecting, LeadQualification, Presentation, Closing, AccountManagement, Forecasting];

    /// <summary>What is done, in words.</summary>
    public ImmutableArray<string> Activities { get; }

    /// <summary>Who owns the function, in the order of <see cref="SalesRole.List"/>; one or more.</summary>
    public ImmutableArray<SalesRole> Roles { get; }

    /// <summary>Where in the funnel it happens, from the top down; one or more.</summary>
    public ImmutableArray<FunnelPosition> Positions { get; }

    /// <summary>One answer for each member; a new member breaks the build of whoever forgot it.</summary>
    public TResult Match<TResult>(
        Func<TResult> prospecting,
        Func<TResult> leadQualification,
        Func<TResult> presentation,
        Func<TResult> closing,
        Func<TResult> accountManagement,
        Func<TResult> forecasting) =>
        Choose(prospecting, leadQualification, presentation, closing, accountManagement, forecasting);
}
