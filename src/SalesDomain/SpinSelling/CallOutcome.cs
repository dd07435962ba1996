using System.Collections.Immutable;
using System.Text.Json.Serialization;
using NodaTime;
using SalesDomain.Errors;
using SalesDomain.Qualification;

namespace SalesDomain.SpinSelling;

/// <summary>How a call ended: by an order, an advance, a continuation or no sale, and nothing else.</summary>
/// <remarks>Fewer than one in ten calls on large accounts end in an order or no sale, so that the line between advance and continuation decides. Source: Neil Rackham, SPIN Selling, 1988.</remarks>
[JsonConverter(typeof(CallOutcomeJsonConverter))]
public abstract record CallOutcome
{
    private CallOutcome()
    {
    }

    /// <summary>Whether the call succeeded: an order or an advance.</summary>
    public bool IsSuccess => this is Order or Advance;

    /// <summary>The customer's next action as it was agreed: an <see cref="Advance"/> where it is known what, who and when; a <see cref="Continuation"/> that says why not, where one is missing or the seller acts.</summary>
    /// <param name="what">What is done, that moves the sale towards a decision; blank or <c>null</c> where that was not agreed.</param>
    /// <param name="who">Who of the customer does it; blank or <c>null</c> where that was not agreed.</param>
    /// <param name="when">By when; <c>null</c> where that was not agreed.</param>
    /// <param name="sellers">Who is on our side; what one of them does is no advance. Case does not matter.</param>
    public static CallOutcome Of(string? what, string? who, LocalDate? when, params IReadOnlyList<string> sellers)
    {
        ArgumentNullException.ThrowIfNull(sellers);
        what = string.IsNullOrWhiteSpace(what) ? null : what;
        who = string.IsNullOrWhiteSpace(who) ? null : who;
        bool isSellers = who is not null && sellers.Contains(who, StringComparer.OrdinalIgnoreCase);
        return what is not null && who is not null && when is { } day && !isSellers ? new Advance(what, who, day) : new Continuation(what, who, when, isSellers);
    }

    /// <summary>One of four answers, by how the call ended.</summary>
    public TResult Match<TResult>(Func<Order, TResult> order, Func<Advance, TResult> advance, Func<Continuation, TResult> continuation, Func<NoSale, TResult> noSale)
    {
        ArgumentNullException.ThrowIfNull(order);
        ArgumentNullException.ThrowIfNull(advance);
        ArgumentNullException.ThrowIfNull(continuation);
        ArgumentNullException.ThrowIfNull(noSale);
        return this switch
        {
            Order bought => order(bought),
            Advance agreed => advance(agreed),
            Continuation open => continuation(open),
            _ => noSale((NoSale)this),
        };
    }

    internal abstract CallOutcomeForm ToForm();

    /// <summary>The customer commits to buy, beyond doubt. Nearly certain is no order.</summary>
    public sealed record Order : CallOutcome
    {
        /// <summary>A commitment to buy.</summary>
        /// <param name="what">What is bought; not empty.</param>
        /// <param name="who">Who of the customer commits; not empty.</param>
        /// <exception cref="InvalidValueException">A text is empty.</exception>
        public Order(string what, string who)
        {
            What = Words.Checked(what, "what is bought", nameof(what));
            Who = Words.Checked(who, "who of the customer commits", nameof(who));
        }

        /// <summary>What is bought.</summary>
        public string What { get; }

        /// <summary>Who of the customer commits.</summary>
        public string Who { get; }

        /// <summary>Who buys what: <c>Order: Mara Lind: 40 seats</c>.</summary>
        public override string ToString() => $"Order: {Who}: {What}";

        internal override CallOutcomeForm ToForm() => new() { Kind = "order", What = What, Who = Who };
    }

    /// <summary>Somebody of the customer does something, in the call or after it, that moves the sale towards a decision.</summary>
    public sealed record Advance : CallOutcome
    {
        /// <summary>An action of the customer. Where something may be missing, ask <see cref="Of"/>.</summary>
        /// <param name="what">What is done; not empty.</param>
        /// <param name="who">Who of the customer does it; not empty.</param>
        /// <param name="when">By when.</param>
        /// <exception cref="InvalidValueException">A text is empty (<c>missing</c>, <see cref="SpinRule.AdvanceIsCustomerAction"/>).</exception>
        public Advance(string what, string who, LocalDate when)
        {
            if (string.IsNullOrWhiteSpace(what)) SpinRule.AdvanceIsCustomerAction.Refuse(ErrorCodes.Missing, what, nameof(what));
            if (string.IsNullOrWhiteSpace(who)) SpinRule.AdvanceIsCustomerAction.Refuse(ErrorCodes.Missing, who, nameof(who));
            What = what;
            Who = who;
            When = when;
        }

