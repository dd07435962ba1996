using System.Text.Json.Serialization.Metadata;
using SalesDomain.SandlerSelling;
using SalesDomain.Serialization;
using SalesDomain.Tests.Vocabularies;

namespace SalesDomain.Tests.SandlerSelling;

public class DisqualificationReasonTests : VocabularyContract<DisqualificationReason>
{
    private protected override JsonTypeInfo<DisqualificationReason> JsonType => SalesDomainJsonContext.Default.DisqualificationReason;
}
