using System.Text.Json;
using System.Text.Json.Serialization;
using SalesDomain.Vocabularies;

namespace SalesDomain.Measures;

/// <summary>The KPIs of the library by name, with formula, unit and source: one written definition of each.</summary>
[JsonConverter(typeof(VocabularyJsonConverter<KpiName>))]
public sealed class KpiName : Vocabulary<KpiName>, IVocabulary<KpiName>
{
    /// <summary>Of the deals that closed, how many were won.</summary>
    public static readonly KpiName WinRate = new(nameof(WinRate), 1, "Win rate", "won / (won + lost), by count", "proportion", "close-based count: Close.com, Atrium, MetricFlow; interval: Wilson 1927");

    /// <summary>Of the value of the deals that closed, how much was won.</summary>
    public static readonly KpiName WinRateByValue = new(nameof(WinRateByValue), 2, "Win rate by value", "value won / (value won + value lost)", "ratio", "close-based value: dbt_salesforce");

    /// <summary>Of the deals created in the period, how many are won by now.</summary>
    public static readonly KpiName CreatedWinRate = new(nameof(CreatedWinRate), 3, "Created win rate", "won at as-of / created in the period", "proportion", "Varicent: created win rate");

    /// <summary>What a won deal is worth.</summary>
    public static readonly KpiName AverageDealSize = new(nameof(AverageDealSize), 4, "Average deal size", "value won / won deals with an amount", "money", "won deals by close date; quantiles: Hyndman and Fan 1996, definition 7");

    /// <summary>How long a won deal took.</summary>
    public static readonly KpiName SalesCycleDays = new(nameof(SalesCycleDays), 5, "Sales cycle, won", "mean of (closed − created) over won deals", "days", "won deals by close date: Frappe CRM, Atrium");

    /// <summary>How long a lost deal took.</summary>
    public static readonly KpiName LostCycleDays = new(nameof(LostCycleDays), 6, "Sales cycle, lost", "mean of (closed − created) over lost deals", "days", "as the won cycle, for lost deals");

    /// <summary>What the open deals are worth.</summary>
    public static readonly KpiName OpenPipeline = new(nameof(OpenPipeline), 7, "Open pipeline", "sum of amounts of open deals", "money", "every open deal at as-of, whatever its date");

    /// <summary>What the open deals are worth, each by its probability.</summary>
    public static readonly KpiName WeightedPipeline = new(nameof(WeightedPipeline), 8, "Weighted pipeline", "sum of amount × probability of open deals", "money", "Salesforce: expected revenue; open deals only");

    /// <summary>How often the pipeline due in the period covers the quota.</summary>
    public static readonly KpiName PipelineCoverage = new(nameof(PipelineCoverage), 9, "Pipeline coverage", "open pipeline due in the period / quota", "ratio", "GitLab: pipeline coverage");

    /// <summary>How often the pipeline due in the period covers what is missing to the quota.</summary>
    public static readonly KpiName RemainingCoverage = new(nameof(RemainingCoverage), 10, "Remaining coverage", "open pipeline due in the period / (quota − credited won)", "ratio", "as pipeline coverage, over the remaining quota");

    /// <summary>How much of the quota is won.</summary>
    public static readonly KpiName QuotaAttainment = new(nameof(QuotaAttainment), 11, "Quota attainment", "credited won / quota", "ratio", "closed won of the quota's period, credited to the owner or by splits");

    /// <summary>What the pipeline brings a day.</summary>
    public static readonly KpiName PipelineVelocityPerDay = new(nameof(PipelineVelocityPerDay), 12, "Pipeline velocity", "open deals × average deal size × win rate / mean won cycle", "money a day", "HubSpot, Salesforce, Close.com: sales velocity");

    private KpiName(string name, int value, string label, string formula, string unit, string source)
        : base(name, value, label)
    {
        JsonName = JsonNamingPolicy.CamelCase.ConvertName(name);
        Formula = formula;
        Unit = unit;
        Source = source;
    }

    /// <inheritdoc/>
    public static new IReadOnlyList<KpiName> List { get; } = Array.AsReadOnly(
    [
        WinRate, WinRateByValue, CreatedWinRate, AverageDealSize, SalesCycleDays, LostCycleDays,
        OpenPipeline, WeightedPipeline, PipelineCoverage, RemainingCoverage, QuotaAttainment, PipelineVelocityPerDay,
    ]);

    /// <summary>The member's name in the JSON of a report: <c>winRate</c>.</summary>
    public string JsonName { get; }

    /// <summary>The formula in one line.</summary>
    public string Formula { get; }

    /// <summary>The unit of the value.</summary>
    public string Unit { get; }

    /// <summary>Where the definition comes from.</summary>
    public string Source { get; }
}
