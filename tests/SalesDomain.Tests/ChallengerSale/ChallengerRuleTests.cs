using System.Text.Json.Serialization.Metadata;
using SalesDomain.ChallengerSale;
using SalesDomain.Serialization;
using SalesDomain.Tests.Vocabularies;

namespace SalesDomain.Tests.ChallengerSale;

public class ChallengerRuleTests : VocabularyContract<ChallengerRule>
{
    private protected override JsonTypeInfo<ChallengerRule> JsonType => SalesDomainJsonContext.Default.ChallengerRule;
}
