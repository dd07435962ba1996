using System.Text.Json.Serialization.Metadata;
using SalesDomain.Methodologies;
using SalesDomain.Qualification;
using SalesDomain.Serialization;
using SalesDomain.Tests.Vocabularies;

namespace SalesDomain.Tests.Methodologies;

public class SalesMethodologyTests : VocabularyContract<SalesMethodology>
{
    private protected override JsonTypeInfo<SalesMethodology> JsonType => SalesDomainJsonContext.Default.SalesMethodology;

    [Fact]
    public void The_parts_are_those_of_the_books()
    {
        Assert.Equal("Situation, Problem, Implication, Need-payoff", Parts(SalesMethodology.SpinSelling));
        Assert.Equal("Teach, Tailor, Take Control", Parts(SalesMethodology.ChallengerSale));
        Assert.Equal("Bonding and Rapport, Up-Front Contract, Pain, Budget, Decision, Fulfillment, Post-Sell", Parts(SalesMethodology.SandlerSelling));
        Assert.Equal("Pain, Power, Vision, Value, Control", Parts(SalesMethodology.SolutionSelling));
        Assert.StartsWith("Pain × Power × Vision × Value × Control", SalesMethodology.SolutionSelling.KeyPrinciple, StringComparison.Ordinal);
        Assert.Equal("SPIN", string.Concat(SalesMethodology.SpinSelling.Elements.Select(part => part.Label[0])));
    }

    [Fact]
    public void Meddic_is_the_framework_of_that_name()
    {
        QualificationFramework framework = QualificationFramework.Meddic;
        Assert.Same(framework, SalesMethodology.Meddic.Framework);
        Assert.Equal(framework.Elements.Select(element => (element.Label, element.Meaning)), SalesMethodology.Meddic.Elements.Select(part => (part.Label, part.Meaning)));
        Assert.All(SalesMethodology.List.Where(methodology => methodology != SalesMethodology.Meddic), methodology => Assert.Null(methodology.Framework));
    }

    [Fact]
    public void Every_methodology_has_a_principle_parts_and_a_place_where_it_serves() => Assert.All(SalesMethodology.List, methodology =>
    {
        Assert.EndsWith(".", methodology.KeyPrinciple, StringComparison.Ordinal);
        Assert.NotEmpty(methodology.BestFor);
        Assert.Equal(methodology.Elements.Distinct(), methodology.Elements);
        Assert.All(methodology.Elements, part => Assert.Matches(@"^[A-Z].*\.$", part.Meaning));
        Assert.All(methodology.Elements, part => Assert.Equal(part.Label, part.ToString()));
    });

    [Theory]
    [InlineData("SPIN", "SpinSelling")]
    [InlineData("the challenger sale", "ChallengerSale")]
    [InlineData("Sandler", "SandlerSelling")]
    [InlineData("solution-selling", "SolutionSelling")]
    public void Short_names_are_understood(string text, string name) => Assert.Equal(name, SalesMethodology.Parse(text).Name);

    private static string Parts(SalesMethodology methodology) => string.Join(", ", methodology.Elements);
}
