using System.Text.Json.Serialization.Metadata;
using SalesDomain.SandlerSelling;
using SalesDomain.Serialization;
using SalesDomain.Tests.Vocabularies;

namespace SalesDomain.Tests.SandlerSelling;

public class SandlerRuleTests : VocabularyContract<SandlerRule>
{
    private protected override JsonTypeInfo<SandlerRule> JsonType => SalesDomainJsonContext.Default.SandlerRule;
}
