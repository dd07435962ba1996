using System.Text.Json.Serialization.Metadata;
using SalesDomain.Serialization;
using SalesDomain.SpinSelling;
using SalesDomain.Tests.Vocabularies;

namespace SalesDomain.Tests.SpinSelling;

public class CallStageTests : VocabularyContract<CallStage>
{
    private protected override JsonTypeInfo<CallStage> JsonType => SalesDomainJsonContext.Default.CallStage;

    [Theory]
    [InlineData("opening", "Preliminaries")]
    [InlineData("Discovery", "Investigating")]
    [InlineData("demonstrating-capability", "DemonstratingCapability")]
    [InlineData("closing", "ObtainingCommitment")]
    public void The_usual_words_are_understood(string text, string name) => Assert.Equal(name, CallStage.Parse(text).Name);

    [Fact]
    public void Each_has_advice() => Assert.All(CallStage.List, stage => Assert.EndsWith(".", stage.Advice, StringComparison.Ordinal));
}
