using System.Text.Json.Serialization.Metadata;
using SalesDomain.Advice;
using SalesDomain.Methodologies;
using SalesDomain.Qualification;
using SalesDomain.Serialization;
using SalesDomain.Tests.Vocabularies;

namespace SalesDomain.Tests.Advice;

public class AdviceOptionTests : VocabularyContract<AdviceOption>
{
    private protected override JsonTypeInfo<AdviceOption> JsonType => SalesDomainJsonContext.Default.AdviceOption;

    [Fact]
    public void Each_methodology_and_each_framework_can_be_advised_once()
    {
        Assert.Equal(SalesMethodology.List.OrderBy(one => one.Value), AdviceOption.List.Select(option => option.Methodology).OfType<SalesMethodology>().OrderBy(one => one.Value));
        Assert.Equal(QualificationFramework.List, AdviceOption.List.Select(option => option.Framework).OfType<QualificationFramework>());
        Assert.All(AdviceOption.List, option => Assert.Equal(option.Layer == AdviceLayer.Qualification, option.Framework is not null));
    }
}
