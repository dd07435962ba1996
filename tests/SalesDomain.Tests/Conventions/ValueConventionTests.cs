using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using FluentValidation;
using SalesDomain.Advice;
using SalesDomain.Calibration;
using SalesDomain.Methodologies;
using SalesDomain.Qualification;
using SalesDomain.Risks;
using SalesDomain.SandlerSelling;
using SalesDomain.SolutionSelling;
using SalesDomain.SpinSelling;
using SalesDomain.Tests.Support;
using SalesDomain.Vocabularies;

namespace SalesDomain.Tests.Conventions;

public class ValueConventionTests
{
    private const string PartOfRecommendation = "a part of a recommendation, written with it and computed again";
    private const string PartOfAssessment = "a part of an assessment, written with it and computed again";

    // values that no JSON context reads or writes on their own, and why
    private static readonly Dictionary<Type, string> NotInJson = new()
    {
        [typeof(RiskWatch)] = "a calculator: it is made of totals and a policy, and both are written",
        [typeof(MethodologyElement)] = "a part of the catalogue: its methodology is written by name, and reading the name brings it back",
        [typeof(ChampionProof)] = "a part of a champion test, written with it and computed again",
        [typeof(ChampionStep)] = "a part of a champion test, written with it and computed again",
        [typeof(ProblemReview)] = "a part of a call review, written with it and computed again",
        [typeof(CallMiss)] = "a part of a call review, written with it and computed again",
        [typeof(PainAnswer)] = "a part of a pain, written and read with it",
        [typeof(Investment)] = "a part of a budget, written and read with it",
        [typeof(CastMember)] = "a part of a decision, written and read with it",
        [typeof(VisionAnswer)] = "a part of a walk through the grid, written and read with it",
        [typeof(PainLink)] = "a part of a chain, written and read with it",
        [typeof(EvaluationStep)] = "a part of a plan, written and read with it",
        [typeof(ValueLine)] = "a part of a justification, written and read with it",
        [typeof(ScoredOutcome<>)] = "one observation of many, made of facts that have JSON: its totals are kept",
        [typeof(LeadScoringModel)] = "made of its totals, which have JSON",
        [typeof(QualificationScore)] = PartOfAssessment,
        [typeof(CriterionAssessment)] = PartOfAssessment,
        [typeof(HeardEvidence)] = PartOfAssessment,
        [typeof(GateResult)] = PartOfAssessment,
        [typeof(ConditionResult)] = PartOfAssessment,
        [typeof(UnmetConditions)] = PartOfAssessment,
        [typeof(GateStep)] = PartOfAssessment,
        [typeof(NextQuestion)] = PartOfAssessment,
        [typeof(RuleResult)] = PartOfRecommendation,
        [typeof(OptionAdvice)] = PartOfRecommendation,
        [typeof(LayerAdvice)] = PartOfRecommendation,
        [typeof(AdviceChange)] = PartOfRecommendation,
        [typeof(ConceptCell)] = "a view of two rubrics through a map, all of which have JSON",
        [typeof(AssessmentDifference)] = "four assessments side by side, each of which is written",
    };

    public static TheoryData<Type> Values => [.. Library.PublicTypes.Where(IsValue)];

    [Theory]
    [MemberData(nameof(Values))]
    public void A_value_is_in_the_json_context_or_the_table_says_why_not(Type value) => Assert.True(IsDecided(value), value.FullName);

    [Theory]
    [MemberData(nameof(Values))]
    public void A_value_in_the_json_context_is_checked_under_Native_AOT(Type value) => Assert.True(NotInJson.ContainsKey(value) || IsChecked(value), value.FullName);

    [Fact]
    public void Each_rule_can_be_broken()
    {
        Assert.True(IsValue(typeof(Forgotten)));
        Assert.False(IsDecided(typeof(Forgotten)));
        Assert.False(IsChecked(typeof(Forgotten)));
    }

    [Fact]
    public void No_exception_is_out_of_date() =>
        Assert.All(NotInJson.Keys, type => Assert.True(IsValue(type) && type.Assembly == Library.Assembly && !Library.InJsonContext.Contains(type), type.FullName));

    private static bool IsDecided(Type type) => (Library.InJsonContext.Contains(type) || IsCase(type)) != NotInJson.ContainsKey(type);

    // a case of a closed hierarchy, such as OpportunityChange.Moved, is written and read as its base
    private static bool IsCase(Type type) => type.DeclaringType is { IsAbstract: true } whole && type.BaseType == whole && Library.InJsonContext.Contains(whole);

    // reports are written only, so they have checks of their own
    private static bool IsChecked(Type type) => new[] { "JsonChecks.cs", "MeasureJsonChecks.cs", "ReportChecks.cs", "LeadChecks.cs", "HistoryJsonChecks.cs", "CalibrationJsonChecks.cs", "QualificationChecks.cs", "MethodChecks.cs" }.Any(file =>
        Regex.IsMatch(File.ReadAllText(Path.Combine(SourceTree.Root, "tests/SalesDomain.AotApp", file)), Check(type)));

    private static string Check(Type type) =>
        IsCase(type) ? $@"RoundTrips<{type.BaseType!.Name}>\(new {type.BaseType!.Name}\.{type.Name}\(" : $@"(Context|SalesDomainJsonContext\.Default)\.{Generated(type)}\b";

    // Histogram<int> is HistogramInt32
    private static string Generated(Type type) => type.IsGenericType ? type.Name.Split('`')[0] + @"\w+" : type.Name;

    private static bool IsValue(Type type) =>
        (type.IsValueType ? !type.IsEnum : type is { IsClass: true, IsAbstract: false })
        && !type.IsAssignableTo(typeof(Exception)) && !type.IsAssignableTo(typeof(JsonConverter)) && !type.IsAssignableTo(typeof(JsonSerializerContext)) && !type.IsAssignableTo(typeof(IValidator))
        && !Library.Derives(type, typeof(Vocabulary<>));

    private sealed record Forgotten(int Number);
}
