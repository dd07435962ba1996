using System.Text.Json.Serialization.Metadata;
using SalesDomain.ChallengerSale;
using SalesDomain.Serialization;
using SalesDomain.Tests.Vocabularies;

namespace SalesDomain.Tests.ChallengerSale;

public class SellerProfileTests : VocabularyContract<SellerProfile>
{
    private protected override JsonTypeInfo<SellerProfile> JsonType => SalesDomainJsonContext.Default.SellerProfile;

    [Fact]
    public void The_published_shares_are_of_these_profiles() =>
        Assert.Equal(SellerProfile.List.Select(profile => profile.Label), SalesDomain.Methodologies.PublishedFigures.Distributions.Single(whole => whole.Id == "challenger.profiles").Shares.Select(share => share.Name));
}
