namespace SalesDomain.Errors;

/// <summary>The stable codes that the library's exceptions carry. A code never changes its meaning; texts may.</summary>
public static class ErrorCodes
{
    /// <summary>A value of <c>default</c> or of the code XXX, where a currency is needed.</summary>
    public const string NoCurrency = "noCurrency";

    /// <summary>Two different currencies in one operation.</summary>
    public const string CurrencyMismatch = "currencyMismatch";

    /// <summary>No exchange rate for the pair of currencies on the day.</summary>
    public const string MissingExchangeRate = "missingExchangeRate";

    /// <summary>The exact result has more digits than <see cref="decimal"/> holds.</summary>
    public const string NotRepresentable = "notRepresentable";

    /// <summary>A value outside its legal range.</summary>
    public const string OutOfRange = "outOfRange";

    /// <summary>A text or collection that must not be empty.</summary>
    public const string Empty = "empty";

    /// <summary>A value that must be there and is not.</summary>
    public const string Missing = "missing";

    /// <summary>Two values that must differ do not.</summary>
    public const string Duplicate = "duplicate";

    /// <summary>Two members that exclude each other.</summary>
    public const string Contradiction = "contradiction";

    /// <summary>A key that the collection does not hold.</summary>
    public const string NotFound = "notFound";

    /// <summary>A move that the lifecycle does not have.</summary>
    public const string IllegalTransition = "illegalTransition";

    /// <summary>An instant before one that it must not precede.</summary>
    public const string OutOfOrder = "outOfOrder";

    /// <summary>Things that refer to each other in a circle, where a line must end.</summary>
    public const string Cycle = "cycle";

    /// <summary>Totals of different definitions were added.</summary>
    public const string DefinitionMismatch = "definitionMismatch";

    /// <summary>The value of an undefined KPI was asked for.</summary>
    public const string UndefinedKpi = "undefinedKpi";
}
