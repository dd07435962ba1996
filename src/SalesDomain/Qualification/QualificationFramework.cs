using System.Collections.Immutable;
using System.Text.Json.Serialization;
using SalesDomain.Vocabularies;

namespace SalesDomain.Qualification;

/// <summary>Lists of what to find out before a deal is worth the time, by their acronyms.</summary>
/// <remarks>A catalogue: what to ask and in which order. None of them comes with an agreed score or threshold, so there is none here.</remarks>
[JsonConverter(typeof(VocabularyJsonConverter<QualificationFramework>))]
public sealed class QualificationFramework : Vocabulary<QualificationFramework>, IVocabulary<QualificationFramework>
{
    private readonly Func<QualificationFramework>? _variantOf;

    /// <summary>Asks for money, decider, need and date: the short list for a first conversation.</summary>
    /// <remarks>Attributed to IBM in the 1950s or 1960s; no document of that time is known to us.</remarks>
    public static readonly QualificationFramework Bant = new(
        nameof(Bant), 1, "BANT", "Asks for money, decider, need and date: the short list for a first conversation.",
        [("B", QualificationElement.Budget), ("A", QualificationElement.Authority), ("N", QualificationElement.Need), ("T", QualificationElement.Timeline)],
        ["Short sales cycles", "Many leads and little time for each", "Buyers with a fixed budget"]);

    /// <summary>Begins with the decider, and asks for money last.</summary>
    /// <remarks>Attributed to Ken Krogue of InsideSales.</remarks>
    public static readonly QualificationFramework Anum = new(
        nameof(Anum), 2, "ANUM", "Begins with the decider, and asks for money last.",
        [("A", QualificationElement.Authority), ("N", QualificationElement.Need), ("U", QualificationElement.Urgency), ("M", QualificationElement.Money)],
        ["Outbound calls that must reach a decider", "Buyers without a fixed budget"]);

    /// <summary>Begins with the buyer's challenges, and treats authority as a map rather than a hurdle.</summary>
    /// <remarks>Attributed to Zorian Rotenberg of InsightSquared.</remarks>
    public static readonly QualificationFramework Champ = new(
        nameof(Champ), 3, "CHAMP", "Begins with the buyer's challenges, and treats authority as a map rather than a hurdle.",
        [("CH", QualificationElement.Challenges), ("A", QualificationElement.Authority), ("M", QualificationElement.Money), ("P", QualificationElement.Prioritization)],
        ["Consultative selling", "Several people who decide together"]);

    /// <summary>Asks whether the money could be found rather than whether a budget exists, and for interest before need.</summary>
    /// <remarks>By Mike Schultz of RAIN Group.</remarks>
    public static readonly QualificationFramework Faint = new(
        nameof(Faint), 4, "FAINT", "Asks whether the money could be found rather than whether a budget exists, and for interest before need.",
        [("F", QualificationElement.Funds), ("A", QualificationElement.Authority), ("I", QualificationElement.Interest), ("N", QualificationElement.Need), ("T", QualificationElement.Timeline)],
        ["Purchases that nobody has planned for", "New kinds of products"]);

    /// <summary>Begins with the buyer's goals and plans, and ends with what missing or reaching them means.</summary>
    /// <remarks>By HubSpot, out of its shorter GPCT.</remarks>
    public static readonly QualificationFramework Gpctba = new(
        nameof(Gpctba), 5, "GPCTBA/C&I", "Begins with the buyer's goals and plans, and ends with what missing or reaching them means.",
        [
            ("G", QualificationElement.Goals), ("P", QualificationElement.Plans), ("C", QualificationElement.Challenges), ("T", QualificationElement.Timeline),
            ("B", QualificationElement.Budget), ("A", QualificationElement.Authority), ("C", QualificationElement.Consequences), ("I", QualificationElement.Implications),
        ],
        ["Inbound leads who know the market", "Consultative selling to buyers with goals of their own"]);

    /// <summary>Asks for measurable value, the buyer's way to a decision, the pain and a champion: for large deals.</summary>
    /// <remarks>Made at PTC in 1996: written down by Dick Dunkel, with Jack Napoli, under John McMahon.</remarks>
    public static readonly QualificationFramework Meddic = new(
        nameof(Meddic), 6, "MEDDIC", "Asks for measurable value, the buyer's way to a decision, the pain and a champion: for large deals.",
        [
            ("M", QualificationElement.Metrics), ("E", QualificationElement.EconomicBuyer), ("D", QualificationElement.DecisionCriteria),
            ("D", QualificationElement.DecisionProcess), ("I", QualificationElement.IdentifyPain), ("C", QualificationElement.Champion),
        ],
        ["Complex deals with large companies", "Long sales cycles", "Forecasts that must hold"]);

