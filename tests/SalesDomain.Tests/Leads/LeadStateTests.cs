using System.Text.Json.Serialization.Metadata;
using SalesDomain.Funnel;
using SalesDomain.Leads;
using SalesDomain.Serialization;
using SalesDomain.Tests.Vocabularies;

namespace SalesDomain.Tests.Leads;

public class LeadStateTests : VocabularyContract<LeadState>
{
    private protected override JsonTypeInfo<LeadState> JsonType => SalesDomainJsonContext.Default.LeadState;

    [Theory]
    [InlineData("Inquiry", "MarketingQualified SalesAccepted SalesQualified Opportunity Customer Disqualified")]
    [InlineData("MarketingQualified", "SalesAccepted SalesQualified Opportunity Customer Rejected Disqualified Inquiry")]
    [InlineData("SalesAccepted", "SalesQualified Opportunity Customer Disqualified Inquiry")]
    [InlineData("SalesQualified", "Opportunity Customer Rejected Disqualified Inquiry")]
    [InlineData("Opportunity", "Customer Disqualified Inquiry")]
    [InlineData("Customer", "")]
    [InlineData("Rejected", "MarketingQualified SalesQualified Disqualified Inquiry")]
    [InlineData("Disqualified", "Inquiry")]
    public void The_graph_is_this(string from, string to) => Assert.Equal(to, string.Join(' ', LeadState.FromName(from).Next));

    [Fact]
    public void Only_a_handover_can_be_refused() =>
        Assert.Equal([LeadState.MarketingQualified, LeadState.SalesQualified], LeadState.List.Where(state => state.Next.Contains(LeadState.Rejected)));

    [Fact]
    public void No_state_follows_itself() => Assert.All(LeadState.List, state => Assert.DoesNotContain(state, state.Next));

    [Fact]
    public void Every_state_can_be_reached_and_only_a_customer_stays_for_good()
    {
        Assert.Equal(LeadState.List, LeadState.List.Where(state => LeadState.List.Any(from => from.Next.Contains(state))));
        Assert.Equal([LeadState.Customer], LeadState.List.Where(state => state.Next.IsEmpty));
    }

    [Fact]
    public void The_funnel_goes_down_from_inquiry_to_customer()
    {
        Assert.Equal(LeadState.List.Where(state => state.IsInFunnel), LeadState.Funnel);
        Assert.Equal(LeadState.Funnel.Select(state => state.Position!).Order(), LeadState.Funnel.Select(state => state.Position!));
        Assert.Equal(FunnelPosition.List, LeadState.Funnel.Select(state => state.Position!).Distinct());
        Assert.Equal(LeadState.Funnel, LeadState.List.Take(LeadState.Funnel.Length));
    }

    [Theory]
    [InlineData("mql", "MarketingQualified")]
    [InlineData("Sales Accepted Lead", "SalesAccepted")]
    [InlineData("salesqualifiedlead", "SalesQualified")]
    [InlineData("Open - Not Contacted", "Inquiry")]
    [InlineData("Working - Contacted", "SalesAccepted")]
    [InlineData("Closed - Converted", "Opportunity")]
    [InlineData("Closed - Not Converted", "Disqualified")]
    [InlineData("unqualified", "Disqualified")]
    [InlineData("Recycled", "Inquiry")]
    [InlineData("Not Contacted", "Inquiry")]
    [InlineData("Junk Lead", "Disqualified")]
    [InlineData("Not Qualified", "Disqualified")]
    [InlineData("No Longer Interested", "Disqualified")]
    public void The_names_in_CRMs_are_understood(string text, string name) => Assert.Equal(name, LeadState.Parse(text).Name);
}
