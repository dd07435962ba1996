using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using static SalesDomain.Methodologies.FigurePrecision;
using static SalesDomain.Methodologies.FigureUnit;

namespace SalesDomain.Methodologies;

/// <summary>The figures on methods of selling that ship: those that were read where <see cref="FigureSource.ReadIn"/> says, none from memory, and none that cannot be.</summary>
/// <remarks>
/// All are observed, asked or claimed; no trial of one method against another is known, and what holds among these sellers need not hold among others. Most were read in summaries and not in the books:
/// check them there before they are quoted. Distributions are whole or are not there: of the five of the seller profiles, four have shares that nobody verified, so only single shares of them are given, and they
/// are never put into one column.
/// </remarks>
public static class PublishedFigures
{
    private const string LargeSales = "calls of sellers in large sales";
    private const string StudiedCalls = "sales calls watched by Huthwaite";
    private const string Sellers = "sellers of about 90 to 100 companies, rated by their managers";
    private const string Buyers = "professional buyers who notice techniques of closing";
    private const string Deals = "opportunities in the CRMs of customers of Ebsta";

    private static readonly FigureSource SpinStudy = Spin(EvidenceGrade.B), SmallStudy = Spin(EvidenceGrade.C), Hearsay = Spin(EvidenceGrade.D);

    private static readonly FigureSource Profiles = Ceb(2011, "shiftkognition.com; 21 % of hard workers also shortform.com", EvidenceGrade.C);

    private static readonly FigureSource Release = Ceb(2012, "hrmagazine.co.uk, after a release of the publisher", EvidenceGrade.C);

    private static readonly FigureSource Bookforge = Ceb(2011, "bookforge-ai/bookforge-skills, the-challenger-sale, commit a7f7741: a summary of the book", EvidenceGrade.D);

    private static readonly FigureSource BayGroup = new("BayGroup", null, "bookforge-ai/bookforge-skills, the-challenger-sale, control-rubric.md, commit a7f7741", EvidenceGrade.D);

    private static readonly FigureSource Talk = new("Challenger Inc.", null, "a talk at community.highspot.com", EvidenceGrade.D);

    private static readonly FigureSource Ebsta = new("Ebsta and Pavilion", 2025, "business-artists.com, on the report of 2025", EvidenceGrade.D);

    private static readonly FigureSource Supered = new("supered.io", null, "supered.io", EvidenceGrade.D);

