using System.Text.Json.Serialization.Metadata;
using SalesDomain.ChallengerSale;
using SalesDomain.Serialization;
using SalesDomain.Tests.Vocabularies;

namespace SalesDomain.Tests.ChallengerSale;

public class TeachingStepTests : VocabularyContract<TeachingStep>
{
    private protected override JsonTypeInfo<TeachingStep> JsonType => SalesDomainJsonContext.Default.TeachingStep;

    [Fact]
    public void Each_comes_after_the_one_before() => Assert.Equal([null, .. TeachingStep.List.Take(5)], TeachingStep.List.Select(step => step.Previous));
}
