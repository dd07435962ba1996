using System.Collections.Immutable;
using System.Text.Json.Serialization;
using NodaTime;
using SalesDomain.Errors;
using SalesDomain.Qualification;

namespace SalesDomain.SpinSelling;

/// <summary>A sales call as it went: what was asked, what needs were heard, what was said of the offer, each at its position, and how the call ended.</summary>
/// <remarks>
/// Never changed: each step gives a new call. <c>new SalesCall(mar10, "Ana Costa").Ask(QuestionKind.Problem, "What gets lost?", about: "Lost orders")...</c> counts the positions by itself; the three
/// <c>Add</c> take positions of your own, such as minutes. Source: Neil Rackham, SPIN Selling, 1988. Equal when all members are.
/// </remarks>
[JsonConverter(typeof(SalesCallJsonConverter))]
public sealed class SalesCall : IEquatable<SalesCall>
{
    /// <summary>A call in which nothing has been said yet.</summary>
    /// <param name="on">The day.</param>
    /// <param name="sellers">Who is on our side, one or more: what they say is no need, and what they will do is no advance. Case does not matter.</param>
    /// <exception cref="InvalidValueException">There is no seller or one without a name (<c>empty</c>), or one stands twice (<c>duplicate</c>).</exception>
    public SalesCall(LocalDate on, params IReadOnlyList<string> sellers)
    {
        ArgumentNullException.ThrowIfNull(sellers);
        if (sellers.Count == 0 || sellers.Any(string.IsNullOrWhiteSpace)) Throw.Empty("the names of the sellers, one or more", nameof(sellers));
        if (sellers.Distinct(StringComparer.OrdinalIgnoreCase).Count() < sellers.Count) Throw.Duplicate(string.Join(", ", sellers), "no seller twice", nameof(sellers));
        On = on;
        Sellers = [.. sellers];
    }

    private SalesCall(SalesCall before)
    {
        On = before.On;
        Sellers = before.Sellers;
        Known = before.Known;
        Questions = before.Questions;
        Needs = before.Needs;
        Statements = before.Statements;
        Outcome = before.Outcome;
    }

    /// <summary>The day.</summary>
    public LocalDate On { get; }

    /// <summary>Who is on our side.</summary>
    public ImmutableArray<string> Sellers { get; }

    /// <summary>The needs that were heard in earlier calls, in order.</summary>
    public ImmutableArray<CustomerNeed> Known { get; private init; } = [];

    /// <summary>What was asked, in order.</summary>
    public ImmutableArray<SpinQuestion> Questions { get; private init; } = [];

    /// <summary>The needs that were heard in this call, in order.</summary>
    public ImmutableArray<CustomerNeed> Needs { get; private init; } = [];

    /// <summary>What was said of the offer, in order.</summary>
    public ImmutableArray<CapabilityStatement> Statements { get; private init; } = [];

    /// <summary>How it ended; <c>null</c> while it goes on, or where that is unknown.</summary>
    public CallOutcome? Outcome { get; private init; }

    /// <summary>The position that is next: the one after the last of the day.</summary>
    public int NextPosition => new[] { 0, Last(Known.Where(need => need.On == On).Select(need => need.Position)), Last(Questions.Select(question => question.Position)), Last(Needs.Select(need => need.Position)), Last(Statements.Select(statement => statement.Position)) }.Max() + 1;

    /// <summary>The newest explicit need about a problem that was expressed so far, in this call or before it; <c>null</c> where there is none, and an <see cref="Offer"/> is an advantage.</summary>
    public ExplicitNeed? ExplicitNeedAbout(string problem) => Heard.OfType<ExplicitNeed>().LastOrDefault(need => need.About == problem);

    /// <summary>A question was asked.</summary>
    /// <param name="kind">Its kind.</param>
    /// <param name="text">The question; not empty.</param>
    /// <param name="about">The problem that it is about; may be left out for questions about the situation and for those that look for a problem.</param>
    /// <exception cref="InvalidValueException">As for <see cref="SpinQuestion"/>, or the call is over (<c>illegalTransition</c>).</exception>
    public SalesCall Ask(QuestionKind kind, string text, string? about = null) => Add(new SpinQuestion(kind, NextPosition, text, about));

