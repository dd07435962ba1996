using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using NodaTime;

namespace SalesDomain.Errors;

/// <summary>Throwing lives here, so that the checks at the call sites stay small enough to inline.</summary>
[StackTraceHidden]
internal static class Throw
{
    [DoesNotReturn]
    public static void OutOfRange(object? value, string legal, string? parameter) =>
        throw new InvalidValueException(new Problem(ErrorCodes.OutOfRange, value, legal), parameter);

    [DoesNotReturn]
    public static void Empty(string legal, string? parameter) =>
        throw new InvalidValueException(new Problem(ErrorCodes.Empty, "", legal), parameter);

    [DoesNotReturn]
    public static void Duplicate(object? value, string legal, string? parameter) =>
        throw new InvalidValueException(new Problem(ErrorCodes.Duplicate, value, legal), parameter);

    [DoesNotReturn]
    public static void Contradiction(object? value, string legal, string? parameter) =>
        throw new InvalidValueException(new Problem(ErrorCodes.Contradiction, value, legal), parameter);

    [DoesNotReturn]
    public static void NotFound(object? value, string legal, string? parameter) =>
        throw new InvalidValueException(new Problem(ErrorCodes.NotFound, value, legal), parameter);

    [DoesNotReturn]
    public static void Missing(string legal, string? parameter) =>
        throw new InvalidValueException(new Problem(ErrorCodes.Missing, null, legal), parameter);

    [DoesNotReturn]
    public static void Invalid(Problem problem, string? parameter) =>
        throw new InvalidValueException(problem, parameter);

    [DoesNotReturn]
    public static void NoCurrency(string? parameter) =>
        throw new InvalidValueException(new Problem(ErrorCodes.NoCurrency, "XXX", "an ISO 4217 currency other than XXX"), parameter);

    [DoesNotReturn]
    public static void CurrencyMismatch(string left, string right) => throw new CurrencyMismatchException(left, right);

    [DoesNotReturn]
    public static void MissingExchangeRate(string from, string to, LocalDate date) =>
        throw new MissingExchangeRateException(from, to, date);

    [DoesNotReturn]
    public static void NotRepresentable() =>
        throw new OverflowException($"The exact result needs more than the 28 digits that decimal holds ({ErrorCodes.NotRepresentable}).");

    [DoesNotReturn]
    public static void UndefinedKpi(string reason) => throw new UndefinedKpiException(reason);

    [DoesNotReturn]
    public static void DefinitionMismatch(object left, object right) => throw new DefinitionMismatchException(left, right);

    [DoesNotReturn]
    public static void Format(ReadOnlySpan<char> text, string legal) =>
        throw new FormatException(string.Create(CultureInfo.InvariantCulture, $"\"{(text.Length > 100 ? text[..100] : text)}\" cannot be read; legal is: {legal}."));
}
