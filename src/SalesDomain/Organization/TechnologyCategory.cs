using System.Collections.Immutable;
using System.Text.Json.Serialization;
using SalesDomain.Vocabularies;

namespace SalesDomain.Organization;

/// <summary>The kinds of software that a sales department works with. The meaning of a category is what it is for.</summary>
[JsonConverter(typeof(VocabularyJsonConverter<TechnologyCategory>))]
public sealed class TechnologyCategory : Vocabulary<TechnologyCategory>, IVocabulary<TechnologyCategory>
{
    /// <summary>Holds customers, contacts, deals and what was done with them: the record that all others refer to.</summary>
    public static readonly TechnologyCategory CustomerRelationshipManagement = new(
        nameof(CustomerRelationshipManagement), 1, "Customer Relationship Management", "CRM",
        "Holds customers, contacts, deals and what was done with them: the record that all others refer to.",
        CoreFunction.List, "CRM system", "CRM software");

    /// <summary>Plans, sends and counts calls, emails and other contacts in sequences.</summary>
    public static readonly TechnologyCategory SalesEngagement = new(
        nameof(SalesEngagement), 2, "Sales Engagement", null,
        "Plans, sends and counts calls, emails and other contacts in sequences.",
        [CoreFunction.Prospecting, CoreFunction.LeadQualification], "Sales Engagement Platform", "Sales Outreach");

    /// <summary>Records and examines conversations and deals, and shows what helps and where a deal is at risk.</summary>
    public static readonly TechnologyCategory RevenueIntelligence = new(
        nameof(RevenueIntelligence), 3, "Revenue Intelligence", null,
        "Records and examines conversations and deals, and shows what helps and where a deal is at risk.",
        [CoreFunction.LeadQualification, CoreFunction.Presentation, CoreFunction.Closing, CoreFunction.Forecasting],
        "Conversation Intelligence", "Conversational Intelligence", "Call Recording");

    /// <summary>Puts together what can be sold together, prices it by the rules, and writes the offer.</summary>
    public static readonly TechnologyCategory ConfigurePriceQuote = new(
        nameof(ConfigurePriceQuote), 4, "Configure, Price, Quote", "CPQ",
        "Puts together what can be sold together, prices it by the rules, and writes the offer.",
        [CoreFunction.Closing, CoreFunction.AccountManagement], "Configure Price and Quote", "Quoting");

    /// <summary>Turns the records into reports, KPIs and forecasts.</summary>
    public static readonly TechnologyCategory AnalyticsAndForecasting = new(
        nameof(AnalyticsAndForecasting), 5, "Analytics and Forecasting", null,
        "Turns the records into reports, KPIs and forecasts.",
        [CoreFunction.Forecasting], "Sales Analytics", "Analytics", "Forecasting", "Business Intelligence", "BI");

    private TechnologyCategory(string name, int value, string label, string? abbreviation, string meaning, ImmutableArray<CoreFunction> functions, params ImmutableArray<string> aliases)
        : base(name, value, label, meaning, abbreviation, aliases) => Functions = functions;

    /// <inheritdoc/>
    public static new ImmutableArray<TechnologyCategory> List { get; } =
    [
        CustomerRelationshipManagement, SalesEngagement, RevenueIntelligence, ConfigurePriceQuote, AnalyticsAndForecasting,
    ];

    /// <summary>The functions it serves, in the order of <see cref="CoreFunction.List"/>; one or more.</summary>
    public ImmutableArray<CoreFunction> Functions { get; }

    /// <summary>One answer for each member; a new member breaks the build of whoever forgot it.</summary>
    public TResult Match<TResult>(
        Func<TResult> customerRelationshipManagement,
        Func<TResult> salesEngagement,
        Func<TResult> revenueIntelligence,
        Func<TResult> configurePriceQuote,
        Func<TResult> analyticsAndForecasting) =>
        Choose(customerRelationshipManagement, salesEngagement, revenueIntelligence, configurePriceQuote, analyticsAndForecasting);
}
