using System.Text.Json.Serialization.Metadata;
using SalesDomain.Leads;
using SalesDomain.Serialization;
using SalesDomain.Tests.Vocabularies;

namespace SalesDomain.Tests.Leads;

public class FitGradeTests : VocabularyContract<FitGrade>
{
    private protected override JsonTypeInfo<FitGrade> JsonType => SalesDomainJsonContext.Default.FitGrade;

    [Fact]
    public void The_best_grade_comes_first() => Assert.Equal(["A", "B", "C", "D"], FitGrade.List.Select(grade => grade.Name));
}
