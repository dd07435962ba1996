using SalesDomain.Vocabularies;

namespace SalesDomain.Tests.Vocabularies;

public class VocabularyTextTests
{
    [Fact]
    public void Every_letter_and_digit_counts_in_lower_case_and_nothing_else_does()
    {
        for (int code = 0; code <= char.MaxValue; code++)
        {
            char c = (char)code;
            Assert.Equal(char.IsLetterOrDigit(c) ? char.ToLowerInvariant(c).ToString() : "", VocabularyText.Fold(c.ToString()));
        }
    }

    [Fact]
    public void A_text_longer_than_the_longest_key_means_nothing()
    {
        Span<char> key = stackalloc char[3];
        Assert.Equal(3, VocabularyText.Fold("a - B.c /", key));
        Assert.Equal("abc", key.ToString());
        Assert.Equal(-1, VocabularyText.Fold("abcd", key));
    }
}
