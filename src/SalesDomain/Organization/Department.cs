using System.Collections.Immutable;
using System.Text.Json.Serialization;
using SalesDomain.Vocabularies;

namespace SalesDomain.Organization;

/// <summary>The departments that sales works with, and what goes to and fro.</summary>
[JsonConverter(typeof(VocabularyJsonConverter<Department>))]
public sealed class Department : Vocabulary<Department>, IVocabulary<Department>
{
    /// <summary>Makes the offer known, and hands over the people who showed interest.</summary>
    public static readonly Department Marketing = new(
        nameof(Marketing), 1, "Marketing", "Makes the offer known, and hands over the people who showed interest.",
        ["Qualified leads", "Campaigns, content and messages", "Knowledge of market and competitors"],
        ["Acceptance of each lead, or the reason why not", "What became of the leads", "Objections, and the words customers use"],
        "Demand generation");

    /// <summary>Decides what is built, and builds it.</summary>
    public static readonly Department Product = new(
        nameof(Product), 2, "Product", "Decides what is built, and builds it.",
        ["Roadmap and release dates", "Product training and demonstration environments", "Answers to technical questions"],
        ["Requests, with the deals that depend on them", "Reasons of lost deals", "What competitors offer"],
        "Product management", "Product development", "Research and development", "R&D");

    /// <summary>Brings customers to the value they were promised, and keeps them there.</summary>
    public static readonly Department CustomerSuccess = new(
        nameof(CustomerSuccess), 3, "Customer Success", "Brings customers to the value they were promised, and keeps them there.",
        ["Health of accounts, and early warning of risks", "Openings for upsell and cross-sell", "References and success stories"],
        ["Handoff of a won deal: order, scope, people and roles", "What the customer wants to reach, with measures", "Promises made and known risks"],
        "Customer service", "Client success");

    /// <summary>Looks after prices, payment and revenue.</summary>
    public static readonly Department Finance = new(
        nameof(Finance), 4, "Finance", "Looks after prices, payment and revenue.",
        ["Limits and approval of discounts and payment terms", "Credit checks", "Billed and recognized revenue, and commissions"],
        ["The forecast", "Signed orders with their terms", "Requests for discounts and payment terms"],
        "Accounting", "Controlling");

    /// <summary>Looks after contracts and what is allowed.</summary>
    public static readonly Department Legal = new(
        nameof(Legal), 5, "Legal", "Looks after contracts and what is allowed.",
        ["Standard contracts, and terms to fall back on", "Review of terms that differ", "Answers on privacy and compliance"],
        ["Terms that the buyer wants to change", "Contracts of the buyer's own", "The date by which a deal is to be signed"],
        "Legal counsel", "Contracts");

    private Department(string name, int value, string label, string meaning, ImmutableArray<string> gives, ImmutableArray<string> gets, params ImmutableArray<string> aliases)
        : base(name, value, label, meaning, aliases: aliases)
    {
        Gives = gives;
        Gets = gets;
    }

    /// <inheritdoc/>
    public static new ImmutableArray<Department> List { get; } = [Marketing, Product, CustomerSuccess, Finance, Legal];

    /// <summary>What it gives to sales, in words.</summary>
    public ImmutableArray<string> Gives { get; }

    /// <summary>What it gets from sales, in words.</summary>
    public ImmutableArray<string> Gets { get; }

    /// <summary>One answer for each member; a new member breaks the build of whoever forgot it.</summary>
    public TResult Match<TResult>(Func<TResult> marketing, Func<TResult> product, Func<TResult> customerSuccess, Func<TResult> finance, Func<TResult> legal) =>
        Choose(marketing, product, customerSuccess, finance, legal);
}
