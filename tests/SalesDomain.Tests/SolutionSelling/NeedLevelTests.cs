using System.Text.Json.Serialization.Metadata;
using SalesDomain.SolutionSelling;
using SalesDomain.Serialization;
using SalesDomain.Tests.Vocabularies;

namespace SalesDomain.Tests.SolutionSelling;

public class NeedLevelTests : VocabularyContract<NeedLevel>
{
    private protected override JsonTypeInfo<NeedLevel> JsonType => SalesDomainJsonContext.Default.NeedLevel;
}
