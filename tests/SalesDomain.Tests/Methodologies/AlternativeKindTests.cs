using System.Text.Json.Serialization.Metadata;
using SalesDomain.Methodologies;
using SalesDomain.Serialization;
using SalesDomain.Tests.Vocabularies;

namespace SalesDomain.Tests.Methodologies;

public class AlternativeKindTests : VocabularyContract<AlternativeKind>
{
    private protected override JsonTypeInfo<AlternativeKind> JsonType => SalesDomainJsonContext.Default.AlternativeKind;

    [Theory]
    [InlineData("competitor", "Vendor")]
    [InlineData("build", "InHouse")]
    [InlineData("other priority", "OtherInitiative")]
    [InlineData("Status Quo", "NoDecision")]
    [InlineData("do-nothing", "NoDecision")]
    public void The_usual_words_are_understood(string text, string name) => Assert.Equal(name, AlternativeKind.Parse(text).Name);

    [Fact]
    public void Each_has_a_question() => Assert.All(AlternativeKind.List, kind => Assert.EndsWith("?", kind.Question, StringComparison.Ordinal));
}
