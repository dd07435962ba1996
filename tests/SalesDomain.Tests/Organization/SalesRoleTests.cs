using System.Text.Json.Serialization.Metadata;
using SalesDomain.Funnel;
using SalesDomain.Measures;
using SalesDomain.Organization;
using SalesDomain.Serialization;
using SalesDomain.Tests.Vocabularies;

namespace SalesDomain.Tests.Organization;

public class SalesRoleTests : VocabularyContract<SalesRole>
{
    private protected override JsonTypeInfo<SalesRole> JsonType => SalesDomainJsonContext.Default.SalesRole;

    [Fact]
    public void The_seven_roles_have_their_short_forms() =>
        Assert.Equal(["SDR", "BDR", "AE", "AM", "SE", "SM", "CRO"], SalesRole.List.Select(role => role.Abbreviation));

    [Theory]
    [InlineData("sdr", "SalesDevelopmentRepresentative")]
    [InlineData("Solutions Consultant", "SalesEngineer")]
    [InlineData("SC", "SalesEngineer")]
    [InlineData("Pre-Sales", "SalesEngineer")]
    [InlineData("VP of Sales", "ChiefRevenueOfficer")]
    [InlineData("Vice President of Sales", "ChiefRevenueOfficer")]
    [InlineData("VP of Sales or Chief Revenue Officer", "ChiefRevenueOfficer")]
    [InlineData("chief revenue officer", "ChiefRevenueOfficer")]
    public void Job_titles_are_understood(string text, string name) => Assert.Equal(name, SalesRole.Parse(text).Name);

    [Fact]
    public void Every_line_of_reporting_goes_through_leaders_and_ends_at_the_top() => Assert.All(SalesRole.List, role =>
    {
        List<SalesRole> line = [role];
        while (line[^1].ReportsTo is { } above)
        {
            Assert.True(above.IsLeader);
            Assert.DoesNotContain(above, line);
            line.Add(above);
        }

        Assert.Same(SalesRole.ChiefRevenueOfficer, line[^1]);
    });

    [Fact]
    public void Individual_contributors_report_to_the_sales_manager()
    {
        Assert.Equal([SalesRole.SalesManager, SalesRole.ChiefRevenueOfficer], SalesRole.List.Where(role => role.IsLeader));
        Assert.All(SalesRole.List.Where(role => !role.IsLeader), role => Assert.Same(SalesRole.SalesManager, role.ReportsTo));
        Assert.Same(SalesRole.ChiefRevenueOfficer, SalesRole.SalesManager.ReportsTo);
        Assert.Null(SalesRole.ChiefRevenueOfficer.ReportsTo);
    }

    [Fact]
    public void Every_role_owns_a_function_and_works_where_its_functions_are() => Assert.All(SalesRole.List, role =>
    {
        Assert.NotEmpty(role.Functions);
        Assert.All(role.Functions, function => Assert.Contains(role, function.Roles));
        Assert.All(role.Functions, function => Assert.NotEmpty(function.Positions.Intersect(role.Positions)));
    });

    [Fact]
    public void Every_role_has_a_focus_positions_and_kpis_in_order() => Assert.All(SalesRole.List, role =>
    {
        Assert.NotEmpty(role.Focus);
        Assert.NotEmpty(role.Positions);
        Assert.NotEmpty(role.Kpis);
        Assert.Equal(FunnelPosition.List.Where(role.Positions.Contains), role.Positions);
        Assert.Equal(KpiName.List.Where(role.Kpis.Contains), role.Kpis);
    });

    [Fact]
    public void Who_closes_is_measured_by_wins_and_who_keeps_customers_by_retention()
    {
        Assert.Contains(KpiName.WinRate, SalesRole.AccountExecutive.Kpis);
        Assert.Contains(KpiName.QuotaAttainment, SalesRole.AccountExecutive.Kpis);
        Assert.Contains(KpiName.NetRevenueRetention, SalesRole.AccountManager.Kpis);
        Assert.Contains(KpiName.SpeedToLeadHours, SalesRole.BusinessDevelopmentRepresentative.Kpis);
        Assert.Contains(KpiName.ForecastAccuracy, SalesRole.SalesManager.Kpis);
    }
}
