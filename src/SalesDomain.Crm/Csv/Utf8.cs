namespace SalesDomain.Crm.Csv;

/// <summary>Small things about UTF-8 fields.</summary>
internal static class Utf8
{
    private static ReadOnlySpan<byte> NoBreakSpace => [0xC2, 0xA0];

    /// <summary>Without ASCII white space and no-break spaces at both ends.</summary>
    public static ReadOnlySpan<byte> Trim(ReadOnlySpan<byte> text)
    {
        // nearly every field: nothing at its ends that could be white space
        if (text.IsEmpty || (text[0] > ' ' && text[0] != NoBreakSpace[0] && text[^1] > ' ' && text[^1] != NoBreakSpace[1])) return text;
        while (true)
        {
            ReadOnlySpan<byte> trimmed = text.Trim(" \t\r\n"u8);
            if (trimmed.StartsWith(NoBreakSpace)) trimmed = trimmed[2..];
            if (trimmed.EndsWith(NoBreakSpace)) trimmed = trimmed[..^2];
            if (trimmed.Length == text.Length) return text;
            text = trimmed;
        }
    }

    /// <summary>Whether a field of a date or number says that there is none: empty, or one of the spellings of exports.</summary>
    public static bool IsMissing(ReadOnlySpan<byte> text) =>
        text.IsEmpty || (text.Length <= 6 && (text.SequenceEqual("-"u8) || text.SequenceEqual("--"u8) || Is(text, "null"u8) || Is(text, "N/A"u8) || Is(text, "#N/A"u8) || Is(text, "-None-"u8)));

    /// <summary>Text that is safe to print: control characters, which steer a terminal, become spaces.</summary>
    public static string WithoutControls(string text) => text.Any(char.IsControl) ? string.Concat(text.Select(c => char.IsControl(c) ? ' ' : c)) : text;

    /// <summary>An answer of yes or no in the spellings of exports; <c>null</c> for anything else.</summary>
    public static bool? ToBoolean(ReadOnlySpan<byte> text) =>
        Is(text, "true"u8) || Is(text, "1"u8) || Is(text, "yes"u8) ? true
        : Is(text, "false"u8) || Is(text, "0"u8) || Is(text, "no"u8) ? false
        : null;

    private static bool Is(ReadOnlySpan<byte> text, ReadOnlySpan<byte> spelling) => System.Text.Ascii.EqualsIgnoreCase(text, spelling);
}
