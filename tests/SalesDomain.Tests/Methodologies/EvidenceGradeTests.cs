using System.Text.Json.Serialization.Metadata;
using SalesDomain.Methodologies;
using SalesDomain.Serialization;
using SalesDomain.Tests.Vocabularies;

namespace SalesDomain.Tests.Methodologies;

public class EvidenceGradeTests : VocabularyContract<EvidenceGrade>
{
    private protected override JsonTypeInfo<EvidenceGrade> JsonType => SalesDomainJsonContext.Default.EvidenceGrade;
}
