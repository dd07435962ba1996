using System.Text.Json.Serialization.Metadata;
using SalesDomain.Serialization;
using SalesDomain.SolutionSelling;
using SalesDomain.Tests.Vocabularies;

namespace SalesDomain.Tests.SolutionSelling;

public class NeedLevelTests : VocabularyContract<NeedLevel>
{
    private protected override JsonTypeInfo<NeedLevel> JsonType => SalesDomainJsonContext.Default.NeedLevel;
}
