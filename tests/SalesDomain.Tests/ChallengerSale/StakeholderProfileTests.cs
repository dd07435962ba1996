using System.Text.Json.Serialization.Metadata;
using SalesDomain.ChallengerSale;
using SalesDomain.Serialization;
using SalesDomain.Tests.Vocabularies;

namespace SalesDomain.Tests.ChallengerSale;

public class StakeholderProfileTests : VocabularyContract<StakeholderProfile>
{
    private protected override JsonTypeInfo<StakeholderProfile> JsonType => SalesDomainJsonContext.Default.StakeholderProfile;

    [Fact]
    public void Three_mobilize_three_talk_and_one_blocks()
    {
        Assert.Equal([StakeholderProfile.GoGetter, StakeholderProfile.Teacher, StakeholderProfile.Skeptic], StakeholderProfile.List.Where(profile => profile.Class == StakeholderClass.Mobilizer));
        Assert.Equal([StakeholderProfile.Guide, StakeholderProfile.Friend, StakeholderProfile.Climber], StakeholderProfile.List.Where(profile => profile.Class == StakeholderClass.Talker));
        Assert.Equal([StakeholderProfile.Blocker], StakeholderProfile.List.Where(profile => profile.Class == StakeholderClass.Blocker));
    }
}
