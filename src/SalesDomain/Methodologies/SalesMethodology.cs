using System.Collections.Immutable;
using System.Text.Json.Serialization;
using SalesDomain.Qualification;
using SalesDomain.Vocabularies;

namespace SalesDomain.Methodologies;

/// <summary>Well-known ways of selling: on what each is built, of which parts it consists, and where it serves best.</summary>
/// <remarks>
/// A catalogue for choosing and for naming things alike; nothing is scored. Some of the names are registered marks of their owners and are used here
/// to name the methods only.
/// </remarks>
[JsonConverter(typeof(VocabularyJsonConverter<SalesMethodology>))]
public sealed class SalesMethodology : Vocabulary<SalesMethodology>, IVocabulary<SalesMethodology>
{
    /// <summary>Questions of four kinds lead the buyer from facts to the wish for a solution.</summary>
    /// <remarks>Neil Rackham, SPIN Selling, 1988.</remarks>
    public static readonly SalesMethodology SpinSelling = new(
        nameof(SpinSelling), 1, "SPIN Selling", "Questions of four kinds lead the buyer from facts to the wish for a solution.",
        "Ask rather than tell: a buyer who has said what the problem costs and what solving it is worth needs little persuasion.",
        [
            new("Situation", "Questions about facts and background, used sparingly."),
            new("Problem", "Questions about difficulties and dissatisfaction."),
            new("Implication", "Questions about what the problem leads to, so that its weight is seen."),
            new("Need-payoff", "Questions about what a solution would be worth, so that the buyer names the benefit."),
        ],
        ["Large sales over several meetings", "Consultative selling", "Needs that the buyer does not see fully yet"],
        null, "SPIN");

    /// <summary>The seller teaches the buyer something new about the buyer's own business, and leads to a decision.</summary>
    /// <remarks>Matthew Dixon and Brent Adamson, The Challenger Sale, 2011.</remarks>
    public static readonly SalesMethodology ChallengerSale = new(
        nameof(ChallengerSale), 2, "The Challenger Sale", "The seller teaches the buyer something new about the buyer's own business, and leads to a decision.",
        "An insight that changes how buyers see their business moves them more than a good relationship does.",
        [
            new("Teach", "Gives the buyer a new view of the business, which leads to one's own strengths."),
            new("Tailor", "Fits the message to what each person in the decision cares for."),
            new("Take Control", "Speaks openly about money and keeps the decision moving."),
        ],
        ["Complex sales to many people", "Buyers who think they know what they need", "Markets in which products look alike"],
        null, "Challenger", "Challenger Selling");

    /// <summary>The deal is checked, point by point, for what a large purchase needs to come about.</summary>
    /// <remarks>The elements are those of <see cref="QualificationFramework.Meddic"/>, where the origin stands.</remarks>
    public static readonly SalesMethodology Meddic = new(
        nameof(Meddic), 3, "MEDDIC", "The deal is checked, point by point, for what a large purchase needs to come about.",
        "Qualify hard and again: what is not known about the buyer's decision is a risk, and has to be found out.",
        [.. QualificationFramework.Meddic.Elements.Select(element => new MethodologyElement(element.Label, element.Meaning))],
        QualificationFramework.Meddic.BestFor,
        QualificationFramework.Meddic);

    /// <summary>Seller and buyer, as equals, find out in fixed steps whether there is a fit at all.</summary>
    /// <remarks>By David Sandler. The steps are those of the submarine: a compartment is closed behind one before the next is opened.</remarks>
    public static readonly SalesMethodology SandlerSelling = new(
        nameof(SandlerSelling), 4, "Sandler Selling System", "Seller and buyer, as equals, find out in fixed steps whether there is a fit at all.",
        "Disqualify early: nothing is presented before pain, budget and decision are clear.",
        [
            new("Bonding and Rapport", "Builds trust, so that both can speak openly."),
            new("Up-Front Contract", "Agrees on purpose, time, agendas and possible outcomes of the meeting, a no included."),
            new("Pain", "Finds the problem, its reasons and what it means to the person."),
            new("Budget", "Clarifies whether the buyer is willing and able to spend time, money and people."),
            new("Decision", "Clarifies who decides, how and when."),
            new("Fulfillment", "Presents what heals the pain, within budget and decision, to get a decision."),
            new("Post-Sell", "Secures the sale against second thoughts, and looks ahead to the next."),
        ],
        ["Buyers who hold information back", "Teams that give too much away for free", "Selling services"],
        null, "Sandler", "Sandler Sales Methodology", "Sandler Submarine");

    /// <summary>The buyer's pain becomes a vision of a solution, which the seller can provide.</summary>
    /// <remarks>Michael Bosworth, Solution Selling, 1994; Keith Eades, The New Solution Selling, 2003. The elements are factors: where one is zero, so is the sale.</remarks>
    public static readonly SalesMethodology SolutionSelling = new(
        nameof(SolutionSelling), 5, "Solution Selling", "The buyer's pain becomes a vision of a solution, which the seller can provide.",
        "Pain × Power × Vision × Value × Control: diagnose before prescribing, and leave out no factor.",
        [
            new("Pain", "A problem that the buyer admits."),
            new("Power", "Access to those who can make the purchase happen."),
            new("Vision", "The buyer's own picture of how the problem is solved."),
            new("Value", "What solving it is worth, in figures that the buyer agrees with."),
            new("Control", "A plan of steps to the decision, agreed with the buyer."),
        ],
        ["Solutions that are put together for each customer", "Needs that are latent", "Several departments with one problem"],
        null);

    private SalesMethodology(
        string name,
        int value,
        string label,
        string meaning,
        string keyPrinciple,
        ImmutableArray<MethodologyElement> elements,
        ImmutableArray<string> bestFor,
        QualificationFramework? framework,
        params ImmutableArray<string> aliases)
        : base(name, value, label, meaning, aliases: aliases)
    {
        KeyPrinciple = keyPrinciple;
        Elements = elements;
        BestFor = bestFor;
        Framework = framework;
    }

    /// <inheritdoc/>
    public static new ImmutableArray<SalesMethodology> List { get; } = [SpinSelling, ChallengerSale, Meddic, SandlerSelling, SolutionSelling];

    /// <summary>The thought on which all else is built.</summary>
    public string KeyPrinciple { get; }

    /// <summary>The parts in order.</summary>
    public ImmutableArray<MethodologyElement> Elements { get; }

    /// <summary>Where it serves best, in words.</summary>
    public ImmutableArray<string> BestFor { get; }

    /// <summary>The qualification framework that the methodology is; <c>null</c> for the others.</summary>
    public QualificationFramework? Framework { get; }

    /// <summary>One answer for each member; a new member breaks the build of whoever forgot it.</summary>
    public TResult Match<TResult>(Func<TResult> spinSelling, Func<TResult> challengerSale, Func<TResult> meddic, Func<TResult> sandlerSelling, Func<TResult> solutionSelling) =>
        Choose(spinSelling, challengerSale, meddic, sandlerSelling, solutionSelling);
}
