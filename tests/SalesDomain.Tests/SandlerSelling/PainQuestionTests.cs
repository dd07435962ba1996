using System.Text.Json.Serialization.Metadata;
using SalesDomain.SandlerSelling;
using SalesDomain.Serialization;
using SalesDomain.Tests.Vocabularies;

namespace SalesDomain.Tests.SandlerSelling;

public class PainQuestionTests : VocabularyContract<PainQuestion>
{
    private protected override JsonTypeInfo<PainQuestion> JsonType => SalesDomainJsonContext.Default.PainQuestion;
}