    /// <summary>All figures, by method.</summary>
    public static ImmutableArray<PublishedFigure> List { get; } =
    [
        // SPIN
        new("spin.study.calls", 35_000, Count, "sales calls", "all that the study watched", StudiedCalls, SpinStudy) { Precision = AtLeast },
        new("spin.study.factors", 116, Count, "factors of success", "all that the study looked at", StudiedCalls, SpinStudy),
        new("spin.study.countries", 27, Count, "countries", "all in which the study watched calls", StudiedCalls, SpinStudy),
        new("spin.needs.explicit", 2, Multiple, "explicit needs in calls that succeeded", "explicit needs in calls that did not", LargeSales, SpinStudy) { Precision = About, Sample = 1_406 },
        new("spin.questions.need-payoff", 10, Multiple, "need-payoff questions of the best sellers", "need-payoff questions of average sellers", "sellers watched by Huthwaite", SpinStudy) { Precision = About },
        new("spin.questions.implication", 5, Percent, "implication questions", "all questions of an average call", StudiedCalls, SpinStudy) { Precision = About },
        new("spin.features.calls", 18_000, Count, "sales calls", "all in the study of features", StudiedCalls, SpinStudy) { Precision = About },
        new("spin.benefits.calls", 5_000, Count, "sales calls", "all in the study of benefits", StudiedCalls, SpinStudy) { Precision = About },
        new("spin.closing.most", 37, Percent, "calls that ended in a sale", "the 30 calls with the most closing", "a study of 190 calls", SmallStudy) { Sample = 30 },
        new("spin.closing.least", 70, Percent, "calls that ended in a sale", "the 30 calls with the least closing", "a study of 190 calls", SmallStudy) { Sample = 30 },
        new("spin.closing.cheap.before", 72, Percent, "customers who bought goods of low value", "customers served before a training in closing", "a chain of photo stores", SmallStudy),
        new("spin.closing.cheap.after", 76, Percent, "customers who bought goods of low value", "customers served after a training in closing", "a chain of photo stores", SmallStudy),
        new("spin.closing.dear.before", 42, Percent, "customers who bought goods of high value", "customers served before a training in closing", "a chain of photo stores", SmallStudy),
        new("spin.closing.dear.after", 33, Percent, "customers who bought goods of high value", "customers served after a training in closing", "a chain of photo stores", SmallStudy),
        new("spin.closing.buyers.more", 2, Count, "buyers who are more likely to buy then", "the buyers asked", Buyers, SmallStudy) { Sample = 54 },
        new("spin.closing.buyers.same", 18, Count, "buyers to whom it makes no difference", "the buyers asked", Buyers, SmallStudy) { Sample = 54 },
        new("spin.closing.buyers.less", 34, Count, "buyers who are less likely to buy then", "the buyers asked", Buyers, SmallStudy) { Sample = 54 },
        new("spin.objections.training", -55, PercentChange, "objections an hour of selling, after a training to develop explicit needs first", "objections an hour of selling before it", "sellers of one training", SmallStudy) { Sample = 8 },
        new("spin.benefits.training", 27, PercentChange, "dollar volume with a training in benefits rather than advantages", "dollar volume without it", "sellers of Motorola Canada", SmallStudy),
        new("spin.launch.sales", 54, PercentChange, "sales in the first year of a product that is launched by the problems it solves", "sales in the first year when launched by its features", "a launch of a new product", SmallStudy),
        new("spin.launch.features", 3, Multiple, "features and advantages in calls on a new product", "features and advantages in other calls", StudiedCalls, SmallStudy),
        new("spin.training.forgotten", 87, Percent, "what is lost within 30 days where nothing reinforces it", "what was learned in a training", "participants of sales trainings; no study is named", Hearsay),

        // The Challenger Sale, and the book on its customers
        new("challenger.stars.challenger", 39, Percent, "Challengers", "star performers: the top 20 % against quota", Sellers, Release),
        new("challenger.stars.relationship-builder", 7, Percent, "relationship builders", "star performers: the top 20 % against quota", Sellers, Ceb(null, "an article of Harvard Business Review, via salesprocessengineering.net and upstreamgroup.com", EvidenceGrade.C)),
        new("challenger.complex-stars.challenger", 54, Percent, "Challengers", "star performers in complex sales", Sellers, Release),
        new("challenger.complex-stars.relationship-builder", 4, Percent, "relationship builders", "star performers in complex sales", Sellers, Ceb(2011, "cfmsalesacademy.com, after a figure of the book", EvidenceGrade.C)),
        new("challenger.loyalty.experience", 53, Percent, "loyalty that goes back to the experience of buying", "all that makes customers loyal", "business customers; more is not stated", Ceb(null, "stratapedia.com and wingrep", EvidenceGrade.D)),
        new("challenger.benefits.unique", 14, Percent, "benefits that customers find both unique and relevant", "benefits that suppliers call unique", "suppliers and their customers; more is not stated", Bookforge),
        new("challenger.tenders.decoy", 20, Percent, "requests that only serve to compare with a supplier who is chosen already", "opportunities that come in by themselves", "suppliers; more is not stated", Bookforge) { Precision = About },
        new("challenger.power.sellers", 75, Percent, "sellers who think that purchasing has the power", "the sellers asked", "sellers; more is not stated", BayGroup),
        new("challenger.power.purchasing", 75, Percent, "people in purchasing who think that sellers have the power", "the people in purchasing asked", "people in purchasing; more is not stated", BayGroup),
        new("challenger.group.one", 81, Percent, "buying groups likely to buy within six months", "buying groups of one person", "business customers; more is not stated", Talk),
        new("challenger.group.two", 55, Percent, "buying groups likely to buy within six months", "buying groups of two", "business customers; more is not stated", Talk),
        new("challenger.group.three", 60, Percent, "buying groups likely to buy within six months", "buying groups of three", "business customers; more is not stated", Talk) { Precision = About },
        new("challenger.group.four", 60, Percent, "buying groups likely to buy within six months", "buying groups of four", "business customers; more is not stated", Talk) { Precision = About },

        // MEDDIC and its relatives
        new("meddic.poorly-qualified", 85, Percent, "poorly qualified opportunities", "all opportunities", Deals, new("Ebsta and Pavilion", null, "croforscale", EvidenceGrade.D)) { Sample = 4_200_000 },
        new("meddic.well-qualified", 14, Percent, "opportunities well qualified at every stage", "all opportunities", Deals, Ebsta),
        new("meddic.win-rate", 3, Multiple, "the win rate of well-qualified opportunities", "the win rate of others", Deals, Ebsta) { Precision = About },
        new("meddic.champion", 53, PercentChange, "the likelihood to close with a champion who was verified", "the likelihood to close without", Deals, Ebsta),

        // any method
        new("process.defined", 89, Percent, "those who have a sales process", "those asked", "who was asked is not stated", Supered),
        new("process.followed", 36, Percent, "those who see the sales process followed", "those asked", "who was asked is not stated", Supered),
    ];

    /// <summary>All distributions.</summary>
    public static ImmutableArray<PublishedDistribution> Distributions { get; } =
    [
        new(
            "challenger.profiles",
            [("Challenger", 27), ("Lone wolf", 18), ("Hard worker", 21), ("Reactive problem solver", 14), ("Relationship builder", 21)],
            "sellers of each profile",
            "all sellers of the study",
            Sellers,
            Profiles) { Sample = 6_000 },
    ];

    /// <summary>The figure of an id, if one ships.</summary>
    public static bool TryFind(string? id, [NotNullWhen(true)] out PublishedFigure? figure)
    {
        figure = List.FirstOrDefault(other => other.Id == id);
        return figure is not null;
    }

    private static FigureSource Spin(EvidenceGrade grade) =>
        new("Huthwaite (Neil Rackham, SPIN Selling)", 1988, "bookforge-ai/bookforge-skills, spin-selling, commit a7f7741: a summary of the book", grade);

    private static FigureSource Ceb(int? year, string readIn, EvidenceGrade grade) => new("Corporate Executive Board (The Challenger Sale)", year, readIn, grade);
}
