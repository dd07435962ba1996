using System.Text.Json.Serialization.Metadata;
using SalesDomain.Qualification;
using SalesDomain.Serialization;
using SalesDomain.Tests.Vocabularies;

namespace SalesDomain.Tests.Qualification;

public class QualificationFrameworkTests : VocabularyContract<QualificationFramework>
{
    private protected override JsonTypeInfo<QualificationFramework> JsonType => SalesDomainJsonContext.Default.QualificationFramework;

    [Fact]
    public void The_letters_spell_the_acronym() => Assert.All(QualificationFramework.List, framework =>
        Assert.Equal(string.Concat(framework.Label.Where(char.IsLetter)), string.Concat(framework.Letters)));

    [Fact]
    public void Every_element_has_its_letters_and_begins_with_them() => Assert.All(QualificationFramework.List, framework =>
    {
        Assert.Equal(framework.Elements.Length, framework.Letters.Length);
        Assert.Equal(framework.Elements.Distinct(), framework.Elements);
        Assert.All(framework.Elements.Zip(framework.Letters), pair =>
            Assert.True(Initials(pair.First).Contains(pair.Second[0], StringComparison.Ordinal) && pair.Second.All(letter => pair.First.Label.Contains(letter, StringComparison.OrdinalIgnoreCase))));
    });

    [Fact]
    public void The_lists_are_those_of_the_field()
    {
        Assert.Equal("Budget, Authority, Need, Timeline", Labels(QualificationFramework.Bant));
        Assert.Equal("Authority, Need, Urgency, Money", Labels(QualificationFramework.Anum));
        Assert.Equal("Challenges, Authority, Money, Prioritization", Labels(QualificationFramework.Champ));
        Assert.Equal("Funds, Authority, Interest, Need, Timeline", Labels(QualificationFramework.Faint));
        Assert.Equal("Goals, Plans, Challenges, Timeline, Budget, Authority, Negative Consequences, Positive Implications", Labels(QualificationFramework.Gpctba));
        Assert.Equal("Metrics, Economic Buyer, Decision Criteria, Decision Process, Identify Pain, Champion", Labels(QualificationFramework.Meddic));
        Assert.Equal("Metrics, Economic Buyer, Decision Criteria, Decision Process, Identify Pain, Champion, Competition", Labels(QualificationFramework.Meddicc));
        Assert.Equal("Metrics, Economic Buyer, Decision Criteria, Decision Process, Paper Process, Identify Pain, Champion, Competition", Labels(QualificationFramework.Meddpicc));
        Assert.Equal("Situation, Pain, Impact, Critical Event, Decision", Labels(QualificationFramework.Spiced));
    }

    [Fact]
    public void A_variant_has_all_that_it_extends_in_the_same_order_and_more()
    {
        Assert.Equal([QualificationFramework.Meddicc, QualificationFramework.Meddpicc], QualificationFramework.List.Where(framework => framework.VariantOf is not null));
        Assert.All(QualificationFramework.List.Where(framework => framework.VariantOf is not null), framework =>
        {
            Assert.Equal(framework.VariantOf!.Elements, framework.Elements.Where(framework.VariantOf.Elements.Contains));
            Assert.True(framework.Elements.Length > framework.VariantOf.Elements.Length);
        });
    }

    [Fact]
    public void Every_framework_says_where_it_serves() => Assert.All(QualificationFramework.List, framework => Assert.NotEmpty(framework.BestFor));

    [Theory]
    [InlineData("GPCTBA/C&I", "Gpctba")]
    [InlineData("gpctbaci", "Gpctba")]
    [InlineData("bant", "Bant")]
    public void Acronyms_are_understood(string text, string name) => Assert.Equal(name, QualificationFramework.Parse(text).Name);

    private static string Labels(QualificationFramework framework) => string.Join(", ", framework.Elements.Select(element => element.Label));

    private static string Initials(QualificationElement element) => string.Concat(element.Label.Split(' ').Select(word => word[0]));
}
