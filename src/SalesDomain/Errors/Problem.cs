using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace SalesDomain.Errors;

/// <summary>What is wrong with a value, before anybody throws or reports it.</summary>
/// <param name="Code">One of <see cref="ErrorCodes"/>.</param>
/// <param name="Value">The value.</param>
/// <param name="Legal">What would be legal, in words.</param>
/// <param name="Path">Where it stands in a draft: <c>Members[2].Manager</c>.</param>
internal sealed record Problem(string Code, object? Value, string Legal, string? Path = null)
{
    /// <summary>What is refused and what is legal, in one sentence, the same in every culture.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Shown} is not legal here; legal is: {Legal}.");

    /// <summary>Whether it is in a member of the draft, or below it.</summary>
    public bool IsAt(string member) => Path is not null && Path.StartsWith(member, StringComparison.Ordinal) && (Path.Length == member.Length || Path[member.Length] is '.' or '[');

    private string Shown => Value switch
    {
        null => "null",
        string text => $"\"{text}\"",
        LocalDate date => LocalDatePattern.Iso.Format(date),
        Instant instant => InstantPattern.ExtendedIso.Format(instant),
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => $"\"{Value}\"",
    };
}
