using System.Text.Json.Serialization.Metadata;
using SalesDomain.Measures;
using SalesDomain.Serialization;

namespace SalesDomain.Tests.Vocabularies;

public class KpiSubjectTests : VocabularyContract<KpiSubject>
{
    private protected override JsonTypeInfo<KpiSubject> JsonType => SalesDomainJsonContext.Default.KpiSubject;

    [Fact]
    public void Kpis_are_listed_by_subject() => Assert.Equal(KpiSubject.List, KpiName.List.Select(name => name.Subject).Distinct());
}
