namespace SalesDomain.Vocabularies;

/// <summary>How terms are matched: letters and digits count, in lower case; everything else is decoration.</summary>
internal static class VocabularyText
{
    public static string Fold(string text)
    {
        Span<char> key = text.Length <= 256 ? stackalloc char[text.Length] : new char[text.Length];
        return key[..Fold(text, key)].ToString();
    }

    /// <returns>The length written, or -1 where the text has more letters than the key holds.</returns>
    public static int Fold(ReadOnlySpan<char> text, Span<char> key)
    {
        int length = 0;
        foreach (char c in text)
        {
            // in ASCII, one bit makes a letter small and leaves a digit as it is
            char lower = (char)(c | 0x20);
            if (!char.IsAsciiLetterLower(lower) && !char.IsAsciiDigit(c))
            {
                if (char.IsAscii(c) || !char.IsLetterOrDigit(c)) continue;
                lower = char.ToLowerInvariant(c);
            }

            if (length == key.Length) return -1;
            key[length++] = lower;
        }

        return length;
    }
}
