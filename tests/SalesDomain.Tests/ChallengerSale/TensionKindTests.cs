using System.Text.Json.Serialization.Metadata;
using SalesDomain.ChallengerSale;
using SalesDomain.Serialization;
using SalesDomain.Tests.Vocabularies;

namespace SalesDomain.Tests.ChallengerSale;

public class TensionKindTests : VocabularyContract<TensionKind>
{
    private protected override JsonTypeInfo<TensionKind> JsonType => SalesDomainJsonContext.Default.TensionKind;
}
