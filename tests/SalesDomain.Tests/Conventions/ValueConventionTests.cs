using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using FluentValidation;
using SalesDomain.Calendars;
using SalesDomain.Currencies;
using SalesDomain.Kpis;
using SalesDomain.Measures;
using SalesDomain.Quotas;
using SalesDomain.Survival;
using SalesDomain.Tests.Support;
using SalesDomain.Vocabularies;

namespace SalesDomain.Tests.Conventions;

public class ValueConventionTests
{
    private const string InReports = "a result: written inside a KpiReport, never read";
    private const string InTotals = "sums of facts, which are written instead; no JSON yet";
    private const string NotYet = "no JSON yet";
    private const string Computed = "a result of totals, which is asked for and not stored";

    // values that no JSON context reads or writes on their own, and why
    private static readonly Dictionary<Type, string> NotInJson = new()
    {
        [typeof(AmountHistogram)] = InTotals,
        [typeof(AmountTotal)] = InTotals,
        [typeof(DayTotal)] = InTotals,
        [typeof(Histogram<>)] = InTotals,
        [typeof(OpportunityTotals)] = InTotals,
        [typeof(ConfidenceInterval)] = InReports,
        [typeof(Distribution)] = InReports,
        [typeof(ExclusionReason)] = InReports,
        [typeof(Exclusions)] = InReports,
        [typeof(Kpi<>)] = InReports,
        [typeof(MoneyDistribution)] = InReports,
        [typeof(Proportion)] = InReports,
        [typeof(Ratio)] = InReports,
        [typeof(UndefinedReason)] = InReports,
        [typeof(KpiGroup)] = "a key and a report, and groups are not written",
        [typeof(Dimension)] = "holds a function",
        [typeof(CreditSplits)] = "made from a list of splits, which is what is written",
        [typeof(QuotaPlan)] = "made from a list of quotas, which is what is written",
        [typeof(FiscalPeriod)] = "computed from a calendar and a day; its ReportingPeriod is written",
        [typeof(ExchangeRate)] = NotYet,
        [typeof(ExchangeRates)] = NotYet,
        [typeof(FiscalCalendar)] = NotYet,
        [typeof(KpiDefinition)] = NotYet,
        [typeof(MoneyBag)] = NotYet,
        [typeof(RoundingPolicy)] = NotYet,
        [typeof(SurvivalTotals)] = InTotals,
        [typeof(CumulativeIncidence)] = Computed,
        [typeof(Estimate)] = Computed,
        [typeof(IncidenceStep)] = Computed,
        [typeof(LogRankGroup)] = Computed,
        [typeof(LogRankTest)] = Computed,
        [typeof(PartialInterval)] = Computed,
        [typeof(SurvivalCurve)] = Computed,
        [typeof(SurvivalEstimate)] = Computed,
        [typeof(SurvivalStep)] = Computed,
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

    private static bool IsDecided(Type type) => Library.InJsonContext.Contains(type) != NotInJson.ContainsKey(type);

    // a report is written only, so it has checks of its own
    private static bool IsChecked(Type type) => new[] { "JsonChecks.cs", "ReportChecks.cs" }.Any(file =>
        Regex.IsMatch(File.ReadAllText(Path.Combine(SourceTree.Root, "tests/SalesDomain.AotApp", file)), $@"(Context|SalesDomainJsonContext\.Default)\.{type.Name}\b"));

    private static bool IsValue(Type type) =>
        (type.IsValueType ? !type.IsEnum : type is { IsClass: true, IsAbstract: false })
        && !type.IsAssignableTo(typeof(Exception)) && !type.IsAssignableTo(typeof(JsonConverter)) && !type.IsAssignableTo(typeof(JsonSerializerContext)) && !type.IsAssignableTo(typeof(IValidator))
        && !Library.Derives(type, typeof(Vocabulary<>));

    private sealed record Forgotten(int Number);
}
