using System.Collections.Immutable;
using System.Text;
using System.Text.Json.Serialization;
using NodaTime;
using SalesDomain.Errors;
using SalesDomain.Qualification;

namespace SalesDomain.Methodologies;

/// <summary>Whether a person at the buyer's is a champion or merely a coach, by what was seen of the person as of a date.</summary>
/// <remarks>
/// A champion shows all three: power and influence, selling when we are absent, and a personal win. Without influence a friend is a coach, and influence cannot be developed; all champions start as coaches.
/// Assumptions, reports of sellers and a "confirmed" on a form are shown and never count; what people at the buyer's say is heard and proves nothing before it is seen. What was seen counts for 60 days,
/// as for the champion in <see cref="Meddic"/>, and then drifts to unknown, never to no; a refutation does not grow old. A test is of one person, and a deal may have several champions.
/// Source: Andy Whyte, MEDDICC, 2020 (the three criteria, coach and champion); thomasasen/meddpicc-workbench (behaviours, order of the tests, that a disqualified person stays so). Equal when all that
/// went into them is.
/// </remarks>
[JsonConverter(typeof(ChampionTestJsonConverter))]
public sealed class ChampionTest : IEquatable<ChampionTest>
{
    private ChampionTest(string person, Assessment assessment)
    {
        Person = person;
        Assessment = assessment;
        Proofs = [.. new[] { Influence, InternalSelling, PersonalWin }.Select(Judge)];
        Verdict = Judge();
        Behaviours = [.. ChampionBehaviour.List.Where(behaviour => AllHeard.Any(heard => IsSeen(heard) && heard.Evidence.About.Contains(behaviour.Name)))];
    }

    /// <summary>Power and influence: the first proof, and the one that cannot be developed. Rank is none.</summary>
    public static Criterion Influence { get; } = Scale(
        "Influence", "Power and influence", "What have you got changed here, against whose will, and who followed you?", "No say, whatever the rank", "Said at the buyer's to have it", "Seen to use it");

    /// <summary>Sells internally: the second proof.</summary>
    public static Criterion InternalSelling { get; } = Scale(
        "InternalSelling", "Sells internally", "When did you last speak for us without us, and what was said?", "Silent when it counts, or against us", "Said at the buyer's to speak for us", "Seen to have sold for us when we were absent");

    /// <summary>A personal win, the vested interest: the third proof.</summary>
    public static Criterion PersonalWin { get; } = Scale(
        "PersonalWin", "Personal win", "What changes for you yourself if this comes, and what if it does not?", "Nothing to gain, or something to lose", "Said at the buyer's to gain", "Confirmed by the person, who acts on it");

    /// <summary>Helpfulness: what makes a coach, and proves nothing else.</summary>
    public static Criterion Helpfulness { get; } = Scale(
        "Helpfulness", "Helpfulness", "What should we know that we have not asked?", "Misleads us or holds back", "Said to be on our side", "Seen to help us");

    /// <summary>The three proofs and helpfulness, each from unknown over said to seen; the score is that of the weakest.</summary>
    public static Rubric Rubric { get; } = new(
        "champion-test",
        "1.0",
        "Champion test",
        [Influence, InternalSelling, PersonalWin, Helpfulness],
        aggregation: Aggregation.Minimum,
        attribution: "Three proofs after Andy Whyte, MEDDICC; behaviours after thomasasen/meddpicc-workbench. Levels and days are conventions of this library, as no owner publishes any.");

    /// <summary>The person.</summary>
    public string Person { get; }

    /// <summary>The day at whose end one stands.</summary>
    public LocalDate AsOf => Assessment.AsOf;

    /// <summary>The evidence on <see cref="Rubric"/>. The verdict is stricter in one thing: there a refutation grows old, here it is final.</summary>
    public Assessment Assessment { get; }

    /// <summary>What the person is.</summary>
    public ChampionVerdict Verdict { get; }

    /// <summary>Whether a coach may still become a champion: influence, which cannot be developed, is not refuted.</summary>
    public bool MayBecomeChampion => Verdict == ChampionVerdict.Coach && this[Influence].Status != ProofStatus.Refuted;

    /// <summary>The three proofs: influence, internal selling, personal win.</summary>
    public ImmutableArray<ChampionProof> Proofs { get; }

    /// <summary>The proofs that are unknown or refuted; none for a champion.</summary>
    public ImmutableArray<ChampionProof> Missing => [.. Proofs.Where(proof => proof.Status != ProofStatus.Shown)];