        /// <summary>What is done.</summary>
        public string What { get; }

        /// <summary>Who of the customer does it.</summary>
        public string Who { get; }

        /// <summary>By when.</summary>
        public LocalDate When { get; }

        /// <summary>Who does what by when: <c>Advance: Mara Lind: Runs a test, by 2026-03-20</c>.</summary>
        public override string ToString() => $"Advance: {Who}: {What}, by {Words.Of(When)}";

        internal override CallOutcomeForm ToForm() => new() { Kind = "advance", What = What, Who = Who, When = When };
    }

    /// <summary>The sale goes on, and no action of the customer is agreed. However kind the words: no success.</summary>
    public sealed record Continuation : CallOutcome
    {
        /// <summary>A sale that goes on, with what was agreed after all. <see cref="Of"/> decides whether that is an advance.</summary>
        /// <param name="what">What is done; <c>null</c> where that was not agreed.</param>
        /// <param name="who">Who does it; <c>null</c> where that was not agreed.</param>
        /// <param name="when">By when; <c>null</c> where that was not agreed.</param>
        /// <param name="isSellerAction">Whether the seller does it.</param>
        /// <exception cref="InvalidValueException">A text is blank (<c>empty</c>), the seller acts and nobody is named, or the customer acts and nothing is missing, which is an advance (<c>contradiction</c>).</exception>
        public Continuation(string? what = null, string? who = null, LocalDate? when = null, bool isSellerAction = false)
        {
            What = what is null ? null : Words.Checked(what, "what is done, or null", nameof(what));
            Who = who is null ? null : Words.Checked(who, "who does it, or null", nameof(who));
            When = when;
            IsSellerAction = isSellerAction;
            if (isSellerAction ? who is null : what is not null && who is not null && when is not null) SpinRule.AdvanceIsCustomerAction.Refuse(ErrorCodes.Contradiction, who, nameof(isSellerAction));
        }

        /// <summary>What is done; <c>null</c> where that was not agreed.</summary>
        public string? What { get; }

        /// <summary>Who does it; <c>null</c> where that was not agreed.</summary>
        public string? Who { get; }

        /// <summary>By when; <c>null</c> where that was not agreed.</summary>
        public LocalDate? When { get; }

        /// <summary>Whether the seller does it.</summary>
        public bool IsSellerAction { get; }

        /// <summary>What it lacks to be an advance, one or more of: <c>what is done</c>, <c>who of the customer does it</c>, <c>by when</c>.</summary>
        public ImmutableArray<string> Lacks =>
            [.. What is null ? ["what is done"] : (string[])[], .. Who is null || IsSellerAction ? ["who of the customer does it"] : (string[])[], .. When is null ? ["by when"] : (string[])[]];

        /// <summary>Why it is no advance: <c>no advance: not agreed is by when</c>.</summary>
        public string Why => $"no advance: {(IsSellerAction ? $"{Who} is of the seller; " : "")}not agreed is {string.Join(", ", Lacks)}";

        /// <summary>Why it is no advance: <c>Continuation, no advance: not agreed is by when</c>.</summary>
        public override string ToString() => $"Continuation, {Why}";

        internal override CallOutcomeForm ToForm() => new() { Kind = "continuation", What = What, Who = Who, When = When, IsSellerAction = IsSellerAction ? true : null };
    }

    /// <summary>The customer refuses, and says so.</summary>
    public sealed record NoSale : CallOutcome
    {
        /// <summary>A refusal.</summary>
        /// <param name="reason">Why, in the customer's words; <c>null</c> where no reason was given.</param>
        /// <exception cref="InvalidValueException">The reason is blank.</exception>
        public NoSale(string? reason = null) => Reason = reason is null ? null : Words.Checked(reason, "a reason, or null", nameof(reason));

        /// <summary>Why; <c>null</c> where no reason was given.</summary>
        public string? Reason { get; }

        /// <summary>The refusal and its reason: <c>No sale: too early for us</c>.</summary>
        public override string ToString() => $"No sale{(Reason is null ? "" : $": {Reason}")}";

        internal override CallOutcomeForm ToForm() => new() { Kind = "noSale", Reason = Reason };
    }
}
