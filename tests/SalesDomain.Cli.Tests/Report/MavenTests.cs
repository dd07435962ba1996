using System.Globalization;
using System.Text.Json;

namespace SalesDomain.Cli.Tests.Report;

/// <summary>The public CRM data set of Maven Analytics, as it is. The expected figures were computed from the file by other means.</summary>
public class MavenTests
{
    // agent, won, lost, open, win rate, won value, average won, mean won cycle
    private const string Agents = """
        Hayden Neloms|107|45|50|0.703947|272111|2543.09|51.04
        Maureen Marcano|149|64|72|0.699531|350395|2351.64|54.11
        Wilburn Farren|55|24|31|0.696203|157640|2866.18|56.55
        Cecily Lampkin|107|53|43|0.668750|229800|2147.66|42.30
        Versie Hillebrand|176|88|97|0.666667|187693|1066.44|51.82
        Moses Frase|129|66|65|0.661538|207182|1606.06|64.69
        Boris Faz|101|52|57|0.660131|261631|2590.41|48.10
        James Ascencio|135|71|61|0.655340|413533|3063.21|53.36
        Corliss Cosme|150|79|81|0.655022|421036|2806.91|51.11
        Rosalina Dieter|72|38|50|0.654545|235403|3269.49|54.03
        Reed Clapper|155|82|0|0.654008|438336|2827.97|48.95
        Jonathan Berthelot|171|93|81|0.647727|284886|1666.00|51.33
        Rosie Papadopoulos|78|43|39|0.644628|230169|2950.88|43.49
        Kami Bicknell|174|98|90|0.639706|316456|1818.71|50.04
        Vicki Laflamme|221|126|104|0.636888|478396|2164.69|53.56
        Elease Gluck|80|46|51|0.634921|289195|3614.94|43.52
        Violet Mclelland|122|71|68|0.632124|123431|1011.73|58.05
        Darcel Schlecht|349|204|194|0.631103|1153214|3304.34|49.43
        Marty Freudenburg|122|72|87|0.628866|291195|2386.84|48.54
        Cassey Cress|163|98|85|0.624521|450489|2763.74|48.79
        Kary Hendrixson|209|126|103|0.623881|454298|2173.67|52.97
        Anna Snelling|208|128|112|0.619048|275056|1322.38|51.99
        Zane Levy|161|100|88|0.616858|430068|2671.23|46.93
        Garret Kinder|75|48|0|0.609756|197773|2636.97|52.12
        Daniell Hammack|114|73|72|0.609626|364229|3194.99|46.59
        Niesha Huffines|105|70|64|0.600000|176961|1685.34|54.59
        Gladys Colclough|135|97|85|0.581897|345674|2560.55|52.97
        Donn Cantrell|158|117|0|0.574545|445860|2821.90|53.33
        Markita Hansen|130|97|79|0.572687|328792|2529.17|55.93
        Lajuana Vencill|127|104|80|0.549784|194632|1532.54|62.87
        """;

    private static string Pipeline => SharedDataFactAttribute.PathOf("maven-crm-sales-opportunities/sales_pipeline.csv");

