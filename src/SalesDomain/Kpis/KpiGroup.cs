namespace SalesDomain.Kpis;

/// <summary>The KPIs of one group of a report.</summary>
/// <param name="Key">The group's key; <c>null</c> for the opportunities that have none.</param>
/// <param name="Report">Its KPIs.</param>
public sealed record KpiGroup(string? Key, KpiReport Report);
