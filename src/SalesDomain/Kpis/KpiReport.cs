using System.Collections.Immutable;
using System.Text.Json.Serialization;
using SalesDomain.Currencies;
using SalesDomain.Identifiers;
using SalesDomain.Measures;
using SalesDomain.Opportunities;

namespace SalesDomain.Kpis;

/// <summary>The KPIs of a sales team, computed together from one set of totals, and by group where asked.</summary>
/// <remarks>JSON: <see cref="KpiReportJsonConverter"/>; a report is written only.</remarks>
[JsonConverter(typeof(KpiReportJsonConverter))]
public sealed class KpiReport
{
    private KpiReport(OpportunityTotals totals, QuotaStanding standing, IReadOnlyList<KpiGroup> groups)
    {
        Totals = totals;
        Groups = groups;
        WinRate = Kpis.WinRate.Of(totals);
        WinRateByValue = Kpis.WinRateByValue.Of(totals);
        CreatedWinRate = Kpis.CreatedWinRate.Of(totals);
        AverageDealSize = Kpis.AverageDealSize.Of(totals);
        SalesCycleDays = SalesCycle.OfWon(totals);
        LostCycleDays = SalesCycle.OfLost(totals);
        OpenPipeline = Kpis.OpenPipeline.Of(totals);
        WeightedPipeline = Kpis.WeightedPipeline.Of(totals);
        PipelineCoverage = Kpis.PipelineCoverage.Of(totals, standing);
        RemainingCoverage = Kpis.PipelineCoverage.OfRemaining(totals, standing);
        QuotaAttainment = Kpis.QuotaAttainment.Of(standing);
        PipelineVelocityPerDay = PipelineVelocity.PerDay(totals, AverageDealSize, WinRate, SalesCycleDays);
    }

    /// <summary>What the KPIs are computed from; it carries their definition.</summary>
    public OpportunityTotals Totals { get; }

    /// <summary>The report of each group, by key in ordinal order with the missing key last; empty where no grouping was asked.</summary>
    public IReadOnlyList<KpiGroup> Groups { get; }

    /// <inheritdoc cref="Kpis.WinRate"/>
    public Kpi<Proportion> WinRate { get; }

    /// <inheritdoc cref="Kpis.WinRateByValue"/>
    public Kpi<Ratio> WinRateByValue { get; }

    /// <inheritdoc cref="Kpis.CreatedWinRate"/>
    public Kpi<Proportion> CreatedWinRate { get; }

    /// <inheritdoc cref="Kpis.AverageDealSize"/>
    public Kpi<MoneyDistribution> AverageDealSize { get; }

    /// <summary>The sales cycle of won deals. See <see cref="SalesCycle"/>.</summary>
    public Kpi<Distribution> SalesCycleDays { get; }

    /// <summary>The sales cycle of lost deals. See <see cref="SalesCycle"/>.</summary>
    public Kpi<Distribution> LostCycleDays { get; }

    /// <inheritdoc cref="Kpis.OpenPipeline"/>
    public Kpi<Money> OpenPipeline { get; }

    /// <inheritdoc cref="Kpis.WeightedPipeline"/>
    public Kpi<Money> WeightedPipeline { get; }

    /// <summary>The pipeline due over the quota. See <see cref="Kpis.PipelineCoverage"/>.</summary>
    public Kpi<Ratio> PipelineCoverage { get; }

    /// <summary>The pipeline due over what is missing to the quota. See <see cref="Kpis.PipelineCoverage"/>.</summary>
    public Kpi<Ratio> RemainingCoverage { get; }

    /// <inheritdoc cref="Kpis.QuotaAttainment"/>
    public Kpi<Ratio> QuotaAttainment { get; }

    /// <inheritdoc cref="PipelineVelocity"/>
    public Kpi<Money> PipelineVelocityPerDay { get; }

    /// <summary>The KPIs of totals, wherever those come from.</summary>
    public static KpiReport Of(OpportunityTotals totals)
    {
        ArgumentNullException.ThrowIfNull(totals);
        return new KpiReport(totals, QuotaStanding.OfTotal(totals), []);
    }

    /// <summary>The KPIs of opportunities, summed in one pass.</summary>
    public static KpiReport Of(IEnumerable<Opportunity> opportunities, KpiDefinition definition) => Of(OpportunityTotals.Sum(opportunities, definition));

    /// <summary>The KPIs of opportunities, in total and by group.</summary>
    /// <remarks>
    /// Only groups by owner have quotas; in other groups coverage and attainment are undefined (<c>noQuota</c>). An owner with a quota
    /// in the period has a group even without deals.
    /// </remarks>
    public static KpiReport Of(IReadOnlyCollection<Opportunity> opportunities, KpiDefinition definition, Dimension by) => Of(opportunities, definition, by, []);

    /// <summary>The KPIs of opportunities as they stood at as-of, in total and by group.</summary>
    /// <param name="opportunities">The opportunities as they stood.</param>
    /// <param name="definition">The definition.</param>
    /// <param name="by">The dimension.</param>
    /// <param name="unknown">Those that existed and of whose state nothing is known; they are excluded (<c>noHistory</c>) where they might count.</param>
    public static KpiReport Of(IReadOnlyCollection<Opportunity> opportunities, KpiDefinition definition, Dimension by, IReadOnlyCollection<Opportunity> unknown)
    {
        ArgumentNullException.ThrowIfNull(by);
        OpportunityTotals whole = OpportunityTotals.Sum(opportunities, definition, unknown);
        KpiGroup[] groups =
        [
            .. WithIdleOwners(OpportunityTotals.SumBy(opportunities, definition, by, unknown)).Select(group => new KpiGroup(group.Key, new KpiReport(group.Value, StandingOf(group.Key), []))),
        ];
        return new KpiReport(whole, QuotaStanding.OfTotal(whole), Array.AsReadOnly(groups));

        // an owner with a quota and without deals has a standing too
        IEnumerable<KeyValuePair<string?, OpportunityTotals>> WithIdleOwners(ImmutableArray<KeyValuePair<string?, OpportunityTotals>> found)
        {
            if (!ReferenceEquals(by, Dimension.Owner)) return found;
            OpportunityTotals none = OpportunityTotals.Empty(definition) with { LatestFact = whole.LatestFact, Currencies = whole.Currencies };
            IEnumerable<string> idle = definition.Quotas.OwnersIn(definition.Period).Select(owner => owner.Value).Except(found.Select(group => group.Key ?? ""), StringComparer.Ordinal);
            return found.Concat(idle.Select(owner => KeyValuePair.Create((string?)owner, none))).OrderBy(group => group.Key is null).ThenBy(group => group.Key, StringComparer.Ordinal);
        }

        QuotaStanding StandingOf(string? key) => key is not null && ReferenceEquals(by, Dimension.Owner) ? QuotaStanding.OfOwner(whole, new OwnerId(key)) : QuotaStanding.None;
    }
}
