using System.Globalization;
using System.Text.Json.Serialization;
using SalesDomain.Currencies;
using SalesDomain.Errors;

namespace SalesDomain.Measures;

/// <summary>One amount of money over another of the same currency, such as pipeline over quota. Any size; not limited to 1.</summary>
[JsonConverter(typeof(RatioJsonConverter))]
public readonly record struct Ratio
{
    private Ratio(Money numerator, Money denominator, decimal value)
    {
        Numerator = numerator;
        Denominator = denominator;
        Value = value;
    }

    /// <summary>The amount above the line.</summary>
    public Money Numerator { get; }

    /// <summary>The amount below the line; never 0.</summary>
    public Money Denominator { get; }

    /// <summary>The quotient, exact to 28 digits; 0 for the default value.</summary>
    public decimal Value { get; }

    /// <summary>One amount over another.</summary>
    /// <exception cref="InvalidValueException"><paramref name="denominator"/> is 0.</exception>
    /// <exception cref="CurrencyMismatchException">The currencies differ.</exception>
    public static Ratio Of(Money numerator, Money denominator)
    {
        if (numerator.Currency != denominator.Currency) Throw.CurrencyMismatch(numerator.Currency.Code, denominator.Currency.Code);
        if (denominator.IsZero) Throw.OutOfRange(denominator, "an amount other than 0", nameof(denominator));
        return Of(ExactDecimal.Of(numerator.Amount), ExactDecimal.Of(denominator.Amount), numerator.Currency);
    }

    /// <summary>One exact sum over another that is not 0: divided once, whatever their digits.</summary>
    internal static Ratio Of(ExactDecimal numerator, ExactDecimal denominator, Currency currency) =>
        new(Nearest.Of(numerator, currency), Nearest.Of(denominator, currency), (Fraction.Of(numerator) / Fraction.Of(denominator)).ToDecimal());

    /// <summary>A ratio of amounts that may be rounded, so that the quotient of the exact ones stands beside them.</summary>
    internal static Ratio Of(RatioForm form)
    {
        Ratio ratio = Of(form.Numerator, form.Denominator);
        if (form.Value is not { } value) return ratio;
        decimal tolerance = (1m + Math.Abs(form.Numerator.Amount) + Math.Abs(form.Denominator.Amount)) * 1e-20m;
        bool fits = Math.Abs((value * form.Denominator.Amount) - form.Numerator.Amount) <= tolerance;
        if (!fits) Throw.Contradiction(value, "the quotient of numerator and denominator, or nothing", nameof(form));
        return new Ratio(form.Numerator, form.Denominator, value);
    }

    /// <summary>The quotient with four decimals and its amounts: <c>3.2000 (320.00 EUR/100.00 EUR)</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Value:0.0000} ({Numerator}/{Denominator})");
}
