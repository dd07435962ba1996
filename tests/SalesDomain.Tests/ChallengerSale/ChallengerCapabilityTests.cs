using System.Text.Json.Serialization.Metadata;
using SalesDomain.ChallengerSale;
using SalesDomain.Serialization;
using SalesDomain.Tests.Vocabularies;

namespace SalesDomain.Tests.ChallengerSale;

public class ChallengerCapabilityTests : VocabularyContract<ChallengerCapability>
{
    private protected override JsonTypeInfo<ChallengerCapability> JsonType => SalesDomainJsonContext.Default.ChallengerCapability;

    [Fact]
    public void Two_traits_make_up_each()
    {
        Assert.Equal([ChallengerTrait.UniquePerspective, ChallengerTrait.TwoWayCommunication], ChallengerCapability.Teach.Traits.AsEnumerable());
        Assert.Equal([ChallengerTrait.KnowsValueDrivers, ChallengerTrait.IdentifiesEconomicDrivers], ChallengerCapability.Tailor.Traits.AsEnumerable());
        Assert.Equal([ChallengerTrait.AtEaseWithMoney, ChallengerTrait.CanPressCustomer], ChallengerCapability.TakeControl.Traits.AsEnumerable());
    }
}
