using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using SalesDomain.Errors;
using SalesDomain.Vocabularies;

namespace SalesDomain.SpinSelling;

/// <summary>The rules of the method as this library holds them. Most are refused when they are broken; what only hindsight can tell is a <see cref="CallMiss"/> of a review.</summary>
[JsonConverter(typeof(VocabularyJsonConverter<SpinRule>))]
public sealed class SpinRule : Vocabulary<SpinRule>, IVocabulary<SpinRule>
{
    /// <summary>A benefit shows how one meets an explicit need that the customer has expressed before; without one it is an advantage.</summary>
    public static readonly SpinRule BenefitMeetsExplicitNeed = new(
        nameof(BenefitMeetsExplicitNeed), 1, "Benefit meets explicit need", "A benefit shows how one meets an explicit need that the customer has expressed before; without one it is an advantage.", Rackham);

    /// <summary>A need is what somebody of the customer says; what the seller says is none.</summary>
    public static readonly SpinRule NeedIsSaidByCustomer = new(
        nameof(NeedIsSaidByCustomer), 2, "Need is said by the customer", "A need is what somebody of the customer says; what the seller says is none.", Rackham);

    /// <summary>A question about an implication or about the payoff is about a problem, which is named.</summary>
    public static readonly SpinRule QuestionNamesProblem = new(
        nameof(QuestionNamesProblem), 3, "Question names its problem", "A question about an implication or about the payoff is about a problem, which is named.", Reading);

    /// <summary>What is asked and said in a call stands in its order, each at a position of its own on the day of the call, and after all that was heard before it.</summary>
    public static readonly SpinRule CallKeepsOrder = new(
        nameof(CallKeepsOrder), 4, "Call keeps its order", "What is asked and said in a call stands in its order, each at a position of its own on the day of the call, and after all that was heard before it.", Reading);

    /// <summary>A call has one outcome, and nothing is asked or said after it.</summary>
    public static readonly SpinRule OneOutcome = new(
        nameof(OneOutcome), 5, "One outcome", "A call has one outcome, and nothing is asked or said after it.", Rackham);

    /// <summary>An advance says what is done, who of the customer does it and by when; where one of them is missing, or the seller does it, the sale merely goes on.</summary>
    public static readonly SpinRule AdvanceIsCustomerAction = new(
        nameof(AdvanceIsCustomerAction), 6, "Advance is the customer's action", "An advance says what is done, who of the customer does it and by when; where one of them is missing, or the seller does it, the sale merely goes on.", Rackham);

    /// <summary>An advance happens on the day of the call or later.</summary>
    public static readonly SpinRule AdvanceLiesAhead = new(
        nameof(AdvanceLiesAhead), 7, "Advance lies ahead", "An advance happens on the day of the call or later.", Rackham);

    /// <summary>The objective of a call is what the customer will have agreed to do: an order or an advance, and another advance to fall back on.</summary>
    public static readonly SpinRule ObjectiveIsCustomerAction = new(
        nameof(ObjectiveIsCustomerAction), 8, "Objective is the customer's action", "The objective of a call is what the customer will have agreed to do: an order or an advance, and another advance to fall back on.", Rackham);

    /// <summary>A plan names three problems or more, each once and each with a capability of one's own that solves it.</summary>
    public static readonly SpinRule PlanHasThreeProblems = new(
        nameof(PlanHasThreeProblems), 9, "Plan has three problems", "A plan names three problems or more, each once and each with a capability of one's own that solves it.", Rackham);

    /// <summary>For each problem a plan has questions about it, difficulties that it leads to with questions about them, and questions about the payoff of the capability.</summary>
    public static readonly SpinRule PlanHasQuestions = new(
        nameof(PlanHasQuestions), 10, "Plan has its questions", "For each problem a plan has questions about it, difficulties that it leads to with questions about them, and questions about the payoff of the capability.", Rackham);

    /// <summary>An implication leads from a problem to another difficulty, and never back to the problem.</summary>
    public static readonly SpinRule ImplicationLeadsOn = new(
        nameof(ImplicationLeadsOn), 11, "Implication leads on", "An implication leads from a problem to another difficulty, and never back to the problem.", Reading);

