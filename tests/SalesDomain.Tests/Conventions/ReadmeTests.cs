using SalesDomain.Calendars;
using SalesDomain.Currencies;
using SalesDomain.Identifiers;
using SalesDomain.Kpis;
using SalesDomain.Measures;
using SalesDomain.Opportunities;
using SalesDomain.Tests.Support;

namespace SalesDomain.Tests.Conventions;

public class ReadmeTests
{
    private static string Readme => File.ReadAllText(Path.Combine(SourceTree.Root, "README.md")).ReplaceLineEndings("\n");

    [Fact]
    public void The_ten_lines_compile_and_say_what_they_print()
    {
        // <readme>
        SalesPipeline pipeline = SalesPipeline.HubSpot;
        OwnerId ana = new("ana"), bo = new("bo");
        Opportunity[] deals =
        [
            new(new("D-1"), pipeline["closedwon"], owner: ana, amount: Money.Of(12_000m, Currency.Eur), createdOn: new(2026, 1, 5), closedOn: new(2026, 2, 16)),
            new(new("D-2"), pipeline["closedlost"], owner: bo, amount: Money.Of(8_000m, Currency.Eur), createdOn: new(2026, 1, 12), closedOn: new(2026, 3, 2)),
            new(new("D-3"), pipeline["contractsent"], owner: ana, amount: Money.Of(20_000m, Currency.Eur), createdOn: new(2026, 2, 9), expectedCloseOn: new(2026, 4, 30)),
        ];
        KpiDefinition firstQuarter = new(ReportingPeriod.Quarter(2026, 1), asOf: new(2026, 3, 31));
        KpiReport report = KpiReport.Of(deals, firstQuarter, by: Dimension.Owner);

        Kpi<Proportion> rate = report.WinRate;
        string text = rate.Match(p => $"{p.Value}, {p.Wilson(0.95)}, n = {rate.Population}", why => why.Code); // 0.5, [0.0945, 0.9055] at 95 %, n = 2
        Money weighted = report.WeightedPipeline.Value; // 18000.00 EUR: 90 % of D-3, the stage's probability
        string attainment = report.QuotaAttainment.ToString(); // undefined (noQuota)
        decimal winRateOfAna = report.Groups.Single(group => group.Key == "ana").Report.WinRate.Value.Value; // 1
        // </readme>

        Assert.Equal("0.5, [0.0945, 0.9055] at 95 %, n = 2", text);
        Assert.Equal("18000.00 EUR", weighted.ToString());
        Assert.Equal("undefined (noQuota)", attainment);
        Assert.Equal(1m, winRateOfAna);
    }

    [Fact]
    public void The_readme_shows_these_very_lines()
    {
        string[] source = File.ReadAllLines(Path.Combine(SourceTree.Root, "tests/SalesDomain.Tests/Conventions/ReadmeTests.cs"));
        int begin = Array.FindIndex(source, line => line.Trim() == "// <readme>");
        int end = Array.FindIndex(source, line => line.Trim() == "// </readme>");
        string[] lines = [.. source[(begin + 1)..end].Select(line => line.Length > 8 ? line[8..] : "")];

        Assert.Contains("```csharp\n" + string.Join("\n", lines) + "\n```", Readme, StringComparison.Ordinal);
    }

    [Fact]
    public void The_table_of_kpis_is_that_of_the_code()
    {
        string table = string.Concat(KpiName.List.Where(name => name.IsCalculated).Select(name => $"| {name.Label} | {name.Formula} | {name.Unit} | `{name.JsonName}` | {name.Source} |\n"));

        const string Header = "| KPI | Formula | Unit | In JSON | Source |\n| --- | --- | --- | --- | --- |\n";
        Assert.Contains($"<!-- kpis -->\n{Header}{table}<!-- /kpis -->", Readme, StringComparison.Ordinal);
    }

    [Fact]
    public void The_kpis_that_are_only_named_are_said_to_be() =>
        Assert.Contains(string.Join(", ", KpiName.List.Where(name => !name.IsCalculated).Select(name => name.Label.ToLowerInvariant())), Readme.ReplaceLineEndings(" "), StringComparison.Ordinal);

    [Fact]
    public void Every_reason_of_an_undefined_report_is_explained()
    {
        string[] codes = [.. typeof(UndefinedReason).GetProperties().Where(p => p.PropertyType == typeof(UndefinedReason)).Select(p => ((UndefinedReason)p.GetValue(null)!).Code)];

        // noLosses belongs to revenue, which has no report yet
        Assert.All(codes.Where(code => code != "noLosses"), code => Assert.Contains($"`{code}`", Readme, StringComparison.Ordinal));
    }

    [Fact]
    public void The_rooms_of_contributing_are_those_the_tests_allow()
    {
        string contributing = File.ReadAllText(Path.Combine(SourceTree.Root, "CONTRIBUTING.md")).ReplaceLineEndings("\n");
        string table = contributing[(contributing.IndexOf("<!-- rooms -->\n", StringComparison.Ordinal) + 15)..contributing.IndexOf("<!-- /rooms -->", StringComparison.Ordinal)];
        string[] written = [.. table.Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(2).Select(row => row.Split('|')).Select(cells => $"{cells[1].Trim(' ', '`')}: {cells[3].Replace("`", "", StringComparison.Ordinal).Trim()}")];

        Assert.Equal(RoomTests.Allowed, written);
    }
}
