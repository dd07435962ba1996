namespace SalesDomain.Errors;

/// <summary>A value that no legal object can hold was passed in.</summary>
public sealed class InvalidValueException : ArgumentException
{
    internal InvalidValueException(Problem problem, string? parameter)
        : base(null, parameter)
    {
        Message = problem.ToString();
        Code = problem.Code;
        Value = problem.Value;
        Legal = problem.Legal;
    }

    /// <summary>What was refused and what is legal, in one sentence.</summary>
    public override string Message { get; }

    /// <summary>One of <see cref="ErrorCodes"/>.</summary>
    public string Code { get; }

    /// <summary>The value that was refused.</summary>
    public object? Value { get; }

    /// <summary>What would have been legal, in words.</summary>
    public string Legal { get; }
}
