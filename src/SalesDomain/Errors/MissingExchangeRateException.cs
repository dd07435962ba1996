using NodaTime;

namespace SalesDomain.Errors;

/// <summary>The table of exchange rates holds no rate for a pair of currencies on a day. There is no fallback to parity.</summary>
public sealed class MissingExchangeRateException : InvalidOperationException
{
    internal MissingExchangeRateException(string from, string to, LocalDate date)
        : base(FormattableString.Invariant($"No exchange rate from {from} to {to} on {date:uuuu-MM-dd} or before; add one to the table."))
    {
        From = from;
        To = to;
        Date = date;
    }

    /// <summary>The code of the currency converted from.</summary>
    public string From { get; }

    /// <summary>The code of the currency converted to.</summary>
    public string To { get; }

    /// <summary>The day asked for.</summary>
    public LocalDate Date { get; }

    /// <summary>Always <see cref="ErrorCodes.MissingExchangeRate"/>.</summary>
    public string Code { get; } = ErrorCodes.MissingExchangeRate;
}
