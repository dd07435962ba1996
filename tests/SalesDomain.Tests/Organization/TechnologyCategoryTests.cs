using System.Text.Json.Serialization.Metadata;
using SalesDomain.Organization;
using SalesDomain.Serialization;
using SalesDomain.Tests.Vocabularies;

namespace SalesDomain.Tests.Organization;

public class TechnologyCategoryTests : VocabularyContract<TechnologyCategory>
{
    private protected override JsonTypeInfo<TechnologyCategory> JsonType => SalesDomainJsonContext.Default.TechnologyCategory;

    [Fact]
    public void Every_category_serves_functions_in_their_order() => Assert.All(TechnologyCategory.List, category =>
    {
        Assert.NotEmpty(category.Functions);
        Assert.Equal(CoreFunction.List.Where(category.Functions.Contains), category.Functions);
    });

    [Fact]
    public void The_record_of_customers_serves_all_functions() => Assert.Equal(CoreFunction.List, TechnologyCategory.CustomerRelationshipManagement.Functions);

    [Theory]
    [InlineData("crm", "CustomerRelationshipManagement")]
    [InlineData("CPQ", "ConfigurePriceQuote")]
    [InlineData("Conversation Intelligence", "RevenueIntelligence")]
    public void Short_forms_and_other_words_are_understood(string text, string name) => Assert.Equal(name, TechnologyCategory.Parse(text).Name);
}
