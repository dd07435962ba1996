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
            if (!char.IsLetterOrDigit(c)) continue;
            if (length == key.Length) return -1;
            key[length++] = char.ToLowerInvariant(c);
        }

        return length;
    }
}
