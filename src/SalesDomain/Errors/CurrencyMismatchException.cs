namespace SalesDomain.Errors;

/// <summary>Amounts of different currencies were added, subtracted or ordered. Convert one of them first.</summary>
public sealed class CurrencyMismatchException : InvalidOperationException
{
    internal CurrencyMismatchException(string left, string right)
        : base($"{left} and {right} do not mix; convert one of them with ExchangeRates first.")
    {
        Left = left;
        Right = right;
    }

    /// <summary>The code of the left currency; XXX for a default value.</summary>
    public string Left { get; }

    /// <summary>The code of the right currency; XXX for a default value.</summary>
    public string Right { get; }

    /// <summary>Always <see cref="ErrorCodes.CurrencyMismatch"/>.</summary>
    public string Code { get; } = ErrorCodes.CurrencyMismatch;
}