    /// <summary>The behaviours that were seen and count today, in the order of the vocabulary.</summary>
    public ImmutableArray<ChampionBehaviour> Behaviours { get; }

    /// <summary>
    /// What to test next, in a fixed order: influence, personal win, inside information, internal selling, evidence of the personal win, access, access to the economic buyer. <c>null</c> where all of it was
    /// seen, until it grows old, and where influence is refuted: look for somebody else. Other proofs that are refuted are passed over.
    /// </summary>
    /// <remarks>
    /// Source: thomasasen/meddpicc-workbench. Influence and personal win are asked for until they are at least said at the buyer's; bad news serves as inside information, and the way to the economic buyer as access.
    /// </remarks>
    public ChampionStep? NextTest
    {
        get
        {
            if (this[Influence].Status == ProofStatus.Refuted) return null;
            bool winIsOpen = this[PersonalWin].Status == ProofStatus.Unknown;
            return !IsSaid(Influence) ? new(Influence)
                : winIsOpen && !IsSaid(PersonalWin) ? new(PersonalWin)
                : !WasSeen(ChampionBehaviour.GaveInsideInformation, ChampionBehaviour.SharedBadNews) ? new(Helpfulness, ChampionBehaviour.GaveInsideInformation)
                : this[InternalSelling].Status == ProofStatus.Unknown ? new(InternalSelling, ChampionBehaviour.SoldInternally)
                : winIsOpen ? new(PersonalWin, ChampionBehaviour.ConfirmedPersonalWin)
                : !WasSeen(ChampionBehaviour.CreatedAccess, ChampionBehaviour.OpenedEconomicBuyer) ? new(Helpfulness, ChampionBehaviour.CreatedAccess)
                : !WasSeen(ChampionBehaviour.OpenedEconomicBuyer) ? new ChampionStep(Influence, ChampionBehaviour.OpenedEconomicBuyer)
                : null;
        }
    }

    /// <summary>One of the three proofs.</summary>
    /// <exception cref="InvalidValueException">The criterion is none of the three.</exception>
    public ChampionProof this[Criterion proof]
    {
        get
        {
            foreach (ChampionProof one in Proofs)
            {
                if (one.Criterion == proof) return one;
            }

            Throw.NotFound(proof, $"one of {string.Join(", ", Proofs.Select(one => one.Criterion.Title))}", nameof(proof));
            return null;
        }
    }

    /// <summary>Tests a person.</summary>
    /// <param name="person">The person; not empty.</param>
    /// <param name="evidence">What was seen and said of this person only, made by <see cref="Seen"/> and its relatives, or <see cref="Evidence"/> about one of the criteria here. The order does not matter.</param>
    /// <param name="asOf">The day whose end is looked at.</param>
    /// <exception cref="InvalidValueException">The person is empty (<c>empty</c>), or two different pieces of evidence have one id (<c>duplicate</c>).</exception>
    public static ChampionTest Of(string person, IReadOnlyList<Evidence> evidence, LocalDate asOf) =>
        new(Words.Checked(person, "a person", nameof(person)), Rubric.Assess(evidence, asOf));

    /// <summary>A behaviour was seen: it helps, and proves what it proves.</summary>
    /// <exception cref="InvalidValueException">The statement is empty.</exception>
    public static Evidence Seen(ChampionBehaviour behaviour, LocalDate on, string statement)
    {
        ArgumentNullException.ThrowIfNull(behaviour);
        return new([behaviour.Name, .. Proven(behaviour), Helpfulness.Id], Polarity.Supports, Strength.ObservedBehaviour, on, statement);
    }

    /// <summary>A behaviour was asked for and not seen so far. There may be reasons, so it is kept and shown, and proves nothing either way; where it does, say <see cref="Refuted(ChampionBehaviour, LocalDate, string)"/>.</summary>
    /// <exception cref="InvalidValueException">The statement is empty.</exception>
    public static Evidence NotSeen(ChampionBehaviour behaviour, LocalDate on, string statement)
    {
        ArgumentNullException.ThrowIfNull(behaviour);
        return new([behaviour.Name, .. Proven(behaviour), Helpfulness.Id], Polarity.Neutral, Strength.ObservedBehaviour, on, statement);
    }

