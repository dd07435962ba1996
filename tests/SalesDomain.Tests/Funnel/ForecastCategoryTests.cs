using System.Text.Json.Serialization.Metadata;
using SalesDomain.Funnel;
using SalesDomain.Serialization;
using SalesDomain.Tests.Vocabularies;

namespace SalesDomain.Tests.Funnel;

public class ForecastCategoryTests : VocabularyContract<ForecastCategory>
{
    private protected override JsonTypeInfo<ForecastCategory> JsonType => SalesDomainJsonContext.Default.ForecastCategory;

    [Fact]
    public void The_ladder_goes_from_omitted_to_closed() =>
        Assert.Equal(["Omitted", "Pipeline", "BestCase", "MostLikely", "Commit", "Closed"], ForecastCategory.List.Select(category => category.Name));

    [Theory]
    [InlineData("Forecast", "Commit")]
    [InlineData("best-case", "BestCase")]
    [InlineData("BEST_CASE", "BestCase")]
    [InlineData("Upside", "BestCase")]
    [InlineData("closed won", "Closed")]
    [InlineData("not forecasted", "Omitted")]
    public void The_names_in_CRMs_are_understood(string text, string name) => Assert.Equal(name, ForecastCategory.Parse(text).Name);
}
