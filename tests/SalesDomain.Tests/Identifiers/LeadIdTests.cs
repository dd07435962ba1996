using System.Text.Json.Serialization.Metadata;
using SalesDomain.Identifiers;
using SalesDomain.Serialization;

namespace SalesDomain.Tests.Identifiers;

public class LeadIdTests : IdentifierContract<LeadId>
{
    private protected override JsonTypeInfo<LeadId> JsonType => SalesDomainJsonContext.Default.LeadId;
}
