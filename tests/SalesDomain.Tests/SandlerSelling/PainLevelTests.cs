using System.Text.Json.Serialization.Metadata;
using SalesDomain.SandlerSelling;
using SalesDomain.Serialization;
using SalesDomain.Tests.Vocabularies;

namespace SalesDomain.Tests.SandlerSelling;

public class PainLevelTests : VocabularyContract<PainLevel>
{
    private protected override JsonTypeInfo<PainLevel> JsonType => SalesDomainJsonContext.Default.PainLevel;
}
