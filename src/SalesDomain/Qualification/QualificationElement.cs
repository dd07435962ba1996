using System.Collections.Immutable;
using System.Text.Json.Serialization;
using SalesDomain.Vocabularies;

namespace SalesDomain.Qualification;

/// <summary>What one can find out to qualify a deal. Each stands here once; a framework is a choice of them in order.</summary>
/// <remarks>Notes that are kept by element can be read through any framework that has it: <c>Authority</c> is the same in BANT and in CHAMP.</remarks>
[JsonConverter(typeof(VocabularyJsonConverter<QualificationElement>))]
public sealed class QualificationElement : Vocabulary<QualificationElement>, IVocabulary<QualificationElement>
{
    /// <summary>Money that is set aside for a purchase like this.</summary>
    public static readonly QualificationElement Budget = new(
        nameof(Budget), 1, "Budget", "Money that is set aside for a purchase like this.");

    /// <summary>The people who decide, and how far our contact's own say goes.</summary>
    public static readonly QualificationElement Authority = new(
        nameof(Authority), 2, "Authority", "The people who decide, and how far our contact's own say goes.");

    /// <summary>What the buyer lacks and wants to have solved.</summary>
    public static readonly QualificationElement Need = new(
        nameof(Need), 3, "Need", "What the buyer lacks and wants to have solved.", "Needs");

    /// <summary>The date by which the buyer wants to decide or to have it running.</summary>
    public static readonly QualificationElement Timeline = new(
        nameof(Timeline), 4, "Timeline", "The date by which the buyer wants to decide or to have it running.", "Timing", "Time", "Timeframe");

    /// <summary>How soon the buyer must act, and why not later.</summary>
    public static readonly QualificationElement Urgency = new(
        nameof(Urgency), 5, "Urgency", "How soon the buyer must act, and why not later.");

    /// <summary>Whether the buyer can pay, with or without a budget for it.</summary>
    public static readonly QualificationElement Money = new(
        nameof(Money), 6, "Money", "Whether the buyer can pay, with or without a budget for it.");

    /// <summary>What stands in the buyer's way.</summary>
    public static readonly QualificationElement Challenges = new(
        nameof(Challenges), 7, "Challenges", "What stands in the buyer's way.", "Challenge");

    /// <summary>Where solving this stands among all that the buyer has to do.</summary>
    public static readonly QualificationElement Prioritization = new(
        nameof(Prioritization), 8, "Prioritization", "Where solving this stands among all that the buyer has to do.", "Prioritisation", "Priority");

    /// <summary>Whether the buyer has the means to pay for something worth it that nobody has budgeted for.</summary>
    public static readonly QualificationElement Funds = new(
        nameof(Funds), 9, "Funds", "Whether the buyer has the means to pay for something worth it that nobody has budgeted for.");

    /// <summary>Why the buyer wants to hear more, and what better would look like.</summary>
    public static readonly QualificationElement Interest = new(
        nameof(Interest), 10, "Interest", "Why the buyer wants to hear more, and what better would look like.");

    /// <summary>What the buyer wants to reach, in numbers where possible.</summary>
    public static readonly QualificationElement Goals = new(
        nameof(Goals), 11, "Goals", "What the buyer wants to reach, in numbers where possible.", "Goal");

    /// <summary>How the buyer means to get there, and what has been tried.</summary>
    public static readonly QualificationElement Plans = new(
        nameof(Plans), 12, "Plans", "How the buyer means to get there, and what has been tried.", "Plan");

    /// <summary>What happens to the buyer if the goal is missed.</summary>
    public static readonly QualificationElement Consequences = new(
        nameof(Consequences), 13, "Negative Consequences", "What happens to the buyer if the goal is missed.", "Negative consequence");

    /// <summary>What the buyer wins when the goal is reached.</summary>
    public static readonly QualificationElement Implications = new(
        nameof(Implications), 14, "Positive Implications", "What the buyer wins when the goal is reached.", "Positive implication");

    /// <summary>The measurable value that the buyer gets from the solution.</summary>
    public static readonly QualificationElement Metrics = new(
        nameof(Metrics), 15, "Metrics", "The measurable value that the buyer gets from the solution.", "Metric");

    /// <summary>The person with the last word on the money, who can say yes when all others say no.</summary>
    public static readonly QualificationElement EconomicBuyer = new(
        nameof(EconomicBuyer), 16, "Economic Buyer", "The person with the last word on the money, who can say yes when all others say no.", "EB");

    /// <summary>The points by which the buyer compares solutions.</summary>
    public static readonly QualificationElement DecisionCriteria = new(
        nameof(DecisionCriteria), 17, "Decision Criteria", "The points by which the buyer compares solutions.", "Criteria");