    /// <summary>The customer stated a problem, a difficulty or a dissatisfaction.</summary>
    /// <param name="statement">What was said; not empty.</param>
    /// <param name="about">The problem that it is about, in the team's own words; not empty.</param>
    /// <param name="by">Who of the customer said it; no seller.</param>
    /// <exception cref="InvalidValueException">A text is empty (<c>empty</c>), a seller said it (<c>contradiction</c>), or the call is over (<c>illegalTransition</c>).</exception>
    public SalesCall HearImplied(string statement, string about, string by) => Add(new ImpliedNeed(statement, about, by, On, NextPosition));

    /// <summary>The customer stated a want, a wish or an intention to act.</summary>
    /// <param name="statement">What was said; not empty.</param>
    /// <param name="about">The problem that it is about, in the team's own words; not empty.</param>
    /// <param name="by">Who of the customer said it; no seller.</param>
    /// <param name="condition">On what the wish depends; <c>null</c> for nothing.</param>
    /// <param name="payoff">What the customer said that a solution would be worth; <c>null</c> for nothing.</param>
    /// <param name="figure">The same in figures of the customer's; <c>null</c> for none.</param>
    /// <exception cref="InvalidValueException">A text is empty (<c>empty</c>), a seller said it (<c>contradiction</c>), or the call is over (<c>illegalTransition</c>).</exception>
    public SalesCall HearExplicit(string statement, string about, string by, string? condition = null, string? payoff = null, string? figure = null) =>
        Add(new ExplicitNeed(statement, about, by, On, NextPosition) { Condition = condition, Payoff = payoff, Figure = figure });

    /// <summary>A neutral fact about the offer was told: a <see cref="Feature"/>.</summary>
    /// <exception cref="InvalidValueException">The text is empty (<c>empty</c>), or the call is over (<c>illegalTransition</c>).</exception>
    public SalesCall Describe(string feature) => Add(new Feature(feature, On, NextPosition));

    /// <summary>It was shown how the offer helps with a problem: a <see cref="Benefit"/> where the customer has expressed an explicit need about it, else an <see cref="Advantage"/>.</summary>
    /// <remarks>Where it misses the need that was expressed, <see cref="Add(CapabilityStatement)"/> an advantage.</remarks>
    /// <param name="statement">What was said; not empty.</param>
    /// <param name="about">The problem; left out where it is said into the blue.</param>
    /// <exception cref="InvalidValueException">A text is empty (<c>empty</c>), or the call is over (<c>illegalTransition</c>).</exception>
    public SalesCall Offer(string statement, string? about = null) =>
        Add(about is not null && ExplicitNeedAbout(about) is { } need ? new Benefit(statement, need, On, NextPosition) : new Advantage(statement, On, NextPosition, about));

    /// <summary>Ends the call with what was agreed: an advance where it is known what, who of the customer and when, else a continuation that says why.</summary>
    /// <param name="what">What is done; <c>null</c> where that was not agreed.</param>
    /// <param name="who">Who does it; <c>null</c> where that was not agreed.</param>
    /// <param name="when">By when; <c>null</c> where that was not agreed.</param>
    /// <exception cref="InvalidValueException">It would lie before the call (<c>outOfOrder</c>), or the call is over (<c>illegalTransition</c>).</exception>
    public SalesCall Agree(string? what, string? who, LocalDate? when) => End(CallOutcome.Of(what, who, when, Sellers));

