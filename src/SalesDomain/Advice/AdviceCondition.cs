using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Serialization;
using SalesDomain.Currencies;
using SalesDomain.Errors;

namespace SalesDomain.Advice;

/// <summary>When a rule applies. Judged in Kleene's three values: what is unknown is neither yes nor no, and an amount in another currency is unknown.</summary>
[JsonConverter(typeof(AdviceConditionJsonConverter))]
public abstract record AdviceCondition
{
    private AdviceCondition()
    {
    }

    /// <summary>The inputs that it looks at, each once, in order.</summary>
    public abstract ImmutableArray<AdviceInput> Inputs { get; }

    /// <summary>Whether it holds for a deal; <c>null</c> where that cannot be said.</summary>
    public abstract bool? Holds(DealContext deal);

    /// <summary>The inputs for want of which it cannot be said; none where it can.</summary>
    public ImmutableArray<AdviceInput> Missing(DealContext deal) => Holds(deal) is null ? [.. Lacking(deal).Distinct()] : [];

    /// <summary>The values around which the answer changes, for each input.</summary>
    internal abstract IEnumerable<(AdviceInput Input, ContextValue Value)> Turns();

    private protected abstract IEnumerable<AdviceInput> Lacking(DealContext deal);

    private static void CheckLimit(AdviceInput input, decimal limit, Currency? currency)
    {
        ArgumentNullException.ThrowIfNull(input);
        if (!input.IsNumber) Throw.Contradiction(input.Name, "a number or an amount for a limit; other inputs are answered", nameof(input));
        if (input == AdviceInput.ContractValue != currency is not null) Throw.Contradiction(currency, "a currency for an amount, and none for a number", nameof(currency));
        if (limit < 0m) Throw.OutOfRange(limit, "a limit of 0 or more", nameof(limit));
    }

    private static decimal? NumberOf(AdviceInput input, DealContext deal, Currency? currency) => input.Of(deal) is { } value && value.Currency == currency ? value.Number : null;

    private static IEnumerable<(AdviceInput, ContextValue)> Around(AdviceInput input, decimal limit, Currency? currency)
    {
        decimal step = currency is null ? 1m : 0.01m;
        yield return (input, new(decimal.Ceiling(limit / step) * step, currency, null));
        if (limit >= step && (currency is not null || input == AdviceInput.CycleDays || input == AdviceInput.DealsAMonth || limit > step)) yield return (input, new((decimal.Ceiling(limit / step) * step) - step, currency, null));
    }

    private static string Text(decimal limit, Currency? currency) => $"{limit.ToString(CultureInfo.InvariantCulture)}{(currency is { } known ? $" {known}" : "")}";

    /// <summary>A number is so much or more.</summary>
    public sealed record AtLeast : AdviceCondition
    {
        /// <summary>A number of so much or more.</summary>
        /// <param name="input">A number or an amount.</param>
        /// <param name="limit">The limit; 0 or more.</param>
        /// <param name="currency">The currency of an amount.</param>
        /// <exception cref="InvalidValueException">The input is answered, the currency does not fit, or the limit is negative.</exception>
        public AtLeast(AdviceInput input, decimal limit, Currency? currency = null)
        {
            CheckLimit(input, limit, currency);
            Input = input;
            Limit = limit;
            Currency = currency;
        }

        /// <summary>The input.</summary>
        public AdviceInput Input { get; }

        /// <summary>The limit.</summary>
        public decimal Limit { get; }

        /// <summary>The currency of an amount; <c>null</c> for numbers.</summary>
        public Currency? Currency { get; }

        /// <inheritdoc/>
        public override ImmutableArray<AdviceInput> Inputs => [Input];

        /// <inheritdoc/>
        public override bool? Holds(DealContext deal) => NumberOf(Input, deal, Currency) is { } number ? number >= Limit : null;

        /// <summary>The condition in words.</summary>
        public override string ToString() => $"{Input.Label} at least {Text(Limit, Currency)}";

        internal override IEnumerable<(AdviceInput Input, ContextValue Value)> Turns() => Around(Input, Limit, Currency);

        private protected override IEnumerable<AdviceInput> Lacking(DealContext deal) => Holds(deal) is null ? [Input] : [];
    }

    /// <summary>A number is less than so much.</summary>
    public sealed record Below : AdviceCondition
    {
        /// <summary>A number below so much.</summary>
        /// <inheritdoc cref="AtLeast(AdviceInput, decimal, Currency?)"/>
        public Below(AdviceInput input, decimal limit, Currency? currency = null)
        {
            CheckLimit(input, limit, currency);
            Input = input;
            Limit = limit;
            Currency = currency;
        }

        /// <summary>The input.</summary>
        public AdviceInput Input { get; }

        /// <summary>The limit.</summary>
        public decimal Limit { get; }

        /// <summary>The currency of an amount; <c>null</c> for numbers.</summary>
        public Currency? Currency { get; }

        /// <inheritdoc/>
        public override ImmutableArray<AdviceInput> Inputs => [Input];

        /// <inheritdoc/>
        public override bool? Holds(DealContext deal) => NumberOf(Input, deal, Currency) is { } number ? number < Limit : null;

        /// <summary>The condition in words.</summary>
        public override string ToString() => $"{Input.Label} below {Text(Limit, Currency)}";

