using System.Text.Json.Serialization.Metadata;
using SalesDomain.Organization;
using SalesDomain.Serialization;
using SalesDomain.Tests.Vocabularies;

namespace SalesDomain.Tests.Organization;

public class OutreachChannelTests : VocabularyContract<OutreachChannel>
{
    private protected override JsonTypeInfo<OutreachChannel> JsonType => SalesDomainJsonContext.Default.OutreachChannel;

    [Theory]
    [InlineData("Cold call", "Phone")]
    [InlineData("E-Mail", "Email")]
    [InlineData("Conferences and trade shows", "Event")]
    [InlineData("Trade Show", "Event")]
    [InlineData("Professional networks", "SocialNetwork")]
    [InlineData("sms", "TextMessage")]
    [InlineData("in-person", "Visit")]
    public void The_words_of_activity_lists_are_understood(string text, string name) => Assert.Equal(name, OutreachChannel.Parse(text).Name);
}
