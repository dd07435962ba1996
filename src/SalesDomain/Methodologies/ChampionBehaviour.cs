using System.Collections.Immutable;
using System.Text.Json.Serialization;
using SalesDomain.Qualification;
using SalesDomain.Vocabularies;

namespace SalesDomain.Methodologies;

/// <summary>What a person at the buyer's does for us that can be seen, and what it proves.</summary>
/// <remarks>
/// Source: the eight behaviours of thomasasen/meddpicc-workbench, after Andy Whyte, MEDDICC, and Darius Lahoutifard, Always Be Qualifying. Which of them proves which of Whyte's three criteria is this
/// library's strict reading: what a friend without influence can do as well is help, and proves nothing else.
/// </remarks>
[JsonConverter(typeof(VocabularyJsonConverter<ChampionBehaviour>))]
public sealed class ChampionBehaviour : Vocabulary<ChampionBehaviour>, IVocabulary<ChampionBehaviour>
{
    /// <summary>Told us how things stand inside, such as who decides and by what.</summary>
    public static readonly ChampionBehaviour GaveInsideInformation = new(
        nameof(GaveInsideInformation), 1, "Gave inside information", "Told us how things stand inside, such as who decides and by what.",
        "Who is against this, and what do they say when we are not there?", null, "Provided internal information", "Inside information");

    /// <summary>Told us early what speaks against us.</summary>
    public static readonly ChampionBehaviour SharedBadNews = new(
        nameof(SharedBadNews), 2, "Shared bad news", "Told us early what speaks against us.",
        "What could still stop this, and will you tell me as soon as it shows?", null, "Bad news", "Gave a warning");

    /// <summary>Brought us together with colleagues whom we could not reach.</summary>
    public static readonly ChampionBehaviour CreatedAccess = new(
        nameof(CreatedAccess), 3, "Created access", "Brought us together with colleagues whom we could not reach.",
        "Who else lives with this problem, and will you bring us together?", null, "Access", "Made an introduction");

    /// <summary>Argued for us before colleagues when we were absent.</summary>
    public static readonly ChampionBehaviour SoldInternally = new(
        nameof(SoldInternally), 4, "Sold internally", "Argued for us before colleagues when we were absent.",
        "Where will you speak for this without us, and what will you bring back from there?", static () => ChampionTest.InternalSelling, "Internal selling", "Sold for us");

    /// <summary>Helped our papers through legal, security or purchasing.</summary>
    public static readonly ChampionBehaviour SupportedProcurement = new(
        nameof(SupportedProcurement), 5, "Supported procurement", "Helped our papers through legal, security or purchasing.",
        "Will you go through the steps of purchasing with us, and call those who own them?", null, "Procurement support", "Helped with purchasing");

    /// <summary>Got us before the person with the last word on the money.</summary>
    public static readonly ChampionBehaviour OpenedEconomicBuyer = new(
        nameof(OpenedEconomicBuyer), 6, "Opened the way to the economic buyer", "Got us before the person with the last word on the money.",
        "Will you bring us to the person who signs, and say there why?", static () => ChampionTest.Influence, "Enabled economic buyer access", "Economic buyer access");

    /// <summary>Said in so many words what the person gains if we are chosen, and acts on it.</summary>
    public static readonly ChampionBehaviour ConfirmedPersonalWin = new(
        nameof(ConfirmedPersonalWin), 7, "Confirmed the personal win", "Said in so many words what the person gains if we are chosen, and acts on it.",
        "What will you yourself have won a year from now, and who knows that you want it?", static () => ChampionTest.PersonalWin, "Personal win", "Confirmed personal win");

    /// <summary>Got a rule or a step of the own house changed for us.</summary>
    public static readonly ChampionBehaviour ChallengedProcess = new(
        nameof(ChallengedProcess), 8, "Challenged an internal process", "Got a rule or a step of the own house changed for us.",
        "Which step would you shorten or leave out, and whom will you ask?", static () => ChampionTest.Influence, "Challenged internal process", "Challenged the process");

    private readonly Func<Criterion>? _proves;

    private ChampionBehaviour(string name, int value, string label, string meaning, string question, Func<Criterion>? proves, params ImmutableArray<string> aliases)
        : base(name, value, label, meaning, aliases: aliases)
    {
        Question = question;
        _proves = proves;
    }

    /// <inheritdoc/>
    public static new ImmutableArray<ChampionBehaviour> List { get; } =
        [GaveInsideInformation, SharedBadNews, CreatedAccess, SoldInternally, SupportedProcurement, OpenedEconomicBuyer, ConfirmedPersonalWin, ChallengedProcess];

    /// <summary>Which of the three proofs it gives; <c>null</c> where it only helps, which makes a coach.</summary>
    public Criterion? Proves => _proves?.Invoke();

    /// <summary>What to ask for, so that it may be seen.</summary>
    public string Question { get; }

    /// <summary>One answer for each member; a new member breaks the build of whoever forgot it.</summary>
    public TResult Match<TResult>(
        Func<TResult> gaveInsideInformation,
        Func<TResult> sharedBadNews,
        Func<TResult> createdAccess,
        Func<TResult> soldInternally,
        Func<TResult> supportedProcurement,
        Func<TResult> openedEconomicBuyer,
        Func<TResult> confirmedPersonalWin,
        Func<TResult> challengedProcess) =>
        Choose(gaveInsideInformation, sharedBadNews, createdAccess, soldInternally, supportedProcurement, openedEconomicBuyer, confirmedPersonalWin, challengedProcess);
}
