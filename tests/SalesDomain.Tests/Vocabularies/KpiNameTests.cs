using System.Text.Json.Serialization.Metadata;
using SalesDomain.Measures;
using SalesDomain.Serialization;

namespace SalesDomain.Tests.Vocabularies;

public class KpiNameTests : VocabularyContract<KpiName>
{
    private protected override JsonTypeInfo<KpiName> JsonType => SalesDomainJsonContext.Default.KpiName;

    [Fact]
    public void Every_kpi_has_a_formula_a_unit_a_source_and_a_json_name_of_its_own()
    {
        Assert.All(KpiName.List, name => Assert.All([name.Formula, name.Unit, name.Source], text => Assert.False(string.IsNullOrWhiteSpace(text))));
        Assert.Equal(KpiName.List.Length, KpiName.List.Select(name => name.JsonName).Distinct().Count());
        Assert.All(KpiName.List, name => Assert.Matches("^[a-z][a-zA-Z0-9]*$", name.JsonName));
    }
}