    /// <summary>The opposite of a behaviour was seen: it refutes the proof that the behaviour would give, or helpfulness. Final for a proof until other evidence supersedes it.</summary>
    /// <exception cref="InvalidValueException">The statement is empty.</exception>
    public static Evidence Refuted(ChampionBehaviour behaviour, LocalDate on, string statement)
    {
        ArgumentNullException.ThrowIfNull(behaviour);
        return new([behaviour.Name, (behaviour.Proves ?? Helpfulness).Id], Polarity.Refutes, Strength.ObservedBehaviour, on, statement);
    }

    /// <summary>It was seen that a proof does not hold. Final until other evidence supersedes it. What was only said is <see cref="Evidence.Against(Criterion, Strength, LocalDate, string)"/>, with the same effect.</summary>
    /// <exception cref="InvalidValueException">The statement is empty.</exception>
    public static Evidence Refuted(Criterion proof, LocalDate on, string statement) => Evidence.Against(proof, Strength.ObservedBehaviour, on, statement);

    /// <summary>What the tests of the people in one deal say of its champion, for any rubric that asks for one: a champion or coach each speaks for it, and only where all are neither, each speaks against it.</summary>
    /// <exception cref="InvalidValueException">Two tests are of one person (<c>duplicate</c>).</exception>
    public static ImmutableArray<Evidence> EvidenceOf(params IReadOnlyList<ChampionTest> people)
    {
        ArgumentNullException.ThrowIfNull(people);
        if (people.Contains(null!)) Throw.Missing("tests, none of them null", nameof(people));
        foreach (IGrouping<string, ChampionTest> same in people.GroupBy(test => test.Person).Where(same => same.Count() > 1)) Throw.Duplicate(same.Key, "one test for each person", nameof(people));
        bool isNobody = people.All(test => test.Verdict == ChampionVerdict.Neither);
        return [.. people.Where(test => isNobody || test.Verdict >= ChampionVerdict.Coach).Select(test => test.ToEvidence()).OfType<Evidence>()];
    }

    /// <summary>
    /// What the test says of the champion of the deal, for any rubric that asks for <see cref="QualificationElement.Champion"/>: a champion is its highest level, a coach its lowest, neither speaks against it, and nothing
    /// (<c>null</c>) is said of who is untested. Where a deal has several people, see <see cref="EvidenceOf"/>.
    /// </summary>
    /// <remarks>
    /// Dated so that it grows old with what it rests on: a champion on the day of the oldest of the three proofs, a coach on that of the newest help, and neither, as a refutation stands, on the date of the test.
    /// Make it again with each test; an older one beside it would still count.
    /// </remarks>
    public Evidence? ToEvidence()
    {
        switch (Verdict)
        {
            case ChampionVerdict.Champion:
                Evidence[] proofs = [.. Proofs.Select(proof => proof.DecidedBy!.Evidence)];
                return Speaks(Meddic.Champion.Top, proofs.Min(item => item.ObservedOn), proofs.Max(item => item.KnownOn), $"{Person} is a champion: influence, selling without us and a personal win were seen");
            case ChampionVerdict.Coach:
                Evidence help = Newest(AllHeard.Where(IsSeen))!.Evidence;
                return Speaks(1, help.ObservedOn, help.KnownOn, $"{Person} is a coach: {string.Join("; ", Missing)}");
            case ChampionVerdict.Neither:
                Evidence against = Newest(Rubric.Criteria.Select(Standing).OfType<HeardEvidence>())!.Evidence;
                return Evidence.Against(QualificationElement.Champion, against.Strength, AsOf, $"{Person} is neither champion nor coach: {against.Statement} ({Words.Of(against.ObservedOn)})") with { Source = Source };
            default:
                return null;
        }
    }

    /// <summary>The test as lines of text: the verdict, what each proof and help rest on, what is about none of them, and what to test next.</summary>
    public string Explain()
    {
        StringBuilder text = new();
        Line(ToString());
        foreach (ChampionProof proof in Proofs)
        {
            Line($"  {proof}");
            Add(proof.Assessment);
        }

        Line($"  {Helpfulness.Title}: {(AllHeard.Any(IsSeen) ? "seen" : "not seen")}");
        Add(Assessment[Helpfulness.Id]);
        if (!Assessment.Unrelated.IsEmpty) Line("About none of these, and not counted:");
        foreach (Evidence item in Assessment.Unrelated) Line($"  {item}");
        if (NextTest is { } next) Line($"Test next: {next}");
        else Line(this[Influence].Status == ProofStatus.Refuted ? "Influence cannot be developed: look for another person" : "All was seen: test again before it grows old");
        return text.ToString();

        void Add(CriterionAssessment criterion)
        {
            foreach (HeardEvidence heard in criterion.Evidence) Line($"    {heard}");
        }

        void Line(string line) => text.Append(line).Append('\n');
    }

