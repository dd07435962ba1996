using System.Text.Json.Serialization.Metadata;
using SalesDomain.Advice;
using SalesDomain.Serialization;
using SalesDomain.Tests.Vocabularies;

namespace SalesDomain.Tests.Advice;

public class AdviceInputTests : VocabularyContract<AdviceInput>
{
    private protected override JsonTypeInfo<AdviceInput> JsonType => SalesDomainJsonContext.Default.AdviceInput;

    [Fact]
    public void Each_input_is_a_member_of_the_context() =>
        Assert.Equal(typeof(DealContext).GetProperties().Select(property => property.Name).Where(name => name != "EqualityContract").Order(), AdviceInput.List.Select(input => input.Name).Order());

    [Fact]
    public void What_can_be_answered_is_named()
    {
        Assert.Equal("no, yes", string.Join(", ", AdviceInput.HasInsight.Answers));
        Assert.Equal("latent, admitted, vision", string.Join(", ", AdviceInput.BuyerNeed.Answers));
        Assert.Equal("low, medium, high", string.Join(", ", AdviceInput.TeamMaturity.Answers));
        Assert.Equal("ContractValue, CallsExpected, Stakeholders, CycleDays, DealsAMonth", string.Join(", ", AdviceInput.List.Where(input => input.IsNumber)));
    }
}
