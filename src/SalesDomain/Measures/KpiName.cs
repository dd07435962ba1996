using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using SalesDomain.Vocabularies;

namespace SalesDomain.Measures;

/// <summary>The KPIs of a sales department by name, with formula, unit and source: one written definition of each.</summary>
[JsonConverter(typeof(VocabularyJsonConverter<KpiName>))]
public sealed class KpiName : Vocabulary<KpiName>, IVocabulary<KpiName>
{
    /// <summary>Of the deals that closed, how many were won.</summary>
    public static readonly KpiName WinRate = new(
        nameof(WinRate), 1, "Win rate", KpiSubject.Opportunities, "Of the deals that closed, how many were won.",
        "won / (won + lost), by count", "proportion", "close-based count: Close.com, Atrium, MetricFlow; interval: Wilson 1927");

    /// <summary>Of the value of the deals that closed, how much was won.</summary>
    public static readonly KpiName WinRateByValue = new(
        nameof(WinRateByValue), 2, "Win rate by value", KpiSubject.Opportunities, "Of the value of the deals that closed, how much was won.",
        "value won / (value won + value lost)", "ratio", "close-based value: dbt_salesforce");

    /// <summary>Of the deals created in the period, how many are won by now.</summary>
    public static readonly KpiName CreatedWinRate = new(
        nameof(CreatedWinRate), 3, "Created win rate", KpiSubject.Opportunities, "Of the deals created in the period, how many are won by now.",
        "won at as-of / created in the period", "proportion", "Varicent: created win rate");

    /// <summary>What a won deal is worth.</summary>
    public static readonly KpiName AverageDealSize = new(
        nameof(AverageDealSize), 4, "Average deal size", KpiSubject.Opportunities, "What a won deal is worth.",
        "value won / won deals with an amount", "money", "won deals by close date; quantiles: Hyndman and Fan 1996, definition 7");

    /// <summary>How long a won deal took.</summary>
    public static readonly KpiName SalesCycleDays = new(
        nameof(SalesCycleDays), 5, "Sales cycle, won", KpiSubject.Opportunities, "How long a won deal took.",
        "mean of (closed − created) over won deals", "days", "won deals by close date: Frappe CRM, Atrium");

    /// <summary>How long a lost deal took.</summary>
    public static readonly KpiName LostCycleDays = new(
        nameof(LostCycleDays), 6, "Sales cycle, lost", KpiSubject.Opportunities, "How long a lost deal took.",
        "mean of (closed − created) over lost deals", "days", "as the won cycle, for lost deals");

    /// <summary>What the open deals are worth.</summary>
    public static readonly KpiName OpenPipeline = new(
        nameof(OpenPipeline), 7, "Open pipeline", KpiSubject.Opportunities, "What the open deals are worth.",
        "sum of amounts of open deals", "money", "every open deal at as-of, whatever its date");

    /// <summary>What the open deals are worth, each by its probability.</summary>
    public static readonly KpiName WeightedPipeline = new(
        nameof(WeightedPipeline), 8, "Weighted pipeline", KpiSubject.Opportunities, "What the open deals are worth, each by its probability.",
        "sum of amount × probability of open deals", "money", "Salesforce: expected revenue; open deals only");

    /// <summary>How often the pipeline due in the period covers the quota.</summary>
    public static readonly KpiName PipelineCoverage = new(
        nameof(PipelineCoverage), 9, "Pipeline coverage", KpiSubject.Opportunities, "How often the pipeline due in the period covers the quota.",
        "open pipeline due in the period / quota", "ratio", "GitLab: pipeline coverage");

    /// <summary>How often the pipeline due in the period covers what is missing to the quota.</summary>
    public static readonly KpiName RemainingCoverage = new(
        nameof(RemainingCoverage), 10, "Remaining coverage", KpiSubject.Opportunities, "How often the pipeline due in the period covers what is missing to the quota.",
        "open pipeline due in the period / (quota − credited won)", "ratio", "as pipeline coverage, over the remaining quota");

    /// <summary>How much of the quota is won.</summary>
    public static readonly KpiName QuotaAttainment = new(
        nameof(QuotaAttainment), 11, "Quota attainment", KpiSubject.Opportunities, "How much of the quota is won.",
        "credited won / quota", "ratio", "closed won of the quota's period, credited to the owner or by splits");