    /// <summary>What solving a problem is worth is asked after the customer has admitted it.</summary>
    public static readonly SpinRule NeedPayoffFollowsNeed = new(
        nameof(NeedPayoffFollowsNeed), 12, "Need-payoff follows need", "What solving a problem is worth is asked after the customer has admitted it.", Rackham, isForMajorSales: true);

    /// <summary>A problem that the customer admits is followed by implication and need-payoff questions until the customer says what is wanted.</summary>
    public static readonly SpinRule ProblemIsDeveloped = new(
        nameof(ProblemIsDeveloped), 13, "Problem is developed", "A problem that the customer admits is followed by implication and need-payoff questions until the customer says what is wanted.", Rackham, isForMajorSales: true);

    /// <summary>Features and advantages wait until the customer has expressed an explicit need.</summary>
    public static readonly SpinRule CapabilityFollowsExplicitNeed = new(
        nameof(CapabilityFollowsExplicitNeed), 14, "Capability follows explicit need", "Features and advantages wait until the customer has expressed an explicit need.", Rackham, isForMajorSales: true);

    /// <summary>A call succeeds by an order or an advance; a sale that merely goes on is no success.</summary>
    public static readonly SpinRule CallEndsWithAdvance = new(
        nameof(CallEndsWithAdvance), 15, "Call ends with an advance", "A call succeeds by an order or an advance; a sale that merely goes on is no success.", Rackham);

    private const string Rackham = "Neil Rackham, SPIN Selling, 1988";
    private const string Reading = "This library's reading of Neil Rackham, SPIN Selling, 1988";

    private SpinRule(string name, int value, string label, string meaning, string source, bool isForMajorSales = false)
        : base(name, value, label, meaning)
    {
        Source = source;
        IsForMajorSales = isForMajorSales;
    }

    /// <inheritdoc/>
    public static new ImmutableArray<SpinRule> List { get; } =
    [
        BenefitMeetsExplicitNeed, NeedIsSaidByCustomer, QuestionNamesProblem, CallKeepsOrder, OneOutcome,
        AdvanceIsCustomerAction, AdvanceLiesAhead, ObjectiveIsCustomerAction, PlanHasThreeProblems, PlanHasQuestions,
        ImplicationLeadsOn, NeedPayoffFollowsNeed, ProblemIsDeveloped, CapabilityFollowsExplicitNeed, CallEndsWithAdvance,
    ];

    /// <summary>Who says so.</summary>
    public string Source { get; }

    /// <summary>Whether it holds in major sales only; a review of a call in a small sale does not speak of it.</summary>
    public bool IsForMajorSales { get; }

    /// <summary>One answer for each member; a new member breaks the build of whoever forgot it.</summary>
    public TResult Match<TResult>(
        Func<TResult> benefitMeetsExplicitNeed,
        Func<TResult> needIsSaidByCustomer,
        Func<TResult> questionNamesProblem,
        Func<TResult> callKeepsOrder,
        Func<TResult> oneOutcome,
        Func<TResult> advanceIsCustomerAction,
        Func<TResult> advanceLiesAhead,
        Func<TResult> objectiveIsCustomerAction,
        Func<TResult> planHasThreeProblems,
        Func<TResult> planHasQuestions,
        Func<TResult> implicationLeadsOn,
        Func<TResult> needPayoffFollowsNeed,
        Func<TResult> problemIsDeveloped,
        Func<TResult> capabilityFollowsExplicitNeed,
        Func<TResult> callEndsWithAdvance) =>
        Choose(
            benefitMeetsExplicitNeed, needIsSaidByCustomer, questionNamesProblem, callKeepsOrder, oneOutcome,
            advanceIsCustomerAction, advanceLiesAhead, objectiveIsCustomerAction, planHasThreeProblems, planHasQuestions,
            implicationLeadsOn, needPayoffFollowsNeed, problemIsDeveloped, capabilityFollowsExplicitNeed, callEndsWithAdvance);

    /// <summary>Refuses a value in the words of the rule, whose full stop the message has itself.</summary>
    [DoesNotReturn]
    internal void Refuse(string code, object? value, string? parameter) => Throw.Invalid(new Problem(code, value, Meaning.TrimEnd('.')), parameter);
}
