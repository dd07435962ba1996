using System.Text.Json.Serialization.Metadata;
using SalesDomain.Identifiers;
using SalesDomain.Serialization;

namespace SalesDomain.Tests.Identifiers;

public class OwnerIdTests : IdentifierContract<OwnerId>
{
    private protected override JsonTypeInfo<OwnerId> JsonType => SalesDomainJsonContext.Default.OwnerId;
}
