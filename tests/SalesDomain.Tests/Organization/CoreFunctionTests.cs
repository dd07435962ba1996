using System.Text.Json.Serialization.Metadata;
using SalesDomain.Funnel;
using SalesDomain.Organization;
using SalesDomain.Serialization;
using SalesDomain.Tests.Vocabularies;

namespace SalesDomain.Tests.Organization;

public class CoreFunctionTests : VocabularyContract<CoreFunction>
{
    private protected override JsonTypeInfo<CoreFunction> JsonType => SalesDomainJsonContext.Default.CoreFunction;

    [Fact]
    public void Every_function_has_activities_and_an_owner_and_a_place_in_the_funnel() => Assert.All(CoreFunction.List, function =>
    {
        Assert.True(function.Activities.Length >= 3);
        Assert.NotEmpty(function.Roles);
        Assert.NotEmpty(function.Positions);
        Assert.Equal(SalesRole.List.Where(function.Roles.Contains), function.Roles);
        Assert.Equal(FunnelPosition.List.Where(function.Positions.Contains), function.Positions);
    });

    [Fact]
    public void Functions_go_down_the_funnel_and_the_last_goes_along_all_of_it()
    {
        CoreFunction[] all = [.. CoreFunction.List];
        Assert.Equal(all[..^1].Select(function => function.Positions[0].Value).Order(), all[..^1].Select(function => function.Positions[0].Value));
        Assert.Equal(FunnelPosition.List, CoreFunction.Forecasting.Positions);
    }

    [Theory]
    [InlineData("Closing Sales", "Closing")]
    [InlineData("Sales Presentations and Demonstrations", "Presentation")]
    [InlineData("Sales Forecasting and Reporting", "Forecasting")]
    [InlineData("demo", "Presentation")]
    public void Labels_and_other_words_are_understood(string text, string name) => Assert.Equal(name, CoreFunction.Parse(text).Name);
}
