using System.Globalization;
using NodaTime;
using NodaTime.Text;
using SalesDomain.Errors;

namespace SalesDomain.Qualification;

/// <summary>Members of enumerations and other values as people read them.</summary>
internal static class Words
{
    /// <summary><c>BuyerConfirmed</c> as <c>buyer confirmed</c>.</summary>
    public static string Of<T>(T value)
        where T : struct, Enum => string.Concat(value.ToString().Select((c, i) => !char.IsUpper(c) ? $"{c}" : i == 0 ? $"{char.ToLowerInvariant(c)}" : $" {char.ToLowerInvariant(c)}"));

    public static string Of(LocalDate date) => LocalDatePattern.Iso.Format(date);

    public static string Of(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>A text that may not be blank.</summary>
    public static string Checked(string? text, string legal, string? parameter)
    {
        if (string.IsNullOrWhiteSpace(text)) Throw.Empty(legal, parameter);
        return text!;
    }

    /// <summary>The member that has a name in camelCase, if one has.</summary>
    public static T? Member<T>(string? name)
        where T : struct, Enum
    {
        foreach (T value in Enum.GetValues<T>())
        {
            if (JsonForm.Name(value) == name) return value;
        }

        return null;
    }

    public static string Names<T>()
        where T : struct, Enum => string.Join(", ", Enum.GetValues<T>().Select(JsonForm.Name));
}