    [SharedDataFact]
    public void The_file_as_it_is_without_options()
    {
        ToolRun run = ToolRun.Of("report", Pipeline, "--format", "json");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(8800, run.Json.GetProperty("input").GetProperty("opportunities").GetInt64());
        Assert.Equal(4238, run.Kpi("winRate").GetProperty("numerator").GetInt64());
        Assert.Equal(6711, run.Kpi("winRate").GetProperty("denominator").GetInt64());
        Assert.Equal(0.6315005215m, run.Kpi("winRate").GetProperty("value").GetDecimal(), 10);
        run.Kpi("winRateByValue").GetProperty("numerator").IsAmount("10005534.00", "USD");
        Assert.Equal(1m, run.Kpi("winRateByValue").GetProperty("value").GetDecimal());
        Assert.Equal(2473, run.Finding("lostWithoutAmount").GetProperty("count").GetInt64());
        Assert.Equal(2360.909391m, Amount(run.Kpi("averageDealSize").GetProperty("value")), 6);
        run.Kpi("averageDealSize").GetProperty("median").IsAmount("1117.00", "USD");
        run.Kpi("averageDealSize").GetProperty("p25").IsAmount("518.00", "USD");
        run.Kpi("averageDealSize").GetProperty("p75").IsAmount("4429.50", "USD");
        Assert.Equal(51.781973m, run.Kpi("salesCycleDays").GetProperty("value").GetDecimal(), 6);
        Assert.Equal(57m, run.Kpi("salesCycleDays").GetProperty("median").GetDecimal());
        Assert.Equal(41.479175m, run.Kpi("lostCycleDays").GetProperty("value").GetDecimal(), 6);
        Assert.Equal(14m, run.Kpi("lostCycleDays").GetProperty("median").GetDecimal());
        Assert.Equal(2089, run.Finding("openWithoutAmount").GetProperty("count").GetInt64());
        run.Kpi("openPipeline").IsUndefined("noAmounts");
        run.Kpi("weightedPipeline").IsUndefined("noAmounts");
        run.Kpi("pipelineCoverage").IsUndefined("noQuota");
        run.Kpi("remainingCoverage").IsUndefined("noQuota");
        run.Kpi("quotaAttainment").IsUndefined("noQuota");
        Assert.Equal(4238, run.Kpi("createdWinRate").GetProperty("numerator").GetInt64());
        Assert.Equal(8800, run.Kpi("createdWinRate").GetProperty("denominator").GetInt64());
        Assert.Equal(60146.849302m, Amount(run.Kpi("pipelineVelocityPerDay").GetProperty("value")), 6);
    }

    [SharedDataFact]
    public void Grouped_by_the_sales_agent()
    {
        ToolRun run = ToolRun.Of("report", Pipeline, "--format", "json", "--by", "sales_agent");
        Dictionary<string, JsonElement> groups = run.Json.GetProperty("groups").EnumerateArray().ToDictionary(g => g.GetProperty("key").GetString()!, g => g.GetProperty("kpis"));

        string[] lines = Agents.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(30, lines.Length);
        Assert.Equal(30, groups.Count);
        foreach (string[] cells in lines.Select(line => line.Split('|')))
        {
            JsonElement kpis = groups[cells[0]];
            JsonElement winRate = kpis.GetProperty("winRate");
            Assert.Equal(Long(cells[1]), winRate.GetProperty("numerator").GetInt64());
            Assert.Equal(Long(cells[1]) + Long(cells[2]), winRate.GetProperty("denominator").GetInt64());
            Assert.Equal(Number(cells[4]), winRate.GetProperty("value").GetDecimal(), 6);
            Assert.Equal(Long(cells[3]), kpis.GetProperty("pipelineVelocityPerDay").GetProperty("parts").GetProperty("openOpportunities").GetInt64());
            Assert.Equal(Number(cells[5]), Amount(kpis.GetProperty("winRateByValue").GetProperty("numerator")));
            Assert.Equal(Number(cells[6]), Amount(kpis.GetProperty("averageDealSize").GetProperty("value")), 2);
            Assert.Equal(Number(cells[7]), kpis.GetProperty("salesCycleDays").GetProperty("value").GetDecimal(), 2);
        }
    }

    [SharedDataFact]
    public void The_second_quarter_by_closing_date()
    {
        ToolRun run = ToolRun.Of("report", Pipeline, "--format", "json", "--from", "2017-04-01", "--to", "2017-07-01");

        Assert.Equal(1254, run.Kpi("winRate").GetProperty("numerator").GetInt64());
        Assert.Equal(1254 + 778, run.Kpi("winRate").GetProperty("denominator").GetInt64());
        run.Kpi("winRateByValue").GetProperty("numerator").IsAmount("3086111.00", "USD");
    }

    [SharedDataFact]
    public void The_same_rows_with_month_first_dates_give_the_same_figures()
    {
        ToolRun iso = ToolRun.Of("report", Pipeline, "--format", "json", "--by", "month");
        ToolRun us = ToolRun.Of("report", SharedDataFactAttribute.PathOf("maven-crm-sales-opportunities/us-dates/sales_pipeline.csv"), "--format", "json", "--by", "month");

        Assert.Equal(iso.Json.GetProperty("kpis").GetRawText(), us.Json.GetProperty("kpis").GetRawText());
        Assert.Equal(iso.Json.GetProperty("groups").GetRawText(), us.Json.GetProperty("groups").GetRawText());
    }

    private static decimal Amount(JsonElement money) => Number(money.GetProperty("amount").GetString()!);

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);

    private static long Long(string text) => long.Parse(text, CultureInfo.InvariantCulture);
}
