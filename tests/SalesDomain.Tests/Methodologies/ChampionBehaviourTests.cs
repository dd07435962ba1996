using System.Text.Json.Serialization.Metadata;
using SalesDomain.Methodologies;
using SalesDomain.Serialization;
using SalesDomain.Tests.Vocabularies;

namespace SalesDomain.Tests.Methodologies;

public class ChampionBehaviourTests : VocabularyContract<ChampionBehaviour>
{
    private protected override JsonTypeInfo<ChampionBehaviour> JsonType => SalesDomainJsonContext.Default.ChampionBehaviour;

    [Fact]
    public void Each_proves_one_of_the_three_or_only_helps()
    {
        Assert.Equal([ChampionBehaviour.OpenedEconomicBuyer, ChampionBehaviour.ChallengedProcess], ChampionBehaviour.List.Where(behaviour => behaviour.Proves == ChampionTest.Influence));
        Assert.Equal([ChampionBehaviour.SoldInternally], ChampionBehaviour.List.Where(behaviour => behaviour.Proves == ChampionTest.InternalSelling));
        Assert.Equal([ChampionBehaviour.ConfirmedPersonalWin], ChampionBehaviour.List.Where(behaviour => behaviour.Proves == ChampionTest.PersonalWin));
        Assert.Equal(
            [ChampionBehaviour.GaveInsideInformation, ChampionBehaviour.SharedBadNews, ChampionBehaviour.CreatedAccess, ChampionBehaviour.SupportedProcurement],
            ChampionBehaviour.List.Where(behaviour => behaviour.Proves is null));
    }

    [Fact]
    public void Each_has_a_question_of_its_own()
    {
        Assert.All(ChampionBehaviour.List, behaviour => Assert.EndsWith("?", behaviour.Question, StringComparison.Ordinal));
        Assert.Equal(8, ChampionBehaviour.List.Select(behaviour => behaviour.Question).Distinct().Count());
    }

    [Theory]
    [InlineData("internal selling", "SoldInternally")]
    [InlineData("provided_internal_information", "GaveInsideInformation")]
    [InlineData("enabled_economic_buyer_access", "OpenedEconomicBuyer")]
    [InlineData("challenged internal process", "ChallengedProcess")]
    public void The_usual_words_are_understood(string text, string name) => Assert.Equal(name, ChampionBehaviour.Parse(text).Name);
}
