using System.Text.Json.Serialization.Metadata;
using SalesDomain.Identifiers;
using SalesDomain.Serialization;

namespace SalesDomain.Tests.Identifiers;

public class OpportunityIdTests : IdentifierContract<OpportunityId>
{
    private protected override JsonTypeInfo<OpportunityId> JsonType => SalesDomainJsonContext.Default.OpportunityId;
}
