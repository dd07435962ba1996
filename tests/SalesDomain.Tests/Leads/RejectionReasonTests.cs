using System.Text.Json.Serialization.Metadata;
using SalesDomain.Leads;
using SalesDomain.Serialization;
using SalesDomain.Tests.Vocabularies;

namespace SalesDomain.Tests.Leads;

public class RejectionReasonTests : VocabularyContract<RejectionReason>
{
    private protected override JsonTypeInfo<RejectionReason> JsonType => SalesDomainJsonContext.Default.RejectionReason;

    [Fact]
    public void Only_criteria_cannot_be_put_right() => Assert.Equal([RejectionReason.Definitional], RejectionReason.List.Where(reason => !reason.IsCorrectable));

    [Theory]
    [InlineData("misrouted", "Procedural")]
    [InlineData("Incomplete", "Clerical")]
    [InlineData("below criteria", "Definitional")]
    public void The_usual_words_are_understood(string text, string name) => Assert.Equal(name, RejectionReason.Parse(text).Name);
}
