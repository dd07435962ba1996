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
        Assert.All(KpiName.List, name => Assert.All([name.Label, name.Formula, name.Unit, name.Source], text => Assert.False(string.IsNullOrWhiteSpace(text))));
        Assert.All(KpiName.List, name => Assert.Equal(char.ToLowerInvariant(name.Name[0]) + name.Name[1..], name.JsonName));
    }
}