    /// <inheritdoc/>
    public bool Equals(ChampionTest? other) => other is not null && Person == other.Person && Assessment.Equals(other.Assessment);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ChampionTest);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Person, Assessment);

    /// <summary>Person, date and verdict: <c>Mara Lind as of 2026-03-31: coach, may become a champion</c>.</summary>
    public override string ToString() => $"{Person} as of {Words.Of(AsOf)}: {Words.Of(Verdict)}{(MayBecomeChampion ? ", may become a champion" : "")}";

    private string Source => $"Champion test as of {Words.Of(AsOf)}";

    private IEnumerable<HeardEvidence> AllHeard => Assessment.Criteria.SelectMany(criterion => criterion.Evidence);

    // said is worth a test, only seen is proof
    private static Criterion Scale(string id, string title, string question, string none, string said, string seen) => new(
        id,
        [new(0, none), new(1, said), new(2, seen, Strength.ObservedBehaviour)],
        minimumStrength: Strength.BuyerStated,
        decay: Meddic.Champion.Decay,
        reviewAfterDays: Meddic.Champion.ReviewAfterDays,
        title: title,
        question: question);

    private static IEnumerable<string> Proven(ChampionBehaviour behaviour) => behaviour.Proves is { } proof ? [proof.Id] : [];

    private static bool IsSeen(HeardEvidence heard) => heard.Use == EvidenceUse.Counted && ShowsTop(heard);

    // all four have the same levels, and only what was seen reaches the highest
    private static bool ShowsTop(HeardEvidence heard) => heard.Supports && heard.Low == Helpfulness.Top;

    private static HeardEvidence? Newest(IEnumerable<HeardEvidence> heard) =>
        heard.OrderByDescending(item => item.Evidence.ObservedOn).ThenBy(item => item.Evidence.KnownOn).ThenBy(item => item.Evidence.Id, StringComparer.Ordinal).FirstOrDefault();

    private Evidence Speaks(int level, LocalDate on, LocalDate known, string statement) =>
        Evidence.For(Meddic.Champion, level, Strength.ObservedBehaviour, on, statement) with { RecordedOn = known > on ? known : null, Source = Source };

    private bool IsSaid(Criterion criterion) => Assessment[criterion.Id].Evidence.Any(heard => heard is { Use: EvidenceUse.Counted, Supports: true });

    private bool WasSeen(params ReadOnlySpan<ChampionBehaviour> any)
    {
        foreach (ChampionBehaviour behaviour in any)
        {
            if (Behaviours.Contains(behaviour)) return true;
        }

        return false;
    }

    private ChampionProof Judge(Criterion proof)
    {
        CriterionAssessment assessment = Assessment[proof.Id];
        return Standing(proof) is { } refuted ? new(assessment, ProofStatus.Refuted, refuted)
            : Newest(assessment.Evidence.Where(IsSeen)) is { } shown ? new(assessment, ProofStatus.Shown, shown)
            : new(assessment, ProofStatus.Unknown, null);
    }

    // time alone makes nobody useless: who helped once is asked again
    private ChampionVerdict Judge() =>
        Missing.IsEmpty ? ChampionVerdict.Champion
        : AllHeard.Any(IsSeen) ? ChampionVerdict.Coach
        : Rubric.Criteria.Any(criterion => Standing(criterion) is not null) && !AllHeard.Any(heard => heard.Use == EvidenceUse.Stale && ShowsTop(heard)) ? ChampionVerdict.Neither
        : ChampionVerdict.Untested;

    /// <summary>The newest refutation that stands: old ones do too, and one that something too weak to count was meant to supersede.</summary>
    private HeardEvidence? Standing(Criterion criterion) => Newest(Assessment[criterion.Id].Evidence.Where(heard =>
        heard.Evidence.Polarity == Polarity.Refutes && (heard.Use is EvidenceUse.Counted or EvidenceUse.Stale || (heard.Use == EvidenceUse.Superseded && heard.Evidence.Strength >= criterion.MinimumStrength && !IsLifted(heard.Evidence, criterion)))));

    private bool IsLifted(Evidence refutation, Criterion criterion) =>
        Assessment.Evidence.Any(item => item.Supersedes == refutation.Id && item.KnownOn <= AsOf && item.Strength >= criterion.MinimumStrength);
}
