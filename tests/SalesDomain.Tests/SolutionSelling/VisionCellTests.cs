using System.Text.Json.Serialization.Metadata;
using SalesDomain.Serialization;
using SalesDomain.SolutionSelling;
using SalesDomain.Tests.Vocabularies;

namespace SalesDomain.Tests.SolutionSelling;

public class VisionCellTests : VocabularyContract<VisionCell>
{
    private protected override JsonTypeInfo<VisionCell> JsonType => SalesDomainJsonContext.Default.VisionCell;
}
