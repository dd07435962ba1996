using System.Text.Json.Serialization.Metadata;
using SalesDomain.Serialization;
using SalesDomain.SpinSelling;
using SalesDomain.Tests.Vocabularies;

namespace SalesDomain.Tests.SpinSelling;

public class QuestionKindTests : VocabularyContract<QuestionKind>
{
    private protected override JsonTypeInfo<QuestionKind> JsonType => SalesDomainJsonContext.Default.QuestionKind;

    [Theory]
    [InlineData("s", "Situation")]
    [InlineData("difficulty", "Problem")]
    [InlineData("Consequence", "Implication")]
    [InlineData("need payoff", "NeedPayoff")]
    public void The_usual_words_are_understood(string text, string name) => Assert.Equal(name, QuestionKind.Parse(text).Name);

    [Fact]
    public void Each_says_its_use_and_how_it_goes_wrong() => Assert.All(QuestionKind.List, kind =>
    {
        Assert.EndsWith(".", kind.Use, StringComparison.Ordinal);
        Assert.EndsWith(".", kind.FailureMode, StringComparison.Ordinal);
    });

    [Fact]
    public void The_first_letters_are_the_name_of_the_method() => Assert.Equal("SPIN", string.Concat(QuestionKind.List.Select(kind => kind.Abbreviation)));
}
