using System.Text.Json.Serialization.Metadata;
using SalesDomain.Organization;
using SalesDomain.Serialization;
using SalesDomain.Tests.Vocabularies;

namespace SalesDomain.Tests.Organization;

public class DepartmentTests : VocabularyContract<Department>
{
    private protected override JsonTypeInfo<Department> JsonType => SalesDomainJsonContext.Default.Department;

    [Fact]
    public void Every_department_gives_and_gets_something_else() => Assert.All(Department.List, department =>
    {
        Assert.NotEmpty(department.Gives);
        Assert.NotEmpty(department.Gets);
        Assert.Empty(department.Gives.Intersect(department.Gets));
    });

    [Fact]
    public void Marketing_gives_leads_and_customer_success_gets_won_deals()
    {
        Assert.Contains(Department.Marketing.Gives, text => text.Contains("leads", StringComparison.OrdinalIgnoreCase));
        Assert.Contains(Department.CustomerSuccess.Gets, text => text.Contains("won deal", StringComparison.Ordinal));
    }
}
