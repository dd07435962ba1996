using NodaTime;
using NodaTime.Text;

namespace SalesDomain.Errors;

/// <summary>A value that no legal object can hold was passed in.</summary>
public sealed class InvalidValueException : ArgumentException
{
    internal InvalidValueException(string code, object? value, string legal, string? parameter)
        : base(null, parameter)
    {
        Message = FormattableString.Invariant($"{Shown(value)} is not legal here; legal is: {legal}.");
        Code = code;
        Value = value;
        Legal = legal;
    }

    /// <summary>What was refused and what is legal, in one sentence.</summary>
    public override string Message { get; }

    /// <summary>One of <see cref="ErrorCodes"/>.</summary>
    public string Code { get; }

    /// <summary>The value that was refused.</summary>
    public object? Value { get; }

    /// <summary>What would have been legal, in words.</summary>
    public string Legal { get; }

    private static string Shown(object? value) => value switch
    {
        null => "null",
        string text => $"\"{text}\"",
        LocalDate date => LocalDatePattern.Iso.Format(date),
        IFormattable formattable => formattable.ToString(null, System.Globalization.CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };
}
