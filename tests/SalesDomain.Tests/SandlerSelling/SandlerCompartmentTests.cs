using System.Text.Json.Serialization.Metadata;
using SalesDomain.SandlerSelling;
using SalesDomain.Serialization;
using SalesDomain.Tests.Vocabularies;

namespace SalesDomain.Tests.SandlerSelling;

public class SandlerCompartmentTests : VocabularyContract<SandlerCompartment>
{
    private protected override JsonTypeInfo<SandlerCompartment> JsonType => SalesDomainJsonContext.Default.SandlerCompartment;
}