        internal override IEnumerable<(AdviceInput Input, ContextValue Value)> Turns() => Around(Input, Limit, Currency);

        private protected override IEnumerable<AdviceInput> Lacking(DealContext deal) => Holds(deal) is null ? [Input] : [];
    }

    /// <summary>An input is answered so.</summary>
    public sealed record Is : AdviceCondition
    {
        /// <summary>An input that is answered so.</summary>
        /// <param name="input">An input with answers.</param>
        /// <param name="answer">One of its <see cref="AdviceInput.Answers"/>: <c>yes</c>, <c>no</c>, or the member of a choice.</param>
        /// <exception cref="InvalidValueException">The input is a number, or has no such answer.</exception>
        public Is(AdviceInput input, string answer)
        {
            ArgumentNullException.ThrowIfNull(input);
            if (!input.Answers.Contains(answer)) Throw.NotFound(answer, input.IsNumber ? $"a limit for {input.Name}, which is a number" : $"one of {string.Join(", ", input.Answers)}", nameof(answer));
            Input = input;
            Answer = answer;
        }

        /// <summary>The input.</summary>
        public AdviceInput Input { get; }

        /// <summary>The answer.</summary>
        public string Answer { get; }

        /// <inheritdoc/>
        public override ImmutableArray<AdviceInput> Inputs => [Input];

        /// <inheritdoc/>
        public override bool? Holds(DealContext deal) => Input.Of(deal) is { } value ? value.Answer == Answer : null;

        /// <summary>The condition in words.</summary>
        public override string ToString() => $"{Input.Label}: {Answer}";

        internal override IEnumerable<(AdviceInput Input, ContextValue Value)> Turns() => Input.Answers.Select(answer => (Input, new ContextValue(null, null, answer)));

        private protected override IEnumerable<AdviceInput> Lacking(DealContext deal) => Holds(deal) is null ? [Input] : [];
    }

    /// <summary>All of some conditions hold.</summary>
    public sealed record All : AdviceCondition
    {
        /// <summary>All of some conditions.</summary>
        /// <exception cref="InvalidValueException">There is none, or one is null.</exception>
        public All(params IReadOnlyList<AdviceCondition> of) => Of = Checked(of);

        /// <summary>The conditions; one or more.</summary>
        public ImmutableArray<AdviceCondition> Of { get; }

        /// <inheritdoc/>
        public override ImmutableArray<AdviceInput> Inputs => [.. Of.SelectMany(part => part.Inputs).Distinct()];

        /// <inheritdoc/>
        public override bool? Holds(DealContext deal)
        {
            bool?[] parts = [.. Of.Select(part => part.Holds(deal))];
            return parts.Contains(false) ? false : parts.Contains(null) ? null : true;
        }

        /// <inheritdoc/>
        public bool Equals(All? other) => other is not null && Of.SequenceEqual(other.Of);

        /// <inheritdoc/>
        public override int GetHashCode() => Of.Length;

        /// <summary>The conditions in words.</summary>
        public override string ToString() => string.Join(" and ", Of.Select(part => part is Any ? $"({part})" : $"{part}"));

        internal override IEnumerable<(AdviceInput Input, ContextValue Value)> Turns() => Of.SelectMany(part => part.Turns());

        private protected override IEnumerable<AdviceInput> Lacking(DealContext deal) => Of.Where(part => part.Holds(deal) is null).SelectMany(part => part.Lacking(deal));
    }

    /// <summary>One or more of some conditions hold.</summary>
    public sealed record Any : AdviceCondition
    {
        /// <summary>One or more of some conditions.</summary>
        /// <exception cref="InvalidValueException">There is none, or one is null.</exception>
        public Any(params IReadOnlyList<AdviceCondition> of) => Of = Checked(of);

        /// <summary>The conditions; one or more.</summary>
        public ImmutableArray<AdviceCondition> Of { get; }

        /// <inheritdoc/>
        public override ImmutableArray<AdviceInput> Inputs => [.. Of.SelectMany(part => part.Inputs).Distinct()];

        /// <inheritdoc/>
        public override bool? Holds(DealContext deal)
        {
            bool?[] parts = [.. Of.Select(part => part.Holds(deal))];
            return parts.Contains(true) ? true : parts.Contains(null) ? null : false;
        }

        /// <inheritdoc/>
        public bool Equals(Any? other) => other is not null && Of.SequenceEqual(other.Of);

        /// <inheritdoc/>
        public override int GetHashCode() => Of.Length;

        /// <summary>The conditions in words.</summary>
        public override string ToString() => string.Join(" or ", Of.Select(part => part is All ? $"({part})" : $"{part}"));

        internal override IEnumerable<(AdviceInput Input, ContextValue Value)> Turns() => Of.SelectMany(part => part.Turns());

        private protected override IEnumerable<AdviceInput> Lacking(DealContext deal) => Of.Where(part => part.Holds(deal) is null).SelectMany(part => part.Lacking(deal));
    }

    private static ImmutableArray<AdviceCondition> Checked(IReadOnlyList<AdviceCondition> of)
    {
        ArgumentNullException.ThrowIfNull(of);
        if (of.Count == 0) Throw.Empty("one condition or more", nameof(of));
        if (of.Contains(null!)) Throw.Missing("conditions, none of them null", nameof(of));
        return [.. of];
    }
}
