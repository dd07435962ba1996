using System.Text.Json.Serialization.Metadata;
using SalesDomain.Serialization;
using SalesDomain.SolutionSelling;
using SalesDomain.Tests.Vocabularies;

namespace SalesDomain.Tests.SolutionSelling;

public class SolutionRuleTests : VocabularyContract<SolutionRule>
{
    private protected override JsonTypeInfo<SolutionRule> JsonType => SalesDomainJsonContext.Default.SolutionRule;
}