    /// <summary>What the pipeline brings a day.</summary>
    public static readonly KpiName PipelineVelocityPerDay = new(
        nameof(PipelineVelocityPerDay), 12, "Pipeline velocity", KpiSubject.Opportunities, "What the pipeline brings a day.",
        "open deals × average deal size × win rate / mean won cycle", "money a day", "HubSpot, Salesforce, Close.com: sales velocity");

    /// <summary>Of the leads that left a state, how many went on.</summary>
    public static readonly KpiName LeadConversionRate = new(
        nameof(LeadConversionRate), 13, "Lead conversion rate", KpiSubject.Leads, "Of the leads that left a state, how many went on.",
        "advanced / (advanced + rejected + disqualified), for each state", "proportion", "stage-to-stage conversion of the SiriusDecisions demand waterfall, over decided leads; interval: Wilson 1927", jsonName: "rate");

    /// <summary>How long leads that left a state had stayed in it.</summary>
    public static readonly KpiName TimeInLeadState = new(
        nameof(TimeInLeadState), 14, "Time in a lead state", KpiSubject.Leads, "How long leads that left a state had stayed in it.",
        "mean of the time of completed visits, summed for each lead", "days", "completed and running visits apart, so that waiting leads do not shorten it", jsonName: "timeInState");

    /// <summary>How long a new lead waits for the first contact.</summary>
    public static readonly KpiName SpeedToLeadHours = new(
        nameof(SpeedToLeadHours), 15, "Speed to lead", KpiSubject.Leads, "How long a new lead waits for the first contact.",
        "median of (first contact − created)", "hours", "median of the leads contacted; those without contact are counted beside");

    /// <summary>What the subscriptions bring a month.</summary>
    public static readonly KpiName MonthlyRecurringRevenue = new(
        nameof(MonthlyRecurringRevenue), 16, "Monthly recurring revenue", KpiSubject.RecurringRevenue, "What the subscriptions bring a month.",
        "sum of amounts of active subscriptions, normalised to a month", "money", "ChartMogul, Baremetrics", isCalculated: false, abbreviation: "MRR", jsonName: "mrr");

    /// <summary>What the subscriptions bring a year.</summary>
    public static readonly KpiName AnnualRecurringRevenue = new(
        nameof(AnnualRecurringRevenue), 17, "Annual recurring revenue", KpiSubject.RecurringRevenue, "What the subscriptions bring a year.",
        "12 × monthly recurring revenue", "money", "ChartMogul, Baremetrics", isCalculated: false, abbreviation: "ARR", jsonName: "arr");

    /// <summary>What the customers of a year ago pay now, growth included.</summary>
    public static readonly KpiName NetRevenueRetention = new(
        nameof(NetRevenueRetention), 18, "Net revenue retention", KpiSubject.RecurringRevenue, "What the customers of a year ago pay now, growth included.",
        "their MRR now / their MRR then", "ratio", "cohort, point to point; SaaS Metrics Standards Board", isCalculated: false, abbreviation: "NRR");

    /// <summary>What the customers of a year ago still pay, without growth.</summary>
    public static readonly KpiName GrossRevenueRetention = new(
        nameof(GrossRevenueRetention), 19, "Gross revenue retention", KpiSubject.RecurringRevenue, "What the customers of a year ago still pay, without growth.",
        "sum of min(MRR then, MRR now) of each customer / their MRR then", "ratio", "cohort, point to point; SaaS Metrics Standards Board", isCalculated: false, abbreviation: "GRR");

    /// <summary>What it costs to win a customer.</summary>
    public static readonly KpiName CustomerAcquisitionCost = new(
        nameof(CustomerAcquisitionCost), 20, "Customer acquisition cost", KpiSubject.UnitEconomics, "What it costs to win a customer.",
        "cost of sales and marketing / new customers", "money", "fully loaded cost of acquisition, blended", isCalculated: false, abbreviation: "CAC");

