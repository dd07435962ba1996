namespace SalesDomain.Errors;

/// <summary>Totals that were made with different definitions were added. Sum both with the same definition.</summary>
public sealed class DefinitionMismatchException : InvalidOperationException
{
    internal DefinitionMismatchException(object left, object right)
        : base($"Totals of different definitions do not add: {left} and {right}.")
    {
        Left = left;
        Right = right;
    }

    /// <summary>The definition on the left of the plus.</summary>
    public object Left { get; }

    /// <summary>The definition on the right of the plus.</summary>
    public object Right { get; }

    /// <summary>Always <see cref="ErrorCodes.DefinitionMismatch"/>.</summary>
    public string Code { get; } = ErrorCodes.DefinitionMismatch;
}
