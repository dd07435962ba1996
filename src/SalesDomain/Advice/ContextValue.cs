using System.Globalization;
using SalesDomain.Currencies;

namespace SalesDomain.Advice;

/// <summary>What is known of an input: a number, an amount, or an answer.</summary>
internal readonly record struct ContextValue(decimal? Number, Currency? Currency, string? Answer)
{
    public override string ToString() => Answer ?? $"{Number!.Value.ToString("0.##", CultureInfo.InvariantCulture)}{(Currency is { } currency ? $" {currency}" : "")}";
}