    /// <summary>What a customer brings over the whole relationship.</summary>
    public static readonly KpiName CustomerLifetimeValue = new(
        nameof(CustomerLifetimeValue), 21, "Customer lifetime value", KpiSubject.UnitEconomics, "What a customer brings over the whole relationship.",
        "margin a period × expected number of periods", "money", "P. S. Fader and B. G. S. Hardie", isCalculated: false, abbreviation: "CLV", aliases: ["LTV", "Lifetime value"]);

    /// <summary>How near the forecasts came to what was won.</summary>
    public static readonly KpiName ForecastAccuracy = new(
        nameof(ForecastAccuracy), 22, "Forecast accuracy", KpiSubject.Forecasting, "How near the forecasts came to what was won.",
        "1 − sum of |actual − forecast| / sum of actual", "ratio", "1 − WAPE; may be below 0", isCalculated: false);

    private KpiName(
        string name,
        int value,
        string label,
        KpiSubject subject,
        string meaning,
        string formula,
        string unit,
        string source,
        bool isCalculated = true,
        string? abbreviation = null,
        string? jsonName = null,
        ImmutableArray<string> aliases = default)
        : base(name, value, label, meaning, abbreviation, aliases)
    {
        JsonName = jsonName ?? JsonNamingPolicy.CamelCase.ConvertName(name);
        Subject = subject;
        Formula = formula;
        Unit = unit;
        Source = source;
        IsCalculated = isCalculated;
    }

    /// <inheritdoc/>
    public static new ImmutableArray<KpiName> List { get; } =
    [
        WinRate, WinRateByValue, CreatedWinRate, AverageDealSize, SalesCycleDays, LostCycleDays, OpenPipeline, WeightedPipeline,
        PipelineCoverage, RemainingCoverage, QuotaAttainment, PipelineVelocityPerDay, LeadConversionRate, TimeInLeadState, SpeedToLeadHours,
        MonthlyRecurringRevenue, AnnualRecurringRevenue, NetRevenueRetention, GrossRevenueRetention, CustomerAcquisitionCost,
        CustomerLifetimeValue, ForecastAccuracy,
    ];

    /// <summary>The member's name in the JSON of a report: <c>winRate</c>.</summary>
    public string JsonName { get; }

    /// <summary>What the KPI is about.</summary>
    public KpiSubject Subject { get; }

    /// <summary>The formula in one line.</summary>
    public string Formula { get; }

    /// <summary>The unit of the value.</summary>
    public string Unit { get; }

    /// <summary>Where the definition comes from.</summary>
    public string Source { get; }

    /// <summary>Whether this version of the library calculates it; the others are named and defined only.</summary>
    public bool IsCalculated { get; }

    /// <summary>One answer for each member; a new member breaks the build of whoever forgot it.</summary>
    public TResult Match<TResult>(
        Func<TResult> winRate,
        Func<TResult> winRateByValue,
        Func<TResult> createdWinRate,
        Func<TResult> averageDealSize,
        Func<TResult> salesCycleDays,
        Func<TResult> lostCycleDays,
        Func<TResult> openPipeline,
        Func<TResult> weightedPipeline,
        Func<TResult> pipelineCoverage,
        Func<TResult> remainingCoverage,
        Func<TResult> quotaAttainment,
        Func<TResult> pipelineVelocityPerDay,
        Func<TResult> leadConversionRate,
        Func<TResult> timeInLeadState,
        Func<TResult> speedToLeadHours,
        Func<TResult> monthlyRecurringRevenue,
        Func<TResult> annualRecurringRevenue,
        Func<TResult> netRevenueRetention,
        Func<TResult> grossRevenueRetention,
        Func<TResult> customerAcquisitionCost,
        Func<TResult> customerLifetimeValue,
        Func<TResult> forecastAccuracy) =>
        Choose(
            winRate, winRateByValue, createdWinRate, averageDealSize, salesCycleDays, lostCycleDays, openPipeline, weightedPipeline,
            pipelineCoverage, remainingCoverage, quotaAttainment, pipelineVelocityPerDay, leadConversionRate, timeInLeadState,
            speedToLeadHours, monthlyRecurringRevenue, annualRecurringRevenue, netRevenueRetention, grossRevenueRetention,
            customerAcquisitionCost, customerLifetimeValue, forecastAccuracy);
}
