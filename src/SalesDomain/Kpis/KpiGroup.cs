using System.Text.Json.Serialization;

namespace SalesDomain.Kpis;

/// <summary>The KPIs of one group of a report.</summary>
[JsonConverter(typeof(KpiGroupJsonConverter))]
public sealed class KpiGroup
{
    internal KpiGroup(string? key, KpiReport report)
    {
        Key = key;
        Report = report;
    }

    /// <summary>The group's key; <c>null</c> for the opportunities that have none.</summary>
    public string? Key { get; }

    /// <summary>Its KPIs.</summary>
    public KpiReport Report { get; }
}