    /// <summary>Ends the call.</summary>
    /// <exception cref="InvalidValueException">
    /// The call is over (<c>illegalTransition</c>), an order or advance is a seller's action (<c>contradiction</c>), or an advance lies before the call (<c>outOfOrder</c>).
    /// </exception>
    public SalesCall End(CallOutcome outcome)
    {
        ArgumentNullException.ThrowIfNull(outcome);
        CheckGoesOn(outcome.ToString());
        if ((outcome as CallOutcome.Advance)?.Who is { } who && IsSeller(who)) SpinRule.AdvanceIsCustomerAction.Refuse(ErrorCodes.Contradiction, who, nameof(outcome));
        if ((outcome as CallOutcome.Order)?.Who is { } buyer && IsSeller(buyer)) SpinRule.AdvanceIsCustomerAction.Refuse(ErrorCodes.Contradiction, buyer, nameof(outcome));
        if (outcome is CallOutcome.Advance advance && advance.When < On) SpinRule.AdvanceLiesAhead.Refuse(ErrorCodes.OutOfOrder, advance.When, nameof(outcome));
        return new(this) { Outcome = outcome };
    }

    /// <summary>A question was asked, at a position of your own.</summary>
    /// <exception cref="InvalidValueException">The position is not after the last (<c>outOfOrder</c>), or the call is over (<c>illegalTransition</c>).</exception>
    public SalesCall Add(SpinQuestion question)
    {
        ArgumentNullException.ThrowIfNull(question);
        CheckNext(new Moment(On, question.Position), question.Text);
        return new(this) { Questions = Questions.Add(question) };
    }

    /// <summary>A need was heard, at a position of your own.</summary>
    /// <exception cref="InvalidValueException">
    /// The position is not after the last, or the day is not that of the call (<c>outOfOrder</c>), a seller said it (<c>contradiction</c>), or the call is over (<c>illegalTransition</c>).
    /// </exception>
    public SalesCall Add(CustomerNeed need)
    {
        ArgumentNullException.ThrowIfNull(need);
        CheckNext(need.At, need.Statement);
        CheckSpeaker(need);
        return new(this) { Needs = Needs.Add(need) };
    }

    /// <summary>Something was said of the offer, at a position of your own.</summary>
    /// <exception cref="InvalidValueException">
    /// The position is not after the last, or the day is not that of the call (<c>outOfOrder</c>), the need of a benefit was heard neither here nor before (<c>notFound</c>), or the call is over (<c>illegalTransition</c>).
    /// </exception>
    public SalesCall Add(CapabilityStatement statement)
    {
        ArgumentNullException.ThrowIfNull(statement);
        CheckNext(statement.At, statement.Statement);
        if (statement is Benefit benefit && !Heard.Contains(benefit.Need)) SpinRule.BenefitMeetsExplicitNeed.Refuse(ErrorCodes.NotFound, benefit.Need.Statement, nameof(statement));
        return new(this) { Statements = Statements.Add(statement) };
    }

    /// <summary>The next call with the same sellers, which knows the needs that were heard so far.</summary>
    /// <param name="on">Its day; not before this one.</param>
    /// <exception cref="InvalidValueException">The day is before this one (<c>outOfOrder</c>).</exception>
    public SalesCall Next(LocalDate on)
    {
        if (on < On) SpinRule.CallKeepsOrder.Refuse(ErrorCodes.OutOfOrder, on, nameof(on));
        return new SalesCall(on, Sellers).Knowing([.. Heard]);
    }

    /// <summary>The same call, begun with the knowledge of needs that were heard before it.</summary>
    /// <param name="needs">The needs, in any order; those of the same day have positions before the first of this call.</param>
    /// <exception cref="InvalidValueException">A need was heard after the call began, or two at one moment (<c>outOfOrder</c>), or a seller said one (<c>contradiction</c>).</exception>
    public SalesCall Knowing(params IReadOnlyList<CustomerNeed> needs)
    {
        ArgumentNullException.ThrowIfNull(needs);
        if (needs.Contains(null!)) Throw.Missing("needs, none of them null", nameof(needs));
        ImmutableArray<CustomerNeed> sorted = [.. needs.OrderBy(need => need.On).ThenBy(need => need.Position)];
        int first = Questions.Select(question => question.Position).Concat(Needs.Select(need => need.Position)).Concat(Statements.Select(statement => statement.Position)).DefaultIfEmpty(int.MaxValue).Min();
        for (int i = 0; i < sorted.Length; i++)
        {
            if (!sorted[i].At.IsBefore(i + 1 < sorted.Length ? sorted[i + 1].At : new Moment(On, first))) SpinRule.CallKeepsOrder.Refuse(ErrorCodes.OutOfOrder, sorted[i].Statement, nameof(needs));
            CheckSpeaker(sorted[i]);
        }

        return new(this) { Known = sorted };
    }

