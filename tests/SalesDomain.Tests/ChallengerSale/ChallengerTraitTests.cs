using System.Text.Json.Serialization.Metadata;
using SalesDomain.ChallengerSale;
using SalesDomain.Serialization;
using SalesDomain.Tests.Vocabularies;

namespace SalesDomain.Tests.ChallengerSale;

public class ChallengerTraitTests : VocabularyContract<ChallengerTrait>
{
    private protected override JsonTypeInfo<ChallengerTrait> JsonType => SalesDomainJsonContext.Default.ChallengerTrait;
}
