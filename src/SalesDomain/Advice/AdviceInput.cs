using System.Collections.Immutable;
using System.Text.Json.Serialization;
using SalesDomain.Currencies;
using SalesDomain.Errors;
using SalesDomain.Vocabularies;

namespace SalesDomain.Advice;

/// <summary>What can be known of a deal and its seller before a way of selling is chosen. Each may be unknown.</summary>
[JsonConverter(typeof(VocabularyJsonConverter<AdviceInput>))]
public sealed class AdviceInput : Vocabulary<AdviceInput>, IVocabulary<AdviceInput>
{
    private readonly Func<DealContext, ContextValue?> _read;
    private readonly Func<DealContext, ContextValue, DealContext> _write;

    /// <summary>What the contract is worth in its first year.</summary>
    public static readonly AdviceInput ContractValue = new(nameof(ContractValue), 1, "Contract value", "What the contract is worth in its first year.", [], static deal => deal.ContractValue is { } value ? new(value.Amount, value.Currency, null) : null, static (deal, value) => deal with { ContractValue = Money.Of(value.Number!.Value, value.Currency!.Value) });

    /// <summary>How many calls with the buyer it takes to a decision.</summary>
    public static readonly AdviceInput CallsExpected = Number(nameof(CallsExpected), 2, "Calls expected", "How many calls with the buyer it takes to a decision.", static deal => deal.CallsExpected, static (deal, value) => deal with { CallsExpected = value });

    /// <summary>How many people have a say in the decision.</summary>
    public static readonly AdviceInput Stakeholders = Number(nameof(Stakeholders), 3, "Stakeholders", "How many people have a say in the decision.", static deal => deal.Stakeholders, static (deal, value) => deal with { Stakeholders = value });

    /// <summary>How many days it takes from the first call to the decision.</summary>
    public static readonly AdviceInput CycleDays = Number(nameof(CycleDays), 4, "Sales cycle", "How many days it takes from the first call to the decision.", static deal => deal.CycleDays, static (deal, value) => deal with { CycleDays = value });

    /// <summary>How many new deals one seller looks at in a month.</summary>
    public static readonly AdviceInput DealsAMonth = Number(nameof(DealsAMonth), 5, "Deals a month", "How many new deals one seller looks at in a month.", static deal => deal.DealsAMonth, static (deal, value) => deal with { DealsAMonth = value });

    /// <summary>How far the buyer's need has come: latent, admitted, or a vision of the solution.</summary>
    public static readonly AdviceInput BuyerNeed = Choice<BuyerNeed>(nameof(BuyerNeed), 6, "Buyer's need", "How far the buyer's need has come: latent, admitted, or a vision of the solution.", static deal => deal.BuyerNeed, static (deal, value) => deal with { BuyerNeed = value });

    /// <summary>Whether there is an insight that is new to the buyer and leads to what only we can do.</summary>
    public static readonly AdviceInput HasInsight = YesNo(nameof(HasInsight), 7, "Insight", "Whether there is an insight that is new to the buyer and leads to what only we can do.", static deal => deal.HasInsight, static (deal, value) => deal with { HasInsight = value });

    /// <summary>Whether the buyer thinks that all suppliers are alike.</summary>
    public static readonly AdviceInput IsSeenAsCommodity = YesNo(nameof(IsSeenAsCommodity), 8, "Seen as a commodity", "Whether the buyer thinks that all suppliers are alike.", static deal => deal.IsSeenAsCommodity, static (deal, value) => deal with { IsSeenAsCommodity = value });

    /// <summary>Whether the solution is put together for the customer and changes how people work.</summary>
    public static readonly AdviceInput IsComplexSolution = YesNo(nameof(IsComplexSolution), 9, "Complex solution", "Whether the solution is put together for the customer and changes how people work.", static deal => deal.IsComplexSolution, static (deal, value) => deal with { IsComplexSolution = value });