    /// <summary>Is MEDDIC with a look at the competition.</summary>
    public static readonly QualificationFramework Meddicc = new(
        nameof(Meddicc), 7, "MEDDICC", "Is MEDDIC with a look at the competition.",
        [
            ("M", QualificationElement.Metrics), ("E", QualificationElement.EconomicBuyer), ("D", QualificationElement.DecisionCriteria),
            ("D", QualificationElement.DecisionProcess), ("I", QualificationElement.IdentifyPain), ("C", QualificationElement.Champion), ("C", QualificationElement.Competition),
        ],
        ["Complex deals in crowded markets", "Long sales cycles"],
        () => Meddic);

    /// <summary>Is MEDDIC with a look at the competition and at the way from the decision to the signature.</summary>
    public static readonly QualificationFramework Meddpicc = new(
        nameof(Meddpicc), 8, "MEDDPICC", "Is MEDDIC with a look at the competition and at the way from the decision to the signature.",
        [
            ("M", QualificationElement.Metrics), ("E", QualificationElement.EconomicBuyer), ("D", QualificationElement.DecisionCriteria), ("D", QualificationElement.DecisionProcess),
            ("P", QualificationElement.PaperProcess), ("I", QualificationElement.IdentifyPain), ("C", QualificationElement.Champion), ("C", QualificationElement.Competition),
        ],
        ["Buyers with heavy procurement, security and legal review", "Deals that slip at the end"],
        () => Meddic);

    /// <summary>Asks for situation, pain, impact and a date that binds, from the first call to the renewal.</summary>
    /// <remarks>By Winning by Design.</remarks>
    public static readonly QualificationFramework Spiced = new(
        nameof(Spiced), 9, "SPICED", "Asks for situation, pain, impact and a date that binds, from the first call to the renewal.",
        [
            ("S", QualificationElement.Situation), ("P", QualificationElement.Pain), ("I", QualificationElement.Impact),
            ("CE", QualificationElement.CriticalEvent), ("D", QualificationElement.Decision),
        ],
        ["Recurring revenue", "One language for marketing, sales and customer success"]);

    private QualificationFramework(
        string name,
        int value,
        string label,
        string meaning,
        ImmutableArray<(string Letters, QualificationElement Element)> elements,
        ImmutableArray<string> bestFor,
        Func<QualificationFramework>? variantOf = null)
        : base(name, value, label, meaning)
    {
        Letters = [.. elements.Select(pair => pair.Letters)];
        Elements = [.. elements.Select(pair => pair.Element)];
        BestFor = bestFor;
        _variantOf = variantOf; // asked when needed, so that it may stand anywhere in the list
    }

    /// <inheritdoc/>
    public static new ImmutableArray<QualificationFramework> List { get; } = [Bant, Anum, Champ, Faint, Gpctba, Meddic, Meddicc, Meddpicc, Spiced];

    /// <summary>What to find out, in order.</summary>
    public ImmutableArray<QualificationElement> Elements { get; }

    /// <summary>The letters by which each of <see cref="Elements"/> stands in the acronym: <c>CH</c>, <c>A</c>, <c>M</c>, <c>P</c>.</summary>
    public ImmutableArray<string> Letters { get; }

    /// <summary>Where it serves best, in words.</summary>
    public ImmutableArray<string> BestFor { get; }

    /// <summary>The framework that this one extends; <c>null</c> where it stands alone.</summary>
    public QualificationFramework? VariantOf => _variantOf?.Invoke();

    /// <summary>One answer for each member; a new member breaks the build of whoever forgot it.</summary>
    public TResult Match<TResult>(
        Func<TResult> bant,
        Func<TResult> anum,
        Func<TResult> champ,
        Func<TResult> faint,
        Func<TResult> gpctba,
        Func<TResult> meddic,
        Func<TResult> meddicc,
        Func<TResult> meddpicc,
        Func<TResult> spiced) =>
        Choose(bant, anum, champ, faint, gpctba, meddic, meddicc, meddpicc, spiced);
}