    /// <summary>
    /// What the call says of the deal: each need that was heard in it, and an advance, which speaks to the decision process at the lowest level, as one step with owner and date is not yet the way to a
    /// decision. Nothing is said by an order, a continuation or a refusal, which do not tell what they are about.
    /// </summary>
    public ImmutableArray<Evidence> ToEvidence()
    {
        ImmutableArray<Evidence> needs = [.. Needs.SelectMany(need => need.ToEvidence())];
        return Outcome is not CallOutcome.Advance advance ? needs : needs.Add(
            new Evidence([QualificationElement.DecisionProcess.Name, QualificationElement.Decision.Name], Polarity.Supports, Strength.BuyerStated, On, $"{advance.What}, by {Words.Of(advance.When)}", 1, Meddic.DecisionProcess.Top)
            {
                Speaker = advance.Who,
                Source = SourceOf(On),
            });
    }

    /// <inheritdoc/>
    public bool Equals(SalesCall? other) =>
        other is not null && On == other.On && Sellers.SequenceEqual(other.Sellers) && Known.SequenceEqual(other.Known) && Questions.SequenceEqual(other.Questions) && Needs.SequenceEqual(other.Needs)
        && Statements.SequenceEqual(other.Statements) && Outcome == other.Outcome;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as SalesCall);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(On, Sellers[0], Questions.Length, Needs.Length, Statements.Length, Outcome);

    /// <summary>Day, sellers and what there is: <c>2026-03-10, Ana Costa: 4 questions, 2 needs; Advance: Mara Lind: Runs a test, by 2026-03-20</c>.</summary>
    public override string ToString() => $"{Words.Of(On)}, {string.Join(", ", Sellers)}: {Words.Of(Questions.Length)} questions, {Words.Of(Needs.Length)} needs; {Outcome?.ToString() ?? "no outcome yet"}";

    internal IEnumerable<CustomerNeed> Heard => Known.Concat(Needs);

    internal static string SourceOf(LocalDate on) => $"Call of {Words.Of(on)}";

    /// <summary>A call of its parts, each list in any order.</summary>
    internal static SalesCall Of(SalesCall begun, IEnumerable<SpinQuestion> questions, IEnumerable<CustomerNeed> needs, IEnumerable<CapabilityStatement> statements, CallOutcome? outcome)
    {
        IEnumerable<(int Position, Func<SalesCall, SalesCall> Step)> steps =
        [
            .. questions.Select(question => (question.Position, (Func<SalesCall, SalesCall>)(call => call.Add(question)))),
            .. needs.Select(need => (need.Position, (Func<SalesCall, SalesCall>)(call => call.Add(need)))),
            .. statements.Select(statement => (statement.Position, (Func<SalesCall, SalesCall>)(call => call.Add(statement)))),
        ];
        SalesCall whole = steps.OrderBy(step => step.Position).Aggregate(begun, (call, step) => step.Step(call));
        return outcome is null ? whole : whole.End(outcome);
    }

    private static int Last(IEnumerable<int> positions) => positions.LastOrDefault();

    private bool IsSeller(string name) => Sellers.Contains(name, StringComparer.OrdinalIgnoreCase);

    private void CheckGoesOn(string what)
    {
        if (Outcome is not null) SpinRule.OneOutcome.Refuse(ErrorCodes.IllegalTransition, what, null);
    }

    private void CheckNext(Moment at, string what)
    {
        CheckGoesOn(what);
        if (at.On != On || at.Position < NextPosition) SpinRule.CallKeepsOrder.Refuse(ErrorCodes.OutOfOrder, what, null);
    }

    private void CheckSpeaker(CustomerNeed need)
    {
        if (IsSeller(need.By)) SpinRule.NeedIsSaidByCustomer.Refuse(ErrorCodes.Contradiction, need.By, nameof(need));
    }
}