    /// <summary>Whether seller and buyer go on working together after the purchase.</summary>
    public static readonly AdviceInput IsOngoingRelationship = YesNo(nameof(IsOngoingRelationship), 10, "Ongoing relationship", "Whether seller and buyer go on working together after the purchase.", static deal => deal.IsOngoingRelationship, static (deal, value) => deal with { IsOngoingRelationship = value });

    /// <summary>Whether a wrong decision would be seen by others in the company.</summary>
    public static readonly AdviceInput IsVisibleRisk = YesNo(nameof(IsVisibleRisk), 11, "Visible risk", "Whether a wrong decision would be seen by others in the company.", static deal => deal.IsVisibleRisk, static (deal, value) => deal with { IsVisibleRisk = value });

    /// <summary>Whether somebody else competes for the money.</summary>
    public static readonly AdviceInput HasRivals = YesNo(nameof(HasRivals), 12, "Rivals", "Whether somebody else competes for the money.", static deal => deal.HasRivals, static (deal, value) => deal with { HasRivals = value });

    /// <summary>Whether legal, security or procurement has to agree.</summary>
    public static readonly AdviceInput HasFormalReview = YesNo(nameof(HasFormalReview), 13, "Legal or procurement review", "Whether legal, security or procurement has to agree.", static deal => deal.HasFormalReview, static (deal, value) => deal with { HasFormalReview = value });

    /// <summary>Whether money is set aside for it.</summary>
    public static readonly AdviceInput IsBudgetAllocated = YesNo(nameof(IsBudgetAllocated), 14, "Budget allocated", "Whether money is set aside for it.", static deal => deal.IsBudgetAllocated, static (deal, value) => deal with { IsBudgetAllocated = value });

    /// <summary>Whether the money could be found if it were worth it.</summary>
    public static readonly AdviceInput CanFund = YesNo(nameof(CanFund), 15, "Able to fund", "Whether the money could be found if it were worth it.", static deal => deal.CanFund, static (deal, value) => deal with { CanFund = value });

    /// <summary>Whether the buyer came to us.</summary>
    public static readonly AdviceInput IsInbound = YesNo(nameof(IsInbound), 16, "Inbound", "Whether the buyer came to us.", static deal => deal.IsInbound, static (deal, value) => deal with { IsInbound = value });

    /// <summary>Whether the buyer wants advice on goals rather than an offer.</summary>
    public static readonly AdviceInput IsConsultative = YesNo(nameof(IsConsultative), 17, "Consultative", "Whether the buyer wants advice on goals rather than an offer.", static deal => deal.IsConsultative, static (deal, value) => deal with { IsConsultative = value });

    /// <summary>Whether the problem touches several departments.</summary>
    public static readonly AdviceInput IsCrossFunctional = YesNo(nameof(IsCrossFunctional), 18, "Cross-functional impact", "Whether the problem touches several departments.", static deal => deal.IsCrossFunctional, static (deal, value) => deal with { IsCrossFunctional = value });

    /// <summary>Whether many deals take advice and time and come to nothing.</summary>
    public static readonly AdviceInput HasTimeWasters = YesNo(nameof(HasTimeWasters), 19, "Free consulting", "Whether many deals take advice and time and come to nothing.", static deal => deal.HasTimeWasters, static (deal, value) => deal with { HasTimeWasters = value });

    /// <summary>Whether the seller can speak with who decides.</summary>
    public static readonly AdviceInput ReachesDecider = YesNo(nameof(ReachesDecider), 20, "Access to the decider", "Whether the seller can speak with who decides.", static deal => deal.ReachesDecider, static (deal, value) => deal with { ReachesDecider = value });

    /// <summary>Whether most lost deals end without a decision.</summary>
    public static readonly AdviceInput LosesToNoDecision = YesNo(nameof(LosesToNoDecision), 21, "Lost to no decision", "Whether most lost deals end without a decision.", static deal => deal.LosesToNoDecision, static (deal, value) => deal with { LosesToNoDecision = value });

    /// <summary>How used the team is to working by a method: low, medium or high.</summary>
    public static readonly AdviceInput TeamMaturity = Choice<TeamMaturity>(nameof(TeamMaturity), 22, "Team maturity", "How used the team is to working by a method: low, medium or high.", static deal => deal.TeamMaturity, static (deal, value) => deal with { TeamMaturity = value });