    /// <summary>The steps, people and dates by which the buyer comes to a decision.</summary>
    public static readonly QualificationElement DecisionProcess = new(
        nameof(DecisionProcess), 18, "Decision Process", "The steps, people and dates by which the buyer comes to a decision.");

    /// <summary>The steps from the decision to the signed contract: legal, security, procurement.</summary>
    public static readonly QualificationElement PaperProcess = new(
        nameof(PaperProcess), 19, "Paper Process", "The steps from the decision to the signed contract: legal, security, procurement.", "Procurement process");

    /// <summary>The problem that makes the buyer act, with its cost, in the buyer's own words.</summary>
    public static readonly QualificationElement IdentifyPain = new(
        nameof(IdentifyPain), 20, "Identify Pain", "The problem that makes the buyer act, with its cost, in the buyer's own words.", "Identified pain", "Implicate the pain");

    /// <summary>A person of influence at the buyer's who gains from the deal and sells it when we are not there.</summary>
    public static readonly QualificationElement Champion = new(
        nameof(Champion), 21, "Champion", "A person of influence at the buyer's who gains from the deal and sells it when we are not there.");

    /// <summary>Whoever else may get the money: vendors, building it oneself, doing nothing.</summary>
    public static readonly QualificationElement Competition = new(
        nameof(Competition), 22, "Competition", "Whoever else may get the money: vendors, building it oneself, doing nothing.", "Competitors");

    /// <summary>The facts about the buyer that tell whether and how we fit.</summary>
    public static readonly QualificationElement Situation = new(
        nameof(Situation), 23, "Situation", "The facts about the buyer that tell whether and how we fit.");

    /// <summary>The problems that brought the buyer to us.</summary>
    public static readonly QualificationElement Pain = new(
        nameof(Pain), 24, "Pain", "The problems that brought the buyer to us.", "Pains");

    /// <summary>What solving the problem changes for the company and for the person.</summary>
    public static readonly QualificationElement Impact = new(
        nameof(Impact), 25, "Impact", "What solving the problem changes for the company and for the person.");

    /// <summary>The date that cannot be missed, and what happens if it is.</summary>
    public static readonly QualificationElement CriticalEvent = new(
        nameof(CriticalEvent), 26, "Critical Event", "The date that cannot be missed, and what happens if it is.", "Compelling event");

    /// <summary>How the buyer decides: process, people and criteria.</summary>
    public static readonly QualificationElement Decision = new(
        nameof(Decision), 27, "Decision", "How the buyer decides: process, people and criteria.");

    private QualificationElement(string name, int value, string label, string meaning, params ImmutableArray<string> aliases)
        : base(name, value, label, meaning, aliases: aliases)
    {
    }

    /// <inheritdoc/>
    public static new ImmutableArray<QualificationElement> List { get; } =
    [
        Budget, Authority, Need, Timeline, Urgency, Money, Challenges, Prioritization, Funds, Interest, Goals, Plans, Consequences,
        Implications, Metrics, EconomicBuyer, DecisionCriteria, DecisionProcess, PaperProcess, IdentifyPain, Champion, Competition,
        Situation, Pain, Impact, CriticalEvent, Decision,
    ];

    /// <summary>The frameworks that ask for it, in the order of <see cref="QualificationFramework.List"/>; one or more.</summary>
    public ImmutableArray<QualificationFramework> Frameworks => [.. QualificationFramework.List.Where(framework => framework.Elements.Contains(this))];

    /// <summary>One answer for each member; a new member breaks the build of whoever forgot it.</summary>
    public TResult Match<TResult>(
        Func<TResult> budget,
        Func<TResult> authority,
        Func<TResult> need,
        Func<TResult> timeline,
        Func<TResult> urgency,
        Func<TResult> money,
        Func<TResult> challenges,
        Func<TResult> prioritization,
        Func<TResult> funds,
        Func<TResult> interest,
        Func<TResult> goals,
        Func<TResult> plans,
        Func<TResult> consequences,
        Func<TResult> implications,
        Func<TResult> metrics,
        Func<TResult> economicBuyer,
        Func<TResult> decisionCriteria,
        Func<TResult> decisionProcess,
        Func<TResult> paperProcess,
        Func<TResult> identifyPain,
        Func<TResult> champion,
        Func<TResult> competition,
        Func<TResult> situation,
        Func<TResult> pain,
        Func<TResult> impact,
        Func<TResult> criticalEvent,
        Func<TResult> decision) =>
        Choose(
            budget, authority, need, timeline, urgency, money, challenges, prioritization, funds, interest, goals, plans, consequences,
            implications, metrics, economicBuyer, decisionCriteria, decisionProcess, paperProcess, identifyPain, champion, competition,
            situation, pain, impact, criticalEvent, decision);
}
