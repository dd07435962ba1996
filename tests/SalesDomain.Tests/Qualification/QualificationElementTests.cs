using System.Text.Json.Serialization.Metadata;
using SalesDomain.Qualification;
using SalesDomain.Serialization;
using SalesDomain.Tests.Vocabularies;

namespace SalesDomain.Tests.Qualification;

public class QualificationElementTests : VocabularyContract<QualificationElement>
{
    private protected override JsonTypeInfo<QualificationElement> JsonType => SalesDomainJsonContext.Default.QualificationElement;

    [Fact]
    public void Every_element_is_asked_for_by_a_framework() => Assert.All(QualificationElement.List, element => Assert.NotEmpty(element.Frameworks));

    [Fact]
    public void Elements_stand_in_the_order_in_which_the_frameworks_bring_them_up() =>
        Assert.Equal(
            "Budget, Authority, Need, Timeline, Urgency, Money, Challenges, Prioritization, Funds, Interest, Goals, Plans",
            string.Join(", ", QualificationElement.List.Take(12)));

    [Fact]
    public void One_element_serves_many_frameworks() =>
        Assert.Equal(
            new[] { QualificationFramework.Bant, QualificationFramework.Anum, QualificationFramework.Champ, QualificationFramework.Faint, QualificationFramework.Gpctba },
            QualificationElement.Authority.Frameworks);

    [Theory]
    [InlineData("Timing", "Timeline")]
    [InlineData("economic buyer", "EconomicBuyer")]
    [InlineData("Prioritisation", "Prioritization")]
    [InlineData("Implicate the pain", "IdentifyPain")]
    public void Other_words_are_understood(string text, string name) => Assert.Equal(name, QualificationElement.Parse(text).Name);
}