    private AdviceInput(string name, int value, string label, string meaning, ImmutableArray<string> answers, Func<DealContext, ContextValue?> read, Func<DealContext, ContextValue, DealContext> write)
        : base(name, value, label, meaning)
    {
        Answers = answers;
        _read = read;
        _write = write;
    }

    /// <inheritdoc/>
    public static new ImmutableArray<AdviceInput> List { get; } =
    [
        ContractValue, CallsExpected, Stakeholders, CycleDays, DealsAMonth, BuyerNeed, HasInsight, IsSeenAsCommodity,
        IsComplexSolution, IsOngoingRelationship, IsVisibleRisk, HasRivals, HasFormalReview, IsBudgetAllocated, CanFund,
        IsInbound, IsConsultative, IsCrossFunctional, HasTimeWasters, ReachesDecider, LosesToNoDecision, TeamMaturity,
    ];

    /// <summary>What can be answered: <c>no</c> and <c>yes</c>, or the members of a choice in camelCase; none for numbers and amounts.</summary>
    public ImmutableArray<string> Answers { get; }

    /// <summary>Whether it is a number or an amount.</summary>
    public bool IsNumber => Answers.IsEmpty;

    /// <summary>One answer for each member; a new member breaks the build of whoever forgot it.</summary>
    public TResult Match<TResult>(
        Func<TResult> contractValue,
        Func<TResult> callsExpected,
        Func<TResult> stakeholders,
        Func<TResult> cycleDays,
        Func<TResult> dealsAMonth,
        Func<TResult> buyerNeed,
        Func<TResult> hasInsight,
        Func<TResult> isSeenAsCommodity,
        Func<TResult> isComplexSolution,
        Func<TResult> isOngoingRelationship,
        Func<TResult> isVisibleRisk,
        Func<TResult> hasRivals,
        Func<TResult> hasFormalReview,
        Func<TResult> isBudgetAllocated,
        Func<TResult> canFund,
        Func<TResult> isInbound,
        Func<TResult> isConsultative,
        Func<TResult> isCrossFunctional,
        Func<TResult> hasTimeWasters,
        Func<TResult> reachesDecider,
        Func<TResult> losesToNoDecision,
        Func<TResult> teamMaturity) =>
        Choose(
            contractValue, callsExpected, stakeholders, cycleDays, dealsAMonth, buyerNeed, hasInsight, isSeenAsCommodity, isComplexSolution, isOngoingRelationship, isVisibleRisk,
            hasRivals, hasFormalReview, isBudgetAllocated, canFund, isInbound, isConsultative, isCrossFunctional, hasTimeWasters, reachesDecider, losesToNoDecision, teamMaturity);

    internal ContextValue? Of(DealContext deal) => _read(deal);

    internal DealContext Set(DealContext deal, ContextValue value) => _write(deal, value);

    private static AdviceInput Number(string name, int value, string label, string meaning, Func<DealContext, int?> read, Func<DealContext, int, DealContext> write) =>
        new(name, value, label, meaning, [], deal => read(deal) is { } number ? new(number, null, null) : null, (deal, known) => write(deal, (int)known.Number!.Value));

    private static AdviceInput YesNo(string name, int value, string label, string meaning, Func<DealContext, bool?> read, Func<DealContext, bool, DealContext> write) =>
        new(name, value, label, meaning, ["no", "yes"], deal => read(deal) is { } answer ? new(null, null, answer ? "yes" : "no") : null, (deal, known) => write(deal, known.Answer == "yes"));

    private static AdviceInput Choice<T>(string name, int value, string label, string meaning, Func<DealContext, T?> read, Func<DealContext, T, DealContext> write)
        where T : struct, Enum =>
        new(name, value, label, meaning, [.. Enum.GetValues<T>().Select(JsonForm.Name)], deal => read(deal) is { } chosen ? new(null, null, JsonForm.Name(chosen)) : null, (deal, known) => write(deal, JsonForm.Member<T>(known.Answer!)));
}
