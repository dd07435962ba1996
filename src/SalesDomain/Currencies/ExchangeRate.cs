using System.Text.Json.Serialization;
using NodaTime;
using SalesDomain.Errors;

namespace SalesDomain.Currencies;

/// <summary>One line of a table of rates: from a day on, one unit of a currency is worth so many units of another.</summary>
[JsonConverter(typeof(ExchangeRateJsonConverter))]
public sealed record ExchangeRate
{
    /// <summary>A rate.</summary>
    /// <param name="from">The currency converted from.</param>
    /// <param name="to">The currency converted to; another one.</param>
    /// <param name="validFrom">The first day on which the rate holds; it holds until the next rate of the pair.</param>
    /// <param name="rate">Units of <paramref name="to"/> for one unit of <paramref name="from"/>; above 0.</param>
    /// <exception cref="InvalidValueException">The rate is not above 0, a currency is XXX, or both are the same.</exception>
    public ExchangeRate(Currency from, Currency to, LocalDate validFrom, decimal rate)
    {
        if (from.IsNone) Throw.NoCurrency(nameof(from));
        if (to.IsNone) Throw.NoCurrency(nameof(to));
        if (from == to) Throw.Contradiction(to, "two different currencies", nameof(to));
        if (rate <= 0m) Throw.OutOfRange(rate, "a rate above 0", nameof(rate));
        From = from;
        To = to;
        ValidFrom = validFrom;
        Rate = rate;
    }

    /// <summary>The currency converted from.</summary>
    public Currency From { get; }

    /// <summary>The currency converted to.</summary>
    public Currency To { get; }

    /// <summary>The first day on which the rate holds.</summary>
    public LocalDate ValidFrom { get; }

    /// <summary>Units of <see cref="To"/> for one unit of <see cref="From"/>; above 0.</summary>
    public decimal Rate { get; }

    /// <summary>The rate in words: <c>1 EUR = 1.0912 USD from 2026-01-01</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"1 {From} = {Rate} {To} from {ValidFrom:uuuu-MM-dd}");
}
